// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As written here, with the line ends of the wire.
QByteArray crlf(const char *text)
{
    return QByteArray(text).replace('\n', "\r\n");
}

mime::Message german()
{
    auto message = sample::message();
    message.to = {sample::mailbox(u"Jürgen Groß"_s, u"juergen@bücher.example"_s),
                  sample::mailbox(u"Keller, Tom"_s, u"tom@example.net"_s)};
    message.subject = u"Grüße aus Köln"_s;
    message.text = u"Grüße aus Köln,\nschön war's = gut.\n.\n"_s;
    message.headers = {{"Reply-To", u"Büro <office@example.org>"_s}, {"X-Mailer", u"Heloscope"_s}};
    return message;
}

} // namespace

/// What goes over the wire, octet by octet, for a handful of messages. Read it to see how messages look.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText();
    void umlautsWithoutEightBit();
    void umlautsWithEightBit();
    void umlautsWithSmtpUtf8();
    void textHtmlAndFiles();
    void chineseAndALongFileName();
    void manyRecipientsAndALongSubject();
    void textThatMayNotGoAsItIs();
};

void GoldenTest::plainText()
{
    QCOMPARE(sample::octets(sample::message()), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: Tom <tom@example.net>
Subject: Hello
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 7bit

Hello Tom
)"));
}

void GoldenTest::umlautsWithoutEightBit()
{
    QCOMPARE(sample::octets(german()), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: =?UTF-8?Q?J=C3=BCrgen_Gro=C3=9F?= <juergen@xn--bcher-kva.example>,
 "Keller, Tom" <tom@example.net>
Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=
Message-ID: <1@example.org>
Reply-To: =?UTF-8?Q?B=C3=BCro?= <office@example.org>
X-Mailer: Heloscope
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe aus K=C3=B6ln,
sch=C3=B6n war's =3D gut.
.
)"));
}

void GoldenTest::umlautsWithEightBit()
{
    // the header stays ASCII: 8BITMIME is about bodies (RFC 6152)
    QCOMPARE(sample::octets(german(), {.eightBit = true}), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: =?UTF-8?Q?J=C3=BCrgen_Gro=C3=9F?= <juergen@xn--bcher-kva.example>,
 "Keller, Tom" <tom@example.net>
Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=
Message-ID: <1@example.org>
Reply-To: =?UTF-8?Q?B=C3=BCro?= <office@example.org>
X-Mailer: Heloscope
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit

Grüße aus Köln,
schön war's = gut.
.
)"));
}

void GoldenTest::umlautsWithSmtpUtf8()
{
    // only because an address cannot be said otherwise
    auto message = german();
    message.to = {sample::mailbox(u"Jürgen"_s, u"jürgen@bücher.example"_s)};
    QCOMPARE(sample::octets(message, {.eightBit = true, .utf8 = true}),
             crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: Jürgen <jürgen@bücher.example>
Subject: Grüße aus Köln
Message-ID: <1@example.org>
Reply-To: Büro <office@example.org>
X-Mailer: Heloscope
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit

Grüße aus Köln,
schön war's = gut.
.
)"));
}

void GoldenTest::textHtmlAndFiles()
{
    auto message = sample::message();
    message.bcc = {sample::mailbox({}, u"blind@example.net"_s)};
    message.html = u"<p>Hello <b>Tom</b></p>\n"_s;
    message.attachments = {
        {.content = QByteArray("\0\1\2\3", 4),
         .name = u"numbers.bin"_s,
         .mediaType = "application/octet-stream"},
        {.content = "id;name\n1;Jana\n", .name = u"Übersicht 2026.csv"_s, .mediaType = "text/csv"},
        {.content = "Subject: inner\n\nHello\n", .name = u"inner.eml"_s, .mediaType = "message/rfc822"}};
    QCOMPARE(sample::octets(message), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: Tom <tom@example.net>
Subject: Hello
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_seed-mixed"

--=_seed-mixed
Content-Type: multipart/alternative; boundary="=_seed-alternative"

--=_seed-alternative
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 7bit

Hello Tom

--=_seed-alternative
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: 7bit

<p>Hello <b>Tom</b></p>

--=_seed-alternative--
--=_seed-mixed
Content-Type: application/octet-stream
Content-Disposition: attachment; filename=numbers.bin
Content-Transfer-Encoding: base64

AAECAw==
--=_seed-mixed
Content-Type: text/csv
Content-Disposition: attachment; filename*=UTF-8''%C3%9Cbersicht%202026.csv
Content-Transfer-Encoding: base64

aWQ7bmFtZQoxO0phbmEK
--=_seed-mixed
Content-Type: message/rfc822
Content-Disposition: attachment; filename=inner.eml
Content-Transfer-Encoding: 7bit

Subject: inner

Hello

--=_seed-mixed--
)"));
}

void GoldenTest::chineseAndALongFileName()
{
    auto message = sample::message();
    message.subject = u"這是一個很長的主題，長到一行放不下，所以必須折成好幾行，每一行都不超過七十六個字元"_s;
    message.text = u"這是一個測試\n"_s;
    message.attachments = {
        {.content = "x",
         .name =
             u"a rather long name of a file that does not fit on one line of a header any more, 2026-11-22.txt"_s,
         .mediaType = "text/plain"}};
    QCOMPARE(sample::octets(message), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: Tom <tom@example.net>
Subject: =?UTF-8?B?6YCZ5piv5LiA5YCL5b6I6ZW355qE5Li76aGM77yM6ZW35Yiw5LiA?=
 =?UTF-8?B?6KGM5pS+5LiN5LiL77yM5omA5Lul5b+F6aCI5oqY5oiQ5aW95bm+6KGM77yM?=
 =?UTF-8?B?5q+P5LiA6KGM6YO95LiN6LaF6YGO5LiD5Y2B5YWt5YCL5a2X5YWD?=
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_seed-mixed"

--=_seed-mixed
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

6YCZ5piv5LiA5YCL5ris6KmmDQo=
--=_seed-mixed
Content-Type: text/plain
Content-Disposition: attachment;
 filename*0*=UTF-8''a%20rather%20long%20name%20of%20a%20file%20that%20does;
 filename*1*=%20not%20fit%20on%20one%20line%20of%20a%20header%20any%20more;
 filename*2*=%2C%202026-11-22.txt
Content-Transfer-Encoding: base64

eA==
--=_seed-mixed--
)"));
}

void GoldenTest::manyRecipientsAndALongSubject()
{
    auto message = sample::message();
    message.to.clear();
    for (int i = 1; i <= 5; ++i)
        message.to.append(sample::mailbox(u"Recipient %1"_s.arg(i), u"recipient%1@example.net"_s.arg(i)));
    message.subject =
        u"A subject that is long enough to be folded at one of its spaces, and then once more because it "
        "goes on and on"_s;
    QCOMPARE(sample::octets(message), crlf(R"(Date: Sun, 22 Nov 2026 12:30:05 +0100
From: Jana Keller <jana@example.org>
To: Recipient 1 <recipient1@example.net>,
 Recipient 2 <recipient2@example.net>, Recipient 3 <recipient3@example.net>,
 Recipient 4 <recipient4@example.net>, Recipient 5 <recipient5@example.net>
Subject: A subject that is long enough to be folded at one of its spaces,
 and then once more because it goes on and on
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 7bit

Hello Tom
)"));
}

void GoldenTest::textThatMayNotGoAsItIs()
{
    // a line of more than 998 octets, a CR that ends no line, a blank at the end of a line
    auto message = sample::message();
    message.text = u"word "_s.repeated(220) + u"\na\rb\n"_s;

    const auto octets = sample::octets(message);

    QVERIFY(octets.contains("Content-Transfer-Encoding: quoted-printable\r\n"));
    const auto body = sample::bodyOf(octets);
    QVERIFY(body.startsWith(
        "word word word word word word word word word word word word word word word =\r\nword "));
    QVERIFY(body.endsWith(" word word word=20\r\na=0Db\r\n"));
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden.moc"

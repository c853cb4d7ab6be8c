// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"
#include "sample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr base::MessageOffer offers[] = {{}, {.eightBit = true}, {.eightBit = true, .utf8 = true}};

/// Text as it must arrive: CRLF line ends; alone and readable, with the line end that every message has.
QByteArray arrived(const QString &text, bool alone)
{
    auto octets = text.toUtf8().replace("\r\n", "\n").replace("\n", "\r\n");
    if (alone && !octets.isEmpty() && !octets.endsWith("\r\n"))
        octets += "\r\n";
    return octets;
}

/// Names as GMime gives them: without ASCII white space at their ends.
QList<reader::NameAndAddress> arrived(const QList<mime::Mailbox> &mailboxes)
{
    QList<reader::NameAndAddress> all;
    for (const auto &one : mailboxes)
        all.emplaceBack(QString::fromUtf8(one.name.toUtf8().trimmed()), one.address.text());
    return all;
}

/// Everything that a person wrote is what GMime reads.
void compare(const mime::Message &message, base::MessageOffer offer)
{
    const auto octets = sample::octets(message, offer);
    const auto read = reader::read(octets);
    QCOMPARE(read.from, arrived({message.from}));
    QCOMPARE(read.to, arrived(message.to));
    QCOMPARE(read.cc, arrived(message.cc));
    QCOMPARE(read.subject, message.subject);
    QCOMPARE(read.date, message.date);
    QCOMPARE('<' + read.messageId + '>', message.messageId);

    const bool alone = message.attachments.isEmpty() && (message.text.isEmpty() || message.html.isEmpty()) &&
                       !octets.contains("\r\nContent-Transfer-Encoding: base64\r\n");
    const bool hasText = !message.text.isEmpty() || message.html.isEmpty();
    QCOMPARE(read.text, hasText ? arrived(message.text, alone) : QByteArray());
    QCOMPARE(read.html, arrived(message.html, alone));
    QCOMPARE(read.attachments.size(), message.attachments.size());
    for (qsizetype i = 0; i < read.attachments.size(); ++i) {
        QCOMPARE(read.attachments[i].name, message.attachments[i].name);
        QCOMPARE(read.attachments[i].octets, message.attachments[i].content);
    }
    for (const auto &hidden : message.bcc)
        QVERIFY(!octets.contains(hidden.address.wire(false)));
}

/// The same with an address that makes the whole header raw UTF-8.
mime::Message withRawUtf8(mime::Message message)
{
    message.cc.append(sample::mailbox(u"Jürgen"_s, u"jürgen@example.org"_s));
    return message;
}

QByteArray everyOctet()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    return all;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenArrives_data();
    void whatWasWrittenArrives();
    void anInternationalDomainGoesAsDnsKnowsIt();
    void anInternationalAddressGoesAsItIs();
    void aHeaderOfTheUsersArrives_data();
    void aHeaderOfTheUsersArrives();
    void randomMessagesArrive_data();
    void randomMessagesArrive();
};

void RoundTripTest::whatWasWrittenArrives_data()
{
    QTest::addColumn<mime::Message>("message");

    const auto row = [](const char *name, auto change) {
        auto message = sample::message();
        change(message);
        QTest::newRow(name) << message;
    };
    const auto subject = [&](const char *name, const QString &text) {
        row(name, [&](mime::Message &m) { m.subject = text; });
    };
    const auto text = [&](const char *name, const QString &body) {
        row(name, [&](mime::Message &m) { m.text = body; });
    };
    const auto toName = [&](const char *name, const QString &display) {
        row(name, [&](mime::Message &m) { m.to = {sample::mailbox(display, u"tom@example.net"_s)}; });
    };
    const auto file = [&](const char *name, const QString &fileName, const QByteArray &content = "content") {
        row(name, [&](mime::Message &m) { m.attachments = {{.content = content, .name = fileName}}; });
    };

    row("plain ASCII", [](mime::Message &) {});

    subject("subject: umlauts", u"Grüße aus Köln"_s);
    subject("subject: Chinese", u"會議記錄：二〇二六年十一月二十二日"_s);
    subject("subject: emoji of one and of several code points",
            u"🎉 done 👩‍👩‍👧‍👦 🇩🇪"_s);
    subject("subject: long ASCII", u"word "_s.repeated(300).trimmed());
    subject("subject: long and not ASCII", u"größer und "_s.repeated(200).trimmed());
    subject("subject: long Chinese without spaces", u"漢"_s.repeated(1000));
    subject("subject: one long word", u"x"_s.repeated(500));
    subject("subject: one word longer than a line may be", u"x"_s.repeated(5000));
    subject("subject: a long link", u"see https://example.org/"_s + u"abc/"_s.repeated(50));
    subject("subject: what looks encoded", u"=?UTF-8?Q?not_encoded?= and =?more"_s);
    subject("subject: spaces at both ends", u"  spaced  "_s);
    subject("subject: spaces inside", u"a  b   c"_s);
    subject("subject: a tab and a bell", u"a\tb\ac"_s);
    subject("subject: only spaces", u"   "_s);
    subject("subject: none", u""_s);
    subject("subject: question and equals signs, underscores", u"is_1=1 für dich?"_s);
    subject("subject: right to left", u"שלום עולם"_s);
    subject("subject: separators that are no line breaks here", u"a\u2028b\u2029c\u0085d"_s);

    toName("name: atoms", u"Tom Sawyer"_s);
    toName("name: none", u""_s);
    toName("name: comma and quotes", u"Sawyer, Tom \"T\" \\ <x@y>"_s);
    toName("name: umlauts", u"Jürgen Groß"_s);
    toName("name: Japanese", u"山田太郎"_s);
    toName("name: dots", u"T. S. Jr."_s);
    toName("name: an at sign", u"tom@example.net"_s);
    toName("name: what looks encoded", u"=?UTF-8?Q?x?="_s);
    toName("name: long", u"Very Long Name Of Somebody "_s.repeated(20).trimmed());
    toName("name: long, with commas", u"Very, Long, "_s.repeated(40).trimmed());
    toName("name: one word of 300", u"N"_s.repeated(300));
    toName("name: one word of 3000", u"N"_s.repeated(3000));
    toName("name: spaces around and inside", u" a  b "_s);
    toName("name: an apostrophe", u"O'Neill"_s);
    toName("name: emoji", u"🎉"_s);
    row("from: umlauts",
        [](mime::Message &m) { m.from = sample::mailbox(u"Jäna"_s, u"jana@example.org"_s); });
    row("a hundred recipients, and as many copies", [](mime::Message &m) {
        m.to.clear();
        for (int i = 0; i < 100; ++i) {
            m.to.append(
                sample::mailbox(i % 3 ? u"Nümmer %1"_s.arg(i) : QString(), u"user%1@example.net"_s.arg(i)));
            m.cc.append(sample::mailbox(u"Copy, %1"_s.arg(i), u"copy%1@example.net"_s.arg(i)));
        }
    });
    row("the longest address", [](mime::Message &m) {
        const auto domain = (u"d"_s.repeated(60) + u'.').repeated(3) + u"example"_s;
        m.to = {sample::mailbox(u"Long"_s, u"l"_s.repeated(64) + u'@' + domain)};
    });
    row("an address literal",
        [](mime::Message &m) { m.to = {sample::mailbox(u"IP"_s, u"tom@[192.0.2.1]"_s)}; });
    row("blind copies stay blind",
        [](mime::Message &m) { m.bcc = {sample::mailbox(u"X"_s, u"blind@example.net"_s)}; });
    row("only blind copies", [](mime::Message &m) { m.bcc = std::exchange(m.to, {}); });

    text("text: none", u""_s);
    text("text: no line end", u"no line end"_s);
    text("text: empty lines", u"\n\n\na\n\n\n"_s);
    text("text: umlauts", u"Grüße\naus Köln\n"_s);
    text("text: Chinese", u"這是一個測試。\n"_s.repeated(50));
    text("text: emoji", u"🎉👩‍👩‍👧‍👦\n"_s);
    text("text: leading dots", u".\n..\n.a\n...\n"_s);
    text("text: trailing spaces", u"a \nb\t\n-- \nname \n"_s);
    text("text: trailing spaces, not ASCII", u"ä \nö\t\n-- \n ü"_s);
    text("text: a line of 998", u"x"_s.repeated(998));
    text("text: a line of 999", u"x"_s.repeated(999));
    text("text: a line of 100,000", u"word "_s.repeated(20000));
    text("text: a line of 498 that is 996 in UTF-8", u"ä"_s.repeated(498));
    text("text: a line of 500 that is 1000 in UTF-8", u"ä"_s.repeated(500));
    text("text: CR alone", u"a\rb\r"_s);
    text("text: CR before CRLF", u"a\r\r\nb\n\r"_s);
    text("text: CRLF as typed", u"a\r\nb\r\n"_s);
    text("text: NUL", u"a"_s + QChar(0) + u"b\n"_s);
    text("text: equals signs", u"a=b==c=\n=20\n"_s);
    text("text: lines that begin with From", u"From here\nFrom there\n"_s);
    text("text: our own boundary", u"--=_seed-mixed\n--=_seed-alternative--\n--=_seed\n"_s);
    text("text: control characters", u"a\x01\x1b[1mb\x7f\f\n"_s);
    text("text: exactly at the limit of a quoted-printable line", u"ä"_s + u"x"_s.repeated(69) + u"y\n"_s);

    row("HTML alone", [](mime::Message &m) {
        m.text.clear();
        m.html = u"<p>Grüße</p>\n"_s;
    });
    row("text and HTML", [](mime::Message &m) { m.html = u"<p>Hello <b>Tom</b></p>"_s; });
    row("text and HTML, both of the difficult kind", [](mime::Message &m) {
        m.text = u"漢字\n"_s.repeated(100);
        m.html = u"<p>"_s + u"ü"_s.repeated(2000) + u"</p>"_s;
    });
    row("text, HTML and attachments", [](mime::Message &m) {
        m.html = u"<p>Hi</p>\n"_s;
        m.attachments = {{.content = everyOctet(), .name = u"every octet.bin"_s},
                         {.content = "a\n", .name = u"a.txt"_s}};
    });
    row("nothing but an attachment", [](mime::Message &m) {
        m.text.clear();
        m.attachments = {{.content = "x", .name = u"x.bin"_s}};
    });

    file("file: empty", u"empty.bin"_s, "");
    file("file: every octet", u"octets.bin"_s, everyOctet());
    file("file: 56 octets", u"a.bin"_s, QByteArray(56, 'x'));
    file("file: 57 octets, a line", u"a.bin"_s, QByteArray(57, 'x'));
    file("file: 58 octets", u"a.bin"_s, QByteArray(58, 'x'));
    file("file: a block and one", u"a.bin"_s, QByteArray(840 * 57 + 1, 'x'));
    file("file: several blocks", u"a.bin"_s, everyOctet().repeated(1000));
    file("file: without a name", u""_s);
    file("file: umlauts in its name", u"Grüße.txt"_s);
    file("file: spaces and semicolons", u"a b; c=d.txt"_s);
    file("file: quotes", u"\"quoted\" 'file'.txt"_s);
    file("file: backslash and percent", u"100%\\x.txt"_s);
    file("file: 200 characters", u"long "_s.repeated(40).trimmed() + u".txt"_s);
    file("file: 200 characters, not ASCII", u"größe"_s.repeated(40) + u".txt"_s);
    file("file: 200 emoji", u"🎉"_s.repeated(200) + u".txt"_s);
    file("file: a name that looks encoded", u"=?UTF-8?Q?x?=.txt"_s);
    file("file: Japanese", u"議事録 2026.pdf"_s);
    file("file: only an extension", u".profile"_s);
    file("file: control character", u"a\x01.txt"_s);
}

void RoundTripTest::whatWasWrittenArrives()
{
    QFETCH(mime::Message, message);
    for (const auto offer : offers) {
        compare(message, offer);
        if (QTest::currentTestFailed())
            return;
    }
    compare(withRawUtf8(message), {.eightBit = true, .utf8 = true});
}

void RoundTripTest::anInternationalDomainGoesAsDnsKnowsIt()
{
    auto message = sample::message();
    message.to = {sample::mailbox(u"Bücher"_s, u"post@bücher.example"_s)};

    for (const auto offer : offers)
        QVERIFY(sample::octets(message, offer).contains("<post@xn--bcher-kva.example>\r\n"));
    QVERIFY(!mime::needsUtf8(message).needed);
}

void RoundTripTest::anInternationalAddressGoesAsItIs()
{
    auto message = sample::message();
    message.to = {sample::mailbox(u"Jürgen"_s, u"jürgen@bücher.example"_s)};
    message.subject = u"Grüße"_s;
    message.attachments = {{.content = "x", .name = u"Übersicht.txt"_s}};

    const auto octets = sample::octets(message, {.eightBit = true, .utf8 = true});

    QVERIFY(octets.contains("To: Jürgen <jürgen@bücher.example>\r\n"));
    QVERIFY(octets.contains("Subject: Grüße\r\n"));
    QVERIFY(octets.contains("filename=\"Übersicht.txt\"\r\n"));
    const auto read = reader::read(octets);
    QCOMPARE(read.to.first(), reader::NameAndAddress(u"Jürgen"_s, u"jürgen@bücher.example"_s));
    QCOMPARE(read.subject, message.subject);
    QCOMPARE(read.attachments.first().name, u"Übersicht.txt"_s);
    QVERIFY(mime::needsUtf8(message).needed);
    QCOMPARE(mime::needsUtf8(message).because, u"jürgen@bücher.example"_s);
}

void RoundTripTest::aHeaderOfTheUsersArrives_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("arrives");

    const auto row = [](const char *name, const QString &value, const QString &arrives = {}) {
        QTest::addRow("%s: %s", name, qPrintable(value.left(30)))
            << QByteArray(name) << value << (arrives.isNull() ? value : arrives);
    };
    row("X-Test", u"plain"_s);
    row("X-Test", u"grün und blau"_s);
    row("X-Test", u"many words "_s.repeated(50).trimmed());
    row("X-Test", u""_s);
    row("X-Empty-But-With-A-Name-So-Long-That-Hardly-Anything-Else-Fits-On-The-Line", u"größer als sonst"_s);
    row("X-Typed", u"=?UTF-8?Q?Gr=C3=BC=C3=9Fe?="_s, u"Grüße"_s);
    row("Reply-To", u"Büro <office@example.org>"_s);
    row("Reply-To", u"Büro <office@bücher.example>"_s, u"Büro <office@xn--bcher-kva.example>"_s);
    row("References", u"<1@example.org> <2@example.org> "_s.repeated(20).trimmed());
    row("Message-ID", u"<mine@example.org>"_s);
    row("Subject", u"mine"_s);
}

void RoundTripTest::aHeaderOfTheUsersArrives()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QFETCH(QString, arrives);
    auto message = sample::message();
    message.headers = {{name, value}};

    const auto octets = sample::octets(message);

    QCOMPARE(octets.count("\r\n" + name + ':'), 1); // also where it stands for one of ours
    QCOMPARE(reader::read(octets).header(name), arrives);
}

void RoundTripTest::randomMessagesArrive_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RoundTripTest::randomMessagesArrive()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto character = [&](bool inHeader) -> QString {
        static const QString favourites = u"  \t=?_\"\\<>,;:()@.-äßéłя漢字ー\u00a0\u200d\u0301\u202e"_s;
        for (;;) {
            char32_t c = 0;
            switch (random.bounded(4)) {
            case 0:
                return favourites.at(random.bounded(int(favourites.size())));
            case 1:
                c = random.bounded(0x20u, 0x7fu);
                break;
            case 2:
                c = random.bounded(1u, 0x3000u);
                break;
            default:
                c = random.bounded(1u, 0x110000u);
            }
            if (!QChar::isSurrogate(c) && !(inHeader && (c == U'\r' || c == U'\n')))
                return QString::fromUcs4(&c, 1);
        }
    };
    const auto words = [&](int most, bool inHeader) {
        QString all;
        for (int count = random.bounded(most); count > 0; --count)
            all += random.bounded(8) == 0 ? (inHeader ? u" "_s : u"\n"_s) : character(inHeader);
        return all;
    };
    auto message = sample::message();
    message.from.name = words(40, true);
    for (int i = random.bounded(5); i > 0; --i)
        message.cc.append(sample::mailbox(words(60, true), u"u%1@example.net"_s.arg(i)));
    message.subject = words(300, true);
    message.text = words(2000, false);
    if (random.bounded(2))
        message.html = words(2000, false);
    for (int i = random.bounded(3); i > 0; --i)
        message.attachments.append({.content = words(3000, false).toUtf8(),
                                    .name = words(200, true),
                                    .mediaType = "application/octet-stream"});

    compare(message, offers[random.bounded(3)]);
    if (!QTest::currentTestFailed())
        compare(withRawUtf8(message), {.eightBit = true, .utf8 = true});
}

QTEST_APPLESS_MAIN(RoundTripTest)
#include "roundtrip.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBreakAHeaderIsRefusedByName_data();
    void whatWouldBreakAHeaderIsRefusedByName();
    void aMessageNeedsASender();
    void anAddressThatNeedsUtf8IsNotSentWithoutIt_data();
    void anAddressThatNeedsUtf8IsNotSentWithoutIt();
    void aBlindCopyThatNeedsUtf8IsTheEnvelopesMatter();
};

void RefusalsTest::whatWouldBreakAHeaderIsRefusedByName_data()
{
    QTest::addColumn<mime::Message>("message");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QString &field, const QString &problem, auto change) {
        auto message = sample::message();
        change(message);
        QTest::newRow(name) << message << field << problem;
    };
    const auto header = [&](const char *name, const QString &problem, const QByteArray &field,
                            const QString &value) {
        row(name, u"header:"_s + QString::fromLatin1(field), problem,
            [&](mime::Message &m) { m.headers = {{"X-First", u"fine"_s}, {field, value}}; });
    };
    const auto nul = u"a"_s + QChar(0);

    row("CRLF and a header in the subject", u"subject"_s, u"line-break"_s,
        [](mime::Message &m) { m.subject = u"a\r\nBcc: x@example.org"_s; });
    row("CR in the subject", u"subject"_s, u"line-break"_s, [](mime::Message &m) { m.subject = u"a\rb"_s; });
    row("LF in the subject", u"subject"_s, u"line-break"_s, [](mime::Message &m) { m.subject = u"a\nb"_s; });
    row("NUL in the subject", u"subject"_s, u"bad-character"_s, [&](mime::Message &m) { m.subject = nul; });
    row("LF in the sender's name", u"from"_s, u"line-break"_s,
        [](mime::Message &m) { m.from.name = u"a\nb"_s; });
    row("NUL in the sender's name", u"from"_s, u"bad-character"_s,
        [&](mime::Message &m) { m.from.name = nul; });
    row("LF in a recipient's name", u"to"_s, u"line-break"_s,
        [](mime::Message &m) { m.to.last().name = u"a\nb"_s; });
    row("CR in a copy's name", u"cc"_s, u"line-break"_s, [](mime::Message &m) {
        m.cc = m.to + m.to;
        m.cc.last().name = u"a\rb"_s;
    });
    row("LF in the Message-ID", u"message-id"_s, u"line-break"_s,
        [](mime::Message &m) { m.messageId = "<a\nb>"; });
    row("a Message-ID that is not ASCII", u"message-id"_s, u"bad-character"_s,
        [](mime::Message &m) { m.messageId = "<\xc3\xbc@x>"; });

    header("CRLF in a header", u"line-break"_s, "X-Test", u"a\r\n b"_s); // not even as a fold
    header("NUL in a header", u"bad-character"_s, "X-Test", nul);
    header("a header without a name", u"bad-name"_s, "", u"x"_s);
    header("a colon in its name", u"bad-name"_s, "X:Y", u"x"_s);
    header("a space in its name", u"bad-name"_s, "X Y", u"x"_s);
    header("a line break in its name", u"bad-name"_s, "X\r\nBcc", u"x"_s);
    header("a name that is not ASCII", u"bad-name"_s, "\xfc", u"x"_s);
    header("Bcc", u"not-allowed"_s, "bcc", u"x@example.org"_s);
    header("Content-Type", u"not-allowed"_s, "content-type", u"text/plain"_s);
    header("an address that is none, in a header that is not ASCII", u"no-at-sign"_s, "Reply-To", u"Büro"_s);
    header("a Message-ID of the user's that is not ASCII", u"bad-character"_s, "Message-ID",
           u"<ü@example.org>"_s);
    header("a word longer than a line may be", u"too-long"_s, "X-Test", u"x"_s.repeated(1000));

    row("LF in a file's name", u"attachment:a\nb"_s, u"line-break"_s,
        [](mime::Message &m) { m.attachments = {{.content = "x", .name = u"a\nb"_s}}; });
    row("LF in a path's last part", u"attachment:a\nb"_s, u"line-break"_s,
        [](mime::Message &m) { m.attachments = {{.path = u"/nowhere/a\nb"_s}}; });
    row("NUL in a file's name", u"attachment:"_s + nul, u"bad-character"_s,
        [&](mime::Message &m) { m.attachments = {{.content = "x", .name = nul}}; });
    row("a media type with a header in it", u"attachment:x"_s, u"bad-media-type"_s, [](mime::Message &m) {
        m.attachments = {{.content = "x", .name = u"x"_s, .mediaType = "text/plain\r\nX: y"}};
    });
    row("a media type without a subtype", u"attachment:x"_s, u"bad-media-type"_s,
        [](mime::Message &m) { m.attachments = {{.content = "x", .name = u"x"_s, .mediaType = "text"}}; });
    row("a multipart as a file", u"attachment:x"_s, u"bad-media-type"_s, [](mime::Message &m) {
        m.attachments = {{.content = "x", .name = u"x"_s, .mediaType = "Multipart/mixed"}};
    });
}

void RefusalsTest::whatWouldBreakAHeaderIsRefusedByName()
{
    QFETCH(mime::Message, message);
    QFETCH(QString, field);
    QFETCH(QString, problem);

    const auto source = mime::compose(message);

    QVERIFY(!source);
    QCOMPARE(source.error().fault, base::Fault::BadInput);
    QCOMPARE(source.error().fact("field"_L1), field);
    QCOMPARE(source.error().fact("problem"_L1), problem);
}

void RefusalsTest::aMessageNeedsASender()
{
    auto message = sample::message();
    message.from = {};
    const auto refusal = sample::failure(message);
    QCOMPARE(refusal.fact("field"_L1), u"from"_s);
    QCOMPARE(refusal.fact("problem"_L1), u"empty"_s);

    message.headers = {{"From", u"postmaster"_s}};
    QVERIFY(sample::octets(message).contains("\r\nFrom: postmaster\r\n"));
}

void RefusalsTest::anAddressThatNeedsUtf8IsNotSentWithoutIt_data()
{
    QTest::addColumn<mime::Message>("message");

    auto message = sample::message();
    message.from = sample::mailbox({}, u"jürgen@example.org"_s);
    QTest::newRow("from") << message;
    message = sample::message();
    message.to.append(sample::mailbox({}, u"jürgen@example.org"_s));
    QTest::newRow("to") << message;
    message = sample::message();
    message.cc.append(sample::mailbox({}, u"jürgen@example.org"_s));
    QTest::newRow("cc") << message;
    message = sample::message();
    message.headers = {{"Reply-To", u"jürgen@example.org"_s}};
    QTest::newRow("a header") << message;
}

void RefusalsTest::anAddressThatNeedsUtf8IsNotSentWithoutIt()
{
    QFETCH(mime::Message, message);
    const auto need = mime::needsUtf8(message);
    QVERIFY(need.needed);
    QCOMPARE(need.because, u"jürgen@example.org"_s);

    const auto refusal = sample::failure(message, {.eightBit = true});
    QCOMPARE(refusal.fault, base::Fault::Utf8NotOffered);
    QCOMPARE(refusal.fact("needs"_L1), u"jürgen@example.org"_s);

    QVERIFY(sample::octets(message, {.utf8 = true}).contains("jürgen@example.org"));
    const auto shown = mime::preview(message, {}, 100000);
    QVERIFY(shown);
    QVERIFY(shown->contains("jürgen@example.org"));
}

void RefusalsTest::aBlindCopyThatNeedsUtf8IsTheEnvelopesMatter()
{
    auto message = sample::message();
    message.subject = u"Grüße"_s;
    message.bcc = {sample::mailbox({}, u"jürgen@example.org"_s)};

    QVERIFY(mime::needsUtf8(message).needed);
    const auto octets = sample::octets(message, {.eightBit = true, .utf8 = true});
    QVERIFY(octets.contains("Subject: =?UTF-8?"));
}

QTEST_APPLESS_MAIN(RefusalsTest)
#include "refusals.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/replyreader.h"

#include <QTest>

using base::Oddity;
using smtp::ReplyReader;

class ReplyReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReplyOfOneLineIsRead();
    void theLinesOfAReplyAreReadOneByOneAndTheLastCompletesIt();
    void anEnhancedCodeIsTrustedOnlyWhereItsClassAgrees_data();
    void anEnhancedCodeIsTrustedOnlyWhereItsClassAgrees();
    void whatIsOddIsKeptAndNamed_data();
    void whatIsOddIsKeptAndNamed();
    void whatIsNoReplyIsAViolationThatSaysWhatSpeaks_data();
    void whatIsNoReplyIsAViolationThatSaysWhatSpeaks();
    void aLineThatNeverEndsIsCutOff();
    void aReplyThatNeverEndsIsCutOff();
    void tenThousandCapabilitiesAreStillAReply();
};

namespace {

ReplyReader::Item readOne(const QByteArray &octets)
{
    ReplyReader reader;
    reader.feed(octets);
    const auto item = reader.next();
    return item && *item ? **item : ReplyReader::Item{};
}

QString problemOf(const QByteArray &octets)
{
    ReplyReader reader;
    reader.feed(octets);
    for (;;) {
        const auto item = reader.next();
        if (!item)
            return item.error().fact(QLatin1String("problem"));
        if (!*item)
            return {};
    }
}

} // namespace

void ReplyReaderTest::aReplyOfOneLineIsRead()
{
    const auto item = readOne("250 2.1.0 Sender ok\r\n");
    QCOMPARE(item.reply->code, 250);
    QCOMPARE(item.reply->enhanced->text(), QByteArray("2.1.0"));
    QCOMPARE(item.reply->text(), QByteArray("Sender ok"));
    QCOMPARE(item.line.part, base::Part::Only);
    QCOMPARE(item.line.odd, base::Oddities());
}

void ReplyReaderTest::theLinesOfAReplyAreReadOneByOneAndTheLastCompletesIt()
{
    ReplyReader reader;
    reader.feed("250-mx\r\n250-SIZE 10\r\n25");
    const auto first = **reader.next();
    const auto second = **reader.next();
    QVERIFY(!first.reply && !second.reply);
    QCOMPARE(first.line.part, base::Part::First);
    QCOMPARE(second.line.part, base::Part::Middle);
    QVERIFY(!*reader.next());
    reader.feed("0 PIPELINING\r\n");
    const auto last = **reader.next();
    QCOMPARE(last.line.part, base::Part::Last);
    QCOMPARE(last.reply->lines, (QList<QByteArray>{"mx", "SIZE 10", "PIPELINING"}));
}

void ReplyReaderTest::anEnhancedCodeIsTrustedOnlyWhereItsClassAgrees_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("enhanced");

    QTest::newRow("agrees") << QByteArray("550 5.1.1 No such user\r\n") << QByteArray("5.1.1");
    QTest::newRow("another class") << QByteArray("450 5.1.1 No such user\r\n") << QByteArray();
    QTest::newRow("none") << QByteArray("550 No such user\r\n") << QByteArray();
    QTest::newRow("a version number") << QByteArray("220 mx 5.7.1\r\n") << QByteArray();
    QTest::newRow("four digits") << QByteArray("550 5.1000.1 x\r\n") << QByteArray();
    QTest::newRow("runs on") << QByteArray("550 5.1.1x\r\n") << QByteArray();
    QTest::newRow("alone") << QByteArray("550 5.1.1\r\n") << QByteArray("5.1.1");
}

void ReplyReaderTest::anEnhancedCodeIsTrustedOnlyWhereItsClassAgrees()
{
    QFETCH(QByteArray, line);
    const auto item = readOne(line);
    QTEST(item.reply->enhanced ? item.reply->enhanced->text() : QByteArray(), "enhanced");
}

void ReplyReaderTest::whatIsOddIsKeptAndNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<uint>("odd");

    const auto row = [](const char *name, const QByteArray &line, Oddity odd) {
        QTest::newRow(name) << line << static_cast<uint>(odd);
    };
    row("bare line feed", "250 OK\n", Oddity::BareLf);
    row("over 512 octets", "250 " + QByteArray(600, 'x') + "\r\n", Oddity::TooLong);
    row("not UTF-8", "250 \xff\xfe\r\n", Oddity::NotUtf8);
    row("NUL", QByteArray("250 a\0b\r\n", 9), Oddity::Control);
    row("a carriage return inside", "250 a\rb\r\n", Oddity::Control);
    row("no text", "250\r\n", Oddity::NoText);
    row("class of the enhanced code", "250 5.1.1 hm\r\n", Oddity::EnhancedMismatch);
    row("code that RFC 5321 does not know", "599 hm\r\n", Oddity::OddCode);
}

void ReplyReaderTest::whatIsOddIsKeptAndNamed()
{
    QFETCH(QByteArray, line);
    const auto item = readOne(line);
    QCOMPARE(item.line.bytes, line);
    QTEST(uint(item.line.odd.toInt()), "odd");
}

void ReplyReaderTest::whatIsNoReplyIsAViolationThatSaysWhatSpeaks_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("speaks");

    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << u"http"_qs;
    QTest::newRow("an IMAP server") << QByteArray("* OK ready\r\n") << u"imap"_qs;
    QTest::newRow("a POP3 server") << QByteArray("+OK ready\r\n") << u"pop3"_qs;
    QTest::newRow("an SSH server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"ssh"_qs;
    QTest::newRow("TLS, seen without a line end")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7) << u"tls"_qs;
    QTest::newRow("words") << QByteArray("hello\r\n") << QString();
    QTest::newRow("a tab for the separator") << QByteArray("250\tOK\r\n") << QString();
    QTest::newRow("four digits") << QByteArray("2500 OK\r\n") << QString();
    QTest::newRow("an empty line") << QByteArray("\r\n") << QString();
}

void ReplyReaderTest::whatIsNoReplyIsAViolationThatSaysWhatSpeaks()
{
    QFETCH(QByteArray, octets);
    ReplyReader reader;
    reader.feed(octets);
    const auto item = reader.next();
    QVERIFY(!item.has_value());
    QCOMPARE(item.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(item.error().fact(QLatin1String("problem")), u"malformed-reply"_qs);
    QTEST(item.error().fact(QLatin1String("speaks")), "speaks");
    QCOMPARE(reader.takeRest(), octets);
}

void ReplyReaderTest::aLineThatNeverEndsIsCutOff()
{
    QCOMPARE(problemOf("250 " + QByteArray(64 * 1024, 'x')), u"line-too-long"_qs);
}

void ReplyReaderTest::aReplyThatNeverEndsIsCutOff()
{
    QCOMPARE(problemOf(QByteArray("250-and another thing\r\n").repeated(60'000)), u"reply-too-long"_qs);
}

void ReplyReaderTest::tenThousandCapabilitiesAreStillAReply()
{
    QCOMPARE(problemOf(QByteArray("250-X-SOMETHING-OR-OTHER\r\n").repeated(10'000) + "250 OK\r\n"),
             QString());
}

QTEST_APPLESS_MAIN(ReplyReaderTest)
#include "replyreader.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messagereader.h"
#include "sandbox/parameters.h"
#include "sandbox/parametervalues.h"
#include "sandbox/path.h"

#include <QTest>

using namespace sandbox;

class SandboxParsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPathIsReadAsWritten_data();
    void aPathIsReadAsWritten();
    void whatIsNoPathIsRefusedWithAReason_data();
    void whatIsNoPathIsRefusedWithAReason();
    void aMessageComesOutWithoutItsStuffedDots_data();
    void aMessageComesOutWithoutItsStuffedDots();
    void onlyTheWholeEndEndsAMessage_data();
    void onlyTheWholeEndEndsAMessage();
    void aMessageOverTheLimitIsCountedAndLetGo();
    void xtextIsPrintableOrEscaped_data();
    void xtextIsPrintableOrEscaped();
};

void SandboxParsers::aPathIsReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("rest");

    QTest::newRow("plain") << QByteArray("<ada@example.org>") << QByteArray("ada@example.org")
                           << QByteArray();
    QTest::newRow("null") << QByteArray("<>") << QByteArray() << QByteArray();
    QTest::newRow("with parameters") << QByteArray("<a@b> SIZE=1  RET=FULL ") << QByteArray("a@b")
                                     << QByteArray("SIZE=1  RET=FULL");
    QTest::newRow("postmaster") << QByteArray("<postMaster>") << QByteArray("postMaster") << QByteArray();
    QTest::newRow("source route") << QByteArray("<@a,@b:ada@c>") << QByteArray("ada@c") << QByteArray();
    QTest::newRow("quoted") << QByteArray(R"(<"a >b\"@"@c> X)") << QByteArray(R"("a >b\"@"@c)")
                            << QByteArray("X");
    QTest::newRow("IPv4") << QByteArray("<a@[192.0.2.1]>") << QByteArray("a@[192.0.2.1]") << QByteArray();
    QTest::newRow("IPv6") << QByteArray("<a@[IPv6:2001:db8::1]>") << QByteArray("a@[IPv6:2001:db8::1]")
                          << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("<мария@почта.example>") << QByteArray("мария@почта.example")
                           << QByteArray();
    const QByteArray longest = QByteArray(64, 'a') + '@' + QByteArray(189, 'b');
    QTest::newRow("as long as may be") << '<' + longest + '>' << longest << QByteArray();
}

void SandboxParsers::aPathIsReadAsWritten()
{
    QFETCH(QByteArray, text);
    const auto path = parsePath(text);
    QVERIFY2(path.has_value(), path ? "" : path.error().constData());
    QTEST(path->address, "address");
    QTEST(path->rest, "rest");
    QCOMPARE(path->utf8, text.startsWith("<мария"));
}

void SandboxParsers::whatIsNoPathIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray &text, const char *reason) {
        QTest::newRow(text.left(40).constData()) << text << QByteArray(reason);
    };
    row("", "the address must stand in angle brackets");
    row(" <a@b>", "no space may follow the colon");
    row("a@b", "the address must stand in angle brackets");
    row("<a@b", "no closing angle bracket");
    row("<\"a@b>", "no closing angle bracket");
    row("<a@b>SIZE=1", "a space must follow the address");
    row("<a>", "local part or @ is missing");
    row("<@b>", "local part or @ is missing");
    row("<a@>", "domain is not well-formed");
    row("<a@b..c>", "domain is not well-formed");
    row("<a@b c>", "domain is not well-formed");
    row("<a@[1.2.3]>", "domain is not well-formed");
    row("<a@[::1]>", "domain is not well-formed");
    row("<a b@c>", "local part has a character that needs quotes");
    row("<a..b@c>", "local part has a character that needs quotes");
    row("<.a@c>", "local part has a character that needs quotes");
    row("<\"a\"b@c>", "no @ after the local part");
    row("<\xff@c>", "address is not UTF-8");
    row('<' + QByteArray(65, 'a') + "@c>", "local part is longer than 64 octets");
    row("<a@" + QByteArray(256, 'b') + '>', "domain is not well-formed");
    row('<' + QByteArray(64, 'a') + '@' + QByteArray(200, 'b') + '>', "path is longer than 256 octets");
}

void SandboxParsers::whatIsNoPathIsRefusedWithAReason()
{
    QFETCH(QByteArray, text);
    const auto path = parsePath(text);
    QVERIFY(!path);
    QTEST(path.error(), "reason");
}

void SandboxParsers::aMessageComesOutWithoutItsStuffedDots_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("nothing") << QByteArray(".\r\n") << QByteArray();
    QTest::newRow("a line") << QByteArray("hello\r\n.\r\n") << QByteArray("hello\r\n");
    QTest::newRow("a dot alone") << QByteArray("..\r\n.\r\n") << QByteArray(".\r\n");
    QTest::newRow("dots in front") << QByteArray("...a\r\n..b\r\n.\r\n") << QByteArray("..a\r\n.b\r\n");
    QTest::newRow("dots inside stay") << QByteArray("a..b.\r\n.\r\n") << QByteArray("a..b.\r\n");
    QTest::newRow("a single dot is dropped all the same") << QByteArray(".a\r\n.\r\n") << QByteArray("a\r\n");
    QTest::newRow("bare CR") << QByteArray("a\rb\r\r\n.\r\n") << QByteArray("a\rb\r\r\n");
    QTest::newRow("NUL and 8 bit") << QByteArray("a\0\xff\r\n.\r\n", 8) << QByteArray("a\0\xff\r\n", 5);
}

void SandboxParsers::aMessageComesOutWithoutItsStuffedDots()
{
    QFETCH(QByteArray, wire);
    for (const qsizetype cut : {wire.size(), qsizetype(3), qsizetype(1)}) {
        MessageStore store(1000);
        MessageReader reader(store);
        for (qsizetype at = 0; at < wire.size(); at += cut)
            QCOMPARE(reader.feed(wire.mid(at, cut)), std::min(cut, wire.size() - at));
        QVERIFY(reader.ended());
        QTEST(store.take(), "message");
    }
    MessageStore store(1000);
    MessageReader reader(store);
    QCOMPARE(reader.feed(wire + "QUIT\r\n"), wire.size());
}

void SandboxParsers::onlyTheWholeEndEndsAMessage_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("LF . LF") << QByteArray("a\n.\nb\r\n.\r\n") << QByteArray("a\n.\nb\r\n");
    QTest::newRow("LF . CRLF") << QByteArray("a\n.\r\nb\r\n.\r\n") << QByteArray("a\n.\r\nb\r\n");
    QTest::newRow("CRLF . LF") << QByteArray("a\r\n.\nb\r\n.\r\n") << QByteArray("a\r\n\nb\r\n");
    QTest::newRow("CR . CR") << QByteArray("a\r.\rb\r\n.\r\n") << QByteArray("a\r.\rb\r\n");
    QTest::newRow("CRLF . CR") << QByteArray("a\r\n.\rb\r\n.\r\n") << QByteArray("a\r\n\rb\r\n");
    QTest::newRow("CRLF . CR CRLF") << QByteArray("a\r\n.\r\r\nb\r\n.\r\n") << QByteArray("a\r\n\r\r\nb\r\n");
}

void SandboxParsers::onlyTheWholeEndEndsAMessage()
{
    aMessageComesOutWithoutItsStuffedDots();
}

void SandboxParsers::aMessageOverTheLimitIsCountedAndLetGo()
{
    MessageStore store(10);
    MessageReader reader(store);
    reader.feed("0123456789\r\n.\r\n");
    QVERIFY(reader.ended());
    QVERIFY(store.tooLarge());
    QCOMPARE(store.size(), qint64(12));
    QCOMPARE(store.take(), QByteArray());
}

void SandboxParsers::xtextIsPrintableOrEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("abc@example.org") << true;
    QTest::newRow("escaped") << QByteArray("a+2B+3D") << true;
    QTest::newRow("lower case hex") << QByteArray("a+2b") << false;
    QTest::newRow("cut escape") << QByteArray("a+2") << false;
    QTest::newRow("equals sign") << QByteArray("a=b") << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("8 bit") << QByteArray("ä") << false;
}

void SandboxParsers::xtextIsPrintableOrEscaped()
{
    QFETCH(QByteArray, text);
    QTEST(isXtext(text), "good");
}

QTEST_APPLESS_MAIN(SandboxParsers)
#include "parsers.moc"

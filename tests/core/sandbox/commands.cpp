// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

#include <QTest>

using namespace sandbox;

/// What one command is answered.
class SandboxCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACommandIsAnswered_data();
    void whatACommandIsAnswered();
    void whatIsWithheldIsNeitherOfferedNorTaken_data();
    void whatIsWithheldIsNeitherOfferedNorTaken();
    void withoutEnhancedStatusCodesNoneAreGiven();
};

void SandboxCommands::whatACommandIsAnswered_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *command, const char *reply) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(reply);
    };
    row("NOOP", "250 2.0.0");
    row("noop with words", "250 2.0.0");
    row("RSET", "250 2.0.0");
    row("RSET now", "501 5.5.4");
    row("VRFY bob", "252 2.1.5");
    row("VRFY", "501 5.5.4");
    row("VRFY demo", "250 2.1.5 <demo@sandbox.test>");
    row("VRFY <demo@sandbox.test>", "250 2.1.5 <demo@sandbox.test>");
    row("EXPN owners", "550 5.2.4");
    row("EXPN", "501 5.5.4");
    row("HELP mail", "214 2.0.0 MAIL FROM:");
    row("HELP me", "504 5.5.4");
    row("HELP LHLO", "504 5.5.4");
    row("ETRN example.org", "502 5.5.1");
    row("XCLIENT ADDR=192.0.2.1", "502 5.5.1");
    row("XFORWARD ADDR=192.0.2.1", "502 5.5.1");
    row("LHLO client.example", "502 5.5.1");
    row("BDAT 0 LAST", "503 5.5.1");
    row("BDAT", "501 5.5.4");
    row("BDAT -1", "501 5.5.4");
    row("BDAT five", "501 5.5.4");
    row("BDAT 5 FIRST", "501 5.5.4");
    row("BDAT 5 LAST 1", "501 5.5.4");
    row("BDAT 4049", "552 5.3.4");
    row("BDAT 99999999999999999999 LAST", "552 5.3.4");
    row("ROUNDABOUT", "500 5.5.2");
    row("", "500 5.5.2");
    row("EHLO", "501 A domain");
    row("EHLO two words", "501 A domain");
    row("EHLO [127.0.0.300]", "501 A domain");
    row("HELO [IPv6:::1]", "250 sandbox.test");
    row("DATA now", "501 5.5.4");
    row("STARTTLS now", "501 5.5.4");
    row("MAIL ada@example.org", "501 5.5.4");
    row("MAIL FROM: <ada@example.org>", "501 5.1.7");
    row("MAIL FROM:ada@example.org", "501 5.1.7");
    row("MAIL FROM:<ada>", "501 5.1.7");
    row("mail from:<ada@example.org>", "250 2.1.0");
    row("MAIL FROM:<@relay.example:ada@example.org>", "250 2.1.0");
    row("MAIL FROM:<> SIZE=1000", "250 2.1.0");
    row("MAIL FROM:<> SIZE=1001", "552 5.3.4");
    row("MAIL FROM:<> SIZE=99999999999999999999", "552 5.3.4");
    row("MAIL FROM:<> SIZE=-1", "501 5.5.4");
    row("MAIL FROM:<> SIZE", "501 5.5.4");
    row("MAIL FROM:<> SIZE=1 SIZE=2", "501 5.5.4");
    row("MAIL FROM:<> BODY=8BITMIME", "250 2.1.0");
    row("MAIL FROM:<> body=7bit", "250 2.1.0");
    row("MAIL FROM:<> BODY=binarymime", "250 2.1.0");
    row("MAIL FROM:<> BODY=9BIT", "501 5.5.4");
    row("MAIL FROM:<> SMTPUTF8", "250 2.1.0");
    row("MAIL FROM:<> SMTPUTF8=yes", "501 5.5.4");
    row("MAIL FROM:<мария@почта.example>", "553 5.6.7");
    row("MAIL FROM:<мария@почта.example> SMTPUTF8", "250 2.1.0");
    row("MAIL FROM:<> RET=FULL ENVID=a+2Bb", "250 2.1.0");
    row("MAIL FROM:<> RET=HALF", "501 5.5.4");
    row("MAIL FROM:<> ENVID=a+2b", "501 5.5.4");
    row("MAIL FROM:<> ENVID=", "501 5.5.4");
    row("MAIL FROM:<> AUTH=<>", "250 2.1.0");
    row("MAIL FROM:<> AUTH=", "501 5.5.4");
    row("MAIL FROM:<> HOLDFOR=60", "555 5.5.4");
    row("MAIL FROM:<> =60", "501 5.5.4");
    row("RCPT TO:<>", "501 5.1.3");
    row("RCPT bob@example.org", "501 5.5.4");
    row("RCPT TO:<bob@example.org> NOTIFY=NEVER", "250 2.1.5");
    row("RCPT TO:<bob@example.org> NOTIFY=success,delay ORCPT=rfc822;bob+2Bspam@example.org", "250 2.1.5");
    row("RCPT TO:<bob@example.org> NOTIFY=NEVER,DELAY", "501 5.5.4");
    row("RCPT TO:<bob@example.org> NOTIFY=", "501 5.5.4");
    row("RCPT TO:<bob@example.org> ORCPT=bob@example.org", "501 5.5.4");
    row("RCPT TO:<bob@example.org> ORCPT=rfc822;b=b", "501 5.5.4");
    row("RCPT TO:<bob@example.org> SIZE=5", "555 5.5.4");
    row("RCPT TO:<мария@почта.example>", "553 5.6.7");
}

void SandboxCommands::whatACommandIsAnswered()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    if (command.startsWith("RCPT"))
        peer.says("MAIL FROM:<ada@example.org>");
    peer.heard();

    peer.says(command);
    const QByteArray answer = peer.heard().value(0);
    QVERIFY2(answer.startsWith("S: " + reply), answer.constData());
}

void SandboxCommands::whatIsWithheldIsNeitherOfferedNorTaken_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("SIZE") << QByteArray("SIZE") << QByteArray("MAIL FROM:<> SIZE=5") << QByteArray("555");
    QTest::newRow("8BITMIME") << QByteArray("8BITMIME") << QByteArray("MAIL FROM:<> BODY=8BITMIME")
                              << QByteArray("501");
    QTest::newRow("CHUNKING") << QByteArray("CHUNKING") << QByteArray("BDAT 0 LAST") << QByteArray("502");
    QTest::newRow("BINARYMIME") << QByteArray("BINARYMIME") << QByteArray("MAIL FROM:<> BODY=BINARYMIME")
                                << QByteArray("501");
    QTest::newRow("SMTPUTF8") << QByteArray("SMTPUTF8") << QByteArray("MAIL FROM:<> SMTPUTF8")
                              << QByteArray("555");
    QTest::newRow("DSN") << QByteArray("DSN") << QByteArray("MAIL FROM:<> RET=HDRS") << QByteArray("555");
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << QByteArray("STARTTLS") << QByteArray("502");
    QTest::newRow("AUTH") << QByteArray("AUTH") << QByteArray("AUTH PLAIN") << QByteArray("502");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArray("AUTH PLAIN") << QByteArray("504");
    QTest::newRow("EHLO") << QByteArray("EHLO") << QByteArray("EHLO again.example") << QByteArray("502");
}

void SandboxCommands::whatIsWithheldIsNeitherOfferedNorTaken()
{
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    ServerSession::Settings settings = Peer::usual();
    settings.withheld = {keyword};
    Peer peer(settings);
    peer.connects();
    peer.says("EHLO client.example");
    const QByteArray offered = peer.heard().join(' ');
    QVERIFY(keyword == "EHLO" || !offered.contains(keyword));
    peer.says(command);
    QVERIFY(peer.heard().value(0).startsWith("S: " + reply));
}

void SandboxCommands::withoutEnhancedStatusCodesNoneAreGiven()
{
    ServerSession::Settings settings = Peer::usual();
    settings.withheld = {"ENHANCEDSTATUSCODES"};
    Peer peer(settings);
    peer.connects();
    peer.heard();
    peer.says("NOOP");
    peer.says("MAIL FROM:<>");
    QCOMPARE(peer.heard(), (QList<QByteArray>{"S: 250 Ok", "S: 503 EHLO or HELO must come first"}));
}

QTEST_GUILESS_MAIN(SandboxCommands)
#include "commands.moc"

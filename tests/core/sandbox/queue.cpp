// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"
#include "sandbox/mailbox.h"

#include <QTest>

using namespace sandbox;

/// Mail that waits: ETRN asks about it, and ATRN fetches it with the roles turned round (RFC 2645).
class SandboxQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void etrnCountsWhatWaits();
    void atrnIsAnswered_data();
    void atrnIsAnswered();
    void waitingMailIsHandedOver_data();
    void waitingMailIsHandedOver();
    void whatWasRefusedGoesOnWaiting();
    void aMessageIsHandedOverAsItCame();
    void whatIsNoReplyEndsIt();
    void whatIsHeldCanBeFetched_data();
    void whatIsHeldCanBeFetched();
    void whatIsFetchedAndWhatComesMakeOneMessage();
};

namespace {

/// A server whose mailbox holds a message for each of these recipients.
struct Office
{
    explicit Office(const QList<QList<QByteArray>> &recipients)
        : mailbox({100, 100000}, {}, "sandbox.test")
        , peer(settings())
    {
        for (const QList<QByteArray> &to : recipients) {
            Captured message;
            message.from = "ada@example.net";
            message.to = to;
            message.octets = "hello\r\n";
            mailbox.keep(message);
        }
    }

    void signIn()
    {
        peer.connects();
        peer.says("EHLO client.example");
        peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
        peer.heard();
    }

    ServerSession::Settings settings()
    {
        ServerSession::Settings settings = Peer::usual();
        settings.everything = true;
        settings.holdings = &mailbox;
        return settings;
    }

    QByteArray answer(const QByteArray &line)
    {
        peer.says(line);
        return peer.heard().join('\n');
    }

    Mailbox mailbox;
    Peer peer;
};

} // namespace

void SandboxQueue::etrnCountsWhatWaits()
{
    Office office({{"bob@example.org"}, {"bob@example.net", "eve@Example.ORG"}});
    office.signIn();
    QVERIFY(office.answer("ETRN example.org").startsWith("S: 253 2.0.0 OK, 2 pending messages"));
    QVERIFY(office.answer("ETRN EXAMPLE.net").startsWith("S: 253 2.0.0 OK, 1 pending messages"));
    QVERIFY(office.answer("ETRN example.com").startsWith("S: 251"));
    office.mailbox.handedOver(1, {"bob@example.org"});
    QVERIFY(office.answer("ETRN example.org").startsWith("S: 253 2.0.0 OK, 1 pending messages"));
    office.mailbox.clear();
    QVERIFY(office.answer("ETRN example.org").startsWith("S: 251"));
}

void SandboxQueue::atrnIsAnswered_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("mail") << QByteArray("ATRN example.org") << QByteArray("S: 250 2.0.0 OK, now reversing");
    QTest::newRow("any domain") << QByteArray("ATRN") << QByteArray("S: 250");
    QTest::newRow("one of two") << QByteArray("ATRN example.com,Example.org") << QByteArray("S: 250");
    QTest::newRow("no mail") << QByteArray("ATRN example.com") << QByteArray("S: 453 4.2.0 You have no mail");
    QTest::newRow("not his") << QByteArray("ATRN example.org,refused.test") << QByteArray("S: 450 4.0.0");
    QTest::newRow("not now") << QByteArray("ATRN unable.test") << QByteArray("S: 451 4.0.0");
    QTest::newRow("no list") << QByteArray("ATRN example.org example.com") << QByteArray("S: 501 5.5.4");
    QTest::newRow("an empty one") << QByteArray("ATRN example.org,") << QByteArray("S: 501 5.5.4");
}

void SandboxQueue::atrnIsAnswered()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    Office office({{"bob@example.org"}});
    office.signIn();
    const QByteArray heard = office.answer(command);
    QVERIFY2(heard.startsWith(reply), heard.constData());
}

void SandboxQueue::waitingMailIsHandedOver_data()
{
    QTest::addColumn<qsizetype>("cut");
    QTest::newRow("whole") << qsizetype(0);
    QTest::newRow("by octet") << qsizetype(1);
}

// As in RFC 2645 §6.
void SandboxQueue::waitingMailIsHandedOver()
{
    Office office({{"bob@example.org", "tim@example.com"}, {"eve@example.net"}, {"amy@example.org"}});
    QFETCH(qsizetype, cut);
    office.peer.cut = cut;
    const QByteArray dialogue = R"(
S: 220 *
C: EHLO client.example
S: 250-*
S: 250 *
C: AUTH PLAIN AGRlbW8Ac2VjcmV0
S: 235 *
C: ATRN example.org
S: 250 2.0.0 OK, now reversing the connection
C: 220 client.example ready to receive email
S: EHLO sandbox.test
C: 250-client.example
C: 250 SIZE
S: MAIL FROM:<ada@example.net> SIZE=7
C: 250 OK
S: RCPT TO:<bob@example.org>
C: 250 OK
S: DATA
C: 354 Go ahead
S: hello
S: .
C: 250 Mine
S: MAIL FROM:<ada@example.net> SIZE=7
C: 250 OK
S: RCPT TO:<amy@example.org>
C: 250 OK
S: DATA
C: 354 Go ahead
S: hello
S: .
C: 250 Mine
S: QUIT
C: 221 Bye
S: (close)
)";
    QCOMPARE(play(dialogue, office.peer), script(dialogue));
    const QList<Captured> left = office.mailbox.waiting({});
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).to, QList<QByteArray>{"tim@example.com"});
    QCOMPARE(left.at(1).to, QList<QByteArray>{"eve@example.net"});
}

void SandboxQueue::whatWasRefusedGoesOnWaiting()
{
    Office office({{"bob@example.org", "eve@example.org"}, {"käthe@example.org"}, {"amy@example.org"}});
    const QByteArray dialogue = R"(
S: 220 *
C: EHLO client.example
S: 250-*
S: 250 *
C: AUTH PLAIN AGRlbW8Ac2VjcmV0
S: 235 *
C: ATRN
S: 250 2.0.0 OK, now reversing the connection
C: 220 client.example
S: EHLO sandbox.test
C: 250 client.example
S: MAIL FROM:<ada@example.net>
C: 250 OK
S: RCPT TO:<bob@example.org>
C: 550 Nobody
S: RCPT TO:<eve@example.org>
C: 451 Not now
S: RSET
C: 250 OK
S: MAIL FROM:<ada@example.net>
C: 552 Full
S: RSET
C: 250 OK
S: QUIT
C: 221 Bye
S: (close)
)";
    QCOMPARE(play(dialogue, office.peer), script(dialogue));
    QCOMPARE(office.mailbox.waiting({}).size(), 3);
}

void SandboxQueue::aMessageIsHandedOverAsItCame()
{
    Office office({});
    office.signIn();
    Captured message;
    message.to = {"bob@example.org"};
    message.octets = ".one\r\n..two\r\nGrüße";
    office.mailbox.keep(message);
    office.peer.says("ATRN");
    office.peer.sends("220 a\r\n250-a\r\n250 8BITMIME\r\n");
    QCOMPARE(office.peer.heard().last(), QByteArray("S: MAIL FROM:<> BODY=8BITMIME"));
    office.peer.sends("250 a\r\n250 a\r\n");
    office.peer.heard();
    office.peer.says("354 a");
    const QList<QByteArray> octets{"S: ..one", "S: ...two", "S: Grüße", "S: ."};
    QCOMPARE(office.peer.heard(), octets);
}

void SandboxQueue::whatIsNoReplyEndsIt()
{
    for (const QByteArray &line : {QByteArray("hello?"), QByteArray("421 Not now"), QByteArray(20000, '2')}) {
        Office office({{"bob@example.org"}});
        office.signIn();
        office.peer.says("ATRN");
        office.peer.heard();
        QCOMPARE(office.answer(line), QByteArray("S: (close)"));
        QVERIFY(office.peer.session.isOver());
    }
    Office refused({{"bob@example.org"}});
    refused.signIn();
    refused.peer.says("ATRN");
    refused.peer.heard();
    QCOMPARE(refused.answer("554 No"), QByteArray("S: QUIT"));
}

// RFC 4468 §6
void SandboxQueue::whatIsHeldCanBeFetched_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray token(32, 'a');
    const QByteArray place = "imap://sandbox.test/INBOX/;uid=1";
    const auto row = [](const char *name, const QByteArray &url, const char *reply) {
        QTest::newRow(name) << url << QByteArray(reply);
    };
    row("the user's own", place, "S: 250 2.0.0 Ok: queued as ID1");
    row("granted", place + ";urlauth=submit+demo:internal:" + token, "S: 250 2.0.0 Ok: queued as ID1");
    row("in other letters",
        "IMAP://demo@SANDBOX.test/Drafts;uidvalidity=7/;UID=1;URLAUTH=submit+demo:INTERNAL:" + token,
        "S: 250 2.0.0 Ok: queued as ID1");
    row("to another", place + ";urlauth=submit+eve:internal:" + token, "S: 554 5.7.0");
    row("a bad token", place + ";urlauth=submit+demo:internal:" + QByteArray(32, '0'), "S: 554 5.7.0");
    row("a short token", place + ";urlauth=submit+demo:internal:aa", "S: 554 5.6.6");
    row("no such message", "imap://sandbox.test/INBOX/;uid=2", "S: 554 5.6.6");
    row("elsewhere", "imap://imap.example/INBOX/;uid=1", "S: 554 5.7.14");
    row("out of order", "imap://unable.test/INBOX/;uid=1", "S: 451 4.4.1");
    row("no URL", "sandbox.test", "S: 554 5.6.6");
    row("two words", "imap://sandbox.test/INBOX/;uid=1 FIRST", "S: 501 5.5.4");
}

void SandboxQueue::whatIsHeldCanBeFetched()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, reply);
    Office office({{"bob@example.org"}});
    office.peer.connects();
    office.peer.says("EHLO client.example");
    QVERIFY(office.peer.heard().join('\n').contains("250-BURL\n"));
    QVERIFY(office.answer("BURL " + url + " LAST").startsWith(url.contains(' ') ? "S: 501" : "S: 530"));
    office.peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    QVERIFY(office.answer("EHLO client.example").contains("250-BURL imap imap://sandbox.test\n"));
    office.peer.sends("MAIL FROM:<>\r\nRCPT TO:<tim@example.com>\r\n");
    office.peer.heard();
    const QByteArray heard = office.answer("BURL " + url + " LAST");
    QVERIFY2(heard.startsWith(reply), heard.constData());
    QCOMPARE(office.peer.kept.size(), reply.startsWith("S: 250") ? 1 : 0);
    if (!office.peer.kept.isEmpty())
        QCOMPARE(office.peer.kept.first().octets, QByteArray("hello\r\n"));
}

// RFC 4468 §3.2
void SandboxQueue::whatIsFetchedAndWhatComesMakeOneMessage()
{
    Office office({{"bob@example.org"}});
    office.signIn();
    office.peer.sends("MAIL FROM:<>\r\nRCPT TO:<tim@example.com>\r\nBDAT 6\r\nFwd:\r\n"
                      "BURL imap://sandbox.test/INBOX/;uid=1\r\nBDAT 3 LAST\r\n.\r\n");
    QCOMPARE(office.peer.kept.size(), 1);
    QCOMPARE(office.peer.kept.first().octets, QByteArray("Fwd:\r\nhello\r\n.\r\n"));
}

QTEST_GUILESS_MAIN(SandboxQueue)
#include "queue.moc"

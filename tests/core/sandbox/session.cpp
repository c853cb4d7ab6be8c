// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

#include <QTest>

using namespace sandbox;

class SandboxSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialogueGoesAsWritten_data();
    void aDialogueGoesAsWritten();
    void aMessageIsKeptWithItsEnvelope();
    void aTransactionEndsWithEhloOrRset();
    void tlsForgetsWhatWasSaidBefore();
    void aMessageWithoutRoomIsAnsweredByATemporaryRefusal();
    void aMessageThatNeverEndsIsCutOff();
    void anIdleSessionIsTold();
    void aLongLineIsRefusedAndTheNextIsRead();
    void tooManyErrorsEndTheSession();
};

void SandboxSession::aDialogueGoesAsWritten_data()
{
    QTest::addColumn<QByteArray>("dialogue");

    QTest::newRow("a whole session") << QByteArray(R"(
        S: 220 sandbox.test ESMTP Heloscope sandbox
        C: EHLO client.example
        S: 250-sandbox.test is listening
        S: 250-PIPELINING
        S: 250-8BITMIME
        S: 250-BINARYMIME
        S: 250-CHUNKING
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-HELP
        S: 250-SIZE 1000
        S: 250-STARTTLS
        S: 250 AUTH SCRAM-SHA-512 SCRAM-SHA-256 SCRAM-SHA-1 DIGEST-MD5 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 NTLM PLAIN LOGIN XOAUTH2 OAUTHBEARER ANONYMOUS
        C: STARTTLS
        S: 220 2.0.0 Ready for the handshake
        S: (tls)
        C: EHLO client.example
        S: 250-sandbox.test is listening
        S: 250-PIPELINING
        S: 250-8BITMIME
        S: 250-BINARYMIME
        S: 250-CHUNKING
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-HELP
        S: 250-SIZE 1000
        S: 250 AUTH SCRAM-SHA-512 SCRAM-SHA-256 SCRAM-SHA-1 DIGEST-MD5 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 NTLM PLAIN LOGIN XOAUTH2 OAUTHBEARER ANONYMOUS
        C: AUTH PLAIN AGRlbW8Ac2VjcmV0
        S: 235 2.7.0 Welcome, demo
        C: MAIL FROM:<ada@example.org>
        S: 250 2.1.0 Sender ok
        C: RCPT TO:<bob@example.org>
        S: 250 2.1.5 Recipient ok
        C: DATA
        S: 354 Send the message, and a line with a dot alone to end it
        C: Subject: hello
        C: 
        C: hello
        C: .
        S: 250 2.0.0 Ok: queued as ID1
        C: QUIT
        S: 221 2.0.0 Goodbye
        S: (close)
    )");
    QTest::newRow("a pipelined transaction, and another") << QByteArray(R"(
        S: 220 *
        C: HELO client.example
        S: 250 sandbox.test
        C: MAIL FROM:<>
        C: RCPT TO:<a@example.org>
        C: RCPT TO:<b@example.org
        C: RCPT TO:<Postmaster>
        C: DATA
        S: 250 2.1.0 Sender ok
        S: 250 2.1.5 Recipient ok
        S: 501 5.1.3 Bad recipient: no closing angle bracket
        S: 250 2.1.5 Recipient ok
        S: 354 *
        C: one
        C: .
        C: MAIL FROM:<ada@example.org>
        C: RCPT TO:<a@example.org>
        C: DATA
        S: 250 2.0.0 Ok: queued as ID1
        S: 250 2.1.0 Sender ok
        S: 250 2.1.5 Recipient ok
        S: 354 *
        C: two
        C: .
        S: 250 2.0.0 Ok: queued as ID2
    )");
    QTest::newRow("nothing is taken out of order") << QByteArray(R"(
        S: 220 *
        C: MAIL FROM:<ada@example.org>
        S: 503 5.5.1 EHLO or HELO must come first
        C: RCPT TO:<ada@example.org>
        S: 503 5.5.1 MAIL must come first
        C: DATA
        S: 503 5.5.1 MAIL must come first
        C: STARTTLS
        S: 503 5.5.1 EHLO must come first
        C: AUTH PLAIN
        S: 503 5.5.1 EHLO must come first
        C: EHLO client.example
        S: 250-*
        S: 250 *
        C: MAIL FROM:<ada@example.org>
        S: 250 *
        C: MAIL FROM:<ada@example.org>
        S: 503 5.5.1 A sender has been given already
        C: AUTH PLAIN AGRlbW8Ac2VjcmV0
        S: 503 5.5.1 Not during a mail transaction
        C: DATA
        S: 503 5.5.1 RCPT must come first
    )");
    QTest::newRow("signing in, with every stumble") << QByteArray(R"(
        S: 220 *
        C: EHLO [127.0.0.1]
        S: 250-*
        S: 250 *
        C: AUTH
        S: 501 5.5.4 The name of a mechanism must follow
        C: AUTH KERBEROS_V4
        S: 504 5.5.4 This mechanism is not offered
        C: AUTH PLAIN ???
        S: 501 5.5.2 This is not base64
        C: AUTH CRAM-MD5 ZGVtbw==
        S: 501 5.5.4 The server speaks first in this mechanism
        C: AUTH PLAIN
        S: 334 *
        C: *
        S: 501 5.7.0 The exchange is cancelled
        C: AUTH PLAIN
        S: 334 *
        C: no base64 at all
        S: 501 5.5.2 This is not base64
        C: AUTH PLAIN AGRlbW8Ad3Jvbmc=
        S: 535 5.7.8 User name or password is wrong
        C: AUTH LOGIN
        S: 334 VXNlciBOYW1l
        C: ZGVtbw==
        S: 334 UGFzc3dvcmQ=
        C: c2VjcmV0
        S: 235 2.7.0 Welcome, demo
        C: AUTH PLAIN AGRlbW8Ac2VjcmV0
        S: 503 5.5.1 You have signed in already
    )");
    QTest::newRow("LOGIN with the user name at once") << QByteArray(R"(
        S: 220 *
        C: EHLO client.example
        S: 250-*
        S: 250 *
        C: AUTH LOGIN ZGVtbw==
        S: 334 UGFzc3dvcmQ=
        C: c2VjcmV0
        S: 235 2.7.0 Welcome, demo
    )");
    QTest::newRow("a client that keeps sending behind STARTTLS gets no TLS") << QByteArray(R"(
        S: 220 *
        C: EHLO client.example
        S: 250-*
        S: 250 *
        C: STARTTLS
        C: NOOP
        S: 503 5.5.1 STARTTLS must be the last of a group
        S: 250 2.0.0 Ok
    )");
}

void SandboxSession::aDialogueGoesAsWritten()
{
    QFETCH(QByteArray, dialogue);
    Peer whole;
    QCOMPARE(play(dialogue, whole), script(dialogue));
    if (dialogue.contains("last of a group"))
        return; // octet by octet STARTTLS is alone
    for (const qsizetype cut : {1, 3}) {
        Peer inPieces;
        inPieces.cut = cut;
        QCOMPARE(play(dialogue, inPieces), script(dialogue));
    }
}

void SandboxSession::aMessageIsKeptWithItsEnvelope()
{
    Peer peer;
    peer.connects(true);
    peer.says("EHLO client.example");
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    peer.says("MAIL FROM:<ada@example.org> SIZE=20 RET=HDRS");
    peer.says("RCPT TO:<bob@example.org> NOTIFY=NEVER");
    peer.says("RCPT TO:<not an address>");
    peer.says("RCPT TO:<eve@example.org>");
    peer.says("DATA");
    peer.sends("..dot\r\nbare\nLF and bare\rCR\r\n.\r\n");

    QCOMPARE(peer.kept.size(), 1);
    const Captured &message = peer.kept.first();
    QCOMPARE(message.from, QByteArray("ada@example.org"));
    QCOMPARE(message.to, (QList<QByteArray>{"bob@example.org", "eve@example.org"}));
    QCOMPARE(message.mailParameters, QByteArray("SIZE=20 RET=HDRS"));
    QCOMPARE(message.rcptParameters, (QList<QByteArray>{"NOTIFY=NEVER", ""}));
    QCOMPARE(message.user, QByteArray("demo"));
    QVERIFY(message.tls);
    QCOMPARE(message.octets, QByteArray(".dot\r\nbare\nLF and bare\rCR\r\n"));
}

void SandboxSession::aTransactionEndsWithEhloOrRset()
{
    for (const char *end : {"RSET", "EHLO again.example", "HELO again.example"}) {
        Peer peer;
        peer.connects();
        peer.says("EHLO client.example");
        peer.says("MAIL FROM:<ada@example.org>");
        peer.says(end);
        peer.heard();
        peer.says("RCPT TO:<bob@example.org>");
        QCOMPARE(peer.heard(), QList<QByteArray>{"S: 503 5.5.1 MAIL must come first"});
    }
}

void SandboxSession::tlsForgetsWhatWasSaidBefore()
{
    ServerSession::Settings settings = Peer::usual();
    settings.requireAuth = true;
    Peer peer(settings);
    peer.connects();
    peer.says("EHLO client.example");
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    peer.says("STARTTLS");
    peer.heard();
    peer.says("MAIL FROM:<ada@example.org>");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 503 5.5.1 EHLO or HELO must come first"});
    peer.says("EHLO client.example");
    peer.heard();
    peer.says("MAIL FROM:<ada@example.org>");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 530 5.7.0 Sign in first"});
    peer.says("STARTTLS");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 503 5.5.1 TLS is in use already"});
}

void SandboxSession::aMessageWithoutRoomIsAnsweredByATemporaryRefusal()
{
    Peer peer;
    peer.full = true;
    peer.connects();
    peer.says("HELO client.example");
    peer.says("MAIL FROM:<>");
    peer.says("RCPT TO:<bob@example.org>");
    peer.says("DATA");
    peer.heard();
    peer.sends("hello\r\n.\r\n");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 452 4.3.1 The message could not be kept: no room"});
}

void SandboxSession::aMessageThatNeverEndsIsCutOff()
{
    Peer peer;
    peer.connects();
    peer.says("HELO client.example");
    peer.says("MAIL FROM:<>");
    peer.says("RCPT TO:<bob@example.org>");
    peer.says("DATA");
    peer.heard();
    for (int i = 0; i < 1000 && !peer.session.isOver(); ++i)
        peer.says(QByteArray(100, 'x'));
    QCOMPARE(peer.heard(), (QList<QByteArray>{"S: 552 5.3.4 This message has no end", "S: (close)"}));
    QVERIFY(peer.kept.isEmpty());
}

void SandboxSession::anIdleSessionIsTold()
{
    Peer peer;
    peer.connects();
    peer.heard();
    peer.session.timedOut();
    peer.sends({});
    peer.says("NOOP");
    QCOMPARE(
        peer.heard(),
        (QList<QByteArray>{"S: 421 4.4.2 sandbox.test closes: nothing was said for too long", "S: (close)"}));
}

void SandboxSession::aLongLineIsRefusedAndTheNextIsRead()
{
    for (const qsizetype length : {2049, 12289, 1000000}) {
        for (const qsizetype cut : {0, 1000}) {
            Peer peer;
            peer.cut = cut;
            peer.connects();
            peer.heard();
            peer.sends("NOOP " + QByteArray(length, 'x') + "\r\nNOOP\r\n");
            QCOMPARE(peer.heard(),
                     (QList<QByteArray>{"S: 500 5.5.2 This line is too long", "S: 250 2.0.0 Ok"}));
        }
    }
}

void SandboxSession::tooManyErrorsEndTheSession()
{
    Peer peer;
    peer.connects();
    peer.sends(QByteArray("what?\r\n").repeated(10000));
    const QList<QByteArray> heard = peer.heard();
    QCOMPARE(heard.size(), qsizetype(1 + ServerSession::maxErrors + 1 + 2));
    QCOMPARE(heard.at(heard.size() - 2), QByteArray("S: 421 4.7.0 sandbox.test closes: too many errors"));
    QCOMPARE(heard.last(), QByteArray("S: (close)"));
}

QTEST_GUILESS_MAIN(SandboxSession)
#include "session.moc"

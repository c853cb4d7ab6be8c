// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"
#include "sasl/mechanism.h"

#include <QTest>

using namespace sandbox;

class SandboxSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialogueGoesAsWritten_data();
    void aDialogueGoesAsWritten();
    void whatACommandIsAnswered_data();
    void whatACommandIsAnswered();
    void everyMechanismLetsTheUserIn_data();
    void everyMechanismLetsTheUserIn();
    void everyMechanismRefusesAWrongPassword_data();
    void everyMechanismRefusesAWrongPassword();
    void whatIsWithheldIsNeitherOfferedNorTaken_data();
    void whatIsWithheldIsNeitherOfferedNorTaken();
    void aMessageIsKeptWithItsEnvelope();
    void aTransactionEndsWithEhloOrRset();
    void tlsForgetsWhatWasSaidBefore();
    void withoutEnhancedStatusCodesNoneAreGiven();
    void aMessageWithoutRoomIsAnsweredByATemporaryRefusal();
    void aMessageThatNeverEndsIsCutOff();
    void anIdleSessionIsTold();
    void aLongLineIsRefusedAndTheNextIsRead();
    void aHugeAuthLineEndsTheExchangeOnly();
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
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-HELP
        S: 250-SIZE 1000
        S: 250-STARTTLS
        S: 250 AUTH SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN XOAUTH2 OAUTHBEARER
        C: STARTTLS
        S: 220 2.0.0 Ready for the handshake
        S: (tls)
        C: EHLO client.example
        S: 250-sandbox.test is listening
        S: 250-PIPELINING
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-DSN
        S: 250-ENHANCEDSTATUSCODES
        S: 250-HELP
        S: 250-SIZE 1000
        S: 250 AUTH SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN XOAUTH2 OAUTHBEARER
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
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
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
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
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
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
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
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
        S: 250-*
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

void SandboxSession::whatACommandIsAnswered_data()
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
    row("EXPN staff", "502 5.5.1");
    row("BDAT 5", "502 5.5.1");
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
    row("MAIL FROM:<> BODY=BINARYMIME", "501 5.5.4");
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

void SandboxSession::whatACommandIsAnswered()
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

namespace {

/// Signs in by one of the client's own mechanisms; the last reply.
QByteArray signIn(Peer &peer, const QByteArray &name, const char *password)
{
    const auto mechanism =
        sasl::create(name, sasl::Credential{QStringLiteral("demo"), base::Secret(QByteArray(password))});
    if (!mechanism)
        return "no such mechanism";
    QByteArray command = "AUTH " + name;
    if (mechanism->clientFirst())
        command += ' ' + mechanism->respond({}).value().octets.toBase64();
    peer.heard();
    peer.says(command);
    for (int turn = 0; turn < 5; ++turn) {
        const QByteArray reply = peer.heard().value(0).mid(3);
        if (!reply.startsWith("334"))
            return reply;
        const auto answer = mechanism->respond(QByteArray::fromBase64(reply.mid(4)));
        if (!answer)
            return "the client gave up";
        peer.says(answer->octets.toBase64());
    }
    return "no end";
}

void everyMechanism()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const QByteArray &name : SaslServer::mechanisms())
        QTest::newRow(name.constData()) << name;
}

} // namespace

void SandboxSession::everyMechanismLetsTheUserIn_data()
{
    everyMechanism();
}

void SandboxSession::everyMechanismLetsTheUserIn()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    QCOMPARE(signIn(peer, mechanism, "secret"), QByteArray("235 2.7.0 Welcome, demo"));
}

void SandboxSession::everyMechanismRefusesAWrongPassword_data()
{
    everyMechanism();
}

void SandboxSession::everyMechanismRefusesAWrongPassword()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    QCOMPARE(signIn(peer, mechanism, "wrong"), QByteArray("535 5.7.8 User name or password is wrong"));
}

void SandboxSession::whatIsWithheldIsNeitherOfferedNorTaken_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("SIZE") << QByteArray("SIZE") << QByteArray("MAIL FROM:<> SIZE=5") << QByteArray("555");
    QTest::newRow("8BITMIME") << QByteArray("8BITMIME") << QByteArray("MAIL FROM:<> BODY=7BIT")
                              << QByteArray("555");
    QTest::newRow("SMTPUTF8") << QByteArray("SMTPUTF8") << QByteArray("MAIL FROM:<> SMTPUTF8")
                              << QByteArray("555");
    QTest::newRow("DSN") << QByteArray("DSN") << QByteArray("MAIL FROM:<> RET=HDRS") << QByteArray("555");
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << QByteArray("STARTTLS") << QByteArray("502");
    QTest::newRow("AUTH") << QByteArray("AUTH") << QByteArray("AUTH PLAIN") << QByteArray("502");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArray("AUTH PLAIN") << QByteArray("504");
    QTest::newRow("EHLO") << QByteArray("EHLO") << QByteArray("EHLO again.example") << QByteArray("502");
}

void SandboxSession::whatIsWithheldIsNeitherOfferedNorTaken()
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

void SandboxSession::withoutEnhancedStatusCodesNoneAreGiven()
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

void SandboxSession::aHugeAuthLineEndsTheExchangeOnly()
{
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    peer.heard();
    peer.says("AUTH PLAIN " + QByteArray(20'000, 'A'));
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 500 5.5.2 This line is too long"});
    peer.says("AUTH PLAIN " +
              QByteArray(12'000, 'A')); // as long as RFC 4954 allows: read, and refused for what it says
    QVERIFY(peer.heard().value(0).startsWith("S: 5"));
    peer.says("AUTH PLAIN");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 334 "});
    peer.says(QByteArray(1'000'000, 'A'));
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 500 5.5.6 This line of the AUTH exchange is too long"});
    QCOMPARE(signIn(peer, "PLAIN", "secret"), QByteArray("235 2.7.0 Welcome, demo"));
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

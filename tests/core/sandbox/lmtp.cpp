// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

#include <QTest>

using namespace sandbox;

/// LMTP (RFC 2033): LHLO, and the message is answered for each recipient.
class SandboxLmtp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialogueGoesAsWritten_data();
    void aDialogueGoesAsWritten();
    void whatIsSaidToEachRecipient_data();
    void whatIsSaidToEachRecipient();
    void onlyWhoWasServedIsKept();
    void aThousandRefusalsAreOneError();
};

namespace {

ServerSession::Settings lmtp(std::initializer_list<QByteArray> faults = {})
{
    ServerSession::Settings settings = Peer::with(faults);
    settings.lmtp = true;
    return settings;
}

/// Two recipients, and the message as the octets have it.
QList<QByteArray> toTwo(Peer &peer, const QByteArray &message)
{
    peer.connects();
    peer.sends("LHLO client.example\r\nMAIL FROM:<ada@example.org>\r\nRCPT TO:<bob@example.org> "
               "NOTIFY=NEVER\r\nRCPT TO:<nobody>\r\nRCPT TO:<eve@example.org> NOTIFY=DELAY\r\n");
    if (message.startsWith("DATA"))
        peer.says("DATA");
    peer.heard();
    peer.sends(message.startsWith("DATA") ? message.mid(6) : message);
    return peer.heard();
}

} // namespace

void SandboxLmtp::aDialogueGoesAsWritten_data()
{
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("it is not SMTP") << QByteArray(R"(
        S: 220 sandbox.test LMTP Heloscope sandbox
        C: EHLO client.example
        S: 500 LMTP is spoken here: it begins with LHLO
        C: HELO client.example
        S: 500 LMTP is spoken here: it begins with LHLO
        C: MAIL FROM:<ada@example.org>
        S: 503 5.5.1 LHLO must come first
        C: LHLO
        S: 501 A domain or an address in brackets must follow
    )");
    QTest::newRow("a refused recipient gets no reply after the message") << QByteArray(R"(
        S: 220 *
        C: LHLO client.example
        S: 250-sandbox.test is listening
        S: 250-PIPELINING
        S: 250-*
        S: 250 *
        C: MAIL FROM:<ada@example.org>
        C: RCPT TO:<nobody>
        C: DATA
        S: 250 2.1.0 Sender ok
        S: 501 5.1.3 *
        S: 503 5.5.1 RCPT must come first
        C: RCPT TO:<bob@example.org>
        C: RCPT TO:<nobody>
        C: RCPT TO:<eve@example.org>
        C: DATA
        S: 250 2.1.5 Recipient ok
        S: 501 5.1.3 *
        S: 250 2.1.5 Recipient ok
        S: 354 *
        C: hello
        C: .
        S: 250 2.1.5 <bob@example.org> is served: queued as ID1
        S: 250 2.1.5 <eve@example.org> is served: queued as ID1
        C: QUIT
        S: 221 2.0.0 Goodbye
        S: (close)
    )");
}

void SandboxLmtp::aDialogueGoesAsWritten()
{
    QFETCH(QByteArray, dialogue);
    for (const qsizetype cut : {0, 1, 3}) {
        Peer peer(lmtp());
        peer.cut = cut;
        QCOMPARE(play(dialogue, peer), script(dialogue));
    }
}

void SandboxLmtp::whatIsSaidToEachRecipient_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QList<QByteArray>>("heard");

    const QByteArray bob = "S: 250 2.1.5 <bob@example.org> is served: queued as ID1";
    const QByteArray eve = "S: 250 2.1.5 <eve@example.org> is served: queued as ID1";
    const QByteArray taken = "S: 250 2.0.0 6 octets taken";
    const QByteArray refused = "S: 554 5.7.1 Refused, as the sandbox was asked to";
    const QByteArray notEve = "S: 452 4.2.2 <eve@example.org> is refused, as the sandbox was asked to";
    const QByteArray data = "DATA\r\nhello\r\n.\r\n";
    const QByteArray chunks = "BDAT 6\r\nQUIT\r\nBDAT 0 LAST\r\n";
    const QByteArray late = "S: 503 5.5.1 A chunk before was refused: RSET must come first";
    const auto row = [](const char *name, const char *fault, const QByteArray &message,
                        const QList<QByteArray> &heard) {
        QTest::newRow(name) << QByteArray(fault) << message << heard;
    };
    row("the second is refused", "refuse-after-data=2:452", data, {bob, notEve});
    row("the second is refused, in chunks", "refuse-after-data=2:452", chunks, {taken, bob, notEve});
    row("a third that is not there", "refuse-after-data=3", chunks, {taken, bob, eve});
    row("the message is refused", "refuse-message", data, {refused, refused});
    row("a chunk is refused", "refuse-chunk=1", chunks,
        {"S: 554 5.6.0 Refused, as the sandbox was asked to", late, late});
    row("too large", "slow-greeting=0", "DATA\r\n" + QByteArray(1001, 'x') + "\r\n.\r\n",
        QList<QByteArray>(2, "S: 552 5.3.4 The message is larger than 1000 octets"));
    row("no word", "drop-before-final-reply", data, {"S: (close)"});
}

void SandboxLmtp::whatIsSaidToEachRecipient()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, message);
    Peer peer(lmtp({fault}));
    QTEST(toTwo(peer, message), "heard");
}

void SandboxLmtp::onlyWhoWasServedIsKept()
{
    Peer peer(lmtp({"refuse-after-data=1"}));
    toTwo(peer, "DATA\r\nhello\r\n.\r\n");
    QCOMPARE(peer.kept.size(), 1);
    QCOMPARE(peer.kept.first().to, QList<QByteArray>{"eve@example.org"});
    QCOMPARE(peer.kept.first().rcptParameters, QList<QByteArray>{"NOTIFY=DELAY"});

    Peer nobody(lmtp({"refuse-after-data=1", "refuse-after-data=2"}));
    toTwo(nobody, "DATA\r\nhello\r\n.\r\n");
    QVERIFY(nobody.kept.isEmpty());
}

void SandboxLmtp::aThousandRefusalsAreOneError()
{
    Peer peer(lmtp({"refuse-message"}));
    peer.connects();
    peer.says("LHLO client.example");
    peer.says("MAIL FROM:<>");
    peer.sends(QByteArray("RCPT TO:<bob@example.org>\r\n").repeated(1000));
    peer.says("DATA");
    peer.heard();
    peer.sends("hello\r\n.\r\nNOOP\r\n");
    const QList<QByteArray> heard = peer.heard();
    QCOMPARE(heard.size(), qsizetype(1001));
    QCOMPARE(heard.last(), QByteArray("S: 250 2.0.0 Ok"));
}

QTEST_GUILESS_MAIN(SandboxLmtp)
#include "lmtp.moc"

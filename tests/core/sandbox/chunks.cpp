// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

#include <QTest>

using namespace sandbox;

/// BDAT (RFC 3030): the octets that were announced are taken whatever is thought of them, and nothing else
/// is.
class SandboxChunks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialogueGoesAsWritten_data();
    void aDialogueGoesAsWritten();
    void aMessageIsKeptAsItCame_data();
    void aMessageIsKeptAsItCame();
    void aFaultStrikesInTheMiddle_data();
    void aFaultStrikesInTheMiddle();
    void aChunkIsLargerThanTheMessageMayBe();
    void aMessageWithoutRoomIsRefusedForNow();
    void roomIsGivenBackWhenTheClientBreaksOff();
    void theLastErrorOfManyClosesOnce();
};

namespace {

constexpr auto opening = R"(
    S: 220 *
    C: EHLO client.example
    S: 250-*
    S: 250 *
)";

/// A transaction up to its message.
void begin(Peer &peer, const QByteArray &parameters = {})
{
    peer.connects();
    peer.says("EHLO client.example");
    peer.says("MAIL FROM:<ada@example.org>" + parameters);
    peer.says("RCPT TO:<bob@example.org>");
    peer.heard();
}

} // namespace

void SandboxChunks::aDialogueGoesAsWritten_data()
{
    QTest::addColumn<QByteArray>("dialogue");

    QTest::newRow("chunks, and another message") << QByteArray(R"(
        C: MAIL FROM:<ada@example.org> BODY=BINARYMIME
        S: 250 2.1.0 Sender ok
        C: RCPT TO:<bob@example.org>
        S: 250 2.1.5 Recipient ok
        C: BDAT 7
        C: hello
        S: 250 2.0.0 7 octets taken
        C: bdat 5 last
        C: ...
        S: 250 2.0.0 Ok: queued as ID1
        C: MAIL FROM:<ada@example.org>
        S: 250 2.1.0 Sender ok
        C: RCPT TO:<bob@example.org>
        S: 250 2.1.5 Recipient ok
        C: DATA
        S: 354 *
        C: .
        S: 250 2.0.0 Ok: queued as ID2
    )");
    QTest::newRow("all in one group, and an empty last chunk") << QByteArray(R"(
        C: MAIL FROM:<ada@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 6
        C: QUIT
        C: BDAT 3
        C: .
        C: BDAT 0
        C: BDAT 0 LAST
        C: NOOP
        S: 250 2.1.0 Sender ok
        S: 250 2.1.5 Recipient ok
        S: 250 2.0.0 6 octets taken
        S: 250 2.0.0 3 octets taken
        S: 250 2.0.0 0 octets taken
        S: 250 2.0.0 Ok: queued as ID1
        S: 250 2.0.0 Ok
    )");
    QTest::newRow("what nobody asked for is read and thrown away") << QByteArray(R"(
        C: BDAT 6 LAST
        C: QUIT
        S: 503 5.5.1 MAIL must come first
        C: MAIL FROM:<ada@example.org>
        S: 250 2.1.0 Sender ok
        C: BDAT 6
        C: QUIT
        S: 503 5.5.1 RCPT must come first
        C: RCPT TO:<bob@[nowhere]>
        S: 501 5.1.3 *
        C: NOOP
        S: 250 2.0.0 Ok
    )");
    QTest::newRow("nothing mixes with chunks but RSET") << QByteArray(R"(
        C: MAIL FROM:<ada@example.org> BODY=BINARYMIME
        C: RCPT TO:<bob@example.org>
        C: DATA
        C: BDAT 0
        C: DATA
        C: RCPT TO:<eve@example.org>
        C: MAIL FROM:<eve@example.org>
        C: RSET
        C: BDAT 0 LAST
        S: 250 2.1.0 Sender ok
        S: 250 2.1.5 Recipient ok
        S: 503 5.5.1 Binary content comes with BDAT only
        S: 250 2.0.0 0 octets taken
        S: 503 5.5.1 The message has begun with BDAT
        S: 503 5.5.1 The message has begun already
        S: 503 5.5.1 A sender has been given already
        S: 250 2.0.0 Ok
        S: 503 5.5.1 MAIL must come first
    )");
    QTest::newRow("a size that cannot be read ends the session") << QByteArray(R"(
        C: BDAT many
        C: QUIT
        S: 501 5.5.4 It reads BDAT octets [LAST]
        S: (close)
    )");
}

void SandboxChunks::aDialogueGoesAsWritten()
{
    QFETCH(QByteArray, dialogue);
    const QByteArray whole = script(opening + dialogue);
    for (const qsizetype cut : {0, 1, 3}) {
        Peer peer;
        peer.cut = cut;
        QCOMPARE(play(whole, peer), whole);
    }
}

void SandboxChunks::aMessageIsKeptAsItCame_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("dots") << QByteArray(".\r\n..\r\n.hello\r\n.\r\n");
    QTest::newRow("bare line ends") << QByteArray("\r\n.\n\r.\r\n.\r\nQUIT\r\n\r");
    QTest::newRow("binary") << QByteArray("\0\xff\r\0\n\x80", 6);
    QTest::newRow("as large as may be") << QByteArray(1000, 'x');
}

void SandboxChunks::aMessageIsKeptAsItCame()
{
    QFETCH(QByteArray, octets);
    for (const qsizetype chunk : {1, 2, 3, 700, 1000}) {
        for (const qsizetype cut : {0, 1, 5}) {
            Peer peer;
            peer.cut = cut;
            begin(peer, " BODY=BINARYMIME");
            for (qsizetype at = 0; at < octets.size(); at += chunk) {
                const QByteArray piece = octets.mid(at, chunk);
                peer.sends("BDAT " + QByteArray::number(piece.size()) + "\r\n" + piece);
            }
            peer.says("BDAT 0 LAST");
            QCOMPARE(peer.heard().last(), QByteArray("S: 250 2.0.0 Ok: queued as ID1"));
            QCOMPARE(peer.kept.first().octets, octets);
        }
    }
}

void SandboxChunks::aFaultStrikesInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QList<QByteArray>>("heard");
    const auto row = [](const QByteArray &fault, const QList<QByteArray> &heard) {
        QTest::newRow(fault.constData()) << fault << heard;
    };
    const QByteArray taken = "S: 250 2.0.0 6 octets taken";
    const QByteArray late = "S: 503 5.5.1 A chunk before was refused: RSET must come first";
    const QByteArray noop = "S: 250 2.0.0 Ok";
    row("refuse-chunk=1", {"S: 554 5.6.0 Refused, as the sandbox was asked to", late, late, noop});
    row("refuse-chunk=2:452", {taken, "S: 452 4.6.0 Refused, as the sandbox was asked to", late, noop});
    row("refuse-chunk=3", {taken, taken, "S: 554 5.6.0 Refused, as the sandbox was asked to", noop});
    row("refuse-at=data", {"S: 554 5.7.1 Refused, as the sandbox was asked to", late, late, noop});
    row("refuse-message=550", {taken, taken, "S: 550 5.7.1 Refused, as the sandbox was asked to", noop});
    row("drop-at=data", {"S: (close)"});
    row("drop-at=body", {"S: (close)"});
    row("never-answer=body", {"S: (stop reading)"});
    row("drop-at=end-of-data", {taken, taken, "S: (close)"});
}

void SandboxChunks::aFaultStrikesInTheMiddle()
{
    QFETCH(QByteArray, fault);
    Peer peer(Peer::with({fault}));
    begin(peer);
    peer.sends("BDAT 6\r\nQUIT\r\nBDAT 6\r\nQUIT\r\nBDAT 6 LAST\r\nQUIT\r\nNOOP\r\n");
    QTEST(peer.heard(), "heard");
    QVERIFY(peer.kept.isEmpty());
    if (peer.session.isOver())
        return;
    peer.says("MAIL FROM:<ada@example.org>"); // the last chunk has ended the transaction
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 250 2.1.0 Sender ok"});
}

void SandboxChunks::aChunkIsLargerThanTheMessageMayBe()
{
    const QByteArray refusal = "S: 552 5.3.4 The message is larger than 1000 octets";
    Peer peer;
    begin(peer);
    peer.sends("BDAT 700\r\n" + QByteArray(700, 'x'));
    peer.sends("BDAT 301\r\n" + QByteArray(301, 'x'));
    QCOMPARE(peer.heard(), (QList<QByteArray>{"S: 250 2.0.0 700 octets taken", refusal}));
    peer.says("RSET");
    peer.says("MAIL FROM:<>");
    peer.says("RCPT TO:<bob@example.org>");
    peer.heard();
    peer.sends("BDAT 1001 LAST\r\n" + QByteArray(1001, 'x'));
    QCOMPARE(peer.heard(), QList<QByteArray>{refusal});
    QVERIFY(peer.kept.isEmpty());
}

void SandboxChunks::aMessageWithoutRoomIsRefusedForNow()
{
    ServerSession session(
        Peer::usual(), [](const Captured &) { return QByteArray("ID"); },
        [](qint64 octets) { return octets < 3; });
    session.start(false);
    session.received("EHLO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<bob@example.org>\r\nBDAT 5\r\nhello");
    QByteArray last;
    while (const auto action = session.next())
        last = std::get<Write>(*action).bytes;
    QCOMPARE(last, QByteArray("452 4.3.1 Too much is on its way at once: no room for this message\r\n"));
}

void SandboxChunks::roomIsGivenBackWhenTheClientBreaksOff()
{
    qint64 taken = 0;
    const auto room = [&](qint64 octets) {
        taken += octets;
        return true;
    };
    ServerSession session(Peer::usual(), [](const Captured &) { return QByteArray("ID"); }, room);
    session.start(false);
    session.received("EHLO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<bob@example.org>\r\nBDAT 5\r\nhello");
    QCOMPARE(taken, qint64(5));
    session.received("RSET\r\n");
    QCOMPARE(taken, qint64(0));
}

void SandboxChunks::theLastErrorOfManyClosesOnce()
{
    Peer peer;
    peer.connects();
    peer.sends(QByteArray("what?\r\n").repeated(ServerSession::maxErrors) + "BDAT many\r\n");
    QCOMPARE(peer.heard().count("S: (close)"), qsizetype(1));
}

QTEST_GUILESS_MAIN(SandboxChunks)
#include "chunks.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "session/pacer.h"

using namespace std::chrono_literals;
using session::Pacer;
using smtp::Pace;

/// Commands and the message at another pace than the wire's: what arrives is the same.
class PaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageArrivesAtEveryPace_data();
    void aMessageArrivesAtEveryPace();
    void aTimeOutCountsTheServersTimeAlone();
    void commandsGoOutInPieces();
    void commandsGoOutTogether();
    void whatWaitsIsDroppedWhenNobodyHears();
};

namespace {

smtp::Order command(const QByteArray &line)
{
    return smtp::Send{base::Phase::Noop, line, {}, 1, 0};
}

/// A pacer whose commands go to a list of packets.
struct Desk
{
    explicit Desk(const Pace &pace)
        : pacer(
              pace,
              [this](const smtp::Order &order) {
                  if (const auto *send = std::get_if<smtp::Send>(&order))
                      pacer.write(send->bytes);
              },
              [this](const QByteArray &octets) { packets.append(octets); })
    {
    }
    QList<QByteArray> packets;
    Pacer pacer;
};

} // namespace

void PaceTest::aMessageArrivesAtEveryPace_data()
{
    QTest::addColumn<qint64>("delay");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("split");
    QTest::addColumn<bool>("join");
    QTest::addColumn<qint64>("chunk");

    QTest::newRow("delayed") << qint64(5) << qint64(0) << qint64(0) << false << qint64(0);
    QTest::newRow("by octet") << qint64(0) << qint64(0) << qint64(1) << false << qint64(0);
    QTest::newRow("joined") << qint64(0) << qint64(0) << qint64(0) << true << qint64(0);
    QTest::newRow("joined chunks") << qint64(0) << qint64(0) << qint64(0) << true << qint64(10);
    QTest::newRow("at a rate") << qint64(0) << qint64(2000) << qint64(0) << false << qint64(0);
    QTest::newRow("all that goes together") << qint64(2) << qint64(2000) << qint64(3) << false << qint64(7);
}

void PaceTest::aMessageArrivesAtEveryPace()
{
    QFETCH(qint64, delay);
    QFETCH(qint64, rate);
    QFETCH(qint64, split);
    QFETCH(bool, join);
    QFETCH(qint64, chunk);
    LocalServer server;
    auto submission = server.signedIn("PLAIN");
    submission.opening.conduct.pace = {std::chrono::milliseconds(delay), rate, split, join};
    submission.opening.conduct.chunk = chunk;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().constFirst().octets, QByteArray("Subject: hello\r\n\r\nHello.\r\n"));
}

void PaceTest::aTimeOutCountsTheServersTimeAlone()
{
    LocalServer server;
    auto submission = server.submission();
    submission.opening.conduct.pace.delay = 700ms;
    submission.opening.security = smtp::Security::None;
    submission.timeouts = smtp::Timeouts(600ms);
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
}

void PaceTest::commandsGoOutInPieces()
{
    Desk desk({.split = 4});
    desk.pacer.take(command("EHLO me\r\n"));
    desk.pacer.take(command("NOOP\r\n"));
    QTRY_COMPARE(desk.packets, (QList<QByteArray>{"EHLO", " me\r", "\n", "NOOP", "\r\n"}));
}

void PaceTest::commandsGoOutTogether()
{
    Desk desk({.join = true});
    desk.pacer.take(command("MAIL\r\n"));
    desk.pacer.take(command("RCPT\r\n"));
    desk.pacer.settle();
    QCOMPARE(desk.packets, QList<QByteArray>{"MAIL\r\nRCPT\r\n"});
}

void PaceTest::whatWaitsIsDroppedWhenNobodyHears()
{
    Desk desk({.delay = 1h});
    desk.pacer.take(command("MAIL\r\n"));
    QVERIFY(desk.pacer.isWaiting());
    desk.pacer.hurry();
    QVERIFY(!desk.pacer.isWaiting());
    QVERIFY(desk.packets.isEmpty());
}

QTEST_GUILESS_MAIN(PaceTest)
#include "pace.moc"

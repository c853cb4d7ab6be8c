// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/recorder.h"

#include <QJsonArray>
#include <QTest>

using namespace transcript;

namespace {

/// A recorder with a clock that stands until it is set, and what came out of it.
struct Desk
{
    qint64 now = 1'000'000;
    QList<Entry> out;
    Recorder recorder{[this](Entry &&entry) { out.append(std::move(entry)); },
                      {.wallMicroseconds = [this] { return 1'790'000'000'000'000 + now / 1000; },
                       .monotonicNanoseconds = [this] { return now; }}};

    void at(qint64 nanoseconds, const Entry &entry, const base::Spans &secrets = {})
    {
        now = 1'000'000 + nanoseconds;
        recorder.record(entry, secrets);
    }
    qint64 took() const { return out.last().took; }
};

Entry fact(Event event)
{
    return {.event = event};
}

Entry line(Direction direction, quint32 command, const char *bytes, base::Part part = base::Part::Only)
{
    return {.command = command, .direction = direction, .part = part, .bytes = bytes};
}

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesCountFromWhenTheSessionBegan()
    {
        Desk desk;
        desk.at(0, fact(Event::LookupStarted));
        desk.at(2'500'000, fact(Event::LookupDone));
        QCOMPARE(desk.out[0].time, 0);
        QCOMPARE(desk.out[0].wallTime, 1'790'000'000'001'000);
        QCOMPARE(desk.out[1].time, 2'500'000);
        QCOMPARE(desk.out[1].wallTime, 1'790'000'000'003'500);
    }

    void everyStageThatEndsSaysHowLongItTook()
    {
        Desk desk;
        desk.at(0, fact(Event::LookupStarted));
        QCOMPARE(desk.took(), -1);
        desk.at(10, fact(Event::LookupDone));
        QCOMPARE(desk.took(), 10);
        desk.at(20, fact(Event::ConnectStarted));
        desk.at(50, fact(Event::ConnectFailed));
        QCOMPARE(desk.took(), 30);
        desk.at(60, fact(Event::ConnectStarted));
        desk.at(61, fact(Event::Connected));
        QCOMPARE(desk.took(), 1);
        desk.at(70, fact(Event::TlsStarted));
        desk.at(95, fact(Event::TlsEstablished));
        QCOMPARE(desk.took(), 25);
    }

    void aReplyIsMeasuredFromItsCommandAlsoWhenPipelined()
    {
        Desk desk;
        desk.at(10, line(Direction::Sent, 1, "MAIL FROM:<>\r\n"));
        desk.at(12, line(Direction::Sent, 2, "RCPT TO:<a@example>\r\n"));
        desk.at(40, line(Direction::Received, 1, "250-fine\r\n", base::Part::First));
        QCOMPARE(desk.took(), 30);
        desk.at(41, line(Direction::Received, 1, "250 fine\r\n", base::Part::Last));
        QCOMPARE(desk.took(), 31);
        desk.at(52, line(Direction::Received, 2, "250 fine\r\n"));
        QCOMPARE(desk.took(), 40);
    }

    void aReplyAfterContinuationIsMeasuredFromWhatWasSentLast()
    {
        Desk desk;
        desk.at(10, line(Direction::Sent, 1, "AUTH LOGIN\r\n"));
        desk.at(20, line(Direction::Received, 1, "334 VXNlcm5hbWU6\r\n"));
        desk.at(30, line(Direction::Sent, 1, "bWU=\r\n"));
        desk.at(35, line(Direction::Received, 1, "334 UGFzc3dvcmQ6\r\n"));
        QCOMPARE(desk.took(), 5);
    }

    void theGreetingIsMeasuredFromTheConnection()
    {
        Desk desk;
        desk.at(0, fact(Event::ConnectStarted));
        desk.at(10, fact(Event::Connected));
        Entry greeting = line(Direction::Received, 0, "220 ready\r\n");
        greeting.phase = base::Phase::Greeting;
        desk.at(45, greeting);
        QCOMPARE(desk.took(), 35);
    }

    void aReplyThatNobodyAskedForTookNoTime()
    {
        Desk desk;
        desk.at(10, line(Direction::Received, 0, "421 closing\r\n"));
        QCOMPARE(desk.took(), -1);
        desk.at(10, line(Direction::Received, 7, "250 what?\r\n"));
        QCOMPARE(desk.took(), -1);
    }

    void whatTheCallerMeasuredStays()
    {
        Desk desk;
        desk.at(0, fact(Event::LookupStarted));
        desk.at(10, {.took = 3, .event = Event::LookupDone});
        QCOMPARE(desk.took(), 3);
    }

    void entriesCarryTheirConnectionAndWhetherItIsEncrypted()
    {
        Desk desk;
        desk.at(0, fact(Event::LookupStarted));
        desk.recorder.beginConnection();
        desk.recorder.setTls(true);
        desk.at(1, line(Direction::Sent, 1, "EHLO a\r\n"));
        desk.recorder.beginConnection();
        desk.at(2, fact(Event::Connected));
        QCOMPARE(desk.out[0].connection, 0U);
        QCOMPARE(desk.out[1].connection, 1U);
        QVERIFY(desk.out[1].tls);
        QCOMPARE(desk.out[2].connection, 2U);
        QVERIFY(!desk.out[2].tls);
    }

    void secretsAreMaskedBeforeAnybodySeesThem()
    {
        Desk desk;
        desk.recorder.learn(base::Secret(QByteArray("geheim")));
        desk.at(0, line(Direction::Sent, 1, "AUTH PLAIN abcd\r\n"), {{11, 4}});
        QCOMPARE(desk.out[0].bytes, QByteArray("AUTH PLAIN ********\r\n"));
        QCOMPARE(desk.out[0].secrets, (base::Spans{{11, 8}}));
        desk.at(1, line(Direction::Received, 1, "535 geheim is wrong\r\n"));
        QCOMPARE(desk.out[1].bytes, QByteArray("535 ******** is wrong\r\n"));
    }

    void secretsInFactsAreMaskedAtAnyDepth()
    {
        Desk desk;
        desk.recorder.learn(base::Secret(QByteArray("geheim")));
        Entry failed = fact(Event::Failed);
        failed.facts = {{QStringLiteral("reply"),
                         QJsonObject{{QStringLiteral("lines"), QJsonArray{QStringLiteral("no geheim"), 5}}}},
                        {QStringLiteral("fault"), QStringLiteral("auth-refused")}};
        desk.at(0, failed);
        const QJsonObject expected = {
            {QStringLiteral("reply"),
             QJsonObject{{QStringLiteral("lines"), QJsonArray{QStringLiteral("no ********"), 5}}}},
            {QStringLiteral("fault"), QStringLiteral("auth-refused")}};
        QCOMPARE(desk.out[0].facts, expected);
    }

    void theSystemsClocksRun()
    {
        const Recorder::Clock clock = Recorder::Clock::system();
        const qint64 before = clock.monotonicNanoseconds();
        QVERIFY(clock.monotonicNanoseconds() >= before);
        QVERIFY(clock.wallMicroseconds() > 1'700'000'000'000'000);
    }
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder.moc"

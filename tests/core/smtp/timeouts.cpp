// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/timeouts.h"

#include <QTest>

using namespace std::chrono_literals;
using base::Phase;
using smtp::Timeouts;

class TimeoutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePhasesThatRfc5321NamesHaveItsLimits();
    void oneLimitForAllReplacesEveryRow();
};

void TimeoutsTest::thePhasesThatRfc5321NamesHaveItsLimits()
{
    const Timeouts timeouts; // §4.5.3.2.1 to §4.5.3.2.6
    QCOMPARE(timeouts.limit(Phase::Greeting), 5min);
    QCOMPARE(timeouts.limit(Phase::Mail), 5min);
    QCOMPARE(timeouts.limit(Phase::Rcpt), 5min);
    QCOMPARE(timeouts.limit(Phase::Data), 2min);
    QCOMPARE(timeouts.limit(Phase::Body), 3min);
    QCOMPARE(timeouts.limit(Phase::EndOfData), 10min);
    QCOMPARE(timeouts.limit(Phase::Turn), 10min); // RFC 2645 §5.2.1
}

void TimeoutsTest::oneLimitForAllReplacesEveryRow()
{
    const Timeouts timeouts(7s);
    QCOMPARE(timeouts.limit(Phase::Greeting), 7s);
    QCOMPARE(timeouts.limit(Phase::Quit), 7s);
}

QTEST_APPLESS_MAIN(TimeoutsTest)
#include "timeouts.moc"

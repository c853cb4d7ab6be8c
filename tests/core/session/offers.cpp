// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"

using transcript::Event;

/// What a server offered the last time, and does not offer any more.
class OffersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOfferedComesOutOfTheSession();
    void anOfferThatVanishedIsCalledOut_data();
    void anOfferThatVanishedIsCalledOut();
    void whatAUserMasksHasNotVanished();
};

void OffersTest::whatIsOfferedComesOutOfTheSession()
{
    sandbox::Options options;
    options.withheld = {"CRAM-MD5"};
    LocalServer server(std::move(options));
    Run run(server.submission());
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(run.outcome->offered.has_value());
    QVERIFY(run.outcome->offered->startTls);
    QVERIFY(run.outcome->offered->inClear.contains("PLAIN"));
    QVERIFY(!run.outcome->offered->inClear.contains("CRAM-MD5"));
    QVERIFY(run.outcome->offered->underTls.contains("PLAIN"));
}

void OffersTest::anOfferThatVanishedIsCalledOut_data()
{
    QTest::addColumn<QByteArray>("withheld");
    QTest::addColumn<QStringList>("extensions");

    QTest::newRow("nothing") << QByteArray("XFOO") << QStringList();
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << QStringList{u"STARTTLS"_qs};
    QTest::newRow("a mechanism") << QByteArray("CRAM-MD5") << QStringList{u"AUTH"_qs, u"AUTH"_qs};
    QTest::newRow("signing in") << QByteArray("AUTH") << QStringList{u"AUTH"_qs, u"AUTH"_qs};
}

void OffersTest::anOfferThatVanishedIsCalledOut()
{
    QFETCH(QByteArray, withheld);
    sandbox::Options options;
    options.withheld = {withheld};
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.opening.security = smtp::Security::Opportunistic;
    submission.opening.lastOffer =
        smtp::LastOffer{.startTls = true, .inClear = {"CRAM-MD5"}, .underTls = {"CRAM-MD5"}};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QStringList missed;
    const auto remarks = run.entries(Event::Remark);
    for (const auto &entry : remarks)
        missed.append(entry.facts.value(u"extension"_qs).toString());
    QTEST(missed, "extensions");
}

void OffersTest::whatAUserMasksHasNotVanished()
{
    LocalServer server;
    auto submission = server.submission();
    submission.opening.security = smtp::Security::Opportunistic;
    submission.opening.lastOffer = smtp::LastOffer{.startTls = true, .inClear = {}, .underTls = {}};
    submission.opening.conduct.masked = {"STARTTLS"};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(run.outcome->offered->startTls);
    QVERIFY(run.entries(Event::Remark).isEmpty());
}

QTEST_GUILESS_MAIN(OffersTest)
#include "offers.moc"

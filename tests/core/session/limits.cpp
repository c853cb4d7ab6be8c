// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"

#include <QJsonArray>

using transcript::Event;

/// LIMITS (RFC 9422) obeyed, also where that takes several connections.
class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSendIsSplitOverAsManyConnectionsAsItTakes_data();
    void aSendIsSplitOverAsManyConnectionsAsItTakes();
    void severalMessagesKeepToTheLimitsToo();
    void whoeverIsRefusedOnOneConnectionIsToldAmongTheOthers();
    void aServerThatIsGoneAtTheSecondConnectionLosesNothing();
    void theSecretIsAskedForOnce();

private:
    static session::Submission toMany(const LocalServer &server, const QStringList &recipients);
};

namespace {

sandbox::Options limited(sandbox::Limits limits)
{
    sandbox::Options options;
    options.limits = limits;
    return options;
}

} // namespace

session::Submission LimitsTest::toMany(const LocalServer &server, const QStringList &recipients)
{
    auto submission = server.submission();
    submission.envelope.to.clear();
    for (const auto &recipient : recipients)
        submission.envelope.to.append(*base::Address::parse(recipient));
    return submission;
}

void LimitsTest::aSendIsSplitOverAsManyConnectionsAsItTakes_data()
{
    QTest::addColumn<int>("mails");
    QTest::addColumn<int>("recipients");
    QTest::addColumn<int>("domains");
    QTest::addColumn<QList<int>>("parts"); // recipients of each message that arrives
    QTest::addColumn<int>("connections");

    QTest::newRow("no limits") << 0 << 0 << 0 << QList<int>{4} << 1;
    QTest::newRow("wide limits") << 9 << 9 << 9 << QList<int>{4} << 1;
    QTest::newRow("recipients") << 0 << 3 << 0 << QList<int>{3, 1} << 1;
    QTest::newRow("recipients and transactions") << 2 << 1 << 0 << QList<int>{1, 1, 1, 1} << 2;
    QTest::newRow("domains") << 0 << 0 << 1 << QList<int>{2, 2} << 2;
    QTest::newRow("domains and recipients") << 0 << 1 << 1 << QList<int>{1, 1, 1, 1} << 2;
    QTest::newRow("all") << 1 << 1 << 1 << QList<int>{1, 1, 1, 1} << 4;
}

void LimitsTest::aSendIsSplitOverAsManyConnectionsAsItTakes()
{
    QFETCH(int, mails);
    QFETCH(int, recipients);
    QFETCH(int, domains);
    QFETCH(QList<int>, parts);
    LocalServer server(limited({.mails = mails, .recipients = recipients, .domains = domains}));
    Run run(toMany(server, {u"a@one.test"_qs, u"b@two.test"_qs, u"c@ONE.test"_qs, u"d@two.test"_qs}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.outcome->messagesAccepted, 1);
    QList<int> arrived;
    for (const auto &message : server.sandbox.captured())
        arrived.append(static_cast<int>(message.to.size()));
    QCOMPARE(arrived, parts);
    QTEST(static_cast<int>(run.entries(Event::Connected).size()), "connections");
    for (const auto &recipient : std::as_const(run.outcome->recipients))
        QVERIFY(recipient.accepted);

    const auto remarks = run.entries(Event::Remark);
    QCOMPARE(remarks.size(), parts.size() > 1 ? 1 : 0);
    if (!remarks.isEmpty()) {
        QCOMPARE(remarks.first().facts.value(u"remark"_qs).toString(), u"send-split"_qs);
        QTEST(remarks.first().facts.value(u"connections"_qs).toInt(), "connections");
    }
}

void LimitsTest::severalMessagesKeepToTheLimitsToo()
{
    LocalServer server(limited({.mails = 3, .recipients = 1}));
    auto submission = toMany(server, {u"a@one.test"_qs, u"b@two.test"_qs});
    submission.times = 3;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.outcome->messagesAccepted, 3);
    QCOMPARE(server.sandbox.captured().size(), 6);
    QCOMPARE(run.entries(Event::Connected).size(), 2);
}

void LimitsTest::whoeverIsRefusedOnOneConnectionIsToldAmongTheOthers()
{
    auto options = limited({.mails = 1, .recipients = 1});
    options.faults = {*sandbox::parseFault("refuse-recipient=1")};
    LocalServer server(std::move(options));
    Run run(toMany(server, {u"a@one.test"_qs, u"b@two.test"_qs}));
    QCOMPARE(run.ended(), QByteArray("refused recipients-refused rcpt"));
    for (const auto &recipient : std::as_const(run.outcome->recipients))
        QCOMPARE(recipient.reply->code, 550);
    QCOMPARE(run.entries(Event::Connected).size(), 2);
}

void LimitsTest::aServerThatIsGoneAtTheSecondConnectionLosesNothing()
{
    LocalServer server(limited({.mails = 1, .recipients = 1}));
    connect(&server.sandbox, &sandbox::Sandbox::arrived, &server.sandbox,
            [&] { server.sandbox.setFaults({*sandbox::parseFault("drop-at=greeting")}); });
    Run run(toMany(server, {u"a@one.test"_qs, u"b@two.test"_qs}));
    QCOMPARE(run.ended(), QByteArray("partial connection-lost greeting"));
    QVERIFY(run.outcome->recipients.at(0).accepted);
    QVERIFY(!run.outcome->recipients.at(1).accepted);
}

void LimitsTest::theSecretIsAskedForOnce()
{
    LocalServer server(limited({.mails = 1, .recipients = 1}));
    auto submission = toMany(server, {u"a@one.test"_qs, u"b@two.test"_qs});
    submission.opening.signIn.user = QStringLiteral("demo");
    Run run(std::move(submission));
    const QSignalSpy asked(&run.runner, &session::SessionRunner::credentialWanted);
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(asked.size(), 1);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits.moc"

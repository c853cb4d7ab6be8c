// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/annotation.h"
#include "sandbox/reception.h"
#include "session/ending.h"
#include "session/stages.h"
#include "submissions.h"

#include <QTest>

using base::Phase;

/// Mail that waits is fetched with ATRN: the roles turn, and we are the server (RFC 2645).
class TurningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsComesAndEachLineIsExplained();
    void whatCameIsKeptAndWaitsNoMore();
    void aMessageOverTheLimitGoesOnWaiting();
    void whatIsRefusedIsTheStagesFailure_data();
    void whatIsRefusedIsTheStagesFailure();
};

namespace {

sandbox::Options holding(const QList<QByteArray> &recipients)
{
    sandbox::Options options;
    options.everything = true;
    options.waiting = recipients;
    return options;
}

/// A submission that fetches, and where what comes is kept.
struct Customer
{
    explicit Customer(const LocalServer &server, const QList<QByteArray> &domains = {}, qint64 size = 1000)
        : submission(server.signedIn("CRAM-MD5"))
    {
        submission.kind = session::Submission::Kind::Fetch;
        submission.domains = domains;
        submission.receiver = [this, size] {
            return std::make_unique<sandbox::Reception>(
                [this](const sandbox::Captured &message) {
                    kept.append(message);
                    return QByteArray("1A2B");
                },
                sandbox::Reception::Limits{.size = size});
        };
    }

    session::Submission submission;
    QList<sandbox::Captured> kept;
};

} // namespace

void TurningTest::whatWaitsComesAndEachLineIsExplained()
{
    LocalServer server(holding({"bob@example.org"}));
    Customer customer(server, {"example.org"});
    Run run(customer.submission);
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QStringList meanings;
    for (qsizetype i = 0; i < run.transcript.size(); ++i) {
        const auto meaning = explain::meaning(run.transcript, i);
        if (run.transcript.phase(i) == Phase::Turn && (meanings.isEmpty() || meanings.last() != meaning))
            meanings.append(meaning);
    }
    const QStringList wanted{u"Turn round and deliver"_qs,
                             u"Mail is waiting; the roles turn"_qs,
                             u"The roles turn: the server is the client now"_qs,
                             u"We greet, as the server"_qs,
                             u"The other side says who it is: sandbox.test"_qs,
                             u"What we can take"_qs,
                             u"A message from postmaster@sandbox.test"_qs,
                             u"We take mail from this sender"_qs,
                             u"It is for bob@example.org"_qs,
                             u"We take mail for this recipient"_qs,
                             u"May the message follow?"_qs,
                             u"Go ahead with the message"_qs,
                             u"A message that waited"_qs,
                             u"We have the message, and are responsible for it now"_qs,
                             u"Nothing more is waiting"_qs,
                             u"We say goodbye"_qs,
                             u"We hung up"_qs};
    QCOMPARE(meanings, wanted);
    const auto stages = session::stages(run.transcript);
    QCOMPARE(stages.last().phase, Phase::Turn);
    QVERIFY(stages.last().end > stages.last().begin && !stages.last().failed);
}

void TurningTest::whatCameIsKeptAndWaitsNoMore()
{
    LocalServer server(holding({"bob@example.org", "eve@example.net", "tim@example.org"}));
    Customer first(server, {"example.org"});
    Run run(first.submission);
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(first.kept.size(), 2);
    QVERIFY(first.kept.at(0).tls);
    QCOMPARE(first.kept.at(1).octets, server.sandbox.captured().at(2).octets);
    QCOMPARE(run.outcome->arrived.size(), 2);
    QCOMPARE(run.outcome->arrived.at(1).to, QList<QByteArray>{"tim@example.org"});
    QCOMPARE(run.outcome->arrived.at(1).id, QByteArray("1A2B"));

    Customer second(server, {"example.org"});
    Run again(second.submission);
    QCOMPARE(again.ended(), QByteArray("accepted"));
    QVERIFY(again.outcome->arrived.isEmpty());
    const auto ending =
        session::endingOf(*again.outcome, session::Submission::Kind::Fetch, second.submission.endpoint, {});
    QCOMPARE(explain::verdict(ending, again.transcript).sentence, u"No mail was waiting"_qs);
}

void TurningTest::aMessageOverTheLimitGoesOnWaiting()
{
    LocalServer server(holding({"bob@example.org"}));
    Customer small(server, {}, 10);
    Run run(small.submission);
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(run.outcome->arrived.isEmpty());
    Customer large(server);
    Run again(large.submission);
    QCOMPARE(again.ended(), QByteArray("accepted"));
    QCOMPARE(again.outcome->arrived.size(), 1);
}

void TurningTest::whatIsRefusedIsTheStagesFailure_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<bool>("failed");
    QTest::newRow("not his") << QByteArray("refused.test") << QByteArray("failed command-refused turn")
                             << true;
    QTest::newRow("not now") << QByteArray("unable.test") << QByteArray("failed command-refused turn")
                             << true;
    QTest::newRow("no mail") << QByteArray("example.org") << QByteArray("accepted") << false;
}

void TurningTest::whatIsRefusedIsTheStagesFailure()
{
    QFETCH(QByteArray, domain);
    QFETCH(bool, failed);
    LocalServer server(holding({}));
    Customer customer(server, {domain});
    Run run(customer.submission);
    QTEST(run.ended(), "outcome");
    const auto stages = session::stages(run.transcript);
    const auto turn = std::ranges::find(stages, Phase::Turn, &session::Stage::phase);
    QCOMPARE(turn->failed, failed);
}

QTEST_GUILESS_MAIN(TurningTest)
#include "turning.moc"

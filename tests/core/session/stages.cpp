// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stages.h"

#include "core/session/submissions.h"

#include <QJsonArray>

using base::Phase;
using namespace Qt::StringLiterals;

class StagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeSessionHasItsStagesInOrder();
    void everyConnectionHasItsGreeting();
    void aRefusedRecipientIsATickInItsStage();
    void whatBrokeIsMarkedInItsStage();
    void theOutcomeAsJsonTellsWhatBecameOfEachRecipient();
    void theOutcomeAsJsonDoesNotContradictItself_data();
    void theOutcomeAsJsonDoesNotContradictItself();
    void eachOutcomeHasItsExitCode_data();
    void eachOutcomeHasItsExitCode();
};

namespace {

QByteArrayList namesOf(const QList<session::Stage> &stages)
{
    QByteArrayList names;
    for (const auto &stage : stages)
        names.append(stage.password ? "password" : base::name(stage.phase).toByteArray());
    return names;
}

} // namespace

void StagesTest::aWholeSessionHasItsStagesInOrder()
{
    LocalServer server;
    Run run(server.signedIn("PLAIN"));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto stages = session::stages(run.transcript);
    QCOMPARE(namesOf(stages).join(' '), QByteArray("lookup connect greeting ehlo starttls tls ehlo password "
                                                   "auth mail rcpt data body end-of-data quit"));
    for (const auto &stage : stages) {
        QVERIFY(stage.end >= stage.begin);
        QVERIFY(!stage.failed);
    }
    const auto password = std::ranges::find(stages, true, &session::Stage::password);
    QCOMPARE(password->begin, std::prev(password)->end);
    QCOMPARE(password->end, std::next(password)->begin);
    const auto timings = session::outcomeToJson(*run.outcome, stages).value("timings"_L1).toObject();
    QVERIFY(timings.contains("password"_L1));
}

void StagesTest::everyConnectionHasItsGreeting()
{
    sandbox::Options options;
    options.implicitTls = true;
    options.limits.mails = 1;
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.opening.security = smtp::Security::Tls;
    submission.times = 2;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const QByteArray once = "connect tls greeting ehlo mail rcpt data body end-of-data quit";
    QCOMPARE(namesOf(session::stages(run.transcript)).join(' '), "lookup " + once + " lookup " + once);
}

void StagesTest::aRefusedRecipientIsATickInItsStage()
{
    LocalServer server(LocalServer::misbehaving("refuse-recipient=2"));
    auto submission = server.submission();
    submission.envelope.to.append(*base::Address::parse(u"eve@sandbox.test"_qs));
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("partial"));
    const auto stages = session::stages(run.transcript);
    const auto rcpt = std::ranges::find(stages, Phase::Rcpt, &session::Stage::phase);
    QCOMPARE(rcpt->refusals.size(), 1);
}

void StagesTest::whatBrokeIsMarkedInItsStage()
{
    LocalServer server(LocalServer::misbehaving("drop-before-final-reply"));
    Run run(server.submission());
    QVERIFY(run.ended().startsWith("unknown"));
    const auto stages = session::stages(run.transcript);
    QCOMPARE(stages.last().phase, Phase::EndOfData);
    QVERIFY(stages.last().failed);
}

void StagesTest::theOutcomeAsJsonTellsWhatBecameOfEachRecipient()
{
    LocalServer server(LocalServer::misbehaving("refuse-recipient=1"));
    Run run(server.submission());
    QVERIFY(run.ended().startsWith("refused"));
    const auto json = session::outcomeToJson(*run.outcome, session::stages(run.transcript));
    QCOMPARE(json.value(u"type"_qs), u"outcome"_qs);
    QCOMPARE(json.value(u"result"_qs), u"refused"_qs);
    const auto recipient = json.value(u"recipients"_qs).toArray().first().toObject();
    QCOMPARE(recipient.value(u"address"_qs), u"bob@sandbox.test"_qs);
    QCOMPARE(recipient.value(u"accepted"_qs), false);
    QVERIFY(recipient.value(u"code"_qs).toInt() >= 500);
    QVERIFY(json.value(u"timings"_qs).toObject().contains(u"tls"_qs));
}

void StagesTest::theOutcomeAsJsonDoesNotContradictItself_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<QJsonValue>("accepted");

    QTest::newRow("nobody knows") << int(smtp::Result::Unknown) << QJsonValue();
    QTest::newRow("lost before the end") << int(smtp::Result::Failed) << QJsonValue(false);
}

void StagesTest::theOutcomeAsJsonDoesNotContradictItself()
{
    QFETCH(int, result);
    smtp::Outcome outcome;
    outcome.result = smtp::Result(result);
    outcome.recipients = {{.address = *base::Address::parse(u"bob@sandbox.test"_qs),
                           .accepted = false,
                           .reply = base::ReplyFacts{250, "2.1.5", "Recipient ok"}}};
    const auto json = session::outcomeToJson(outcome, {});
    const auto recipient = json.value(u"recipients"_qs).toArray().first().toObject();
    QVERIFY(recipient.contains(u"accepted"_qs));
    QTEST(recipient.value(u"accepted"_qs), "accepted");
    QVERIFY(!recipient.contains(u"code"_qs));
    QCOMPARE(recipient.value(u"provisional"_qs).toObject().value(u"code"_qs), 250);
}

void StagesTest::eachOutcomeHasItsExitCode_data()
{
    using base::Fault;
    using smtp::Result;
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, Result result, Fault fault, Phase phase, int code) {
        QTest::newRow(name) << static_cast<int>(result) << static_cast<int>(fault) << static_cast<int>(phase)
                            << code;
    };
    row("bad input", Result::Failed, Fault::BadInput, Phase::Lookup, 1);
    row("name", Result::Failed, Fault::NameNotFound, Phase::Lookup, 2);
    row("connection", Result::Failed, Fault::ConnectFailed, Phase::Connect, 2);
    row("greeting", Result::Failed, Fault::GreetingRefused, Phase::Greeting, 3);
    row("TLS", Result::Failed, Fault::CertificateRejected, Phase::Tls, 4);
    row("authentication", Result::Failed, Fault::AuthRefused, Phase::Auth, 5);
    row("MAIL", Result::Refused, Fault::MailRefused, Phase::Mail, 6);
    row("every RCPT", Result::Refused, Fault::RecipientsRefused, Phase::Rcpt, 7);
    row("message", Result::Refused, Fault::MessageRefused, Phase::EndOfData, 9);
    row("unknown", Result::Unknown, Fault::ConnectionLost, Phase::EndOfData, 10);
    row("timed out before the message", Result::Failed, Fault::TimedOut, Phase::Mail, 11);
    row("protocol violation", Result::Failed, Fault::ProtocolViolation, Phase::Greeting, 12);
    row("cancelled", Result::Failed, Fault::Cancelled, Phase::Mail, 13);
    row("421 at RCPT", Result::Failed, Fault::ServiceClosing, Phase::Rcpt, 7);
    row("our own fault", Result::Failed, Fault::Internal, Phase::Mail, 70);
}

void StagesTest::eachOutcomeHasItsExitCode()
{
    QFETCH(int, result);
    QFETCH(int, fault);
    QFETCH(int, phase);
    smtp::Outcome outcome;
    outcome.result = static_cast<smtp::Result>(result);
    outcome.failure = {.fault = static_cast<base::Fault>(fault), .phase = static_cast<Phase>(phase)};
    QTEST(session::exitCode(outcome), "code");
}

QTEST_GUILESS_MAIN(StagesTest)
#include "stages.moc"

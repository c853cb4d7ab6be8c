// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "mime/emlsource.h"

#include <QJsonArray>
#include <QTcpServer>

using transcript::Event;

class RunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageArrivesAsItWasMeant();
    void everyMechanismSignsIn_data();
    void everyMechanismSignsIn();
    void aWrongPasswordIsRefused();
    void aFaultOfTheServerHasItsOutcome_data();
    void aFaultOfTheServerHasItsOutcome();
    void whatWasAnsweredBeforeTheLossIsKept();
    void aBadCertificateEndsTheSessionBeforeThePasswordIsAskedFor_data();
    void aBadCertificateEndsTheSessionBeforeThePasswordIsAskedFor();
    void anAllowedCertificateIsTakenWithItsProblems();
    void theVersionsOfTlsCanBeLimited_data();
    void theVersionsOfTlsCanBeLimited();
    void tlsToAPortThatSpeaksClearTextIsSaidInWords();
    void everyAddressIsTriedAndRecorded();
    void aNameThatDoesNotResolveIsSaid();
    void aServerThatNeverGreetsTimesOut();
    void aMissingCredentialIsAFailureOfItsOwn();
    void stoppingBeforeTheConnectionStandsIsHeard();
    void aLargeMessageFlowsWithoutBeingHeld();
    void aFileThatGrowsWhileItIsSentUnderTlsStopsTheMessage();
    void severalMessagesGoOverOneConnection();
};

void RunnerTest::aMessageArrivesAsItWasMeant()
{
    LocalServer server;
    Run run(server.submission());
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 1);
    const auto &arrived = server.sandbox.captured().constFirst();
    QCOMPARE(arrived.octets, QByteArray("Subject: hello\r\n\r\nHello.\r\n"));
    QCOMPARE(arrived.from, QByteArray("ada@client.example"));
    QVERIFY(arrived.tls);
    QVERIFY(!run.outcome->queueId.isEmpty());
}

void RunnerTest::everyMechanismSignsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA1", "CRAM-SHA256", "DIGEST-MD5", "NTLM",
                             "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512", "SCRAM-SHA-1-PLUS",
                             "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS", "XOAUTH2", "OAUTHBEARER"})
        QTest::newRow(name) << QByteArray(name);
}

void RunnerTest::everyMechanismSignsIn()
{
    QFETCH(QByteArray, mechanism);
    LocalServer server;
    Run run(server.signedIn(mechanism));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().constFirst().user, QByteArray("demo"));
}

void RunnerTest::aWrongPasswordIsRefused()
{
    LocalServer server;
    Run run(server.signedIn("SCRAM-SHA-256"), "not the password");
    QCOMPARE(run.ended(), QByteArray("failed auth-refused auth"));
    QVERIFY(server.sandbox.captured().isEmpty());
}

void RunnerTest::aFaultOfTheServerHasItsOutcome_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("outcome");

    const auto row = [](const char *fault, const char *outcome) {
        QTest::newRow(fault) << QByteArray(fault) << QByteArray(outcome);
    };
    row("slow-greeting=1", "accepted");
    row("split-writes=1", "accepted");
    row("refuse-recipient=1", "refused recipients-refused rcpt");
    row("drop-before-final-reply", "unknown connection-lost end-of-data");
    row("starttls-injection", "failed protocol-violation starttls starttls-injection");
    row("421-at=mail", "failed service-closing mail");
    row("421-at=greeting", "failed greeting-refused greeting");
    row("malformed-reply=no-code", "failed protocol-violation ehlo malformed-reply");
    row("malformed-reply=http", "failed protocol-violation greeting malformed-reply");
    row("malformed-reply=endless", "failed protocol-violation ehlo reply-too-long");
    row("malformed-reply=bare-lf", "accepted");
}

void RunnerTest::aFaultOfTheServerHasItsOutcome()
{
    QFETCH(QByteArray, fault);
    LocalServer server(LocalServer::misbehaving(fault));
    Run run(server.submission());
    QTEST(run.ended(), "outcome");
}

void RunnerTest::whatWasAnsweredBeforeTheLossIsKept()
{
    sandbox::Options options;
    options.faults = {*sandbox::parseFault("drop-before-final-reply"),
                      *sandbox::parseFault("refuse-recipient=2")};
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.envelope.to.append(*base::Address::parse(u"eve@sandbox.test"_qs));
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("unknown connection-lost end-of-data"));
    QVERIFY(run.outcome->recipients.at(0).undecided());
    QVERIFY(run.outcome->recipients.at(1).reply->code >= 500);
}

void RunnerTest::aBadCertificateEndsTheSessionBeforeThePasswordIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("problem");

    QTest::newRow("expired") << QByteArray("expired") << u"expired"_qs;
    QTest::newRow("for another name") << QByteArray("wrong-name") << u"wrong-name"_qs;
    QTest::newRow("signed by itself") << QByteArray("self-signed") << u"self-signed"_qs;
    QTest::newRow("of an unknown authority") << QByteArray("untrusted") << u"unknown-authority"_qs;
}

void RunnerTest::aBadCertificateEndsTheSessionBeforeThePasswordIsAskedFor()
{
    QFETCH(QByteArray, kind);
    LocalServer server(LocalServer::misbehaving("bad-certificate=" + kind));
    Run run(server.signedIn("PLAIN"));
    QSignalSpy asked(&run.runner, &session::SessionRunner::credentialWanted);
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QTEST(run.outcome->failure->fact(QLatin1String("problem")), "problem");
    QVERIFY(asked.isEmpty());
    QVERIFY(!run.entries(Event::TlsFailed).constFirst().facts.value(u"chain"_qs).toArray().isEmpty());
}

void RunnerTest::anAllowedCertificateIsTakenWithItsProblems()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=self-signed"));
    Run refused(server.submission());
    QCOMPARE(refused.ended(), QByteArray("failed certificate-rejected tls"));

    auto again = server.submission();
    again.tls.allowedCertificates = {
        QByteArray::fromHex(refused.outcome->failure->fact(QLatin1String("sha256")).toLatin1())};
    Run run(std::move(again));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto facts = run.entries(Event::TlsEstablished).constFirst().facts;
    QVERIFY(!facts.value(u"problems"_qs).toArray().isEmpty());
}

void RunnerTest::theVersionsOfTlsCanBeLimited_data()
{
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("maximum");
    QTest::addColumn<QString>("version");

    QTest::newRow("as it comes") << QString() << QString() << u"TLSv1.3"_qs;
    QTest::newRow("at most 1.2") << QString() << u"1.2"_qs << u"TLSv1.2"_qs;
    QTest::newRow("at least 1.3") << u"1.3"_qs << QString() << u"TLSv1.3"_qs;
    QTest::newRow("anything") << u"1.0"_qs << u"1.3"_qs << u"TLSv1.3"_qs;
}

void RunnerTest::theVersionsOfTlsCanBeLimited()
{
    QFETCH(QString, minimum);
    QFETCH(QString, maximum);
    LocalServer server;
    auto submission = server.submission();
    submission.tls.minimum = minimum;
    submission.tls.maximum = maximum;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QTEST(run.entries(Event::TlsEstablished).constFirst().facts.value(u"version"_qs).toString(), "version");
}

void RunnerTest::tlsToAPortThatSpeaksClearTextIsSaidInWords()
{
    LocalServer server;
    auto submission = server.submission();
    submission.opening.security = smtp::Security::Tls;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed tls-handshake-failed tls"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("speaks")), u"clear-text"_qs);
}

void RunnerTest::everyAddressIsTriedAndRecorded()
{
    LocalServer server; // listens on 127.0.0.1 only; localhost may also be ::1
    auto submission = server.submission();
    submission.endpoint.host = u"localhost"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto tried = run.entries(Event::ConnectStarted);
    QCOMPARE(run.entries(Event::ConnectFailed).size(), tried.size() - 1);
    QCOMPARE(tried.constLast().facts.value(u"address"_qs).toString(), u"127.0.0.1"_qs);
}

void RunnerTest::aNameThatDoesNotResolveIsSaid()
{
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.host = u"no host name"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed name-not-found lookup"));
}

void RunnerTest::aServerThatNeverGreetsTimesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.port = silent.serverPort();
    submission.timeouts = smtp::Timeouts(std::chrono::milliseconds(50));
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed timed-out greeting"));
}

void RunnerTest::aMissingCredentialIsAFailureOfItsOwn()
{
    LocalServer server;
    session::SessionRunner runner(server.signedIn("PLAIN"), [](transcript::Entry &&) {});
    std::optional<smtp::Outcome> outcome;
    connect(&runner, &session::SessionRunner::credentialWanted, &runner,
            [&] { runner.supply(std::unexpected(u"locked"_qs)); });
    connect(&runner, &session::SessionRunner::finished, &runner,
            [&](const smtp::Outcome &what) { outcome = what; });
    runner.start();
    QTRY_VERIFY(outcome);
    QCOMPARE(support::describe(*outcome), QByteArray("failed credential-missing auth"));
    QCOMPARE(outcome->failure->fact(QLatin1String("problem")), u"locked"_qs);
}

void RunnerTest::stoppingBeforeTheConnectionStandsIsHeard()
{
    LocalServer server;
    Run run(server.submission());
    run.runner.cancel(smtp::Cancel::Politely);
    QCOMPARE(run.ended(), QByteArray("failed cancelled lookup"));
}

void RunnerTest::aLargeMessageFlowsWithoutBeingHeld()
{
    LocalServer server;
    const auto line = QByteArray(76, 'a') + "\r\n";
    const auto octets = line.repeated(100'000);
    auto submission = server.submission();
    submission.message = [octets] { return std::make_unique<support::OctetMessage>(octets); };
    Run run(std::move(submission));
    QSignalSpy progress(&run.runner, &session::SessionRunner::progressed);
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(server.sandbox.captured().constFirst().octets == octets);
    QCOMPARE(progress.constLast().at(1).toLongLong(), octets.size());
}

void RunnerTest::aFileThatGrowsWhileItIsSentUnderTlsStopsTheMessage()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    // Far more than all buffers on the way hold together, so that its end is not read before it grows.
    file.write("Subject: large\r\n\r\n" + QByteArray("hello\r\n").repeated(3'000'000));
    QVERIFY(file.flush());
    LocalServer server;
    auto submission = server.submission();
    submission.message = [path = file.fileName()] {
        return mime::emlSource(path, mime::LineEnds::AsTheyAre);
    };
    Run run(std::move(submission));
    bool grown = false;
    connect(&run.runner, &session::SessionRunner::progressed, this, [&] {
        if (!std::exchange(grown, true))
            grown = file.write("more\r\n") > 0 && file.flush();
    });
    QCOMPARE(run.ended(), QByteArray("failed message-unreadable body"));
    QVERIFY(grown);
    QCOMPARE(run.entries(Event::TlsEstablished).size(), 1);
    QVERIFY(server.sandbox.captured().isEmpty());
}

void RunnerTest::severalMessagesGoOverOneConnection()
{
    LocalServer server;
    auto submission = server.submission();
    submission.times = 3;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.outcome->messagesAccepted, 3);
    QCOMPARE(server.sandbox.captured().size(), 3);
    QCOMPARE(run.entries(Event::Connected).size(), 1);
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner.moc"

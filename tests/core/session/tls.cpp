// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "net/tickets.h"
#include "support/resumingserver.h"
#include "transcript/tlsjson.h"

#include <QTemporaryDir>

using transcript::Event;

/// How a handshake is made: versions, ciphers, names, and what a ticket of an earlier one saves.
class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldServerIsSpokenToWhereItIsAllowed_data();
    void anOldServerIsSpokenToWhereItIsAllowed();
    void ciphersAreChosen_data();
    void ciphersAreChosen();
    void aListWithoutACipherIsBadInput();
    void theNameSentAndTheNameCheckedAreTwo();
    void noNameIsSentWhereNoneIsWanted();
    void authoritiesMayStandInAFolder();
    void aTicketResumesTheNextSession_data();
    void aTicketResumesTheNextSession();
    void aTicketIsNotGoodUnderAnotherPolicy();
    void aTicketIsUsedOnce();
};

namespace {

base::TlsFacts established(const Run &run)
{
    const auto entries = run.entries(Event::TlsEstablished);
    return entries.isEmpty() ? base::TlsFacts() : transcript::tlsFromJson(entries.constFirst().facts);
}

session::Submission to(const support::ResumingServer &server)
{
    session::Submission submission;
    submission.kind = session::Submission::Kind::Probe;
    submission.endpoint = {u"127.0.0.1"_qs, server.port()};
    submission.tls.caFile = server.authorityFile();
    submission.opening.helo = "client.example";
    submission.opening.security = smtp::Security::Tls;
    return submission;
}

} // namespace

void TlsTest::anOldServerIsSpokenToWhereItIsAllowed_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *server, const char *minimum, const char *version) {
        QTest::addRow("%s with at least %s", server, *minimum ? minimum : "the usual")
            << QString::fromLatin1(server) << QString::fromLatin1(minimum) << QString::fromLatin1(version);
    };
    row("1.0", "", "");
    row("1.0", "1.0", "TLSv1");
    row("1.1", "1.2", "");
    row("1.1", "1.0", "TLSv1.1");
    row("1.1", "1.1", "TLSv1.1");
    row("1.2", "", "TLSv1.2");
    row("1.2", "1.3", "");
}

void TlsTest::anOldServerIsSpokenToWhereItIsAllowed()
{
    QFETCH(QString, server);
    QFETCH(QString, minimum);
    QFETCH(QString, version);
    LocalServer old(LocalServer::misbehaving("old-tls=" + server.toLatin1()));
    auto submission = old.submission();
    submission.tls.minimum = minimum;
    Run run(std::move(submission));
    QCOMPARE(run.ended(),
             version.isEmpty() ? QByteArray("failed tls-handshake-failed tls") : QByteArray("accepted"));
    QCOMPARE(established(run).version, version);
    if (version.isEmpty())
        QCOMPARE(run.outcome->failure->fact(QLatin1String("alert")), u"70"_qs);
}

void TlsTest::ciphersAreChosen_data()
{
    QTest::addColumn<QString>("maximum");
    QTest::addColumn<QString>("cipher");
    QTest::newRow("of TLS 1.3") << QString() << u"TLS_CHACHA20_POLY1305_SHA256"_qs;
    QTest::newRow("of TLS 1.2") << u"1.2"_qs << u"ECDHE-ECDSA-AES128-GCM-SHA256"_qs;
}

void TlsTest::ciphersAreChosen()
{
    QFETCH(QString, maximum);
    QFETCH(QString, cipher);
    LocalServer server;
    auto submission = server.submission();
    submission.tls.maximum = maximum;
    submission.tls.ciphers = u"TLS_CHACHA20_POLY1305_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(established(run).cipher, cipher);
}

void TlsTest::aListWithoutACipherIsBadInput()
{
    LocalServer server;
    auto submission = server.submission();
    submission.tls.ciphers = u"NO-SUCH-CIPHER"_qs;
    Run run(std::move(submission));
    QVERIFY(run.ended().startsWith("failed bad-input"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("field")), u"tlsCiphers"_qs);
}

void TlsTest::theNameSentAndTheNameCheckedAreTwo()
{
    LocalServer server;
    auto submission = server.submission();
    submission.tls.sni = u"sent.example"_qs;
    submission.tls.name = u"sandbox.test"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(established(run).sentName, u"sent.example"_qs);
    QCOMPARE(established(run).askedName, u"sandbox.test"_qs);

    support::ResumingServer listening(3);
    auto other = to(listening);
    other.tls.sni = u"sent.example"_qs;
    Run second(std::move(other));
    QCOMPARE(second.ended(), QByteArray("accepted"));
    QCOMPARE(listening.heardName(), QByteArray("sent.example"));
}

void TlsTest::noNameIsSentWhereNoneIsWanted()
{
    support::ResumingServer listening(3);
    auto submission = to(listening);
    submission.tls.name = u"localhost"_qs;
    submission.tls.sni = QString();
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(listening.heardName(), QByteArray());
    QCOMPARE(established(run).sentName, QString());
}

void TlsTest::authoritiesMayStandInAFolder()
{
    LocalServer server;
    QTemporaryDir folder;
    QVERIFY(QFile::copy(server.authority.fileName(), folder.filePath(u"one.pem"_qs)));
    auto submission = server.submission();
    submission.tls.caFile = folder.path();
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
}

void TlsTest::aTicketResumesTheNextSession_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << 2;
    QTest::newRow("TLS 1.3") << 3;
}

void TlsTest::aTicketResumesTheNextSession()
{
    QFETCH(int, version);
    support::ResumingServer server(version);
    const auto tickets = std::make_shared<net::Tickets>();
    auto submission = to(server);
    submission.tls.tickets = tickets;
    Run first(submission);
    QCOMPARE(first.ended(), QByteArray("accepted"));
    QVERIFY(!established(first).resumed);

    Run second(submission);
    QCOMPARE(second.ended(), QByteArray("accepted"));
    const auto facts = established(second);
    QVERIFY(facts.resumed);
    QCOMPARE(server.resumed(), 1);
    // the certificate is the one that was seen then
    QCOMPARE(facts.chain.size(), established(first).chain.size());
    QCOMPARE(facts.chain.constFirst().sha256, established(first).chain.constFirst().sha256);
    QVERIFY(facts.accepted && facts.problems.isEmpty());
}

void TlsTest::aTicketIsNotGoodUnderAnotherPolicy()
{
    support::ResumingServer server(3);
    const auto tickets = std::make_shared<net::Tickets>();
    auto lenient = to(server);
    lenient.tls.tickets = tickets;
    lenient.tls.caFile.clear();
    lenient.tls.insecure = true;
    Run first(lenient);
    QCOMPARE(first.ended(), QByteArray("accepted"));

    auto strict = lenient;
    strict.tls.insecure = false;
    Run second(strict);
    QCOMPARE(second.ended(), QByteArray("failed certificate-rejected tls"));
    QCOMPARE(server.resumed(), 0);
}

void TlsTest::aTicketIsUsedOnce()
{
    net::Tickets tickets;
    tickets.keep("a", {"ticket", {}});
    tickets.keep("b", {"other", {}});
    QCOMPARE(tickets.take("a")->ticket, QByteArray("ticket"));
    QVERIFY(!tickets.take("a"));
    base::TlsFacts over;
    over.chain.append(base::CertificateFacts());
    over.chain.first().notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
    tickets.keep("b", {"of a certificate that ran out", over});
    QVERIFY(!tickets.take("b"));
    for (int i = 0; i <= net::Tickets::most; ++i)
        tickets.keep(QByteArray::number(i), {"ticket", {}});
    QVERIFY(!tickets.take("0"));
    QVERIFY(tickets.take("1"));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls.moc"

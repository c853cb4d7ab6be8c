// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "sandbox/certificate.h"
#include "transcript/tlsjson.h"

#include <QSslKey>
#include <QTemporaryDir>

using sandbox::CertificateKind;
using transcript::Event;

/// Our own certificate: what is wrong with it is said before anybody is connected to, and a server that
/// refuses it is understood.
class ClientCertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aServerThatAsksIsShownIt_data();
    void aServerThatAsksIsShownIt();
    void itsNameSignsIn_data();
    void itsNameSignsIn();
    void aRefusalIsUnderstood_data();
    void aRefusalIsUnderstood();
    void whatIsWrongWithItIsSaidBeforeConnecting_data();
    void whatIsWrongWithItIsSaidBeforeConnecting();
    void anExpiredOneIsShownOnPurpose();
    void aLockedKeyIsAskedFor();
    void nobodyWhoKnowsThePhraseEndsIt();
    void inClearTextItIsNotNeeded();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &octets) const;
    [[nodiscard]] QString certificate(CertificateKind kind = CertificateKind::Good) const;
    [[nodiscard]] QByteArray lockedKey() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    sandbox::Authority m_authority;
    sandbox::Identity m_jana = m_authority.issueToClient("jana", CertificateKind::Good);
};

namespace {

sandbox::Options asking(sandbox::ClientCertificate how, const sandbox::Authority &whom)
{
    sandbox::Options options;
    options.clientCertificate = how;
    options.clientAuthorities = whom.pem();
    return options;
}

} // namespace

void ClientCertificateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString ClientCertificateTest::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString ClientCertificateTest::certificate(CertificateKind kind) const
{
    const auto identity = m_authority.issueToClient("jana", kind);
    return write(u"jana.pem"_qs, identity.chain + identity.key);
}

QByteArray ClientCertificateTest::lockedKey() const
{
    return QSslKey(m_jana.key, QSsl::Ec).toPem("open sesame");
}

void ClientCertificateTest::aServerThatAsksIsShownIt_data()
{
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("newest");
    for (const bool required : {false, true}) {
        for (const char *version : {"1.2", "1.3"})
            QTest::addRow("%s, TLS %s", required ? "required" : "asked for", version)
                << required << QString::fromLatin1(version);
    }
}

void ClientCertificateTest::aServerThatAsksIsShownIt()
{
    QFETCH(bool, required);
    QFETCH(QString, newest);
    LocalServer server(asking(
        required ? sandbox::ClientCertificate::Require : sandbox::ClientCertificate::Ask, m_authority));
    auto submission = server.submission();
    submission.tls.maximum = newest;
    submission.tls.certificateFile = certificate();
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto facts = transcript::tlsFromJson(run.entries(Event::TlsEstablished).constFirst().facts);
    QCOMPARE(facts.clientCertificate, u"jana"_qs);
}

void ClientCertificateTest::itsNameSignsIn_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("of a known authority") << true << QByteArray("accepted");
    QTest::newRow("of a stranger") << false << QByteArray("failed auth-no-mechanism auth");
}

void ClientCertificateTest::itsNameSignsIn()
{
    QFETCH(bool, ours);
    LocalServer server(asking(sandbox::ClientCertificate::Ask, m_authority));
    const sandbox::Authority another("Another authority");
    const auto identity = (ours ? m_authority : another).issueToClient("jana", CertificateKind::Good);
    auto submission = server.submission();
    submission.tls.certificateFile = write(u"jana.pem"_qs, identity.chain + identity.key);
    submission.opening.signIn.mechanisms = {"EXTERNAL"};
    Run run(std::move(submission));
    QTEST(run.ended(), "outcome");
    if (ours)
        QCOMPARE(server.sandbox.captured().constFirst().user, QByteArray("jana"));
}

void ClientCertificateTest::aRefusalIsUnderstood_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QString>("alert");
    const auto row = [](const char *name, const char *newest, const char *shown, int alert) {
        QTest::newRow(name) << QString::fromLatin1(newest) << QByteArray(shown) << QString::number(alert);
    };
    row("none, TLS 1.3", "1.3", "none", 116);
    row("none, TLS 1.2", "1.2", "none", 40);
    row("a stranger's, TLS 1.3", "1.3", "stranger", 48);
    row("a stranger's, TLS 1.2", "1.2", "stranger", 48);
    row("an expired one, TLS 1.3", "1.3", "expired", 45);
}

void ClientCertificateTest::aRefusalIsUnderstood()
{
    QFETCH(QByteArray, shown);
    QFETCH(QString, newest);
    LocalServer server(asking(sandbox::ClientCertificate::Require, m_authority));
    auto submission = server.submission();
    submission.tls.maximum = newest;
    if (shown == "stranger") {
        const auto stranger =
            sandbox::Authority("Another authority").issueToClient("mallory", CertificateKind::Good);
        submission.tls.certificateFile = write(u"mallory.pem"_qs, stranger.chain + stranger.key);
    } else if (shown == "expired") {
        submission.tls.certificateFile = certificate(CertificateKind::Expired);
        submission.tls.insecure = true; // to show it on purpose
    }
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed tls-handshake-failed tls"));
    QTEST(run.outcome->failure->fact(QLatin1String("alert")), "alert");
    QCOMPARE(run.outcome->failure->facts.contains(u"shown"_qs), shown != "none");
}

void ClientCertificateTest::whatIsWrongWithItIsSaidBeforeConnecting_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QString>("problem");
    const auto other = m_authority.issueToClient("other", CertificateKind::Good);
    const auto expired = m_authority.issueToClient("jana", CertificateKind::Expired);
    const auto early = m_authority.issueToClient("jana", CertificateKind::NotYetValid);
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key,
                        const char *phrase, const char *problem) {
        QTest::newRow(name) << certificate << key << QByteArray(phrase) << QString::fromLatin1(problem);
    };
    row("no certificate in it", "-----BEGIN nothing-----", m_jana.key, "", "no-certificate");
    row("neither PEM nor PKCS#12", "nothing", {}, "", "no-certificate");
    row("no key in it", m_jana.chain, "nothing", "", "no-key");
    row("another one's key", m_jana.chain, other.key, "", "other-key");
    row("a wrong pass phrase", m_jana.chain, lockedKey(), "open barley", "wrong-phrase");
    row("expired", expired.chain, expired.key, "", "own-expired");
    row("not yet valid", early.chain, early.key, "", "own-not-yet-valid");
}

void ClientCertificateTest::whatIsWrongWithItIsSaidBeforeConnecting()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, phrase);
    LocalServer server;
    auto submission = server.submission();
    submission.tls.certificateFile = write(u"certificate"_qs, certificate);
    submission.tls.keyFile = write(u"key"_qs, key);
    Run run(std::move(submission));
    if (!run.outcome && !phrase.isEmpty())
        run.runner.supplyKeyPhrase(base::Secret(std::move(phrase)));
    QVERIFY(run.ended().startsWith("failed bad-input"));
    QTEST(run.outcome->failure->fact(QLatin1String("problem")), "problem");
    QVERIFY(run.entries(Event::ConnectStarted).isEmpty());
}

void ClientCertificateTest::anExpiredOneIsShownOnPurpose()
{
    LocalServer server;
    auto submission = server.submission();
    submission.tls.certificateFile = certificate(CertificateKind::Expired);
    submission.tls.insecure = true;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
}

void ClientCertificateTest::aLockedKeyIsAskedFor()
{
    LocalServer server(asking(sandbox::ClientCertificate::Require, m_authority));
    auto submission = server.submission();
    submission.tls.certificateFile = write(u"jana.pem"_qs, m_jana.chain);
    submission.tls.keyFile = write(u"jana.key"_qs, lockedKey());
    session::SessionRunner runner(std::move(submission), [](transcript::Entry &&) {});
    std::optional<smtp::Outcome> outcome;
    QString asked;
    connect(&runner, &session::SessionRunner::keyPhraseWanted, &runner, [&](const QString &file) {
        asked = file;
        runner.supplyKeyPhrase(base::Secret("open sesame"));
    });
    connect(&runner, &session::SessionRunner::finished, &runner,
            [&](const smtp::Outcome &what) { outcome = what; });
    runner.start();
    QTRY_VERIFY(outcome);
    QCOMPARE(support::describe(*outcome), QByteArray("accepted"));
    QCOMPARE(asked, m_folder->filePath(u"jana.key"_qs));
}

void ClientCertificateTest::nobodyWhoKnowsThePhraseEndsIt()
{
    LocalServer server;
    auto submission = server.submission();
    submission.tls.certificateFile = write(u"jana.pem"_qs, m_jana.chain + lockedKey());
    Run run(std::move(submission));
    run.runner.supplyKeyPhrase(std::unexpected(u"declined"_qs));
    QCOMPARE(run.ended(), QByteArray("failed credential-missing tls"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("of")), u"key"_qs);
}

void ClientCertificateTest::inClearTextItIsNotNeeded()
{
    LocalServer server;
    auto submission = server.submission();
    submission.opening.security = smtp::Security::None;
    submission.tls.certificateFile = u"/nowhere"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
}

QTEST_GUILESS_MAIN(ClientCertificateTest)
#include "clientcertificate.moc"

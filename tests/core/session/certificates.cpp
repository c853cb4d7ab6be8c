// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificates.h"

#include "core/session/submissions.h"
#include "net/chain.h"
#include "sandbox/certificate.h"
#include "transcript/tlsjson.h"

using transcript::Event;

/// What is wrong with a server's certificate, each told apart from the others, and when it is taken all the
/// same.
class CertificatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBadCertificateIsToldApart_data();
    void aBadCertificateIsToldApart();
    void everythingThatIsWrongIsToldAtOnce();
    void theChainIsToldWhole();
    void aKeyThatCannotBeReadIsPassedOver();
    void aStapledAnswerIsRead_data();
    void aStapledAnswerIsRead();
    void aPinDecides_data();
    void aPinDecides();
    void insecureDoesNotMeanAnotherPin();
    void aTrustedCertificateIsTaken();
    void aTrustedCertificateWithANewProblemIsNot();
    void aCertificateThatChangedSinceItWasTrustedIsCalledOut();
};

namespace {

base::TlsFacts factsOf(const Run &run)
{
    auto entries = run.entries(Event::TlsEstablished);
    if (entries.isEmpty())
        entries = run.entries(Event::TlsFailed);
    return entries.isEmpty() ? base::TlsFacts() : transcript::tlsFromJson(entries.constFirst().facts);
}

/// "expired@0 wrong-name@0"
QByteArray problemsIn(const base::TlsFacts &facts)
{
    QByteArrayList words;
    for (const auto &problem : facts.problems)
        words.append(problem.problem.toLatin1() + '@' + QByteArray::number(problem.certificate));
    return words.join(' ');
}

net::TrustedCertificate trustIn(const base::TlsFacts &facts, const QStringList &problems)
{
    const auto &leaf = facts.chain.constFirst();
    return {leaf.sha256, leaf.subject, QDateTime::currentDateTimeUtc(), problems};
}

} // namespace

void CertificatesTest::aBadCertificateIsToldApart_data()
{
    QTest::addColumn<QByteArray>("problems");
    QTest::addColumn<QString>("gravest");
    const auto row = [](const char *kind, const char *problems, const char *gravest) {
        QTest::newRow(kind) << QByteArray(problems) << QString::fromLatin1(gravest);
    };
    row("expired", "expired@0", "expired");
    row("not-yet-valid", "not-yet-valid@0", "not-yet-valid");
    row("wrong-name", "wrong-name@0", "wrong-name");
    row("self-signed", "self-signed@0", "self-signed");
    row("untrusted", "unknown-authority@1", "unknown-authority");
    row("missing-intermediate", "missing-intermediate@0", "missing-intermediate");
    row("weak-key", "too-weak@1", "too-weak");
    row("weak-signature", "too-weak@1", "too-weak");
    row("revoked", "revoked@0", "revoked");
}

void CertificatesTest::aBadCertificateIsToldApart()
{
    const QByteArray kind = QTest::currentDataTag();
    LocalServer server(LocalServer::misbehaving("bad-certificate=" + kind));
    auto submission = server.submission();
    submission.tls.stapling = kind == "revoked" ? net::Stapling::Ask : net::Stapling::Off;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QTEST(problemsIn(factsOf(run)), "problems");
    QTEST(run.outcome->failure->fact(QLatin1String("problem")), "gravest");
}

void CertificatesTest::everythingThatIsWrongIsToldAtOnce()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=self-signed"));
    auto submission = server.submission();
    submission.tls.name = u"elsewhere.test"_qs;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QCOMPARE(problemsIn(factsOf(run)), QByteArray("self-signed@0 wrong-name@0"));
}

void CertificatesTest::theChainIsToldWhole()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=weak-key"));
    auto submission = server.submission();
    submission.tls.insecure = true;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto facts = factsOf(run);
    QCOMPARE(facts.chain.size(), 3);
    QCOMPARE(facts.chain.at(0).key, u"EC P-256"_qs);
    QCOMPARE(facts.chain.at(1).key, u"RSA 1024"_qs);
    QCOMPARE(facts.chain.at(0).issuer, facts.chain.at(1).subject);
    QVERIFY(facts.chain.at(0).names.contains(u"sandbox.test"_qs));
    QVERIFY(facts.chain.at(2).selfSigned);
    for (const auto &certificate : facts.chain) {
        QVERIFY(!certificate.signature.isEmpty());
        QVERIFY(certificate.notBefore < certificate.notAfter);
        QCOMPARE(certificate.sha256.size(), 32);
        QCOMPARE(certificate.keySha256.size(), 32);
        QVERIFY(certificate.keySha256 != certificate.sha256);
    }
}

void CertificatesTest::aKeyThatCannotBeReadIsPassedOver()
{
    const auto identity = sandbox::Authority().issue("sandbox.test", sandbox::CertificateKind::Good);
    auto der = QSslCertificate(identity.chain).toDer();
    const QByteArray point("\x03\x42\x00\x04", 4); // how a key on P-256 begins (RFC 5480 §2.2)
    const auto at = der.indexOf(point);
    QVERIFY(at > 0);
    der[at + 3] = 9;
    const QSslCertificate damaged(der, QSsl::Der);
    QVERIFY(!damaged.isNull());
    const auto facts = net::factsOf(damaged);
    QCOMPARE(facts.key, QString());
    QCOMPARE(facts.subject, u"sandbox.test"_qs);
    QCOMPARE(net::weaknessOf(damaged), QString());
    QCOMPARE(net::whyUntrusted({damaged}, {}), u"unknown-authority"_qs);
}

void CertificatesTest::aStapledAnswerIsRead_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("status");

    QTest::newRow("good") << QByteArray() << true << QByteArray("accepted") << u"good"_qs;
    QTest::newRow("none, and none is needed")
        << QByteArray("no-staple") << false << QByteArray("accepted") << u"none"_qs;
    QTest::newRow("none, and one is needed")
        << QByteArray("no-staple") << true << QByteArray("failed certificate-rejected tls") << u"none"_qs;
    QTest::newRow("revoked") << QByteArray("bad-certificate=revoked") << false
                             << QByteArray("failed certificate-rejected tls") << u"revoked"_qs;
}

void CertificatesTest::aStapledAnswerIsRead()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, required);
    LocalServer server(fault.isEmpty() ? sandbox::Options() : LocalServer::misbehaving(fault));
    auto submission = server.submission();
    submission.tls.stapling = required ? net::Stapling::Require : net::Stapling::Ask;
    Run run(std::move(submission));
    QTEST(run.ended(), "outcome");
    QTEST(factsOf(run).status, "status");
}

void CertificatesTest::aPinDecides_data()
{
    QTest::addColumn<bool>("ofTheKey");
    QTest::addColumn<bool>("right");
    QTest::newRow("the certificate's") << false << true;
    QTest::newRow("the key's") << true << true;
    QTest::newRow("another certificate's") << false << false;
    QTest::newRow("another key's") << true << false;
}

void CertificatesTest::aPinDecides()
{
    QFETCH(bool, ofTheKey);
    QFETCH(bool, right);
    LocalServer server;
    Run first(server.submission());
    QCOMPARE(first.ended(), QByteArray("accepted"));
    const auto leaf = factsOf(first).chain.constFirst();
    auto pin = ofTheKey ? leaf.keySha256 : leaf.sha256;
    if (!right)
        pin[0] = char(~pin[0]);

    auto submission = server.submission();
    submission.tls.pins = {QByteArray(32, 'x'), pin};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), right ? QByteArray("accepted") : QByteArray("failed certificate-rejected tls"));
    if (right)
        return;
    QCOMPARE(run.outcome->failure->fact(QLatin1String("problem")), u"pin-mismatch"_qs);
    QCOMPARE(run.outcome->failure->fact(QLatin1String("keySha256")),
             QString::fromLatin1(leaf.keySha256.toHex()));
}

void CertificatesTest::insecureDoesNotMeanAnotherPin()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=self-signed"));
    auto submission = server.submission();
    submission.tls.insecure = true;
    submission.tls.pins = {QByteArray(32, 'x')};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("problem")), u"pin-mismatch"_qs);
}

void CertificatesTest::aTrustedCertificateIsTaken()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=expired"));
    Run refused(server.submission());
    QCOMPARE(refused.ended(), QByteArray("failed certificate-rejected tls"));
    auto submission = server.submission();
    submission.tls.trusted = {trustIn(factsOf(refused), {u"expired"_qs})};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(problemsIn(factsOf(run)), QByteArray("expired@0"));
}

void CertificatesTest::aTrustedCertificateWithANewProblemIsNot()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=expired"));
    Run refused(server.submission());
    QCOMPARE(refused.ended(), QByteArray("failed certificate-rejected tls"));
    auto submission = server.submission();
    submission.tls.trusted = {trustIn(factsOf(refused), {u"wrong-name"_qs})};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("trustedFor")), u"wrong-name"_qs);
}

void CertificatesTest::aCertificateThatChangedSinceItWasTrustedIsCalledOut()
{
    LocalServer server(LocalServer::misbehaving("bad-certificate=expired"));
    auto submission = server.submission();
    submission.tls.trusted = {{QByteArray(32, 'x'),
                               u"the old one"_qs,
                               QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC),
                               {u"expired"_qs}}};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed certificate-rejected tls"));
    QCOMPARE(run.outcome->failure->fact(QLatin1String("trustedBefore")), u"the old one"_qs);
    QCOMPARE(run.outcome->failure->fact(QLatin1String("trustedSince")), u"2026-01-02T03:04:05Z"_qs);
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates.moc"

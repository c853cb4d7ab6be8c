// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"
#include "sandbox/certificate.h"
#include "sasl/mechanism.h"

#include <QSslCertificate>
#include <QTest>

using namespace sandbox;

namespace {

/// A certificate of the sandbox's own kind, DER.
QByteArray certificate()
{
    static const QByteArray der =
        QSslCertificate(Authority().issue("sandbox.test", CertificateKind::Good).chain).toDer();
    return der;
}

/// Encrypted, with certificates on both sides, and EHLO said.
void meets(Peer &peer)
{
    peer.session.setCertificates(certificate(), "demo");
    peer.connects(true);
    peer.says("EHLO client.example");
}

/// Signs in by one of the client's own mechanisms; the last reply.
QByteArray signIn(Peer &peer, const QByteArray &name, const char *password, const sasl::Credential &more = {})
{
    const auto mechanism = sasl::create(name, {.user = QStringLiteral("demo"),
                                               .secret = base::Secret(QByteArray(password)),
                                               .authorizationId = more.authorizationId,
                                               .domain = more.domain,
                                               .host = QStringLiteral("sandbox.test"),
                                               .certificate = certificate(),
                                               .bindingIsOffered = more.bindingIsOffered});
    if (!mechanism)
        return "no such mechanism";
    QByteArray command = "AUTH " + name;
    if (mechanism->clientFirst()) {
        const auto first = mechanism->respond({}).value().octets.toBase64();
        command += first.isEmpty() ? " =" : ' ' + first; // RFC 4954 §4
    }
    peer.heard();
    peer.says(command);
    for (int turn = 0; turn < 5; ++turn) {
        QByteArray reply = peer.heard().value(0).mid(3);
        if (!reply.startsWith("334"))
            return reply;
        const auto answer = mechanism->respond(QByteArray::fromBase64(reply.mid(4)));
        if (!answer)
            return "the client gave up";
        peer.says(answer->octets.toBase64());
    }
    return "no end";
}

void everyMechanism(bool withoutPassword)
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const QByteArray &name : SaslServer::mechanisms()) {
        if (withoutPassword || (name != "EXTERNAL" && name != "ANONYMOUS"))
            QTest::newRow(name.constData()) << name;
    }
}

} // namespace

/// Signing in, with the client's own mechanisms on the other side.
class SandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMechanismLetsTheUserIn_data();
    void everyMechanismLetsTheUserIn();
    void everyMechanismRefusesAWrongPassword_data();
    void everyMechanismRefusesAWrongPassword();
    void whoSignsInByOtherMeansIsNamedByThem();
    void nobodyActsForAnother_data();
    void nobodyActsForAnother();
    void whatTlsMustShowIsNotOfferedWithoutIt();
    void anOfferTakenOutOnTheWayIsSeen();
    void aServerThatDoesNotKnowThePasswordIsFoundOut();
    void ntlmTakesTheDomainThatTheUserNames();
    void aHugeAuthLineEndsTheExchangeOnly();
};

void SandboxSignIn::everyMechanismLetsTheUserIn_data()
{
    everyMechanism(false);
}

void SandboxSignIn::everyMechanismLetsTheUserIn()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    meets(peer);
    QCOMPARE(signIn(peer, mechanism, "secret", {.user = {}, .secret = {}, .bindingIsOffered = true}),
             QByteArray("235 2.7.0 Welcome, demo"));
}

void SandboxSignIn::everyMechanismRefusesAWrongPassword_data()
{
    everyMechanism(false);
}

void SandboxSignIn::everyMechanismRefusesAWrongPassword()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    meets(peer);
    QCOMPARE(signIn(peer, mechanism, "wrong", {.user = {}, .secret = {}, .bindingIsOffered = true}),
             QByteArray("535 5.7.8 User name or password is wrong"));
}

void SandboxSignIn::whoSignsInByOtherMeansIsNamedByThem()
{
    Peer shown;
    meets(shown);
    QCOMPARE(signIn(shown, "EXTERNAL", ""), QByteArray("235 2.7.0 Welcome, demo"));
    Peer nobody;
    meets(nobody);
    QCOMPARE(signIn(nobody, "ANONYMOUS", ""), QByteArray("235 2.7.0 Welcome, anonymous"));
}

void SandboxSignIn::nobodyActsForAnother_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *name : {"PLAIN", "SCRAM-SHA-512", "SCRAM-SHA-256-PLUS", "DIGEST-MD5", "EXTERNAL"})
        QTest::newRow(name) << QByteArray(name);
}

void SandboxSignIn::nobodyActsForAnother()
{
    QFETCH(QByteArray, mechanism);
    const sasl::Credential another{
        .user = {}, .secret = {}, .authorizationId = QStringLiteral("office"), .bindingIsOffered = true};
    Peer peer;
    meets(peer);
    QCOMPARE(signIn(peer, mechanism, "secret", another),
             QByteArray("535 5.7.8 User name or password is wrong"));
}

void SandboxSignIn::whatTlsMustShowIsNotOfferedWithoutIt()
{
    Peer clear;
    clear.connects();
    clear.says("EHLO client.example");
    const QByteArray offered = clear.heard().join('\n');
    QVERIFY(offered.contains("SCRAM-SHA-512"));
    QVERIFY(!offered.contains("-PLUS"));
    QVERIFY(!offered.contains("EXTERNAL"));
    clear.says("AUTH EXTERNAL =");
    QCOMPARE(clear.heard(), QList<QByteArray>{"S: 504 5.5.4 This mechanism is not offered"});
}

void SandboxSignIn::anOfferTakenOutOnTheWayIsSeen()
{
    Peer peer;
    meets(peer);
    QVERIFY(signIn(peer, "SCRAM-SHA-256", "secret").startsWith("535"));
}

void SandboxSignIn::aServerThatDoesNotKnowThePasswordIsFoundOut()
{
    Peer peer(Peer::with({"bad-proof"}));
    meets(peer);
    QCOMPARE(signIn(peer, "SCRAM-SHA-1-PLUS", "secret"), QByteArray("the client gave up"));
}

void SandboxSignIn::ntlmTakesTheDomainThatTheUserNames()
{
    Peer peer;
    meets(peer);
    const sasl::Credential inDomain{.user = {}, .secret = {}, .domain = QStringLiteral("CORP")};
    QCOMPARE(signIn(peer, "NTLM", "secret", inDomain), QByteArray("235 2.7.0 Welcome, demo"));
}

void SandboxSignIn::aHugeAuthLineEndsTheExchangeOnly()
{
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    peer.heard();
    peer.says("AUTH PLAIN " + QByteArray(20'000, 'A'));
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 500 5.5.2 This line is too long"});
    peer.says("AUTH PLAIN " +
              QByteArray(12'000, 'A')); // as long as RFC 4954 allows: read, and refused for what it says
    QVERIFY(peer.heard().value(0).startsWith("S: 5"));
    peer.says("AUTH PLAIN");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 334 "});
    peer.says(QByteArray(1'000'000, 'A'));
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 500 5.5.6 This line of the AUTH exchange is too long"});
    QCOMPARE(signIn(peer, "PLAIN", "secret"), QByteArray("235 2.7.0 Welcome, demo"));
}

QTEST_GUILESS_MAIN(SandboxSignIn)
#include "signin.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"
#include "sasl/mechanism.h"

#include <QTest>

using namespace sandbox;

namespace {

/// Signs in by one of the client's own mechanisms; the last reply.
QByteArray signIn(Peer &peer, const QByteArray &name, const char *password)
{
    const auto mechanism =
        sasl::create(name, sasl::Credential{QStringLiteral("demo"), base::Secret(QByteArray(password))});
    if (!mechanism)
        return "no such mechanism";
    QByteArray command = "AUTH " + name;
    if (mechanism->clientFirst())
        command += ' ' + mechanism->respond({}).value().octets.toBase64();
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

void everyMechanism()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const QByteArray &name : SaslServer::mechanisms())
        QTest::newRow(name.constData()) << name;
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
    void aHugeAuthLineEndsTheExchangeOnly();
};

void SandboxSignIn::everyMechanismLetsTheUserIn_data()
{
    everyMechanism();
}

void SandboxSignIn::everyMechanismLetsTheUserIn()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    QCOMPARE(signIn(peer, mechanism, "secret"), QByteArray("235 2.7.0 Welcome, demo"));
}

void SandboxSignIn::everyMechanismRefusesAWrongPassword_data()
{
    everyMechanism();
}

void SandboxSignIn::everyMechanismRefusesAWrongPassword()
{
    QFETCH(QByteArray, mechanism);
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    QCOMPARE(signIn(peer, mechanism, "wrong"), QByteArray("535 5.7.8 User name or password is wrong"));
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

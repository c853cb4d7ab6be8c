// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "sandbox/connection.h"

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace sandbox;
using namespace std::chrono_literals;

namespace {

Options with(std::initializer_list<QByteArray> faults)
{
    Options options;
    for (const QByteArray &fault : faults)
        options.faults.append(parseFault(fault).value());
    return options;
}

} // namespace

/// Faults that show on the wire only, over a real socket.
class SandboxMisbehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadCertificateIsSeenThrough_data();
    void aBadCertificateIsSeenThrough();
    void newFaultsAreForNewConnections();
    void aSplitReplyArrivesInPieces();
    void aSlowGreetingComes();
    void silenceIsKeptUntilTheClientLeaves();
    void aBodyThatIsNotReadStopsTheClient();
    void aResetIsNoOrderlyClose();
    void injectedOctetsComeBeforeTheHandshake();
    void anEndlessReplyKeepsComing();
};

void SandboxMisbehaviour::aBadCertificateIsSeenThrough_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("expired") << QByteArray("bad-certificate=expired") << QSslError::CertificateExpired;
    QTest::newRow("wrong name") << QByteArray("bad-certificate=wrong-name") << QSslError::HostNameMismatch;
    QTest::newRow("self-signed") << QByteArray("bad-certificate=self-signed")
                                 << QSslError::SelfSignedCertificate;
    QTest::newRow("untrusted") << QByteArray("bad-certificate=untrusted")
                               << QSslError::SelfSignedCertificateInChain;
}

void SandboxMisbehaviour::aBadCertificateIsSeenThrough()
{
    QFETCH(QByteArray, fault);
    QFETCH(QSslError::SslError, error);
    Sandbox server(with({fault}));
    QVERIFY(server.listen());
    Client client(server);
    QList<QSslError> errors;
    connect(&client.socket, &QSslSocket::sslErrors, this,
            [&](const QList<QSslError> &found) { errors = found; });
    client.hears();
    client.asks("EHLO client.example");
    QVERIFY(!client.startsTls());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(), error);
}

void SandboxMisbehaviour::newFaultsAreForNewConnections()
{
    Sandbox server({});
    QVERIFY(server.listen());
    Client before(server);
    before.hears();
    server.setFaults({parseFault("421-at=greeting").value()});
    QCOMPARE(before.asks("NOOP"), QByteArray("250 2.0.0 Ok"));
    Client after(server);
    QVERIFY(after.hears().startsWith("421 "));
    QVERIFY(after.seesTheEnd());
    server.setFaults({});
    QVERIFY(Client(server).hears().startsWith("220 "));
}

void SandboxMisbehaviour::aSplitReplyArrivesInPieces()
{
    Sandbox server(with({"split-writes"}));
    QVERIFY(server.listen());
    Client client(server);
    int pieces = 0;
    connect(&client.socket, &QSslSocket::readyRead, this, [&] { ++pieces; });
    QCOMPARE(client.hears(), QByteArray("220 sandbox.test ESMTP Heloscope sandbox"));
    QVERIFY(pieces > 5);
    QVERIFY(client.submits("hello").startsWith("250 "));
    QCOMPARE(client.asks("QUIT"), QByteArray("221 2.0.0 Goodbye"));
    QVERIFY(client.seesTheEnd());
}

void SandboxMisbehaviour::aSlowGreetingComes()
{
    Sandbox server(with({"slow-greeting=1"}));
    QVERIFY(server.listen());
    Client client(server);
    QTest::qWait(100);
    QCOMPARE(client.socket.bytesAvailable(), 0);
    QVERIFY(client.hears().startsWith("220 "));
}

void SandboxMisbehaviour::silenceIsKeptUntilTheClientLeaves()
{
    Options options = with({"never-answer=mail"});
    options.idleLimit = 1s;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.asks("EHLO client.example");
    client.says("MAIL FROM:<ada@example.org>");
    client.says("NOOP");
    QVERIFY(client.seesTheEnd());
    QCOMPARE(client.socket.readAll(), QByteArray());
}

void SandboxMisbehaviour::aBodyThatIsNotReadStopsTheClient()
{
    Sandbox server(with({"never-answer=body"}));
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.asks("EHLO client.example");
    client.asks("MAIL FROM:<ada@example.org>");
    client.asks("RCPT TO:<bob@example.org>");
    QVERIFY(client.asks("DATA").startsWith("354 "));
    client.sends(QByteArray(50'000'000, 'x'));
    qint64 before = -1;
    const auto stands = [&] {
        return std::exchange(before, client.socket.bytesToWrite()) == client.socket.bytesToWrite();
    };
    do
        QTest::qWait(200);
    while (!stands());
    QVERIFY(client.socket.bytesToWrite() > 30'000'000);
}

void SandboxMisbehaviour::aResetIsNoOrderlyClose()
{
#ifdef Q_OS_UNIX
    // Qt reports both as RemoteHostClosedError; the system does not.
    const auto endAfter = [](const QByteArray &fault) {
        Sandbox server(with({fault}));
        server.listen();
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(server.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return -1;
        ::send(handle, "EHLO client.example\r\n", 21, 0);
        int end = -1;
        const auto ended = [&] {
            char octets[512];
            const auto got = ::recv(handle, octets, sizeof octets, MSG_DONTWAIT);
            end = got < 0 ? errno : 0;
            return got == 0 || (got < 0 && end != EAGAIN);
        };
        (void)QTest::qWaitFor(ended, 20000);
        ::close(handle);
        return end;
    };
    QCOMPARE(endAfter("drop-at=ehlo"), 0);
    QCOMPARE(endAfter("reset-at=ehlo"), ECONNRESET);
#else
    QSKIP("looks at the socket in the way of Unix");
#endif
}

void SandboxMisbehaviour::injectedOctetsComeBeforeTheHandshake()
{
    Sandbox server(with({"starttls-injection"}));
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.asks("EHLO client.example");
    QVERIFY(client.asks("STARTTLS").startsWith("220 "));
    QVERIFY(client.hears().startsWith("250 2.0.0 This came in clear text"));
    client.socket.setPeerVerifyName(QStringLiteral("sandbox.test"));
    client.socket.startClientEncryption();
    QVERIFY(client.isEncrypted());
    QVERIFY(client.asks("EHLO client.example").startsWith("250 "));
}

void SandboxMisbehaviour::anEndlessReplyKeepsComing()
{
    Sandbox server(with({"malformed-reply=endless"}));
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.says("EHLO client.example");
    qint64 octets = 0;
    const auto flooded = [&] { return (octets += client.socket.readAll().size()) > 4'000'000; };
    QVERIFY(QTest::qWaitFor(flooded, 20000));
}

QTEST_GUILESS_MAIN(SandboxMisbehaviour)
#include "misbehaviour.moc"

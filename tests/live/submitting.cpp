// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"

#include "session/sessionrunner.h"
#include "transcript/export.h"

#include <QTest>

namespace live {

session::Submission submission(const RealServer &server, const QString &port, const QStringList &to,
                               const MakeSource &message)
{
    session::Submission result;
    // By name, so that an address on which nobody listens is tried first where the machine has IPv6.
    result.endpoint = {.host = QStringLiteral("localhost"), .port = server.port(port)};
    result.endpoint.socket = server.socket(port);
    const bool tls = port == QLatin1String("tls");
    result.tls.caFile = server.caFile();
    result.opening.helo = "[127.0.0.1]";
    result.opening.security = tls ? smtp::Security::Tls : smtp::Security::Opportunistic;
    if (result.endpoint.isLocal())
        result.opening.security = smtp::Security::None;
    result.envelope.from = *base::Address::parse(QStringLiteral("jana@example.net"));
    for (const QString &recipient : to) {
        const base::Address address = *base::Address::parse(recipient);
        result.envelope.to.append(address);
        if (address.needsUtf8()) {
            result.envelope.needsUtf8 = true;
            result.envelope.utf8Because = recipient;
        }
    }
    result.message = message;
    return result;
}

session::Submission signedIn(session::Submission submission, const RealServer &server,
                             const QByteArray &mechanism)
{
    if (submission.opening.security == smtp::Security::Opportunistic)
        submission.opening.security = smtp::Security::StartTls;
    submission.opening.signIn.user = server.user();
    submission.opening.signIn.host = submission.endpoint.host;
    if (!mechanism.isEmpty())
        submission.opening.signIn.mechanisms = {mechanism};
    return submission;
}

void addProxyVersions()
{
    QTest::addColumn<net::ProxyHeader::Version>("version");
    QTest::newRow("version 1") << net::ProxyHeader::Version::Text;
    QTest::newRow("version 2") << net::ProxyHeader::Version::Binary;
}

session::Submission handedOn(const RealServer &server, net::ProxyHeader::Version version,
                             const MakeSource &message)
{
    session::Submission result =
        submission(server, QStringLiteral("proxied"), {QStringLiteral("tomas@example.org")}, message);
    result.opening.security = smtp::Security::None;
    result.endpoint.header = {.version = version,
                              .source = {QHostAddress(QStringLiteral("192.0.2.9")), 4321}};
    return result;
}

Sent send(session::Submission submission, const QByteArray &password)
{
    Sent sent;
    bool finished = false;
    session::SessionRunner runner(std::move(submission), [&](transcript::Entry &&entry) {
        sent.transcript += transcript::toText(entry);
    });
    QObject::connect(&runner, &session::SessionRunner::credentialWanted, &runner, [&] {
        sent.asked = true;
        runner.supply(base::Secret(QByteArray(password)));
    });
    QObject::connect(&runner, &session::SessionRunner::finished, &runner, [&](const smtp::Outcome &outcome) {
        sent.outcome = outcome;
        finished = true;
    });
    runner.start();
    if (!QTest::qWaitFor([&] { return finished; }, 60'000))
        sent.transcript += "(the session did not end)\n";
    return sent;
}

void checkArrival(const RealServer &server, const QString &port, int sample, base::MessageOffer offer,
                  const smtp::Conduct &conduct)
{
    const QByteArray id = newMessageId();
    const MakeSource message = samples().at(sample).with(id);

    auto submission = live::submission(server, port, {QStringLiteral("tomas@example.org")}, message);
    submission.opening.conduct = conduct;
    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!sent.outcome.queueId.isEmpty());
    QCOMPARE(server.delivered(id), octets(message, offer));
}

} // namespace live

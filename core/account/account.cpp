// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <tuple>

namespace account {

namespace {

auto fields(const Account &a)
{
    return std::tie(a.id, a.name, a.address, a.host, a.port, a.way, a.socket, a.command, a.family,
                    a.nameServer, a.anchors, a.proxy, a.source, a.claim, a.protocol, a.security, a.user,
                    a.authorizationId, a.realm, a.domain, a.mechanisms, a.token, a.allowCleartextAuth, a.helo,
                    a.timeout, a.tls.name, a.tls.caFile, a.tls.insecure, a.tls.allowedCertificates,
                    a.tls.minimum, a.tls.maximum, a.tls.sni, a.tls.trusted, a.tls.pins, a.tls.ciphers,
                    a.tls.stapling, a.tls.certificateFile, a.tls.keyFile, a.tls.resume);
}

} // namespace

bool Account::operator==(const Account &other) const
{
    return fields(*this) == fields(other);
}

session::Endpoint Account::endpoint() const
{
    switch (way) {
    case Way::Socket:
        return {.host = {}, .socket = socket};
    case Way::Command:
        return {.host = {}, .command = command};
    case Way::Network:
    case Way::Exchangers:
        break;
    }
    session::Endpoint endpoint{
        .host = way == Way::Network ? host : QString(), .port = port, .family = family};
    endpoint.proxy = net::parseProxy(proxy).value_or(net::Proxy());
    const auto end = [](const QString &text) { return net::parseSource(text, {}).value_or(net::Source()); };
    endpoint.source = end(source);
    if (claim.byHand) {
        endpoint.header.raw = net::parseOctets(claim.octets, {}).value_or(QByteArray());
        return endpoint;
    }
    endpoint.header.version = net::ProxyHeader::Version(claim.version);
    endpoint.header.local = claim.local;
    endpoint.header.source = end(claim.client);
    endpoint.header.destination = end(claim.destination);
    return endpoint;
}

void Account::trust(const base::TlsFacts &facts, const QDateTime &now)
{
    if (facts.chain.isEmpty())
        return;
    const auto &leaf = facts.chain.constFirst();
    QStringList problems;
    for (const auto &problem : facts.problems)
        problems.append(problem.problem);
    problems.removeDuplicates();
    revokeTrust(leaf.sha256);
    tls.trusted.append({leaf.sha256, leaf.subject, now.toUTC(), problems});
}

bool Account::revokeTrust(const QByteArray &sha256)
{
    return tls.trusted.removeIf([&](const auto &trusted) { return trusted.sha256 == sha256; }) > 0;
}

session::Submission Account::submission() const
{
    session::Submission submission;
    submission.endpoint = endpoint();
    if (way == Way::Exchangers)
        submission.route = session::Submission::Route::Exchangers;
    if (const auto server = net::parseSource(nameServer, {}); server && !server->address.isNull()) {
        submission.names.address = server->address.toString();
        if (server->port > 0)
            submission.names.port = server->port;
    }
    submission.names.anchors = anchors;
    if (timeout > 0)
        submission.timeouts = smtp::Timeouts(std::chrono::seconds(timeout));
    submission.opening.conduct.protocol = protocol;
    submission.tls = tls;
    submission.opening.helo = helo.isEmpty() ? session::defaultHelo() : base::asciiHost(helo).toLatin1();
    submission.opening.security = submission.endpoint.isLocal() ? smtp::Security::None : security;
    submission.opening.signIn.user = user;
    submission.opening.signIn.authorizationId = authorizationId;
    submission.opening.signIn.realm = realm;
    submission.opening.signIn.domain = domain;
    submission.opening.signIn.mechanisms = mechanisms;
    submission.opening.signIn.token = token;
    submission.opening.signIn.allowCleartext = allowCleartextAuth;
    submission.opening.signIn.host = host;
    submission.opening.signIn.port = port;
    return submission;
}

smtp::Security usualSecurity(quint16 port)
{
    switch (port) {
    case 465:
        return smtp::Security::Tls;
    case 587:
        return smtp::Security::StartTls;
    default:
        return smtp::Security::Opportunistic;
    }
}

} // namespace account

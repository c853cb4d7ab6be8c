// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/json.h"

#include "account/fieldreader.h"
#include "account/tlsjson.h"

#include <QJsonArray>

namespace account {

namespace {

using smtp::Security;

constexpr std::array securityNames{
    EnumName{Security::None, QLatin1String("none")},
    EnumName{Security::Opportunistic, QLatin1String("opportunistic")},
    EnumName{Security::StartTls, QLatin1String("starttls")},
    EnumName{Security::Tls, QLatin1String("tls")},
};
constexpr std::array wayNames{
    EnumName{Way::Network, QLatin1String("network")},
    EnumName{Way::Exchangers, QLatin1String("exchangers")},
    EnumName{Way::Socket, QLatin1String("socket")},
    EnumName{Way::Command, QLatin1String("command")},
};
constexpr std::array familyNames{
    EnumName{session::AddressFamily::Any, QLatin1String("any")},
    EnumName{session::AddressFamily::V4, QLatin1String("ipv4")},
    EnumName{session::AddressFamily::V6, QLatin1String("ipv6")},
};
constexpr std::array protocolNames{
    EnumName{smtp::Protocol::Smtp, QLatin1String("smtp")},
    EnumName{smtp::Protocol::Lmtp, QLatin1String("lmtp")},
};

QJsonObject claimToJson(const ProxyClaim &claim, QJsonObject object)
{
    object[QLatin1String("version")] = claim.version;
    object[QLatin1String("local")] = claim.local;
    object[QLatin1String("client")] = claim.client;
    object[QLatin1String("destination")] = claim.destination;
    object[QLatin1String("byHand")] = claim.byHand;
    object[QLatin1String("octets")] = claim.octets;
    return object;
}

} // namespace

QJsonObject toJson(const Account &account, QJsonObject object)
{
    QJsonArray mechanisms;
    for (const QByteArray &mechanism : account.mechanisms)
        mechanisms.append(QString::fromUtf8(mechanism));
    object[QLatin1String("id")] = account.id;
    object[QLatin1String("name")] = account.name;
    object[QLatin1String("address")] = account.address;
    object[QLatin1String("host")] = account.host;
    object[QLatin1String("port")] = account.port;
    object[QLatin1String("way")] = nameOf(wayNames, account.way);
    object[QLatin1String("socket")] = account.socket;
    object[QLatin1String("command")] = account.command;
    object[QLatin1String("family")] = nameOf(familyNames, account.family);
    object[QLatin1String("nameServer")] = account.nameServer;
    object[QLatin1String("dnssecAnchors")] = account.anchors;
    object[QLatin1String("proxy")] = account.proxy;
    object[QLatin1String("source")] = account.source;
    object[QLatin1String("proxyProtocol")] =
        claimToJson(account.claim, object.value(QLatin1String("proxyProtocol")).toObject());
    object[QLatin1String("protocol")] = nameOf(protocolNames, account.protocol);
    object[QLatin1String("security")] = nameOf(securityNames, account.security);
    object[QLatin1String("user")] = account.user;
    object[QLatin1String("authorizationId")] = account.authorizationId;
    object[QLatin1String("realm")] = account.realm;
    object[QLatin1String("domain")] = account.domain;
    object[QLatin1String("mechanisms")] = mechanisms;
    object[QLatin1String("token")] = account.token;
    object[QLatin1String("allowCleartextAuth")] = account.allowCleartextAuth;
    object[QLatin1String("helo")] = account.helo;
    object[QLatin1String("timeout")] = account.timeout;
    object[QLatin1String("tls")] = tlsToJson(account.tls, object.value(QLatin1String("tls")).toObject());
    return object;
}

std::expected<Account, QString> fromJson(const QJsonObject &object)
{
    Account account;
    QJsonObject tlsObject;
    QJsonObject claimObject;
    FieldReader top(object);
    top.read(QLatin1String("id"), account.id);
    if (account.id.isEmpty())
        top.fail(QLatin1String("id"));
    top.read(QLatin1String("name"), account.name);
    top.read(QLatin1String("address"), account.address);
    top.read(QLatin1String("host"), account.host);
    top.read(QLatin1String("port"), account.port);
    top.read(QLatin1String("way"), account.way, wayNames);
    top.read(QLatin1String("socket"), account.socket);
    top.read(QLatin1String("command"), account.command);
    top.read(QLatin1String("family"), account.family, familyNames);
    top.read(QLatin1String("nameServer"), account.nameServer);
    top.read(QLatin1String("dnssecAnchors"), account.anchors);
    top.read(QLatin1String("proxy"), account.proxy);
    top.read(QLatin1String("source"), account.source);
    top.read(QLatin1String("proxyProtocol"), claimObject);
    top.read(QLatin1String("protocol"), account.protocol, protocolNames);
    top.read(QLatin1String("security"), account.security, securityNames);
    top.read(QLatin1String("user"), account.user);
    top.read(QLatin1String("authorizationId"), account.authorizationId);
    top.read(QLatin1String("realm"), account.realm);
    top.read(QLatin1String("domain"), account.domain);
    top.read(QLatin1String("mechanisms"), account.mechanisms);
    top.read(QLatin1String("token"), account.token);
    top.read(QLatin1String("allowCleartextAuth"), account.allowCleartextAuth);
    top.read(QLatin1String("helo"), account.helo);
    top.read(QLatin1String("timeout"), account.timeout);
    top.read(QLatin1String("tls"), tlsObject);

    if (!top.wrong().isEmpty())
        return std::unexpected(top.wrong());
    FieldReader claim(claimObject);
    quint16 version = 0;
    claim.read(QLatin1String("version"), version);
    claim.read(QLatin1String("local"), account.claim.local);
    claim.read(QLatin1String("client"), account.claim.client);
    claim.read(QLatin1String("destination"), account.claim.destination);
    claim.read(QLatin1String("byHand"), account.claim.byHand);
    claim.read(QLatin1String("octets"), account.claim.octets);
    account.claim.version = version;
    if (version > 2)
        claim.fail(QLatin1String("version"));
    if (!claim.wrong().isEmpty())
        return std::unexpected(QStringLiteral("proxyProtocol.") + claim.wrong());
    auto tls = tlsFromJson(tlsObject);
    if (!tls)
        return std::unexpected(QStringLiteral("tls.") + tls.error());
    account.tls = std::move(*tls);
    return account;
}

} // namespace account

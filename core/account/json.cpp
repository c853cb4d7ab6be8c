// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace account {

namespace {

using smtp::Security;

/// What an enumerator is called in the file.
template <typename Enum>
struct EnumName
{
    Enum value;
    QLatin1String name;
};

constexpr std::array securityNames{
    EnumName{Security::None, QLatin1String("none")},
    EnumName{Security::Opportunistic, QLatin1String("opportunistic")},
    EnumName{Security::StartTls, QLatin1String("starttls")},
    EnumName{Security::Tls, QLatin1String("tls")},
};
constexpr std::array wayNames{
    EnumName{Way::Network, QLatin1String("network")},
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

template <typename Enum, std::size_t N>
QString nameOf(const std::array<EnumName<Enum>, N> &names, Enum value)
{
    return std::ranges::find(names, value, &EnumName<Enum>::value)->name;
}

/// Reads fields of one object one after the other; remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &object, const QString &prefix = {})
        : m_object(object)
        , m_prefix(prefix)
    {
    }

    void read(QLatin1String field, QString &into)
    {
        take(field, &QJsonValue::isString, [&](const QJsonValue &value) { into = value.toString(); });
    }
    void read(QLatin1String field, bool &into)
    {
        take(field, &QJsonValue::isBool, [&](const QJsonValue &value) { into = value.toBool(); });
    }
    void read(QLatin1String field, quint16 &into)
    {
        take(field, &QJsonValue::isDouble, [&](const QJsonValue &value) {
            const double number = value.toDouble();
            if (number < 0 || number > 65535 || std::floor(number) != number)
                fail(field);
            else
                into = quint16(number);
        });
    }
    template <typename Enum, std::size_t N>
    void read(QLatin1String field, Enum &into, const std::array<EnumName<Enum>, N> &names)
    {
        take(field, &QJsonValue::isString, [&](const QJsonValue &value) {
            const auto row = std::ranges::find(names, value.toString(), &EnumName<Enum>::name);
            if (row == names.end())
                fail(field);
            else
                into = row->value;
        });
    }
    void read(QLatin1String field, QList<QByteArray> &into)
    {
        take(field, &QJsonValue::isArray, [&](const QJsonValue &value) {
            const QJsonArray words = value.toArray();
            for (const auto &word : words) {
                if (!word.isString())
                    return fail(field);
                into.append(word.toString().toUtf8());
            }
        });
    }
    void read(QLatin1String field, QJsonObject &into)
    {
        take(field, &QJsonValue::isObject, [&](const QJsonValue &value) { into = value.toObject(); });
    }

    void fail(QLatin1String field)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_prefix + field;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    template <typename Use>
    void take(QLatin1String field, bool (QJsonValue::*isRight)() const, Use use)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined())
            return;
        if ((value.*isRight)())
            use(value);
        else
            fail(field);
    }

    const QJsonObject &m_object;
    QString m_prefix;
    QString m_wrong;
};

} // namespace

QJsonObject toJson(const Account &account, QJsonObject object)
{
    QJsonArray mechanisms;
    for (const QByteArray &mechanism : account.mechanisms)
        mechanisms.append(QString::fromUtf8(mechanism));
    QJsonObject tls = object.value(QLatin1String("tls")).toObject();
    tls[QLatin1String("name")] = account.tls.name;
    tls[QLatin1String("caFile")] = account.tls.caFile;
    tls[QLatin1String("insecure")] = account.tls.insecure;
    tls[QLatin1String("minimum")] = account.tls.minimum;
    tls[QLatin1String("maximum")] = account.tls.maximum;

    object[QLatin1String("id")] = account.id;
    object[QLatin1String("name")] = account.name;
    object[QLatin1String("address")] = account.address;
    object[QLatin1String("host")] = account.host;
    object[QLatin1String("port")] = account.port;
    object[QLatin1String("way")] = nameOf(wayNames, account.way);
    object[QLatin1String("socket")] = account.socket;
    object[QLatin1String("command")] = account.command;
    object[QLatin1String("family")] = nameOf(familyNames, account.family);
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
    object[QLatin1String("tls")] = tls;
    return object;
}

std::expected<Account, QString> fromJson(const QJsonObject &object)
{
    Account account;
    QJsonObject tlsObject;
    Reader top(object);
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
    top.read(QLatin1String("tls"), tlsObject);

    Reader tls(tlsObject, QStringLiteral("tls."));
    tls.read(QLatin1String("name"), account.tls.name);
    tls.read(QLatin1String("caFile"), account.tls.caFile);
    tls.read(QLatin1String("insecure"), account.tls.insecure);
    tls.read(QLatin1String("minimum"), account.tls.minimum);
    tls.read(QLatin1String("maximum"), account.tls.maximum);

    if (!top.wrong().isEmpty())
        return std::unexpected(top.wrong());
    if (!tls.wrong().isEmpty())
        return std::unexpected(tls.wrong());
    return account;
}

} // namespace account

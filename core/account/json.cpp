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

struct SecurityName
{
    Security security;
    QLatin1String name;
};

constexpr std::array securityNames{
    SecurityName{Security::None, QLatin1String("none")},
    SecurityName{Security::Opportunistic, QLatin1String("opportunistic")},
    SecurityName{Security::StartTls, QLatin1String("starttls")},
    SecurityName{Security::Tls, QLatin1String("tls")},
};

QString nameOf(Security security)
{
    return std::ranges::find(securityNames, security, &SecurityName::security)->name;
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
    void read(QLatin1String field, Security &into)
    {
        take(field, &QJsonValue::isString, [&](const QJsonValue &value) {
            const auto row = std::ranges::find(securityNames, value.toString(), &SecurityName::name);
            if (row == securityNames.end())
                fail(field);
            else
                into = row->security;
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
    object[QLatin1String("security")] = nameOf(account.security);
    object[QLatin1String("user")] = account.user;
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
    top.read(QLatin1String("security"), account.security);
    top.read(QLatin1String("user"), account.user);
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

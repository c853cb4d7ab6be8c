// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/tlsjson.h"

#include "account/fieldreader.h"
#include "net/pin.h"

namespace account {

namespace {

using net::Stapling;

constexpr qsizetype digestSize = 32; // SHA-256

constexpr std::array staplingNames{
    EnumName{Stapling::Off, QLatin1String("off")},
    EnumName{Stapling::Ask, QLatin1String("ask")},
    EnumName{Stapling::Require, QLatin1String("require")},
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

std::optional<QByteArray> digestIn(const QJsonValue &value)
{
    const auto digest = QByteArray::fromHex(value.toString().toLatin1());
    return digest.size() == digestSize ? std::optional(digest) : std::nullopt;
}

QJsonObject trustToJson(const net::TrustedCertificate &trusted)
{
    return {{QStringLiteral("sha256"), hex(trusted.sha256)},
            {QStringLiteral("subject"), trusted.subject},
            {QStringLiteral("since"), trusted.since.toString(Qt::ISODateWithMs)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(trusted.problems)}};
}

std::optional<net::TrustedCertificate> trustFromJson(const QJsonValue &value)
{
    const auto digest = digestIn(value[QLatin1String("sha256")]);
    if (!digest)
        return {};
    net::TrustedCertificate trusted{
        .sha256 = *digest,
        .subject = value[QLatin1String("subject")].toString(),
        .since = QDateTime::fromString(value[QLatin1String("since")].toString(), Qt::ISODateWithMs),
        .problems = {}};
    const auto problems = value[QLatin1String("problems")].toArray();
    for (const auto &problem : problems)
        trusted.problems.append(problem.toString());
    return trusted;
}

/// All of an array, or nothing when one of them is not what it should be.
template <typename T, typename Read>
bool readAll(const QJsonArray &array, QList<T> &into, Read read)
{
    for (const auto &value : array) {
        auto one = read(value);
        if (!one)
            return false;
        into.append(std::move(*one));
    }
    return true;
}

} // namespace

QJsonObject tlsToJson(const net::TlsPolicy &policy, QJsonObject object)
{
    QJsonArray pins;
    for (const auto &pin : policy.pins)
        pins.append(net::pinText(pin));
    QJsonArray trusted;
    for (const auto &certificate : policy.trusted)
        trusted.append(trustToJson(certificate));
    object[QLatin1String("name")] = policy.name;
    object[QLatin1String("sni")] = policy.sni ? QJsonValue(*policy.sni) : QJsonValue();
    object[QLatin1String("caFile")] = policy.caFile;
    object[QLatin1String("insecure")] = policy.insecure;
    object[QLatin1String("minimum")] = policy.minimum;
    object[QLatin1String("maximum")] = policy.maximum;
    object[QLatin1String("ciphers")] = policy.ciphers;
    object[QLatin1String("stapling")] = nameOf(staplingNames, policy.stapling);
    object[QLatin1String("certificateFile")] = policy.certificateFile;
    object[QLatin1String("keyFile")] = policy.keyFile;
    object[QLatin1String("resume")] = policy.resume;
    object[QLatin1String("pins")] = pins;
    object[QLatin1String("trusted")] = trusted;
    return object;
}

std::expected<net::TlsPolicy, QString> tlsFromJson(const QJsonObject &object)
{
    net::TlsPolicy policy;
    QJsonArray pins;
    QJsonArray trusted;
    FieldReader reader(object);
    reader.read(QLatin1String("name"), policy.name);
    if (QString sni; !object.value(QLatin1String("sni")).isNull() && object.contains(QLatin1String("sni"))) {
        reader.read(QLatin1String("sni"), sni);
        policy.sni = sni;
    }
    reader.read(QLatin1String("caFile"), policy.caFile);
    reader.read(QLatin1String("insecure"), policy.insecure);
    reader.read(QLatin1String("minimum"), policy.minimum);
    reader.read(QLatin1String("maximum"), policy.maximum);
    reader.read(QLatin1String("ciphers"), policy.ciphers);
    reader.read(QLatin1String("stapling"), policy.stapling, staplingNames);
    reader.read(QLatin1String("certificateFile"), policy.certificateFile);
    reader.read(QLatin1String("keyFile"), policy.keyFile);
    reader.read(QLatin1String("resume"), policy.resume);
    reader.read(QLatin1String("pins"), pins);
    reader.read(QLatin1String("trusted"), trusted);
    for (const auto &pin : std::as_const(pins)) {
        if (!pin.isString())
            reader.fail(QLatin1String("pins"));
        policy.pins.append(net::keptPin(pin.toString()));
    }
    if (!readAll(trusted, policy.trusted, trustFromJson))
        reader.fail(QLatin1String("trusted"));
    if (!reader.wrong().isEmpty())
        return std::unexpected(reader.wrong());
    return policy;
}

} // namespace account

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace sasl {

namespace {

constexpr qsizetype maxToken = 64 * 1024; // some hundred groups in one fill a few kilobytes
constexpr qsizetype maxWords = 64;

/// One part of a compact token (RFC 7515 §3.1), as a JSON object; empty for what is none.
QJsonObject part(const QByteArray &text)
{
    constexpr auto strict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text, strict);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

/// One string, several in an array, or several in a string with blanks between them.
QStringList words(const QJsonValue &value)
{
    QStringList found = value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QJsonArray list = value.toArray();
    for (const auto &one : list)
        found += one.toString();
    return found.first(qMin(found.size(), maxWords));
}

/// NumericDate (RFC 7519 §2): seconds since 1970.
QDateTime time(const QJsonValue &value)
{
    constexpr double year9999 = 253402300799.0;
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > year9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(seconds)), Qt::UTC);
}

template <typename... Keys>
QJsonValue firstOf(const QJsonObject &claims, Keys... keys)
{
    for (const char *key : {keys...}) {
        const QJsonValue value = claims.value(QLatin1String(key));
        if (!value.isUndefined())
            return value;
    }
    return {};
}

} // namespace

std::optional<TokenClaims> readToken(const QByteArray &token)
{
    const auto parts = token.split('.');
    if (token.size() > maxToken || parts.size() != 3 || part(parts.at(0)).isEmpty())
        return {};
    const QJsonObject claims = part(parts.at(1));
    if (claims.isEmpty())
        return {};
    // scp and roles are Microsoft's names for scope, upn and its like for the user
    return TokenClaims{
        .issuer = claims.value(QLatin1String("iss")).toString(),
        .subject = firstOf(claims, "upn", "preferred_username", "email", "sub").toString(),
        .audience = words(claims.value(QLatin1String("aud"))),
        .scopes = words(firstOf(claims, "scope", "scp", "roles")),
        .notBefore = time(claims.value(QLatin1String("nbf"))),
        .expires = time(claims.value(QLatin1String("exp"))),
    };
}

} // namespace sasl

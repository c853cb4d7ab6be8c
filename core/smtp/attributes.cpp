// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/attributes.h"

#include "base/xtext.h"

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>
#include <cctype>

namespace smtp {

namespace {

bool isEsmtpKeyword(QByteArrayView text)
{
    const auto allowed = [](char c) { return c == '-' || std::isalnum(static_cast<uchar>(c)) != 0; };
    return !text.isEmpty() && !text.startsWith('-') && std::ranges::all_of(text, allowed);
}

bool isEsmtpValue(QByteArrayView text)
{
    const auto allowed = [](char c) { return static_cast<uchar>(c) > ' ' && c != '=' && c != 0x7F; };
    return !text.isEmpty() && std::ranges::all_of(text, allowed);
}

} // namespace

std::expected<QByteArray, QString> encodeAttributes(const QString &text)
{
    const auto pairs = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (pairs.isEmpty())
        return std::unexpected(QString());
    QByteArrayList encoded;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return std::unexpected(pair);
        encoded += pair.left(equals).toUpper().toUtf8() + '=' + base::toXtext(pair.mid(equals + 1).toUtf8());
    }
    return encoded.join(' ');
}

std::expected<Parameter, ParameterProblem> readParameter(const QString &text)
{
    const QByteArray octets = text.toUtf8();
    const qsizetype equals = octets.indexOf('=');
    Parameter parameter{.keyword = octets.left(equals < 0 ? octets.size() : equals)};
    if (!isEsmtpKeyword(parameter.keyword))
        return std::unexpected(ParameterProblem::Keyword);
    if (equals < 0)
        return parameter;
    parameter.value = octets.sliced(equals + 1);
    if (!isEsmtpValue(parameter.value))
        return std::unexpected(ParameterProblem::Value);
    return parameter;
}

} // namespace smtp

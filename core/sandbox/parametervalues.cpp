// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/parametervalues.h"

#include <QSet>

#include <algorithm>

namespace sandbox {

bool isOneOf(const QByteArray &value, std::initializer_list<QByteArrayView> choices)
{
    return std::ranges::any_of(
        choices, [&](QByteArrayView choice) { return value.compare(choice, Qt::CaseInsensitive) == 0; });
}

bool isNotify(const QByteArray &value)
{
    if (isOneOf(value, {"NEVER"}))
        return true;
    QSet<QByteArray> seen;
    for (const QByteArray &word : value.toUpper().split(',')) {
        if (!isOneOf(word, {"SUCCESS", "FAILURE", "DELAY"}) || seen.contains(word))
            return false;
        seen.insert(word);
    }
    return true;
}

bool isOriginalRecipient(const QByteArray &value)
{
    const auto semicolon = value.indexOf(';');
    if (semicolon < 1 || semicolon + 1 == value.size() || value.size() > 500)
        return false;
    const QByteArray address = value.mid(semicolon + 1);
    const bool utf8 = value.left(semicolon).compare("utf-8", Qt::CaseInsensitive) == 0;
    return isXtext(value.left(semicolon)) &&
           (utf8 ? std::ranges::none_of(address, [](char c) { return uchar(c) <= ' '; }) : isXtext(address));
}

QDateTime dateTime(const QByteArray &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(value);
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
}

QRegularExpressionMatch match(const char *form, const QByteArray &value)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(form)),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromLatin1(value));
}

bool isXtext(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '+') {
            if (i + 2 >= text.size() || !isHex(text.at(i + 1)) || !isHex(text.at(i + 2)))
                return false;
            i += 2;
        } else if (c < '!' || c > '~' || c == '=') {
            return false;
        }
    }
    return true;
}

} // namespace sandbox

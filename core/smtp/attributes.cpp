// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/attributes.h"

#include "base/xtext.h"

#include <QByteArrayList>
#include <QStringList>

namespace smtp {

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

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/encodedword.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype frame = 12; // =?UTF-8?Q? and ?=

bool isUnencoded(char c, Place place)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    switch (place) {
    case Place::Phrase: // RFC 2047 §5 (3)
        return QByteArrayView("!*+-/").contains(c);
    case Place::Text: // §4.2 (3)
        return c > ' ' && c <= '~' && c != '=' && c != '?' && c != '_';
    }
    Q_UNREACHABLE();
}

/// How long the character at the start of well-formed UTF-8 is.
qsizetype characterLength(char lead)
{
    const auto octet = static_cast<unsigned char>(lead);
    return octet < 0x80 ? 1 : octet < 0xe0 ? 2 : octet < 0xf0 ? 3 : 4;
}

QByteArray q(QByteArrayView octets, Place place)
{
    QByteArray out;
    for (const char c : octets) {
        if (c == ' ')
            out += '_';
        else if (isUnencoded(c, place))
            out += c;
        else
            out += '=' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

qsizetype qSize(QByteArrayView octets, Place place)
{
    const auto plain =
        std::ranges::count_if(octets, [place](char c) { return c == ' ' || isUnencoded(c, place); });
    return octets.size() * 3 - plain * 2;
}

qsizetype bSize(qsizetype octets)
{
    return (octets + 2) / 3 * 4;
}

} // namespace

QList<QByteArray> encodedWords(const QString &text, Place place, qsizetype firstLimit)
{
    const QByteArray utf8 = text.toUtf8();
    const bool asQ = qSize(utf8, place) <= bSize(utf8.size());
    const auto size = [&](QByteArrayView piece) { return asQ ? qSize(piece, place) : bSize(piece.size()); };

    QList<QByteArray> words;
    auto room = firstLimit - frame;
    for (QByteArrayView rest = utf8; !rest.isEmpty(); room = maxEncodedWord - frame) {
        qsizetype taken = 0;
        while (taken < rest.size()) {
            const auto next = std::min(taken + characterLength(rest[taken]), rest.size());
            if (size(rest.first(next)) > room)
                break;
            taken = next;
        }
        const auto piece = rest.first(taken);
        words += asQ ? "=?UTF-8?Q?" + q(piece, place) + "?="
                     : "=?UTF-8?B?" + piece.toByteArray().toBase64() + "?=";
        rest = rest.sliced(taken);
    }
    return words;
}

} // namespace mime

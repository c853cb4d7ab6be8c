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

enum class Form { Q, B };

/// How many octets of whole characters fit. B stops where a group of three ends, unless it is the end: GMime
/// up to 3.2, thus many a mail program, reads adjacent B words as one and stops at the padding of the first.
qsizetype fitting(QByteArrayView octets, Form form, Place place, qsizetype room)
{
    qsizetype fit = 0;
    for (qsizetype next = 0; next < octets.size();) {
        next = std::min(next + characterLength(octets[next]), octets.size());
        if ((form == Form::Q ? qSize(octets.first(next), place) : bSize(next)) > room)
            break;
        if (form == Form::Q || next % 3 == 0 || next == octets.size())
            fit = next;
    }
    return fit;
}

} // namespace

QList<QByteArray> encodedWords(const QString &text, Place place, qsizetype firstLimit)
{
    const QByteArray utf8 = text.toUtf8();
    // Q is readable in the source, which our readers look at; B takes over where Q would be half as long
    // again.
    const auto best = qSize(utf8, place) * 2 <= bSize(utf8.size()) * 3 ? Form::Q : Form::B;

    QList<QByteArray> words;
    auto room = firstLimit - frame;
    for (QByteArrayView rest = utf8; !rest.isEmpty(); room = maxEncodedWord - frame) {
        const auto asB = best == Form::B ? fitting(rest, Form::B, place, room) : 0;
        const auto taken = asB > 0 ? asB : fitting(rest, Form::Q, place, room);
        const auto piece = rest.first(taken);
        words += asB > 0 ? "=?UTF-8?B?" + piece.toByteArray().toBase64() + "?="
                         : "=?UTF-8?Q?" + q(piece, place) + "?=";
        rest = rest.sliced(taken);
    }
    return words;
}

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/printable.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace transcript {

namespace {

/// Octets of the UTF-8 character that begins with `lead` (RFC 3629 §4); 0 for what cannot begin one.
qsizetype sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

bool showsItself(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return QChar::isPrint(character) && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph;
}

} // namespace

qsizetype printableLength(QByteArrayView octets, qsizetype offset)
{
    const qsizetype length = sequenceLength(uchar(octets.at(offset)));
    if (length == 0 || length > octets.size() - offset)
        return 0;
    if (length == 1)
        return octets.at(offset) >= 0x20 && octets.at(offset) != 0x7f ? 1 : 0;
    const QByteArrayView sequence = octets.sliced(offset, length);
    if (!QUtf8StringView(sequence).isValidUtf8())
        return 0;
    char32_t character = uchar(sequence.front()) & (0xff >> (length + 1));
    for (const char octet : sequence.sliced(1))
        character = character << 6 | (uchar(octet) & 0x3f);
    return showsItself(character) ? length : 0;
}

QByteArray printable(QByteArrayView octets)
{
    const bool plain = std::ranges::all_of(octets, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (plain)
        return octets.toByteArray();
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray shown;
    for (qsizetype i = 0; i < octets.size();) {
        if (const qsizetype length = printableLength(octets, i); length > 0) {
            shown.append(octets.sliced(i, length));
            i += length;
        } else {
            const auto octet = uchar(octets.at(i++));
            shown.append("\\x").append(digits[octet >> 4]).append(digits[octet & 0xf]);
        }
    }
    return shown;
}

} // namespace transcript

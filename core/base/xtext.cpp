// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xtext.h"

namespace base {

namespace {

constexpr QByteArrayView hexDigits = "0123456789ABCDEF";

bool isPlain(char octet)
{
    return octet >= '!' && octet <= '~' && octet != '+' && octet != '=';
}

} // namespace

QByteArray toXtext(QByteArrayView octets)
{
    QByteArray text;
    text.reserve(octets.size());
    for (const char octet : octets) {
        if (isPlain(octet)) {
            text.append(octet);
            continue;
        }
        const auto value = static_cast<unsigned char>(octet);
        text.append('+').append(hexDigits[value >> 4]).append(hexDigits[value & 0xF]);
    }
    return text;
}

std::optional<QByteArray> fromXtext(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i])) {
            octets.append(text[i]);
            continue;
        }
        if (text[i] != '+' || i + 2 >= text.size())
            return std::nullopt;
        const qsizetype high = hexDigits.indexOf(text[i + 1]);
        const qsizetype low = hexDigits.indexOf(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        octets.append(static_cast<char>(high << 4 | low));
        i += 2;
    }
    return octets;
}

} // namespace base

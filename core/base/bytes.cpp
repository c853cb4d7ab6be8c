// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <algorithm>

namespace base {

bool isAscii(QByteArrayView bytes)
{
    constexpr qsizetype block = 64; // of a fixed size, so that the compiler takes its octets all at once
    while (bytes.size() >= block) {
        unsigned seen = 0;
        for (qsizetype i = 0; i < block; ++i)
            seen |= static_cast<unsigned char>(bytes[i]);
        if (seen >= 0x80)
            return false;
        bytes = bytes.sliced(block);
    }
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool hasLineBreakOrNul(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Span base64Span(Span plain)
{
    if (plain.length == 0)
        return {plain.offset / 3 * 4 + plain.offset % 3, 0};
    const auto firstBit = plain.offset * 8;
    const auto lastBit = plain.end() * 8 - 1;
    const auto first = firstBit / 6;
    const auto last = lastBit / 6;
    return {first, last - first + 1};
}

} // namespace base

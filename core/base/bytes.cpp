// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <algorithm>

namespace base {

bool isAscii(QByteArrayView bytes)
{
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

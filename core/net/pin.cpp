// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pin.h"

namespace net {

std::optional<QByteArray> pinFrom(const QString &text)
{
    constexpr qsizetype size = 32;
    const auto ascii = text.trimmed().toLatin1();
    if (ascii.startsWith("sha256//")) {
        const auto decoded =
            QByteArray::fromBase64Encoding(ascii.sliced(8), QByteArray::AbortOnBase64DecodingErrors);
        return decoded && (*decoded).size() == size ? std::optional(*decoded) : std::nullopt;
    }
    auto digits = ascii;
    digits.replace(':', "");
    const auto raw = QByteArray::fromHex(digits);
    // fromHex() skips what is no digit
    return digits.size() == 2 * size && raw.toHex() == digits.toLower() ? std::optional(raw) : std::nullopt;
}

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pin.h"

namespace net {

namespace {

constexpr qsizetype size = 32; // SHA-256

} // namespace

std::optional<QByteArray> pinFrom(const QString &text)
{
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

QByteArray keptPin(const QString &text)
{
    if (auto pin = pinFrom(text))
        return *std::move(pin);
    auto kept = text.toUtf8();
    if (kept.size() == size)
        kept += '\0'; // so that it cannot be taken for one
    return kept;
}

bool isPin(const QByteArray &kept)
{
    return kept.size() == size;
}

QString pinText(const QByteArray &kept)
{
    if (isPin(kept))
        return QString::fromLatin1(kept.toHex());
    return QString::fromUtf8(kept.endsWith('\0') ? kept.chopped(1) : kept);
}

} // namespace net

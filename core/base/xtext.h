// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace base {

/// xtext (RFC 3461 §4): octets outside 33…126, and "+" and "=", become "+HH".
[[nodiscard]] QByteArray toXtext(QByteArrayView octets);

/// The octets that xtext stands for; none where a "+" is not followed by two upper-case hexadecimal digits,
/// or where an octet should have been encoded.
[[nodiscard]] std::optional<QByteArray> fromXtext(QByteArrayView text);

} // namespace base

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace base {

/// What was odd in a received line or reply; kept and shown, never hidden.
enum class Oddity : quint16 {
    BareLf = 1,     ///< ended by LF without CR
    MixedCodes = 2, ///< a multi-line reply whose lines carry different codes
    TooLong = 4,    ///< over 512 octets (RFC 5321 §4.5.3.1.5)
    NotUtf8 = 8,
    Control = 16,           ///< NUL or another control character
    Unexpected = 32,        ///< nothing had been asked
    NoText = 64,            ///< a code alone, without space or text
    EnhancedMismatch = 128, ///< the enhanced code's class is not the reply's (RFC 2034 §4): not trusted
    OddCode = 256,          ///< outside 200..559: RFC 5321 §4.2.1 knows no such code
};
Q_DECLARE_FLAGS(Oddities, Oddity)
Q_DECLARE_OPERATORS_FOR_FLAGS(Oddities)

/// Which part of a multi-line reply a received line is.
enum class Part : quint8 { Only, First, Middle, Last };

} // namespace base

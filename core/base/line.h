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
    NoReply = 512,          ///< octets that are no reply line at all; the conversation ends with them
};
Q_DECLARE_FLAGS(Oddities, Oddity)
Q_DECLARE_OPERATORS_FOR_FLAGS(Oddities)

/// A rule that was broken with something we sent, always because the user wanted it so.
enum class Breach : quint8 {
    NotOffered = 1, ///< it needs an extension that is not in the server's list (RFC 5321 §2.2.1)
    Early = 2,      ///< it went out before the reply that it had to wait for (RFC 5321 §4.3.1, RFC 2920)
    Malformed = 4,  ///< not a command line as RFC 5321 §4.1 has them: too long, or not ASCII
};
Q_DECLARE_FLAGS(Breaches, Breach)
Q_DECLARE_OPERATORS_FOR_FLAGS(Breaches)

/// Which part of a multi-line reply a received line is.
enum class Part : quint8 { Only, First, Middle, Last };

} // namespace base

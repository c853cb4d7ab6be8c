// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"

#include <memory>

namespace mime {

enum class LineEnds {
    AsTheyAre, ///< byte for byte, also bare CR and LF, which SMTP has no faithful way to carry: a tester may
               ///< want just that
    Mend,      ///< bare LF and bare CR become CRLF while streaming, and the last line is ended
};

/// An `.eml` as the message. Fails with MessageUnreadable where it cannot be opened. Its form says what is in
/// it: eightBit for any octet above 0x7f; utf8 for such octets in the header when SMTPUTF8 is offered. When
/// it is not, the message is sent nevertheless: who sends a file byte for byte has decided.
std::expected<std::unique_ptr<base::MessageSource>, base::Failure> emlSource(const QString &path,
                                                                             LineEnds ends);

/// The same for octets at hand.
std::unique_ptr<base::MessageSource> octetSource(QByteArray octets, LineEnds ends);

} // namespace mime

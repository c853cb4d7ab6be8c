// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"
#include "mime/message.h"

#include <memory>

namespace mime {

/// Checks the message (BadInput names the field: from, to, subject, header:NAME, attachment:FILE) and makes the source
/// of its octets. Attachments are opened and sized in prepare() and streamed in read().
std::expected<std::unique_ptr<base::MessageSource>, base::Failure> compose(Message message);

/// Whether the message can only be sent under SMTPUTF8, and what needs it (an address, for the sentence).
struct Utf8Need
{
    bool needed = false;
    QString because;
};
Utf8Need needsUtf8(const Message &message);

/// The whole octets for a preview, at most `limit` of them, in the form for `offer`.
std::expected<QByteArray, base::Failure> preview(const Message &message, base::MessageOffer offer, qsizetype limit);

} // namespace mime

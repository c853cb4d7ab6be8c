// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"
#include "mime/message.h"

#include <memory>

namespace mime {

/// Checks the message and makes the source of its octets. Attachments are opened and sized in prepare() and
/// streamed in read(). Date, Message-ID and boundaries are fixed here: preparing again, for another offer, is
/// the same message.
///
/// Fails with BadInput. `field` is from, to, cc, subject, message-id, header:NAME or attachment:NAME;
/// `problem` is
/// - line-break (CR or LF) or bad-character (NUL, or what the field cannot carry),
/// - empty (no From), too-long (a header line that cannot be folded under 998 octets, RFC 5322 §2.1.1),
/// - not-allowed: Bcc, Content-Type, Content-Transfer-Encoding, which only we can make right,
/// - bad-name (a header's), bad-media-type, or a problem of base::Address::parse.
///
/// A header of the user's with ASCII text goes out as typed, only folded; with other text it is encoded, as
/// addresses where its name says that it has them.
std::expected<std::unique_ptr<base::MessageSource>, base::Failure> compose(Message message);

/// Whether the message can only be sent under SMTPUTF8, and what needs it (an address, for the sentence). An
/// address in Bcc counts here, for the envelope; the header stays without raw UTF-8 then.
struct Utf8Need
{
    bool needed = false;
    QString because;
};
Utf8Need needsUtf8(const Message &message);

/// The whole octets for a preview, at most `limit` of them, in the form for `offer`. Without the UTF-8 that
/// the message needs, the form with it is shown: what would be sent if it could be.
std::expected<QByteArray, base::Failure> preview(const Message &message, base::MessageOffer offer,
                                                 qsizetype limit);

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>

#include <expected>

namespace base {

/// What a server offers that changes the bytes of a message.
struct MessageOffer
{
    bool eightBit = false; ///< 8BITMIME (RFC 6152)
    bool utf8 = false;     ///< SMTPUTF8 (RFC 6531)
    bool binary = false;   ///< BINARYMIME (RFC 3030 §3), and the message is wanted so
};

/// The form a message was given for that offer.
struct MessageForm
{
    qint64 size =
        0; ///< octets with CRLF line ends, before dot-stuffing and without the final dot (RFC 1870 §5)
    bool eightBit = false; ///< holds octets above 0x7f: declare BODY=8BITMIME
    bool utf8 = false;     ///< holds UTF-8 in headers: declare SMTPUTF8
    bool binary = false;   ///< holds what lines cannot carry: declare BODY=BINARYMIME, send by BDAT
    bool lasting = false;  ///< the same octets for the same offer at any other time: not composed anew
};

/// A message as a stream of octets. Files are read as they go, never held whole. Used by one flow at a time.
class MessageSource
{
public:
    virtual ~MessageSource() = default;

    /// Chooses the form for `offer` and rewinds; must come before read(). Fails with Utf8NotOffered or
    /// MessageUnreadable. May be called again (another connection, another offer).
    virtual std::expected<MessageForm, Failure> prepare(MessageOffer offer) = 0;

    /// The next octets, at most `limit` (> 0); empty exactly at the end. Fails with MessageUnreadable when a
    /// file vanished, shrank or grew since prepare(): then the message must not be completed.
    virtual std::expected<QByteArray, Failure> read(qsizetype limit) = 0;
};

} // namespace base

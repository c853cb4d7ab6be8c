// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/order.h"
#include "smtp/reply.h"

#include <expected>

namespace smtp {

/// Cuts a stream of octets into lines and replies. Every buffer has a limit, so that no server can fill our
/// memory.
class ReplyReader
{
public:
    /// RFC 5321 §4.5.3.1.5 allows 512 octets; servers exceed it in good faith (long AUTH challenges, lists of
    /// capabilities), but a line above this is no reply.
    static constexpr qsizetype maxLine = 16 * 1024;
    /// A whole reply. 10,000 capabilities fit, a reply that never ends does not.
    static constexpr qsizetype maxReply = 1024 * 1024;

    struct Line
    {
        QByteArray bytes; ///< with its line end
        int code;
        QByteArray text;
        base::Part part;
        base::Oddities odd;
    };
    struct Item
    {
        Line line;
        std::optional<Reply> reply; ///< with the line that completes it
    };

    void feed(QByteArrayView bytes);

    /// The next line; none when more octets are needed. Fails with ProtocolViolation: line-too-long,
    /// reply-too-long, malformed-reply (and the fact `speaks` where the octets are plainly another
    /// protocol's: http, tls, imap, pop3, ssh, ftp-like…). After a failure the reader is done.
    std::expected<std::optional<Item>, base::Failure> next();

    [[nodiscard]] qsizetype buffered() const { return m_buffer.size() - m_consumed; }
    [[nodiscard]] QByteArrayView unread() const;

    /// What was not read, at most maxLine octets of it, and drops it all. After a failure it begins with the
    /// line that could not be read.
    QByteArray takeRest();
    void forget(); ///< drops what is buffered (STARTTLS, RFC 3207 §4.2)

private:
    std::expected<std::optional<Item>, base::Failure> take(Item item);

    QByteArray m_buffer;
    qsizetype m_consumed = 0;
    qsizetype m_scanned = 0;
    qsizetype m_replyBytes = 0;
    Reply m_reply;
    int m_firstCode = 0;
};

} // namespace smtp

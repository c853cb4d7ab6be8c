// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/secret.h"

#include <expected>
#include <memory>

namespace smtp {

/// Where a server is to fetch a message instead of getting it from us (BURL, RFC 4468): an IMAP URL (RFC
/// 5092), with an authorization that lets anyone fetch the message who has it (URLAUTH, RFC 4467).
struct MessageUrl
{
    QByteArray place;                          ///< the URL, as far as no secret is in it
    std::shared_ptr<const base::Secret> token; ///< that ends it; none: the server fetches as the user himself
    QByteArray server; ///< "imap://host" or "imap://host:port", lower case: how EHLO names it

    /// Fails with BadInput: field `burl`, problem no-imap-url, no-token or not-for-submission.
    static std::expected<MessageUrl, base::Failure> parse(const base::Secret &text);
};

} // namespace smtp

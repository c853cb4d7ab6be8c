// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/flows.h"

namespace smtp {

/// What a transaction is going to say, settled before MAIL.
struct Plan
{
    base::MessageForm form;
    Command mail;
    std::vector<Command> recipients;
    Command data = {};
    std::optional<Command> burl = {}; ///< instead of the message
    qint64 chunk = 0;                 ///< octets for each BDAT; 0: DATA
    bool together = false;
    bool each = false;        ///< a reply to the message for each recipient
    bool eachIfAsked = false; ///< and here after a 353 (PRDR)
    bool mayResume = false;   ///< MAIL may be answered with 355 (CHECKPOINT, RFC 1845 §3)

    /// Whether DATA asks for the message.
    [[nodiscard]] bool byData() const { return chunk == 0 && !burl; }

    /// 8-bit text needs 8BITMIME, whoever sends it (RFC 6152 §3).
    [[nodiscard]] Command beginning(Command command) const;
};

/// The message is prepared for what the server offers. Throws base::Failure where the server cannot take it,
/// or does not offer what was asked for.
Plan planFor(const Conversation &c, const Envelope &envelope, base::MessageSource &message,
             const Conduct &conduct);

/// A parameter of this keyword, in any case, is among them.
bool has(const QList<Parameter> &parameters, QByteArrayView keyword);

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/plan.h"

namespace smtp {

/// The replies to MAIL, each RCPT and DATA, as far as they were asked for.
struct Answers
{
    Reply mail;
    std::vector<Reply> recipients;
    std::optional<Reply> data;
    std::optional<qint64> resumesAt; ///< the server has the message up to this octet, and its recipients:
                                     ///< each has the reply to MAIL

    [[nodiscard]] std::size_t accepted() const;
};

/// MAIL, RCPT… and DATA, together or one after the other. Throws base::Failure where the server wants to go
/// on from where the message never was.
base::Task<Answers> ask(Conversation &c, const Plan &plan);

/// What came back to the chunks.
struct ChunkAnswer
{
    Reply reply;       ///< to the last, or the first refusal
    bool whole = true; ///< the last one was sent, and none before it refused
};

/// What is left of the message, in chunks.
base::Task<ChunkAnswer> inChunks(Conversation &c, base::MessageSource &message, qint64 left, const Plan &plan,
                                 const Conduct &conduct, std::size_t verdicts);

} // namespace smtp

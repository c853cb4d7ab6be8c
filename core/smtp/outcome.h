// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/address.h"
#include "base/failure.h"
#include "base/mailreceiver.h"
#include "base/request.h"
#include "smtp/lastoffer.h"

namespace smtp {

enum class Result {
    Accepted, ///< the server took the message for every recipient
    Partial,  ///< for some
    Refused,  ///< the server said no
    Failed,   ///< it never came to an answer, and the message was certainly not accepted
    Unknown,  ///< lost after the final dot and before its reply: accepted or not (RFC 5321 §4.5.3.2.6, RFC
              ///< 1047)
};

/// The stable lower-case name used in exports.
QByteArrayView name(Result result);

/// What became of one recipient: the reply to its RCPT, or to the message where that was refused after it.
struct RecipientResult
{
    base::Address address;
    bool accepted = false;                 ///< the server took responsibility for it
    std::optional<base::ReplyFacts> reply; ///< none where it was never asked or answered
    std::optional<base::Failure> failure =
        {}; ///< why nobody was asked, where the session of its domain came to nothing

    /// Its RCPT was answered with yes, and then nothing was decided about the message.
    [[nodiscard]] bool undecided() const { return !accepted && reply && reply->code < 400; }
};

/// What became of a submission. `failure` is set for everything but Accepted and Partial.
struct Outcome
{
    Result result = Result::Failed;
    QList<RecipientResult> recipients = {};
    QByteArray queueId = {}; ///< found in the final reply, empty where none was recognised
    std::optional<base::ReplyFacts> finalReply = {}; ///< of the end of data
    std::optional<base::Failure> failure = {};
    int messages = 1; ///< how many were to be sent over the connection
    int messagesAccepted = 0;
    QList<base::Request> requests = {};    ///< parameters by hand that were answered, of the first message
    QList<base::Arrival> arrived = {};     ///< what came to us after ATRN
    std::optional<LastOffer> offered = {}; ///< to be kept for the next session; none without an EHLO reply
};

} // namespace smtp

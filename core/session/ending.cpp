// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ending.h"

namespace session {

namespace {

explain::Ending::Result resultOf(smtp::Result result)
{
    using Result = explain::Ending::Result;
    switch (result) {
    case smtp::Result::Accepted:
        return Result::Accepted;
    case smtp::Result::Partial:
        return Result::Partial;
    case smtp::Result::Refused:
        return Result::Refused;
    case smtp::Result::Failed:
        return Result::Failed;
    case smtp::Result::Unknown:
        return Result::Unknown;
    }
    return Result::Failed;
}

explain::Ending::Place placeOf(const Endpoint &endpoint)
{
    using Place = explain::Ending::Place;
    if (!endpoint.command.isEmpty())
        return Place::Command;
    return endpoint.socket.isEmpty() ? Place::Server : Place::Socket;
}

} // namespace

explain::Ending endingOf(const smtp::Outcome &outcome, Submission::Kind kind, const Endpoint &endpoint,
                         const QString &user)
{
    explain::Ending ending;
    ending.result = resultOf(outcome.result);
    ending.probe = kind != Submission::Kind::Send;
    ending.byHand = kind == Submission::Kind::Say;
    ending.fetch = kind == Submission::Kind::Fetch;
    for (const auto &arrival : outcome.arrived) {
        QStringList to;
        for (const auto &recipient : arrival.to)
            to.append(QString::fromUtf8(recipient));
        ending.arrived.append({QString::fromUtf8(arrival.from), to, arrival.size});
    }
    for (const auto &recipient : outcome.recipients)
        ending.recipients.append(
            {recipient.address.text(), recipient.accepted, recipient.reply, recipient.failure});
    ending.queueId = QString::fromUtf8(outcome.queueId);
    ending.requests = outcome.requests;
    ending.finalReply = outcome.finalReply;
    ending.failure = outcome.failure;
    ending.place = placeOf(endpoint);
    ending.host = endpoint.name();
    ending.port = endpoint.isLocal() ? 0 : endpoint.port;
    ending.user = user;
    ending.messages = outcome.messages;
    ending.messagesAccepted = outcome.messagesAccepted;
    return ending;
}

} // namespace session

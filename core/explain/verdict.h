// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/request.h"
#include "explain/annotation.h"

namespace explain {

/// A failure (or success) for people.
struct Verdict
{
    Severity severity = Severity::Plain;
    QString sentence;    ///< at most 90 characters; can be said on the phone
    QString subline;     ///< what did not leave this computer, or how many; may be empty
    QString explanation; ///< what happened, and why servers do this
    QString who;         ///< who acts
    QString nextStep;    ///< what they do, with the exact setting where it is known
    registry::Reference reference;
};

/// Facts of an outcome, so that explain/ needs neither smtp/ nor session/. Made by session::endingOf().
struct Ending
{
    enum class Result { Accepted, Partial, Refused, Failed, Unknown } result = Result::Failed;
    bool probe = false;  ///< a test of the account: no message was to be sent
    bool byHand = false; ///< and lines were said by hand instead
    bool fetch = false;  ///< mail was to come to us (ATRN)
    struct Arrival
    {
        QString from; ///< empty for none
        QStringList to;
        qint64 size;
    };
    QList<Arrival> arrived;
    struct Recipient
    {
        QString address;
        bool accepted;
        std::optional<base::ReplyFacts> reply;
        std::optional<base::Failure> failure = {}; ///< why its server was never asked

        /// The server said no; nobody whom it never decided about was refused.
        [[nodiscard]] bool refused() const { return !accepted && reply && reply->code >= 400; }
    };
    QList<Recipient> recipients;
    QString queueId;
    QList<base::Request> requests = {};              ///< parameters that were asked for and answered
    std::optional<base::ReplyFacts> finalReply = {}; ///< to the message
    std::optional<base::Failure> failure;
    enum class Place { Server, Socket, Command } place = Place::Server;
    QString host; ///< what a person calls it: a name, or the path of a socket, or a command
    quint16 port = 0;
    QString user;
    int messages = 1;
    int messagesAccepted = 0;
};

Verdict verdict(const Ending &ending, const transcript::Transcript &transcript);

/// Why nobody was asked about a recipient, in the words of a sentence's second half.
QString reason(const base::Failure &failure);

/// A failure that never came to a session (bad input, a damaged file) in one sentence that names the field
/// and what to do.
QString sentence(const base::Failure &failure);

} // namespace explain

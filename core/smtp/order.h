// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/line.h"
#include "base/phase.h"
#include "smtp/outcome.h"

#include <QJsonObject>

#include <chrono>
#include <variant>

namespace smtp {

/// What a conversation wants done, in the order in which to do it.

/// Write these octets: one command.
struct Send
{
    base::Phase phase;
    QByteArray bytes;
    base::Spans secrets;
    quint32 command; ///< its number, from 1
    quint32 group;   ///< number of the pipelined group it is of; 0: alone
    base::Breaches breaches = {};
    base::Part part = base::Part::Only; ///< of a reply of our own
};

/// A line came in: record it. Nothing to do on the wire.
struct Heard
{
    base::Phase phase;
    QByteArray bytes; ///< with its line end
    quint32 command;  ///< the command it answers; 0: the greeting, or unasked
    quint32 group;
    base::Part part;
    base::Oddities odd;
    base::Spans secrets = {}; ///< runs of `bytes` that must not be stored
};

/// Pull the message with Conversation::bodyChunk until it is empty, as fast as the wire takes it.
struct SendBody
{
};

/// Start the handshake now; answer with encrypted() or tlsFailed().
struct BeginTls
{
    bool implicit;
};

/// Somebody must supply the credential; answer with supply().
struct AskCredential
{
    QString user;
    bool token; ///< an access token, not a password
};

/// From now on at most `limit` until the next order of this kind; then call timedOut().
struct ArmTimer
{
    base::Phase phase;
    std::chrono::milliseconds limit;
};

/// Something worth recording that is not a line. `event` is a key of transcript::Event's names,
/// or of a remark.
struct Note
{
    base::Phase phase;
    QByteArray event;
    QJsonObject facts;
    QByteArray bytes = {}; ///< of a body: its first lines
    quint32 command = 0;   ///< of a whole body: the number that its reply answers
};

/// Close the connection: orderly after what was written is out, or at once.
struct Close
{
    bool abort;
};

/// The last order, exactly once.
struct Finished
{
    Outcome outcome;
};

using Order = std::variant<Send, Heard, SendBody, BeginTls, AskCredential, ArmTimer, Note, Close, Finished>;

} // namespace smtp

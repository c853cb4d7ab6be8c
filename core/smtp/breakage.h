// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "smtp/reply.h"

/// The failures that end a conversation, whatever its flow is about.
namespace smtp {

/// The server did what RFC 5321 does not allow; nothing it says can be paired with a command any more.
inline base::Failure violation(base::Phase phase, const char *problem)
{
    base::Failure failure{.fault = base::Fault::ProtocolViolation, .phase = phase};
    failure.facts.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    return failure;
}

/// The conversation ends where the user wanted it.
inline base::Failure stopped(base::Phase phase)
{
    return {.fault = base::Fault::Stopped, .phase = phase};
}

/// 421 (RFC 5321 §3.8).
inline base::Failure serviceClosing(base::Phase phase, const Reply &reply)
{
    return {.fault = base::Fault::ServiceClosing, .phase = phase, .reply = reply.facts()};
}

} // namespace smtp

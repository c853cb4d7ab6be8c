// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reply.h"

#include <optional>

namespace sandbox {

/// The address that the header names as responsible for the message (RFC 4407 §2): of Resent-Sender,
/// Resent-From, Sender and From the first that is there. Empty where none can be told.
QByteArray responsibleAddress(QByteArrayView message);

/// Why a message cannot be taken for which SUBMITTER named this address (RFC 4405 §4.2); nothing where it
/// can.
std::optional<Reply> submitterProblem(const QByteArray &submitter, QByteArrayView message);

} // namespace sandbox

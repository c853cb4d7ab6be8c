// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/tlsfacts.h"
#include "net/way.h"
#include "smtp/order.h"
#include "transcript/entry.h"

#include <chrono>

namespace session {

// What a session's orders and news look like in its transcript; times, connection and masks are the
// recorder's.

transcript::Entry entryOf(const smtp::Send &order);
transcript::Entry entryOf(const smtp::Heard &order);
transcript::Entry entryOf(const smtp::Note &order);

transcript::Entry proxyHeaderSent(const net::ProxyHeader &header);
transcript::Entry entryOf(transcript::Event event, base::Phase phase, const QJsonObject &facts);
transcript::Entry tlsStarted(const QString &name, bool implicit);
transcript::Entry tlsFailed(const base::TlsFacts &facts, const base::Failure &failure);
transcript::Entry closedByUs(base::Phase phase, bool aborted);
transcript::Entry closedByThem(base::Phase phase, const QString &words); ///< no words: in order
transcript::Entry failed(const base::Failure &failure);

/// The other side takes its time: a remark, "silent-greeting" or "still-waiting". facts: seconds (that we
/// waited), limit (of the wait, in seconds), port.
transcript::Entry stillWaiting(base::Phase phase, std::chrono::milliseconds waited,
                               std::chrono::milliseconds limit, quint16 port);

} // namespace session

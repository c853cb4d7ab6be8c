// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/flows.h"
#include "smtp/limits.h"

#include <QJsonObject>

namespace smtp {

/// A message on its way to all of its recipients: which transactions it takes at a server that has limits
/// (RFC 9422), which of them are still to come, and what came of the others. Outlives a connection where the
/// limits ask for several.
///
/// Each connection begins with begin(); then next() takes up one transaction after the other, whose outcome
/// goes into current() and is settled before the next one.
class Delivery
{
public:
    explicit Delivery(Envelope envelope, int times = 1);

    /// A session is open. The limits of the first one decide how the recipients are split.
    void begin(const Limits &limits);

    /// Takes up the next transaction; false where this session takes no more of them, or none is left.
    bool next();
    [[nodiscard]] const Envelope &part() const { return m_part; }
    [[nodiscard]] Outcome &current() { return m_current; }
    void settle();

    [[nodiscard]] bool isFresh() const { return m_sessions == 0; } ///< no session was opened
    [[nodiscard]] bool isSplit() const { return m_parts.size() > 1; }
    [[nodiscard]] bool goesOn() const { return !m_broken && m_number < m_times; } ///< in a further session
    [[nodiscard]] bool wasRefused() const { return m_refused; }                   ///< the last transaction

    /// What came of it so far, and what when a failure ends it. `inDoubt`: the server may have the message.
    [[nodiscard]] Outcome outcome() const;
    Outcome broken(const base::Failure &failure, bool inDoubt); ///< nothing more is tried

    /// facts: parts (array: recipients of each transaction), connections (that it takes; of one message).
    [[nodiscard]] QJsonObject plan() const;

private:
    struct Part
    {
        QList<qsizetype> recipients; ///< their places in the envelope
        int session;                 ///< parts of different ones never share a session
    };

    void split();
    void enter(Outcome &message) const;
    [[nodiscard]] Outcome ofMessage(bool whole) const;

    Envelope m_envelope;
    Envelope m_part; ///< of the transaction that was taken up
    int m_times;
    Limits m_limits;
    QList<Part> m_parts;

    int m_number = 0;     ///< of the message, from 0
    qsizetype m_next = 0; ///< part of it that comes next
    int m_sessions = 0;
    int m_begun = 0; ///< transactions in this session
    bool m_underWay = false;
    bool m_refused = false;
    bool m_broken = false;

    Outcome m_current; ///< of the transaction under way
    Outcome m_message; ///< of its message so far
    Outcome m_all;
};

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phase.h"

#include <algorithm>
#include <optional>

namespace smtp {

/// Where a tester wants the session to end early, and how.
struct StopPoint
{
    enum class How {
        QuitAfter,     ///< say QUIT after the reply, where a QUIT would be heard
        DropAfter,     ///< drop the connection after the reply
        DropAfterSend, ///< drop it before the reply
    };
    How how = How::QuitAfter;
    base::Phase phase = base::Phase::Mail; ///< Connect: at once
    qint64 nth = 1; ///< of several (EHLO, RCPT) which; in the body, after so many octets

    bool operator==(const StopPoint &) const = default;
};

/// Watches a conversation for its stop point.
class StopWatch
{
public:
    void set(std::optional<StopPoint> point) { m_point = point; }

    /// Something of this phase went out: whether to stop before its reply.
    [[nodiscard]] bool sent(base::Phase phase)
    {
        if (isBody() && phase == base::Phase::Mail)
            m_seen = 0; // another message
        return isOf(phase, StopPoint::How::DropAfterSend) && ++m_seen == m_point->nth;
    }

    /// A reply of this phase came: how to stop, if so.
    [[nodiscard]] std::optional<StopPoint::How> answered(base::Phase phase)
    {
        const bool now = (isOf(phase, StopPoint::How::QuitAfter) || isOf(phase, StopPoint::How::DropAfter)) &&
                         ++m_seen == m_point->nth;
        return now ? std::optional(m_point->how) : std::nullopt;
    }

    /// How many of so many octets of the message may go out before it ends there.
    [[nodiscard]] qint64 roomFor(qint64 octets) const
    {
        return isBody() ? std::min(octets, m_point->nth - m_seen) : octets;
    }

    /// So many more octets of the message went out, in whichever chunk: whether to stop.
    [[nodiscard]] bool passed(qint64 octets) { return isBody() && (m_seen += octets) >= m_point->nth; }

private:
    [[nodiscard]] bool isBody() const { return m_point && m_point->phase == base::Phase::Body; }
    [[nodiscard]] bool isOf(base::Phase phase, StopPoint::How how) const
    {
        return m_point && !isBody() && m_point->phase == phase && m_point->how == how;
    }

    std::optional<StopPoint> m_point;
    qint64 m_seen = 0;
};

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/waittimer.h"

#include <utility>

namespace session {

using namespace std::chrono_literals;

WaitTimer::WaitTimer(std::chrono::milliseconds patience)
    : m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WaitTimer::onTimeout);
}

void WaitTimer::start(base::Phase phase, std::chrono::milliseconds limit)
{
    const bool inTwoLegs = limit > m_patience && !m_told.contains(phase);
    m_phase = phase;
    m_limit = limit;
    m_rest = inTwoLegs ? limit - m_patience : 0ms;
    m_timer.start(limit - m_rest);
}

void WaitTimer::stop()
{
    m_timer.stop();
}

void WaitTimer::hush()
{
    m_rest = 0ms;
    m_timer.start(m_limit);
}

void WaitTimer::onTimeout()
{
    if (m_rest == 0ms) {
        Q_EMIT expired();
        return;
    }
    m_told.append(m_phase);
    m_timer.start(std::exchange(m_rest, 0ms));
    Q_EMIT dragging(m_phase, m_limit);
}

} // namespace session

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bodypump.h"

#include <algorithm>
#include <utility>

namespace session {

namespace {

// Read from files and handed to the socket in pieces of this size …
constexpr qsizetype chunkSize = 64 * 1024;
// … as long as less than this waits there: enough to keep the wire busy, little enough to stay small in
// memory
constexpr qint64 pendingMark = 2 * chunkSize;

constexpr int progressInterval = 50; // ms: what an eye can follow
constexpr int rateTick = 50;         // ms: a body under a rate leaves in pieces of so much time

} // namespace

BodyPump::BodyPump(Progress progress)
    : m_progress(std::move(progress))
{
}

void BodyPump::setRate(qint64 octets, std::function<void()> more)
{
    m_rate = octets;
    m_tick.setSingleShot(true);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, std::move(more));
}

/// How much may go out now: what the rate gives for one tick, and with a rate below that an octet at a time.
qint64 BodyPump::room() const
{
    if (m_rate == 0)
        return chunkSize;
    return m_tick.isActive() ? 0 : std::clamp<qint64>(m_rate * rateTick / 1000, 1, chunkSize);
}

void BodyPump::spend(qint64 octets)
{
    if (m_rate > 0 && octets > 0)
        m_tick.start(static_cast<int>(std::max<qint64>(1, octets * 1000 / m_rate)));
}

void BodyPump::plan(qint64 total)
{
    m_total = total;
    m_handed = 0;
}

void BodyPump::begin()
{
    if (!std::exchange(m_underWay, true))
        m_sinceTold.start();
}

bool BodyPump::pump(smtp::Conversation &conversation, net::Transport &transport)
{
    if (!m_underWay)
        return false;
    const bool handed = conversation.sendingBody() && transport.pending() < pendingMark && room() > 0;
    if (handed) {
        const auto octets = conversation.bodyChunk(room());
        m_handed += octets.size();
        spend(octets.size());
        if (!octets.isEmpty())
            transport.write(octets);
    }
    m_underWay = conversation.sendingBody() || transport.pending() > 0;
    tell(transport.pending(), !m_underWay);
    return handed;
}

void BodyPump::tell(qint64 waiting, bool always)
{
    if (!always && m_sinceTold.elapsed() < progressInterval)
        return;
    m_sinceTold.restart();
    m_progress(std::clamp(m_handed - waiting, qint64(0), std::max(qint64(0), m_total)), m_total);
}

} // namespace session

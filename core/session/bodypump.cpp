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

} // namespace

BodyPump::BodyPump(Progress progress)
    : m_progress(std::move(progress))
{
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
    const bool handed = conversation.sendingBody() && transport.pending() < pendingMark;
    if (handed) {
        const auto octets = conversation.bodyChunk(chunkSize);
        m_handed += octets.size();
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

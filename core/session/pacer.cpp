// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pacer.h"

#include <utility>

namespace session {

namespace {

// Between two pieces of a command: enough for the first to be on its way as a packet of its own.
constexpr std::chrono::milliseconds betweenPieces(2);

} // namespace

Pacer::Pacer(const smtp::Pace &pace, Perform perform, Write write)
    : m_pace(pace)
    , m_perform(std::move(perform))
    , m_write(std::move(write))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &Pacer::onPause);
}

void Pacer::take(smtp::Order order)
{
    if (std::holds_alternative<smtp::Heard>(order))
        return m_perform(order);
    m_held.push_back(std::move(order));
    go();
}

void Pacer::go()
{
    if (std::exchange(m_going, true))
        return;
    while (!m_held.empty() && !isWaiting()) {
        const bool command = std::holds_alternative<smtp::Send>(m_held.front());
        if (command && m_pace.delay.count() > 0 && !std::exchange(m_waited, true)) {
            pause(m_pace.delay);
            break;
        }
        m_waited = false;
        const auto order = std::move(m_held.front());
        m_held.pop_front();
        m_perform(order);
    }
    m_going = false;
}

void Pacer::pause(std::chrono::milliseconds time)
{
    m_pause.start(time);
    Q_EMIT paused();
}

void Pacer::onPause()
{
    if (!m_pieces.isEmpty())
        writePiece();
    if (isWaiting())
        return;
    go();
    if (!isWaiting())
        Q_EMIT wentOn();
}

void Pacer::write(const QByteArray &octets)
{
    if (m_pace.join) {
        m_joined += octets;
        return;
    }
    if (m_pace.split == 0)
        return m_write(octets);
    m_pieces += octets;
    writePiece();
}

void Pacer::writePiece()
{
    const auto piece = m_pieces.first(qMin<qint64>(m_pieces.size(), m_pace.split));
    m_pieces.remove(0, piece.size());
    m_write(piece);
    if (!m_pieces.isEmpty())
        pause(betweenPieces);
}

void Pacer::settle()
{
    if (!m_joined.isEmpty())
        m_write(std::exchange(m_joined, {}));
}

void Pacer::hurry()
{
    m_pause.stop();
    m_pieces.clear();
    m_joined.clear();
    std::erase_if(m_held, [](const smtp::Order &order) { return std::holds_alternative<smtp::Send>(order); });
    m_waited = false;
    go();
}

} // namespace session

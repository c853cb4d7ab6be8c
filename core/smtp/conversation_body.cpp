// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/conversation.h"

#include <utility>

namespace smtp {

using base::Fault;
using base::Phase;

namespace {

// What the transcript keeps of a message: enough to recognise it, whatever its size.
constexpr qsizetype bodyStartLimit = 2000;

} // namespace

void Conversation::sendBody(base::MessageSource &source, std::size_t replies)
{
    beginWait(Waiting::Replies, 1);
    m_stuffer.emplace();
    m_verdicts = replies;
    beginBody(source);
}

// The reply may come before the octets are out, so it is expected from the command on (RFC 3030 §2)
void Conversation::sendChunk(const Command &bdat, base::MessageSource &source, qint64 octets,
                             std::size_t verdicts)
{
    if (m_pending.isEmpty() && m_replies.empty())
        ++m_wait;
    m_waiting = octets > 0 ? Waiting::Body : Waiting::Nothing;
    m_stuffer.reset();
    m_left = octets;
    m_verdicts = 0;
    m_orders.enqueue(Send{bdat.phase, bdat.line, bdat.secrets, ++m_commands, 0, breachesOf(bdat)});
    if (bdat.phase == Phase::EndOfData)
        expectVerdicts(verdicts);
    else
        expect(bdat.phase, m_commands, 0);
    if (octets > 0)
        beginBody(source);
    else
        m_ended = m_verdicts > 0;
}

void Conversation::beginBody(base::MessageSource &source)
{
    m_source = &source;
    m_takesCommand = false;
    m_ended = false;
    m_bodyStart.clear();
    m_bodySize = 0;
    armTimer(Phase::Body);
    m_orders.enqueue(SendBody{});
}

QByteArray Conversation::bodyChunk(qsizetype limit)
{
    if (!m_source)
        return {};
    auto octets = m_source->read(m_stop.roomFor(m_stuffer ? limit : qMin<qint64>(limit, m_left)));
    if (!octets) {
        octets.error().phase = Phase::Body;
        breakOff(octets.error());
        advance();
        return {};
    }
    if (octets->isEmpty() && !m_stuffer)
        return shrunk();
    armTimer(Phase::Body);
    m_bodySize += octets->size();
    m_left -= octets->size();
    const bool last = m_stuffer ? octets->isEmpty() : m_left == 0;
    const auto onTheWire = m_stuffer ? (last ? m_stuffer->end() : m_stuffer->stuff(*octets)) : *octets;
    if (m_bodyStart.size() < bodyStartLimit)
        m_bodyStart += onTheWire.first(qMin(onTheWire.size(), bodyStartLimit - m_bodyStart.size()));
    if (m_stop.passed(octets->size())) {
        loseStep({.fault = Fault::Stopped, .phase = Phase::Body});
        advance();
    } else if (last) {
        endBody(true);
    }
    return onTheWire;
}

/// BDAT promised more octets than there are: nothing can be said any more that would be understood.
QByteArray Conversation::shrunk()
{
    breakOff({.fault = Fault::MessageUnreadable,
              .phase = Phase::Body,
              .facts = {{QStringLiteral("problem"), QStringLiteral("shrank")}}});
    advance();
    return {};
}

void Conversation::endBody(bool complete)
{
    QJsonObject facts{{QStringLiteral("size"), m_bodySize}, {QStringLiteral("complete"), complete}};
    if (m_stuffer) {
        facts.insert(QStringLiteral("lines"), m_stuffer->lines());
        facts.insert(QStringLiteral("stuffed"), m_stuffer->stuffedLines());
    }
    const quint32 answeredAs = m_stuffer ? m_commands + 1 : m_commands;
    m_orders.enqueue(
        Note{Phase::Body, "body", facts, std::exchange(m_bodyStart, {}), complete ? answeredAs : 0});
    m_source = nullptr;
    if (!complete)
        return;
    m_takesCommand = true;
    m_ended = m_verdicts > 0;
    if (m_stuffer)
        endData();
    else
        endChunk();
}

/// The final dot is out: so many replies are due under its number (RFC 5321 §4.1.1.4; RFC 2033 §4.2).
void Conversation::endData()
{
    ++m_commands;
    expectVerdicts(m_verdicts);
    stopBeforeVerdict();
}

void Conversation::expectVerdicts(std::size_t replies)
{
    m_verdicts = replies;
    for (std::size_t i = 0; i < replies; ++i)
        expect(Phase::EndOfData, m_commands, 0);
}

void Conversation::stopBeforeVerdict()
{
    if (!m_ended || !m_stop.sent(Phase::EndOfData))
        return;
    loseStep({.fault = Fault::Stopped, .phase = Phase::EndOfData});
    advance();
}

void Conversation::endChunk()
{
    if (!m_pending.isEmpty())
        armTimer(awaited());
    stopBeforeVerdict();
    m_waiting = Waiting::Nothing;
    advance();
}

} // namespace smtp

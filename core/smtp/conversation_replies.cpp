// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/breakage.h"
#include "smtp/conversation.h"

#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;

void Conversation::readReplies()
{
    // a flow that has its replies runs before more is read: only then is it known whether anything more was
    // asked
    while (!m_broken && m_connected && !(m_waiting == Waiting::Replies && waitIsOver())) {
        if (m_waiting == Waiting::Tls && m_reader.buffered() > 0) {
            hearRest(base::Oddity::Unexpected);
            return loseStep(violation(Phase::StartTls, "starttls-injection"));
        }
        auto item = m_reader.next();
        if (!item) {
            item.error().phase = m_phase;
            hearRest(base::Oddity::NoReply);
            return loseStep(item.error());
        }
        if (!*item)
            return;
        hear(std::move(**item));
    }
}

// Every octet that came is recorded, also what nobody could read
void Conversation::hearRest(base::Oddity why)
{
    if (!m_toServe.isEmpty())
        m_orders.enqueue(Heard{Phase::Turn, std::exchange(m_toServe, {}), 0, 0, base::Part::Only,
                               m_saidGoodbye ? base::Oddities(why) : base::Oddities()});
    if (m_reader.buffered() > 0)
        m_orders.enqueue(Heard{m_phase, m_reader.takeRest(), 0, 0, base::Part::Only, why});
}

void Conversation::hear(ReplyReader::Item item)
{
    const bool unasked = m_early || m_pending.isEmpty();
    const auto asked = unasked ? Pending{m_phase, 0, 0, 0} : m_pending.head();
    auto odd = item.line.odd;
    odd.setFlag(base::Oddity::Unexpected, unasked);
    auto secrets = m_findSecrets ? m_findSecrets(item.line.bytes) : base::Spans();
    m_orders.enqueue(Heard{asked.phase, item.line.bytes, asked.command, asked.group, item.line.part, odd,
                           std::move(secrets)});
    if (!item.reply)
        return;
    if (!unasked)
        answer(std::move(*item.reply));
    else if (m_source)
        heardDuringBody(*item.reply);
    else
        heardUnasked(*item.reply);
}

/// What a wait is about: once the end of the data is out, whatever comes first, the message is at stake.
Phase Conversation::awaited() const
{
    return inDoubt() ? Phase::EndOfData : m_pending.head().phase;
}

void Conversation::answer(Reply reply)
{
    const auto asked = m_pending.dequeue();
    m_early = m_pending.isEmpty() && m_reader.buffered() > 0;
    m_verdicts -= asked.phase == Phase::EndOfData ? 1 : 0;
    if (!m_pending.isEmpty())
        armTimer(awaited());

    if (asked.phase == Phase::StartTls && reply.positive() && m_early)
        return loseStep(violation(Phase::StartTls, "starttls-injection"));
    if (asked.phase == Phase::Greeting || asked.phase == Phase::Data || asked.phase == Phase::Auth ||
        asked.phase == Phase::Noop)
        m_takesCommand = !reply.intermediate(); // after 334 and 354 the server takes something else
    if (reply.code == 421 && asked.phase != Phase::Greeting && asked.phase != Phase::Quit)
        return loseStep(serviceClosing(asked.phase, reply));
    stopAfter(asked.phase, reply);
    if (asked.wait == m_wait)
        m_replies.push_back(std::move(reply));
}

/// Ends what the user wanted ended here. A refusal tells more than that; and a message that was accepted is
/// accepted, however the session ends.
void Conversation::stopAfter(Phase phase, const Reply &reply)
{
    const bool goesOn = phase == Phase::Auth && reply.intermediate();
    if (goesOn || (reply.negative() && phase != Phase::Rcpt))
        return;
    const auto how = m_stop.answered(phase);
    if (!how)
        return;
    m_lost = m_lost || *how == StopPoint::How::DropAfter;
    if (phase != Phase::EndOfData)
        breakOff(stopped(phase));
}

void Conversation::heardUnasked(const Reply &reply)
{
    loseStep(reply.code == 421 ? serviceClosing(m_phase, reply) : violation(m_phase, "unexpected-reply"));
}

void Conversation::heardDuringBody(const Reply &reply)
{
    // A server may refuse while the message is still on its way (its own limit, a shutdown). What was sent
    // has no final dot, so it is certainly not accepted.
    if (reply.negative())
        return breakOff({.fault = reply.code == 421 ? Fault::ServiceClosing : Fault::MessageRefused,
                         .phase = Phase::Body,
                         .reply = reply.facts()});
    heardUnasked(reply);
}

} // namespace smtp

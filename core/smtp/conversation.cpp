// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/conversation.h"

#include "smtp/breakage.h"

#include <algorithm>
#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;

Conversation::Conversation(Timeouts timeouts)
    : m_timeouts(timeouts)
{
}

Conversation::~Conversation() = default;

void Conversation::countOnFrom(const Conversation &before)
{
    m_commands = m_commandsBefore = before.m_commands;
    m_groups = before.m_groups;
}

// Facts
// ---------------------------------------------------------------------------------------------------------------

void Conversation::begin(base::Task<Outcome> flow)
{
    m_flow = std::move(flow);
    m_flow.start();
    advance();
}

void Conversation::received(QByteArrayView bytes)
{
    if (m_finished || m_broken)
        return;
    if (m_receiver)
        m_toServe.append(bytes);
    else
        m_reader.feed(bytes);
    advance();
}

void Conversation::closed(const QString &words)
{
    if (!std::exchange(m_connected, false))
        return;
    Failure failure{.fault = Fault::ConnectionLost, .phase = m_phase};
    if (!words.isEmpty())
        failure.facts.insert(QStringLiteral("problem"), words);
    breakOff(failure);
    advance();
}

void Conversation::timedOut()
{
    Failure failure{.fault = Fault::TimedOut, .phase = m_phase};
    const auto limit =
        std::chrono::duration<double>(m_receiver ? m_timeouts.asServer() : m_timeouts.limit(m_phase)).count();
    failure.facts.insert(QStringLiteral("limit"), QString::number(limit));
    sayLeaving(base::MailReceiver::Reason::TimedOut);
    m_lost = true; // whoever did not answer this will not answer a QUIT
    breakOff(failure);
    advance();
}

void Conversation::encrypted(qsizetype injected, const QByteArray &certificate, bool verified)
{
    if (m_waiting != Waiting::Tls || m_broken)
        return;
    m_tls = true;
    m_verified = verified;
    m_certificate = certificate;
    m_takesCommand =
        m_pending.isEmpty() && m_commands > m_commandsBefore; // with implicit TLS the greeting comes first
    if (injected > 0 || m_reader.buffered() > 0)
        loseStep(violation(Phase::StartTls, "starttls-injection"));
    else if (const auto how = m_stop.answered(Phase::Tls))
        *how == StopPoint::How::DropAfter ? loseStep(stopped(Phase::Tls)) : breakOff(stopped(Phase::Tls));
    m_waiting = Waiting::Nothing;
    advance();
}

void Conversation::tlsFailed(const Failure &failure)
{
    breakOff(failure);
    m_connected = false;
    advance();
}

void Conversation::supply(base::Secret secret)
{
    if (m_waiting != Waiting::Credential || m_broken)
        return;
    m_secret = std::move(secret);
    m_waiting = Waiting::Nothing;
    advance();
}

void Conversation::credentialMissing(const QString &problem)
{
    if (m_waiting != Waiting::Credential)
        return;
    Failure failure{.fault = Fault::CredentialMissing, .phase = Phase::Auth};
    failure.facts.insert(QStringLiteral("problem"), problem);
    breakOff(failure);
    advance();
}

void Conversation::cancel(Cancel how)
{
    if (how == Cancel::Politely)
        sayLeaving(base::MailReceiver::Reason::Cancelled);
    m_lost = m_lost || how == Cancel::Now;
    breakOff({.fault = Fault::Cancelled, .phase = m_phase});
    advance();
}

// Orders
// --------------------------------------------------------------------------------------------------------------

std::optional<Order> Conversation::next()
{
    if (m_orders.isEmpty())
        return std::nullopt;
    return m_orders.dequeue();
}

// What flows wait with
// ------------------------------------------------------------------------------------------------

void Conversation::beginWait(Waiting what, std::size_t replies)
{
    m_waiting = what;
    m_wanted = replies;
    m_replies.clear();
    ++m_wait;
}

void Conversation::expect(Phase phase, quint32 command, quint32 group)
{
    if (m_pending.isEmpty())
        armTimer(phase);
    m_pending.enqueue({phase, command, group, m_wait});
}

void Conversation::awaitGreeting()
{
    beginWait(Waiting::Replies, 1);
    expect(Phase::Greeting, 0, 0);
    if (m_stop.sent(Phase::Connect))
        loseStep(stopped(Phase::Connect));
}

void Conversation::sendCommands(std::span<const Command> commands)
{
    beginWait(Waiting::Replies, commands.size());
    say(commands);
}

void Conversation::say(std::span<const Command> commands)
{
    const quint32 group = commands.size() > 1 ? ++m_groups : 0;
    for (const auto &command : commands) {
        m_orders.enqueue(
            Send{command.phase, command.line, command.secrets, ++m_commands, group, breachesOf(command)});
        expect(command.phase, m_commands, group);
        m_takesCommand = m_takesCommand && command.phase != Phase::Data;
        if (m_stop.sent(command.phase))
            return loseStep(stopped(command.phase));
    }
}

/// Which rules a command breaks here and now. Whoever tests a server may want just that; it is marked.
base::Breaches Conversation::breachesOf(const Command &command) const
{
    auto breaches = command.breaches;
    breaches.setFlag(base::Breach::NotOffered,
                     std::ranges::any_of(command.needs, [this](const QByteArray &extension) {
                         return !m_capabilities.offered(extension);
                     }));
    const bool ahead = !m_pending.isEmpty() && command.phase != Phase::Quit;
    breaches.setFlag(base::Breach::Early, ahead && !m_capabilities.offered("PIPELINING"));
    return breaches;
}

void Conversation::startTls(bool implicit)
{
    beginWait(Waiting::Tls);
    m_takesCommand = false;
    armTimer(Phase::Tls);
    m_orders.enqueue(BeginTls{implicit});
    if (m_stop.sent(Phase::Tls))
        loseStep(stopped(Phase::Tls));
}

void Conversation::askCredential(const QString &user, bool token)
{
    beginWait(Waiting::Credential);
    armTimer(Phase::Auth);
    m_orders.enqueue(AskCredential{user, token});
}

std::vector<Reply> Conversation::takeReplies()
{
    return std::exchange(m_replies, {});
}

void Conversation::awaitReply()
{
    m_waiting = Waiting::Replies;
    m_wanted = 1;
}

Reply Conversation::takeReply()
{
    auto reply = std::move(m_replies.front());
    m_replies.erase(m_replies.begin());
    return reply;
}

base::Secret Conversation::takeSecret()
{
    return std::move(m_secret);
}

void Conversation::throwIfBroken()
{
    m_waiting = Waiting::Nothing;
    m_receiver = nullptr;
    if (m_broken)
        throw *std::exchange(m_broken, std::nullopt);
}

void Conversation::note(Phase phase, const QByteArray &event, const QJsonObject &facts)
{
    m_orders.enqueue(Note{phase, event, facts});
}

bool Conversation::usable() const
{
    return m_connected && !m_lost && m_takesCommand && !inDoubt();
}

// The loop
// ------------------------------------------------------------------------------------------------------------

void Conversation::advance()
{
    while (!m_finished) {
        readReplies();
        serve();
        if (m_flow.done())
            return finish();
        if (!m_waiter || !waitIsOver())
            return;
        std::exchange(m_waiter, {}).resume();
    }
}

bool Conversation::waitIsOver() const
{
    if (m_broken)
        return true;
    switch (m_waiting) {
    case Waiting::Nothing:
        return true;
    case Waiting::Replies:
        return m_replies.size() >= m_wanted;
    case Waiting::Body:
    case Waiting::Tls:
    case Waiting::Credential:
        return false;
    case Waiting::Turned:
        return m_receiver->isOver();
    }
    return false;
}

void Conversation::breakOff(Failure failure)
{
    if (m_finished || m_broken)
        return;
    if (m_source)
        endBody(false);
    endContent(false);
    m_broken = std::move(failure);
}

void Conversation::loseStep(Failure failure)
{
    m_lost = true;
    breakOff(std::move(failure));
}

void Conversation::armTimer(Phase phase)
{
    m_phase = phase;
    m_orders.enqueue(ArmTimer{phase, m_timeouts.limit(phase)});
}

void Conversation::finish()
{
    m_finished = true;
    hearRest(base::Oddity::Unexpected);
    const bool orderly = m_saidGoodbye || (usable() && m_pending.isEmpty());
    m_orders.enqueue(Close{!orderly});
    m_orders.enqueue(Finished{m_flow.result()});
}

} // namespace smtp

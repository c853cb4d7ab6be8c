// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/delivery.h"
#include "smtp/offer.h"
#include "smtp/refusal.h"

#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

Task<void> leave(Conversation &c)
{
    if (!c.usable())
        co_return;
    try {
        co_await c.command(quit());
    } catch (const Failure &) {
        co_return;
    }
}

namespace {

Outcome broken(Outcome outcome, Failure failure)
{
    outcome.result = Result::Failed;
    outcome.failure = std::move(failure);
    return outcome;
}

// How the send is split, and what was odd in the limits that ask for it
void tellSplit(Conversation &c, const Delivery &delivery, const Limits &limits)
{
    const auto words = QString::fromLatin1(c.capabilities().parameters("LIMITS"));
    if (!limits.odd.isEmpty())
        c.note(Phase::Ehlo, "limits-odd",
               {{QStringLiteral("limits"), words},
                {QStringLiteral("odd"), QString::fromUtf8(limits.odd.join(' '))}});
    if (!delivery.isSplit())
        return;
    auto plan = delivery.plan();
    plan.insert(QStringLiteral("limits"), words);
    c.note(Phase::Mail, "send-split", plan);
}

// Transaction after transaction; what a refused one has left is cleared away (RFC 5321 §4.1.1.5)
Task<void> carryOut(Conversation &c, const Opening &opening, Delivery &delivery, base::MessageSource &message)
{
    const bool first = delivery.isFresh();
    const auto limits = opening.conduct.keepLimits ? c.capabilities().limits() : Limits();
    delivery.begin(limits);
    if (first)
        tellSplit(c, delivery, limits);
    for (bool further = false; delivery.next(); further = true) {
        if (delivery.wasRefused() || (further && opening.conduct.resetBetween))
            co_await c.command(rset());
        co_await transaction(c, opening, delivery.part(), message, delivery.current());
        delivery.settle();
    }
}

} // namespace

Task<Outcome> submit(Conversation &c, Opening opening, Delivery &delivery, base::MessageSource &message)
{
    std::optional<Failure> failure;
    try {
        co_await open(c, opening);
        if (delivery.isFresh())
            co_await speakByHand(c, opening);
        co_await carryOut(c, opening, delivery, message);
    } catch (const Failure &caught) {
        failure = caught;
    }
    auto outcome = failure ? delivery.broken(*failure, c.inDoubt()) : delivery.outcome();
    outcome.offered = c.offered();
    co_await leave(c);
    co_return outcome;
}

Task<Outcome> submit(Conversation &c, Opening opening, Envelope envelope, base::MessageSource &message,
                     int times)
{
    Delivery delivery(std::move(envelope), times);
    co_return co_await submit(c, std::move(opening), delivery, message);
}

Task<Outcome> probe(Conversation &c, Opening opening)
{
    Outcome outcome{.result = Result::Accepted};
    std::optional<Failure> failure;
    try {
        co_await open(c, opening);
        if (opening.conduct.said.isEmpty())
            opening.conduct.said.append("NOOP");
        failure = co_await speakByHand(c, opening);
    } catch (const Failure &caught) {
        failure = caught;
    }
    if (failure)
        outcome = broken(std::move(outcome), *failure);
    outcome.offered = c.offered();
    co_await leave(c);
    co_return outcome;
}

} // namespace smtp

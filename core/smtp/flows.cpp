// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/flows.h"

#include "smtp/refusal.h"

#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

namespace {

// QUIT, where it would be heard; what comes of it changes nothing any more
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

Outcome broken(Outcome outcome, Failure failure, bool inDoubt)
{
    outcome.result = inDoubt ? Result::Unknown : Result::Failed;
    outcome.failure = std::move(failure);
    return outcome;
}

/// What several messages came to: the first that not everybody got is told, and how many got through.
void add(Outcome &all, Outcome one, int number)
{
    const int messages = all.messages;
    const int accepted = all.messagesAccepted + one.messagesAccepted;
    if (number == 0 || all.result == Result::Accepted)
        all = std::move(one);
    all.messages = messages;
    all.messagesAccepted = accepted;
    if (all.failure && accepted > 0)
        all.result = Result::Partial;
}

// The same message again and again; what a refused one has left is cleared away (RFC 5321 §4.1.1.5)
Task<void> repeat(Conversation &c, const Opening &opening, const Envelope &envelope,
                  base::MessageSource &message, Outcome &outcome, Outcome &current)
{
    for (int number = 0; number < outcome.messages; ++number) {
        if (current.failure || (number > 0 && opening.conduct.resetBetween))
            co_await c.command(rset());
        current = unasked(envelope, 1);
        co_await transaction(c, opening, envelope, message, current);
        add(outcome, current, number);
    }
}

} // namespace

Task<Outcome> submit(Conversation &c, Opening opening, Envelope envelope, base::MessageSource &message,
                     int times)
{
    auto outcome = unasked(envelope, times);
    auto current = unasked(envelope, 1); // the message that is under way, as far as it came
    std::optional<Failure> failure;
    try {
        co_await open(c, opening);
        co_await speakByHand(c, opening);
        co_await repeat(c, opening, envelope, message, outcome, current);
    } catch (const Failure &caught) {
        failure = caught;
    }
    if (failure) {
        outcome.recipients = current.recipients;
        outcome = broken(std::move(outcome), *failure, c.inDoubt());
    }
    outcome.offered = c.offered();
    co_await leave(c);
    co_return outcome;
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
        outcome = broken(std::move(outcome), *failure, false);
    outcome.offered = c.offered();
    co_await leave(c);
    co_return outcome;
}

} // namespace smtp

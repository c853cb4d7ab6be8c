// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/offer.h"
#include "smtp/refusal.h"

#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

namespace {

constexpr int noMail = 453; // RFC 2645 §7

// Some offer it only to whom they know by then
Task<void> needTurning(Conversation &c, const Opening &opening)
{
    if (!c.capabilities().has("ATRN") && !opening.signIn.user.isEmpty())
        co_await askOffer(c, opening);
    if (!c.capabilities().has("ATRN"))
        throw stopped(Fault::ExtensionNotOffered, Phase::Turn,
                      {{QStringLiteral("extension"), QStringLiteral("ATRN")}});
}

} // namespace

Task<Outcome> fetch(Conversation &c, Opening opening, QList<QByteArray> domains, base::MailReceiver &receiver)
{
    Outcome outcome{.result = Result::Accepted};
    outcome.messages = 0;
    try {
        co_await open(c, opening);
        co_await needTurning(c, opening);
        const auto command = atrn(domains);
        const auto reply = co_await c.command(command);
        outcome.finalReply = reply.facts();
        if (reply.positive())
            co_await c.turned(receiver, opening.helo);
        else if (reply.code != noMail)
            outcome.failure = refused(Fault::CommandRefused, Phase::Turn, reply);
    } catch (const Failure &caught) {
        outcome.failure = caught;
    }
    if (outcome.failure)
        outcome.result = Result::Failed;
    outcome.arrived = receiver.arrived();
    outcome.offered = c.offered();
    co_await leave(c);
    co_return outcome;
}

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/authenticate.h"
#include "smtp/offer.h"
#include "smtp/refusal.h"

#include <algorithm>
#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

namespace {

// What the server offers, as the flow is to take it
Capabilities asWanted(Capabilities offered, const Conduct &conduct)
{
    for (const auto &keyword : conduct.masked)
        offered.remove(keyword);
    for (const auto &offer : conduct.forced)
        offered.add(offer.keyword, offer.value);
    return offered;
}

} // namespace

namespace {

Command helloOf(const Opening &opening)
{
    return opening.conduct.protocol == Protocol::Lmtp ? lhlo(opening.helo) : ehlo(opening.helo);
}

void learn(Conversation &c, const Opening &opening, const Reply &offer)
{
    if (offer.positive())
        c.setCapabilities(asWanted(Capabilities::fromEhlo(offer), opening.conduct));
}

} // namespace

Task<Reply> askOffer(Conversation &c, const Opening &opening)
{
    const auto hello = helloOf(opening); // g++ 12 destroys it twice inside co_await
    auto reply = co_await c.command(hello);
    learn(c, opening, reply);
    co_return reply;
}

namespace {

// HELO where the server does not know EHLO (RFC 5321 §3.2); LMTP has LHLO only (RFC 2033 §4.1)
Task<void> settleFor(Conversation &c, const Opening &opening, Reply modern)
{
    if (modern.positive())
        co_return;
    const bool lmtp = opening.conduct.protocol == Protocol::Lmtp;
    if (!modern.permanent() || lmtp)
        throw refused(Fault::EhloRefused, Phase::Ehlo, modern);
    const auto old = co_await c.command(helo(opening.helo));
    if (!old.positive())
        throw refused(Fault::EhloRefused, Phase::Ehlo, old);
    c.setCapabilities(asWanted({}, opening.conduct));
}

Task<void> hello(Conversation &c, const Opening &opening)
{
    auto reply = co_await askOffer(c, opening);
    co_await settleFor(c, opening, std::move(reply));
}

void demandGreeting(const Reply &greeting, bool early = false)
{
    if (greeting.positive())
        return;
    auto failure = refused(Fault::GreetingRefused, Phase::Greeting, greeting);
    if (early)
        failure.facts.insert(QStringLiteral("early"), QStringLiteral("yes"));
    throw failure;
}

// The greeting, then EHLO; or EHLO at once, for those who test what a server does to the impatient
Task<void> meet(Conversation &c, const Opening &opening)
{
    if (opening.conduct.awaitGreeting) {
        demandGreeting(co_await c.greeting());
        co_await hello(c, opening);
        co_return;
    }
    const auto ahead = helloOf(opening);
    demandGreeting(co_await c.greeting(ahead), true);
    auto reply = co_await c.reply();
    learn(c, opening, reply);
    co_await settleFor(c, opening, std::move(reply));
}

QList<QByteArray> without(QList<QByteArray> before, const QList<QByteArray> &now)
{
    before.removeIf([&](const QByteArray &mechanism) { return now.contains(mechanism); });
    return before;
}

void miss(Conversation &c, const char *extension, const QList<QByteArray> &mechanisms = {})
{
    QJsonObject facts{{QStringLiteral("extension"), QLatin1String(extension)}};
    if (!mechanisms.isEmpty())
        facts.insert(QStringLiteral("mechanisms"), QString::fromLatin1(mechanisms.join(' ')));
    c.note(Phase::Ehlo, "offer-vanished", facts);
}

bool isMasked(const Conduct &conduct, QByteArrayView keyword)
{
    return std::ranges::any_of(conduct.masked, [keyword](const QByteArray &masked) {
        return keyword.compare(masked, Qt::CaseInsensitive) == 0;
    });
}

// An offer that was there the last time and is gone may have been taken out on the way (RFC 3207 §6); one
// that the user masks is as it was
void compareOffer(Conversation &c, const Opening &opening)
{
    const auto last = opening.lastOffer.value_or(LastOffer{});
    auto now = c.offered().value_or(last); // what this session does not come to see is as it was
    const auto &offer = c.capabilities();
    if (!c.underTls() && !isMasked(opening.conduct, "STARTTLS")) {
        now.startTls = offer.offered("STARTTLS");
        if (last.startTls && !now.startTls)
            miss(c, "STARTTLS");
    }
    if (!isMasked(opening.conduct, "AUTH")) {
        auto &mechanisms = c.underTls() ? now.underTls : now.inClear;
        mechanisms = offer.offered("AUTH") ? offer.authMechanisms() : QList<QByteArray>();
        const auto gone = without(c.underTls() ? last.underTls : last.inClear, mechanisms);
        if (!gone.isEmpty())
            miss(c, "AUTH", gone);
    }
    c.setOffered(std::move(now));
}

void stayClear(Conversation &c, const char *reason)
{
    c.note(Phase::StartTls, "stayed-clear", {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

// STARTTLS, then everything that was learned before is forgotten (RFC 3207 §4.2)
Task<void> secure(Conversation &c, Opening opening)
{
    const bool required = opening.security == Security::StartTls;
    if (!required && opening.security != Security::Opportunistic)
        co_return;
    if (!c.capabilities().has("STARTTLS")) {
        if (required)
            throw stopped(Fault::TlsNotOffered, Phase::StartTls);
        stayClear(c, "not-offered");
        co_return;
    }
    const auto reply = co_await c.command(starttls());
    if (!reply.positive()) {
        if (required)
            throw refused(Fault::TlsRefused, Phase::StartTls, reply);
        stayClear(c, "refused");
        co_return;
    }
    co_await c.tls(false);
    c.setCapabilities({});
    co_await hello(c, opening);
    compareOffer(c, opening);
}

void need(const Conversation &c, const QByteArray &extension)
{
    if (!c.capabilities().has(extension))
        throw stopped(Fault::ExtensionNotOffered, Phase::Ehlo,
                      {{QStringLiteral("extension"), QString::fromLatin1(extension)}});
}

// After XCLIENT the server greets whom it now takes us for, and all is as at the beginning
Task<void> pretend(Conversation &c, const Opening &opening)
{
    if (opening.conduct.xclient.isEmpty())
        co_return;
    need(c, "XCLIENT");
    for (const auto &attributes : opening.conduct.xclient) {
        const auto reply = co_await c.command(xclient(attributes));
        if (!reply.positive())
            throw refused(Fault::CommandRefused, Phase::Ehlo, reply);
        co_await hello(c, opening);
    }
}

// XFORWARD says where a message came from; it holds until the next transaction's end
Task<void> forward(Conversation &c, const Opening &opening)
{
    if (opening.conduct.xforward.isEmpty())
        co_return;
    need(c, "XFORWARD");
    for (const auto &attributes : opening.conduct.xforward) {
        const auto reply = co_await c.command(xforward(attributes));
        if (!reply.positive())
            throw refused(Fault::CommandRefused, Phase::Mail, reply);
    }
}

} // namespace

Task<std::optional<Failure>> speakByHand(Conversation &c, const Opening &opening)
{
    std::optional<Failure> first;
    for (const auto &line : opening.conduct.said) {
        const auto command = said(line);
        const auto reply = co_await c.command(command);
        if (command.phase == Phase::Ehlo)
            learn(c, opening, reply);
        if (reply.negative() && !first)
            first = refused(Fault::CommandRefused, command.phase, reply);
    }
    co_return first;
}

Task<void> open(Conversation &c, Opening opening)
{
    c.stopAt(opening.conduct.stop);
    if (opening.security == Security::Tls)
        co_await c.tls(true);
    co_await meet(c, opening);
    compareOffer(c, opening);
    co_await secure(c, opening);
    co_await pretend(c, opening);
    co_await authenticate(c, opening.signIn);
    co_await forward(c, opening);
}

} // namespace smtp

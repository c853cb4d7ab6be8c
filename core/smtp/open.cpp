// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/authenticate.h"
#include "smtp/offer.h"
#include "smtp/refusal.h"

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

Task<Reply> askOffer(Conversation &c, const Opening &opening)
{
    const bool lmtp = opening.conduct.protocol == Protocol::Lmtp;
    const auto hello =
        lmtp ? lhlo(opening.helo) : ehlo(opening.helo); // g++ 12 destroys it twice inside co_await
    auto reply = co_await c.command(hello);
    if (reply.positive())
        c.setCapabilities(asWanted(Capabilities::fromEhlo(reply), opening.conduct));
    co_return reply;
}

namespace {

// EHLO, and HELO where the server does not know EHLO (RFC 5321 §3.2); LMTP has LHLO only (RFC 2033 §4.1)
Task<void> hello(Conversation &c, const Opening &opening)
{
    const auto modern = co_await askOffer(c, opening);
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

Task<void> open(Conversation &c, Opening opening)
{
    c.stopAt(opening.conduct.stop);
    if (opening.security == Security::Tls)
        co_await c.tls(true);
    const auto greeting = co_await c.greeting();
    if (!greeting.positive())
        throw refused(Fault::GreetingRefused, Phase::Greeting, greeting);
    co_await hello(c, opening);
    co_await secure(c, opening);
    co_await pretend(c, opening);
    co_await authenticate(c, opening.signIn);
    co_await forward(c, opening);
}

} // namespace smtp

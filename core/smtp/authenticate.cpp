// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/authenticate.h"

#include "sasl/mechanism.h"
#include "sasl/ranking.h"

#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

namespace {

// RFC 4954 sets no limit to the exchange; no mechanism of ours needs more than four challenges.
constexpr int maxChallenges = 16;

// RFC 5321 §4.5.3.1.4: a longer initial response waits for the server's empty challenge (RFC 4954 §4)
constexpr qsizetype maxCommandLine = 512;

Failure authStopped(Fault fault, QMap<QString, QString> facts = {})
{
    return {.fault = fault, .phase = Phase::Auth, .reply = {}, .facts = std::move(facts)};
}

QString joined(const QList<QByteArray> &words)
{
    return QString::fromUtf8(words.join(' '));
}

QList<QByteArray> candidates(const Conversation &c, const SignIn &signIn)
{
    if (!c.capabilities().has("AUTH"))
        throw authStopped(Fault::AuthNotOffered);
    const auto offered = c.capabilities().authMechanisms();
    const auto chosen = sasl::choose(offered, signIn.mechanisms, signIn.token);
    if (!c.underTls() && !signIn.allowCleartext)
        throw authStopped(Fault::AuthCleartext,
                          {{QStringLiteral("offered"), joined(offered)},
                           {QStringLiteral("mechanism"), QString::fromLatin1(chosen.value(0))}});
    if (chosen.isEmpty())
        throw authStopped(Fault::AuthNoMechanism, {{QStringLiteral("offered"), joined(offered)},
                                                   {QStringLiteral("wanted"), joined(signIn.mechanisms)}});
    return chosen;
}

// The server refused the mechanism, not the credential: another one may do (RFC 4954 §4, §6)
bool mechanismRefused(const Reply &reply)
{
    return reply.code == 504 || reply.code == 534;
}

// Some mechanisms do not take every password (SASLprep); the next one may
bool isSkipped(Conversation &c, const sasl::Mechanism &mechanism)
{
    const auto objection = mechanism.objection();
    if (!objection || objection->fact(QLatin1String("problem")) != QLatin1String("saslprep"))
        return false;
    c.note(Phase::Auth, "mechanism-skipped",
           {{QStringLiteral("mechanism"), QString::fromLatin1(mechanism.name())},
            {QStringLiteral("field"), objection->fact(QLatin1String("field"))}});
    return true;
}

QByteArray challengeIn(const Reply &reply)
{
    const auto decoded = QByteArray::fromBase64Encoding(reply.lines.constFirst().trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        throw authStopped(Fault::ProtocolViolation,
                          {{QStringLiteral("problem"), QStringLiteral("bad-base64")}});
    return *decoded;
}

Task<Reply> begin(Conversation &c, sasl::Mechanism &mechanism)
{
    if (!mechanism.clientFirst())
        co_return co_await c.command(auth(mechanism.name()));
    auto first = mechanism.respond({});
    if (!first)
        throw first.error();
    const auto withInitial = auth(mechanism.name(), first->octets, first->secrets);
    if (withInitial.line.size() <= maxCommandLine)
        co_return co_await c.command(withInitial);
    const auto go = co_await c.command(auth(mechanism.name()));
    if (!go.intermediate())
        co_return go;
    co_return co_await c.command(authResponse(first->octets, first->secrets));
}

// What follows the AUTH command: challenge and response until the server decides
Task<Reply> exchange(Conversation &c, sasl::Mechanism &mechanism)
{
    auto reply = co_await begin(c, mechanism);
    for (int challenges = 0; reply.code == 334; ++challenges) {
        std::optional<Failure> failure;
        sasl::ClientMessage message;
        try {
            if (challenges == maxChallenges)
                throw authStopped(Fault::ProtocolViolation,
                                  {{QStringLiteral("problem"), QStringLiteral("auth-endless")}});
            auto response = mechanism.respond(challengeIn(reply));
            if (!response)
                throw response.error();
            message = std::move(*response);
        } catch (const Failure &caught) {
            failure = caught;
        }
        if (failure) {
            co_await c.command(authAbort());
            throw *failure;
        }
        reply = co_await c.command(authResponse(message.octets, message.secrets));
    }
    co_return reply;
}

} // namespace

Task<void> authenticate(Conversation &c, SignIn signIn)
{
    if (signIn.user.isEmpty())
        co_return;
    const auto chosen = candidates(c, signIn);
    const auto secret = co_await c.credential(signIn.user, signIn.token);
    for (const auto &name : chosen) {
        const auto mechanism = sasl::create(name, {.user = signIn.user,
                                                   .secret = secret.copy(),
                                                   .authorizationId = signIn.authorizationId,
                                                   .realm = signIn.realm,
                                                   .domain = signIn.domain,
                                                   .host = signIn.host,
                                                   .port = signIn.port,
                                                   .certificate = c.certificate(),
                                                   .now = signIn.now});
        const bool last = name == chosen.constLast();
        if (!last && isSkipped(c, *mechanism))
            continue;
        c.note(Phase::Auth, "mechanism-chosen",
               {{QStringLiteral("mechanism"), QString::fromLatin1(name)},
                {QStringLiteral("offered"), joined(c.capabilities().authMechanisms())},
                {QStringLiteral("reason"), QString::fromLatin1(sasl::rankOf(name)->reason)}});
        const auto reply = co_await exchange(c, *mechanism);
        if (reply.positive() && !mechanism->serverProven())
            throw authStopped(Fault::AuthServerUnproven,
                              {{QStringLiteral("mechanism"), QString::fromLatin1(name)},
                               {QStringLiteral("problem"), QStringLiteral("no-proof")}});
        if (reply.positive())
            co_return;
        if (!mechanismRefused(reply) || last)
            throw Failure{.fault = Fault::AuthRefused,
                          .phase = Phase::Auth,
                          .reply = reply.facts(),
                          .facts = {{QStringLiteral("mechanism"), QString::fromLatin1(name)}}};
    }
}

} // namespace smtp

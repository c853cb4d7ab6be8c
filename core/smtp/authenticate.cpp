// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/authenticate.h"

#include "sasl/channelbinding.h"
#include "sasl/mechanism.h"
#include "sasl/ranking.h"
#include "sasl/token.h"

#include <algorithm>
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

bool needsSecret(const QByteArray &mechanism)
{
    const auto *const rank = sasl::rankOf(mechanism);
    return rank == nullptr || rank->needsSecret;
}

bool isOf(const QString &holder, const QString &user)
{
    return holder.compare(user, Qt::CaseInsensitive) == 0 ||
           holder.section(u'@', 0, 0).compare(user, Qt::CaseInsensitive) == 0;
}

sasl::Means meansOf(const Conversation &c, const SignIn &signIn, const QList<QByteArray> &offered)
{
    const bool ask = signIn.ticketHolder != nullptr && !signIn.user.isEmpty() && offered.contains("GSSAPI");
    return {.user = !signIn.user.isEmpty(),
            .token = signIn.token,
            .certificate = signIn.certificate,
            .ticket = ask && isOf(signIn.ticketHolder(), signIn.user),
            .binding = !sasl::serverEndPoint(c.certificate()).isEmpty()};
}

QList<QByteArray> candidates(const Conversation &c, const SignIn &signIn)
{
    if (!c.capabilities().has("AUTH"))
        throw authStopped(Fault::AuthNotOffered);
    const auto offered = c.capabilities().authMechanisms();
    const auto chosen = sasl::choose(offered, signIn.mechanisms, meansOf(c, signIn, offered));
    const bool secret = chosen.isEmpty() || std::ranges::any_of(chosen, &needsSecret);
    if (!c.underTls() && !signIn.allowCleartext && secret)
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

// Some mechanisms do not take every password (SASLprep), and a ticket may not be good for this server; the
// next one may do
bool leavesOthers(const Failure &objection)
{
    return objection.fault == Fault::CredentialMissing ||
           objection.fact(QLatin1String("problem")) == QLatin1String("saslprep");
}

void noteSkipped(Conversation &c, const QByteArray &mechanism, const Failure &objection)
{
    QJsonObject facts{{QStringLiteral("mechanism"), QString::fromLatin1(mechanism)}};
    for (const auto *key : {"field", "problem", "words"}) {
        if (const auto value = objection.fact(QLatin1String(key)); !value.isEmpty())
            facts.insert(QLatin1String(key), value);
    }
    c.note(Phase::Auth, "mechanism-skipped", facts);
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

// What is in a token, which the transcript cannot show, and whether it is worth sending
void noteToken(Conversation &c, const SignIn &signIn, const base::Secret &token)
{
    const auto claims = sasl::readToken(token.reveal());
    QJsonObject facts{{QStringLiteral("readable"), claims.has_value()}};
    const auto put = [&facts](const char *key, const QString &value) {
        if (!value.isEmpty())
            facts.insert(QLatin1String(key), value);
    };
    if (claims) {
        put("issuer", claims->issuer);
        put("subject", claims->subject);
        put("audience", claims->audience.join(u' '));
        put("scope", claims->scopes.join(u' '));
        put("expires", claims->expires.toString(Qt::ISODate));
        put("notBefore", claims->notBefore.toString(Qt::ISODate));
        if (claims->expires.isValid() && claims->expires <= signIn.now)
            put("problem", QStringLiteral("expired"));
        else if (claims->notBefore.isValid() && claims->notBefore > signIn.now)
            put("problem", QStringLiteral("not-yet-valid"));
    }
    c.note(Phase::Auth, "token", facts);
}

/// The mechanism's first message where it has one, known before anything is sent; or why it cannot be used.
std::expected<std::optional<sasl::ClientMessage>, Failure> firstMessage(sasl::Mechanism &mechanism)
{
    if (auto objection = mechanism.objection())
        return std::unexpected(*std::move(objection));
    if (!mechanism.clientFirst())
        return std::nullopt;
    auto first = mechanism.respond({});
    if (!first)
        return std::unexpected(std::move(first.error()));
    return *std::move(first);
}

Task<Reply> begin(Conversation &c, QByteArray mechanism, std::optional<sasl::ClientMessage> first)
{
    auto alone = auth(mechanism);
    const bool forced = !c.capabilities().offersMechanism(mechanism);
    alone.breaches.setFlag(base::Breach::NotOffered, forced);
    if (!first)
        co_return co_await c.command(alone);
    auto withInitial = auth(mechanism, first->octets, first->secrets);
    withInitial.breaches = alone.breaches;
    if (withInitial.line.size() <= maxCommandLine)
        co_return co_await c.command(withInitial);
    const auto go = co_await c.command(alone);
    if (!go.intermediate())
        co_return go;
    co_return co_await c.command(authResponse(first->octets, first->secrets));
}

// What follows the AUTH command: challenge and response until the server decides
Task<Reply> exchange(Conversation &c, sasl::Mechanism &mechanism, std::optional<sasl::ClientMessage> first)
{
    auto reply = co_await begin(c, mechanism.name(), std::move(first));
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

/// Keeps the server's own proof out of the transcript while the exchange lasts.
class Masking
{
public:
    Masking(Conversation &c, const sasl::Mechanism &mechanism)
        : m_conversation(c)
    {
        c.maskHeard([&mechanism](QByteArrayView line) { return secretsIn(line, mechanism); });
    }
    ~Masking() { m_conversation.maskHeard({}); }
    Masking(const Masking &) = delete;
    Masking &operator=(const Masking &) = delete;

private:
    static base::Spans secretsIn(QByteArrayView line, const sasl::Mechanism &mechanism)
    {
        const QByteArrayView prompt("334 ");
        if (!line.startsWith(prompt))
            return {};
        const auto text = line.sliced(prompt.size()).trimmed().toByteArray();
        base::Spans spans;
        for (const auto &span : mechanism.secretsIn(QByteArray::fromBase64(text))) {
            const auto run = base::base64Span(span);
            spans.append({prompt.size() + run.offset, std::min(run.length, text.size() - run.offset)});
        }
        return spans;
    }

    Conversation &m_conversation;
};

sasl::Credential credentialFor(const Conversation &c, const SignIn &signIn, const base::Secret &secret)
{
    const auto offered = c.capabilities().authMechanisms();
    return {.user = signIn.user,
            .secret = secret.copy(),
            .authorizationId = signIn.authorizationId,
            .realm = signIn.realm,
            .domain = signIn.domain,
            .host = signIn.host,
            .port = signIn.port,
            .certificate = c.certificate(),
            .bindingIsOffered =
                std::ranges::any_of(offered, [](const QByteArray &name) { return name.endsWith("-PLUS"); }),
            .now = signIn.now};
}

Failure refusedWith(const QByteArray &mechanism, const Reply &reply)
{
    return {.fault = Fault::AuthRefused,
            .phase = Phase::Auth,
            .reply = reply.facts(),
            .facts = {{QStringLiteral("mechanism"), QString::fromLatin1(mechanism)}}};
}

/// Whether somebody is to sign in: a user, or one whom a mechanism that was asked for knows otherwise.
bool isWanted(const SignIn &signIn)
{
    return !signIn.user.isEmpty() ||
           std::ranges::any_of(signIn.mechanisms, [](const QByteArray &name) { return !needsSecret(name); });
}

} // namespace

Task<void> authenticate(Conversation &c, SignIn signIn)
{
    if (!isWanted(signIn))
        co_return;
    const auto chosen = candidates(c, signIn);
    base::Secret secret;
    bool asked = false;
    for (const auto &name : chosen) {
        const auto *const rank = sasl::rankOf(name);
        if (rank->needsSecret && !std::exchange(asked, true)) {
            secret = co_await c.credential(signIn.user, signIn.token);
            if (signIn.token)
                noteToken(c, signIn, secret);
        }
        const auto mechanism = sasl::create(name, credentialFor(c, signIn, secret));
        const bool last = name == chosen.constLast();
        auto first = firstMessage(*mechanism);
        if (!first && (last || !leavesOthers(first.error())))
            throw first.error();
        if (!first) {
            noteSkipped(c, name, first.error());
            continue;
        }
        c.note(Phase::Auth, "mechanism-chosen",
               {{QStringLiteral("mechanism"), QString::fromLatin1(name)},
                {QStringLiteral("offered"), joined(c.capabilities().authMechanisms())},
                {QStringLiteral("wanted"), joined(signIn.mechanisms)},
                {QStringLiteral("forced"), !c.capabilities().offersMechanism(name)},
                {QStringLiteral("reason"), QString::fromLatin1(rank->reason)}});
        const Masking masking(c, *mechanism);
        const auto reply = co_await exchange(c, *mechanism, *std::move(first));
        if (reply.positive() && !mechanism->serverProven())
            throw authStopped(Fault::AuthServerUnproven,
                              {{QStringLiteral("mechanism"), QString::fromLatin1(name)},
                               {QStringLiteral("problem"), QStringLiteral("no-proof")}});
        if (reply.positive())
            co_return;
        // where no password was at stake, one may still do
        const bool tryNext = mechanismRefused(reply) || (!rank->needsSecret && signIn.mechanisms.isEmpty());
        if (last || !tryNext)
            throw refusedWith(name, reply);
    }
}

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/flows.h"

#include "base/queueid.h"
#include "smtp/authenticate.h"

#include <algorithm>
#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

namespace {

Failure refused(Fault fault, Phase phase, const Reply &reply)
{
    return {.fault = fault, .phase = phase, .reply = reply.facts()};
}

Failure stopped(Fault fault, Phase phase, QMap<QString, QString> facts = {})
{
    return {.fault = fault, .phase = phase, .reply = {}, .facts = std::move(facts)};
}

// EHLO, and HELO where the server does not know EHLO (RFC 5321 §3.2)
Task<void> hello(Conversation &c, QByteArray domain)
{
    const auto modern = co_await c.command(ehlo(domain));
    if (modern.positive()) {
        c.setCapabilities(Capabilities::fromEhlo(modern));
        co_return;
    }
    if (!modern.permanent())
        throw refused(Fault::EhloRefused, Phase::Ehlo, modern);
    const auto old = co_await c.command(helo(domain));
    if (!old.positive())
        throw refused(Fault::EhloRefused, Phase::Ehlo, old);
    c.setCapabilities({});
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
    co_await hello(c, opening.helo);
}

} // namespace

Task<void> open(Conversation &c, Opening opening)
{
    if (opening.security == Security::Tls)
        co_await c.tls(true);
    const auto greeting = co_await c.greeting();
    if (!greeting.positive())
        throw refused(Fault::GreetingRefused, Phase::Greeting, greeting);
    co_await hello(c, opening.helo);
    co_await secure(c, opening);
    co_await authenticate(c, opening.signIn);
}

namespace {

base::MessageOffer offerOf(const Capabilities &capabilities)
{
    return {.eightBit = capabilities.has("8BITMIME"), .utf8 = capabilities.has("SMTPUTF8")};
}

Outcome unasked(const Envelope &envelope, int messages)
{
    Outcome outcome;
    outcome.messages = messages;
    for (const auto &address : envelope.to)
        outcome.recipients.append({.address = address, .accepted = false, .reply = std::nullopt});
    return outcome;
}

/// The message in the form that this server takes, and what it must be told about it.
base::MessageForm formFor(const Capabilities &capabilities, const Envelope &envelope,
                          base::MessageSource &message)
{
    if (envelope.needsUtf8 && !capabilities.has("SMTPUTF8"))
        throw stopped(Fault::Utf8NotOffered, Phase::Mail, {{QStringLiteral("needs"), envelope.utf8Because}});
    auto form = message.prepare(offerOf(capabilities));
    if (!form) {
        form.error().phase = Phase::Mail;
        throw form.error();
    }
    const auto limit = capabilities.sizeLimit();
    if (limit && form->size > *limit)
        throw stopped(Fault::SizeExceeded, Phase::Mail,
                      {{QStringLiteral("size"), QString::number(form->size)},
                       {QStringLiteral("limit"), QString::number(*limit)}});
    form->utf8 = form->utf8 || envelope.needsUtf8;
    return *form;
}

// What is offered may grow once we have signed in (Dovecot, Exchange): asked again only where that matters
Task<base::MessageForm> formAfterAll(Conversation &c, const Opening &opening, const Envelope &envelope,
                                     base::MessageSource &message)
{
    try {
        co_return formFor(c.capabilities(), envelope, message);
    } catch (const Failure &missing) {
        const bool fromEhlo = missing.fault == Fault::Utf8NotOffered || missing.fault == Fault::SizeExceeded;
        if (!fromEhlo || opening.signIn.user.isEmpty())
            throw;
    }
    const auto reply = co_await c.command(ehlo(opening.helo));
    if (reply.positive())
        c.setCapabilities(Capabilities::fromEhlo(reply));
    co_return formFor(c.capabilities(), envelope, message);
}

Command mailCommand(const Capabilities &capabilities, const Envelope &envelope, const base::MessageForm &form)
{
    QList<Parameter> parameters;
    if (capabilities.has("SIZE"))
        parameters.append(Parameter{"SIZE", QByteArray::number(form.size)});
    if (form.eightBit && capabilities.has("8BITMIME"))
        parameters.append(Parameter{"BODY", "8BITMIME"});
    if (form.utf8)
        parameters.append(Parameter{"SMTPUTF8", {}});
    return mail(envelope.from, form.utf8, parameters + envelope.mailParameters);
}

/// The replies to MAIL, each RCPT and DATA, as far as they were asked for.
struct Answers
{
    Reply mail;
    std::vector<Reply> recipients;
    std::optional<Reply> data;

    [[nodiscard]] bool anyRecipient() const
    {
        return std::ranges::any_of(recipients, [](const Reply &reply) { return reply.positive(); });
    }
};

// MAIL, RCPT… and DATA in one go (RFC 2920 §3.1)
Task<Answers> askTogether(Conversation &c, std::vector<Command> commands)
{
    auto replies = co_await c.pipeline(std::move(commands));
    Answers answers;
    answers.mail = std::move(replies.front());
    answers.data = std::move(replies.back());
    for (std::size_t i = 1; i + 1 < replies.size(); ++i)
        answers.recipients.push_back(std::move(replies[i]));
    co_return answers;
}

// MAIL, RCPT… and DATA one after the other
Task<Answers> askInTurn(Conversation &c, std::vector<Command> commands)
{
    Answers answers;
    answers.mail = co_await c.command(commands.front());
    if (!answers.mail.positive())
        co_return answers;
    for (std::size_t i = 1; i + 1 < commands.size(); ++i) {
        auto reply = co_await c.command(commands[i]);
        answers.recipients.push_back(std::move(reply));
    }
    if (answers.anyRecipient())
        answers.data = co_await c.command(commands.back());
    co_return answers;
}

void enter(Outcome &outcome, const std::vector<Reply> &recipients)
{
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        auto &recipient = outcome.recipients[static_cast<qsizetype>(i)];
        recipient.reply = recipients[i].facts();
        recipient.accepted = recipients[i].positive();
    }
}

void refuse(Outcome &outcome, Failure failure)
{
    outcome.result = Result::Refused;
    for (auto &recipient : outcome.recipients) {
        if (recipient.accepted)
            recipient.reply = failure.reply;
        recipient.accepted = false;
    }
    outcome.failure = std::move(failure);
}

void decide(Outcome &outcome, const Reply &final)
{
    outcome.finalReply = final.facts();
    if (!final.positive())
        return refuse(outcome, refused(Fault::MessageRefused, Phase::EndOfData, final));
    const auto refusals = std::ranges::count_if(
        outcome.recipients, [](const RecipientResult &recipient) { return !recipient.accepted; });
    outcome.result = refusals == 0 ? Result::Accepted : Result::Partial;
    const auto id = base::queueIdIn(final.text());
    outcome.queueId = final.text().mid(id.offset, id.length);
    outcome.messagesAccepted = 1;
}

/// The first refusal of a recipient, which stands for all of them.
Failure noRecipient(const Outcome &outcome)
{
    return {
        .fault = Fault::RecipientsRefused, .phase = Phase::Rcpt, .reply = outcome.recipients.front().reply};
}

} // namespace

Task<void> transaction(Conversation &c, const Opening &opening, const Envelope &envelope,
                       base::MessageSource &message, Outcome &outcome)
{
    const auto form = co_await formAfterAll(c, opening, envelope, message);
    c.note(Phase::Mail, "transaction-planned",
           {{QStringLiteral("size"), form.size},
            {QStringLiteral("eightBit"), form.eightBit},
            {QStringLiteral("utf8"), form.utf8},
            {QStringLiteral("recipients"), envelope.to.size()}});

    std::vector<Command> commands{mailCommand(c.capabilities(), envelope, form)};
    for (const auto &recipient : envelope.to)
        commands.push_back(rcpt(recipient, form.utf8, envelope.rcptParameters));
    commands.push_back(data());

    const bool together = opening.pipelining && c.capabilities().has("PIPELINING");
    Answers answers; // g++ 12 destroys a co_await inside ?: twice
    if (together)
        answers = co_await askTogether(c, std::move(commands));
    else
        answers = co_await askInTurn(c, std::move(commands));
    enter(outcome, answers.recipients);

    const bool dataOpen = answers.data && answers.data->intermediate();
    if (dataOpen && !answers.anyRecipient())
        co_await c.command(endOfNothing());
    if (!answers.mail.positive())
        refuse(outcome, refused(Fault::MailRefused, Phase::Mail, answers.mail));
    else if (!answers.anyRecipient())
        refuse(outcome, noRecipient(outcome));
    else if (!dataOpen)
        refuse(outcome, refused(Fault::MessageRefused, Phase::Data, *answers.data));
    else
        decide(outcome, co_await c.body(message));
}

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
    for (auto &recipient : outcome.recipients)
        recipient.accepted = false;
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
        if (current.failure)
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
        co_await repeat(c, opening, envelope, message, outcome, current);
    } catch (const Failure &caught) {
        failure = caught;
    }
    if (failure) {
        outcome.recipients = current.recipients;
        outcome = broken(std::move(outcome), *failure, c.inDoubt());
    }
    co_await leave(c);
    co_return outcome;
}

Task<Outcome> probe(Conversation &c, Opening opening)
{
    Outcome outcome{.result = Result::Accepted};
    std::optional<Failure> failure;
    try {
        co_await open(c, opening);
        const auto alive = co_await c.command(noop());
        if (!alive.positive())
            failure = refused(Fault::MessageRefused, Phase::Noop, alive);
    } catch (const Failure &caught) {
        failure = caught;
    }
    if (failure)
        outcome = broken(std::move(outcome), *failure, false);
    co_await leave(c);
    co_return outcome;
}

} // namespace smtp

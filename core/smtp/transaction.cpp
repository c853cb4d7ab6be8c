// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/queueid.h"
#include "base/xtext.h"
#include "smtp/flows.h"
#include "smtp/offer.h"
#include "smtp/refusal.h"

#include <algorithm>
#include <utility>

namespace smtp {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;

// What is going to be said
// ---------------------------------------------------------------------------------------------------------------

namespace {

// BDAT where the form of the message asks for it and the user for no size
constexpr qint64 usualChunk = 1024 * 1024;

/// What a transaction is made of, settled before MAIL.
struct Plan
{
    base::MessageForm form;
    Command mail;
    std::vector<Command> recipients;
    Command data = {};
    qint64 chunk = 0; ///< octets for each BDAT; 0: DATA
    bool together = false;
    bool each = false;        ///< a reply to the message for each recipient
    bool eachIfAsked = false; ///< and here after a 353 (PRDR)
};

bool has(const QList<Parameter> &parameters, QByteArrayView keyword)
{
    return std::ranges::any_of(parameters, [keyword](const Parameter &parameter) {
        return keyword.compare(parameter.keyword, Qt::CaseInsensitive) == 0;
    });
}

void need(const Capabilities &capabilities, const QByteArray &extension, const QByteArray &parameter = {})
{
    if (extension.isEmpty() || capabilities.has(extension))
        return;
    throw stopped(Fault::ExtensionNotOffered, Phase::Mail,
                  {{QStringLiteral("extension"), QString::fromLatin1(extension)},
                   {QStringLiteral("parameter"), QString::fromLatin1(parameter)}});
}

void needAll(const Capabilities &capabilities, const QList<Parameter> &parameters)
{
    for (const auto &parameter : parameters)
        need(capabilities, parameter.offeredBy, parameter.keyword);
}

// RFC 8689 §2: never but over TLS to whom the server's certificate proves; forced, it goes out all the same
void needVerifiedTls(const Conversation &c, const Envelope &envelope, const Conduct &conduct)
{
    if (!has(envelope.mailParameters, "REQUIRETLS") || has(conduct.forced, "REQUIRETLS") ||
        c.underVerifiedTls())
        return;
    const auto problem = c.underTls() ? QStringLiteral("not-verified") : QStringLiteral("no-tls");
    throw stopped(
        Fault::ExtensionNotOffered, Phase::Mail,
        {{QStringLiteral("extension"), QStringLiteral("REQUIRETLS")}, {QStringLiteral("problem"), problem}});
}

/// The message in the form that this server takes, and what it must be told about it.
base::MessageForm formFor(const Capabilities &capabilities, const Envelope &envelope,
                          base::MessageSource &message, const Conduct &conduct)
{
    if (envelope.needsUtf8 && !capabilities.has("SMTPUTF8")) {
        const auto predecessor =
            capabilities.has("UTF8SMTP") ? QStringLiteral("UTF8SMTP") : QString(); // RFC 5336
        throw stopped(
            Fault::Utf8NotOffered, Phase::Mail,
            {{QStringLiteral("needs"), envelope.utf8Because}, {QStringLiteral("predecessor"), predecessor}});
    }
    const bool binary = capabilities.has("BINARYMIME") && capabilities.has("CHUNKING");
    if (conduct.binary && !binary)
        need(capabilities, capabilities.has("CHUNKING") ? "BINARYMIME" : "CHUNKING");
    auto form = message.prepare({.eightBit = capabilities.has("8BITMIME") || conduct.asIs || conduct.binary,
                                 .utf8 = capabilities.has("SMTPUTF8"),
                                 .binary = conduct.binary});
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
    form->binary = binary && (form->binary || conduct.binary);
    return *form;
}

Command mailCommand(const Capabilities &capabilities, const Envelope &envelope, const base::MessageForm &form)
{
    const auto &byHand = envelope.mailParameters;
    QList<Parameter> parameters;
    if (capabilities.has("SIZE") && !has(byHand, "SIZE"))
        parameters.append(Parameter{"SIZE", QByteArray::number(form.size)});
    if (form.binary && !has(byHand, "BODY"))
        parameters.append(Parameter{"BODY", "BINARYMIME", "BINARYMIME"});
    else if (form.eightBit && capabilities.has("8BITMIME") && !has(byHand, "BODY"))
        parameters.append(Parameter{"BODY", "8BITMIME", "8BITMIME"});
    if (form.utf8 && !has(byHand, "SMTPUTF8"))
        parameters.append(Parameter{"SMTPUTF8"});
    return mail(envelope.from, form.utf8, parameters + byHand);
}

// Who asks for reports says whom the message was for at first (RFC 3461 §4.2; RFC 6533 §3 beyond ASCII)
Parameter originalRecipient(const base::Address &address)
{
    const auto wire = address.wire(address.needsUtf8());
    if (base::isAscii(wire))
        return {"ORCPT", "rfc822;" + base::toXtext(wire), "DSN"};
    auto text = wire;
    text.replace('\\', "\\x{5C}").replace('+', "\\x{2B}").replace('=', "\\x{3D}");
    return {"ORCPT", "utf-8;" + text, "DSN"};
}

Command rcptCommand(const Recipient &recipient, const Envelope &envelope, const base::MessageForm &form)
{
    auto parameters = envelope.rcptParameters + recipient.parameters;
    if (has(parameters, "NOTIFY") && !has(parameters, "ORCPT"))
        parameters.append(originalRecipient(recipient.address));
    return rcpt(recipient.address, form.utf8, parameters);
}

/// 8-bit text needs 8BITMIME, whoever sends it (RFC 6152 §3).
Command beginning(Command command, const base::MessageForm &form)
{
    if (form.eightBit && !form.binary)
        command.needs.append("8BITMIME");
    return command;
}

Plan planFor(const Conversation &c, const Envelope &envelope, base::MessageSource &message,
             const Conduct &conduct)
{
    const auto &capabilities = c.capabilities();
    needAll(capabilities, envelope.mailParameters + envelope.rcptParameters);
    for (const auto &recipient : envelope.to)
        needAll(capabilities, recipient.parameters);
    if (conduct.chunk > 0)
        need(capabilities, "CHUNKING");

    needVerifiedTls(c, envelope, conduct);
    Plan plan{.form = formFor(capabilities, envelope, message, conduct), .mail = {}, .recipients = {}};
    plan.mail = mailCommand(capabilities, envelope, plan.form);
    for (const auto &recipient : envelope.to)
        plan.recipients.push_back(rcptCommand(recipient, envelope, plan.form));
    plan.chunk = plan.form.binary && conduct.chunk == 0 ? usualChunk : conduct.chunk;
    plan.data = beginning(data(), plan.form);
    plan.together = conduct.pipelining && capabilities.has("PIPELINING");
    plan.each = conduct.protocol == Protocol::Lmtp;
    plan.eachIfAsked = has(envelope.mailParameters, "PRDR");
    return plan;
}

// What was answered
// ---------------------------------------------------------------------------------------------------------------

/// The replies to MAIL, each RCPT and DATA, as far as they were asked for.
struct Answers
{
    Reply mail;
    std::vector<Reply> recipients;
    std::optional<Reply> data;

    [[nodiscard]] std::size_t accepted() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(recipients, [](const Reply &reply) { return reply.positive(); }));
    }
};

// MAIL, RCPT… and DATA in one go (RFC 2920 §3.1)
Task<Answers> askTogether(Conversation &c, const Plan &plan)
{
    std::vector<Command> commands{plan.mail};
    commands.insert(commands.end(), plan.recipients.begin(), plan.recipients.end());
    if (plan.chunk == 0)
        commands.push_back(plan.data);
    auto replies = co_await c.pipeline(std::move(commands));
    Answers answers;
    answers.mail = std::move(replies.front());
    for (std::size_t i = 1; i <= plan.recipients.size(); ++i)
        answers.recipients.push_back(std::move(replies[i]));
    if (plan.chunk == 0)
        answers.data = std::move(replies.back());
    co_return answers;
}

// MAIL, RCPT… and DATA one after the other
Task<Answers> askInTurn(Conversation &c, const Plan &plan)
{
    Answers answers;
    answers.mail = co_await c.command(plan.mail);
    if (!answers.mail.positive())
        co_return answers;
    for (const auto &recipient : plan.recipients) {
        auto reply = co_await c.command(recipient);
        answers.recipients.push_back(std::move(reply));
    }
    if (plan.chunk == 0 && answers.accepted() > 0)
        answers.data = co_await c.command(plan.data);
    co_return answers;
}

/// What came back to the chunks.
struct ChunkAnswer
{
    Reply reply;       ///< to the last, or the first refusal
    bool whole = true; ///< the last one was sent, and none before it refused
};

// BDAT, chunk after chunk; the first refusal ends them all (RFC 3030 §2)
Task<ChunkAnswer> inChunks(Conversation &c, base::MessageSource &message, const Plan &plan,
                           const Conduct &conduct, std::size_t verdicts)
{
    int unanswered = 0;
    ChunkAnswer answer;
    bool last = false;
    for (qint64 left = plan.form.size; !last && answer.whole;) {
        const qint64 octets = std::min(left, plan.chunk);
        left -= octets;
        last = conduct.emptyLast ? octets == 0 : left == 0;
        const auto announced = beginning(bdat(octets, last), plan.form);
        co_await c.chunk(announced, message, octets, verdicts);
        ++unanswered;
        while (unanswered > 0 && (last || !plan.together || c.hasReply())) {
            auto reply = co_await c.reply();
            --unanswered;
            const bool toLast = last && unanswered == 0;
            if (answer.whole)
                answer.reply = std::move(reply);
            answer.whole = answer.whole && (toLast || answer.reply.positive());
        }
    }
    while (unanswered-- > 0)
        co_await c.reply();
    co_return answer;
}

// What came of it
// ---------------------------------------------------------------------------------------------------------------

// Nobody has the message as long as it is not decided (see RecipientResult::undecided)
void enter(Outcome &outcome, const std::vector<Reply> &recipients)
{
    for (std::size_t i = 0; i < recipients.size(); ++i)
        outcome.recipients[static_cast<qsizetype>(i)].reply = recipients[i].facts();
}

void refuse(Outcome &outcome, Failure failure)
{
    outcome.result = Result::Refused;
    for (auto &recipient : outcome.recipients) {
        if (recipient.undecided())
            recipient.reply = failure.reply;
    }
    outcome.failure = std::move(failure);
}

/// The first refusal of a recipient, which stands for all of them.
Failure noRecipient(const Outcome &outcome)
{
    return {
        .fault = Fault::RecipientsRefused, .phase = Phase::Rcpt, .reply = outcome.recipients.front().reply};
}

/// One reply of the server's stands for the message: for everybody, or the first yes (or no) of several.
void conclude(Outcome &outcome, const Reply &reply)
{
    outcome.finalReply = reply.facts();
    if (!reply.positive())
        return refuse(outcome, refused(Fault::MessageRefused, Phase::EndOfData, reply));
    const auto refusals = std::ranges::count_if(
        outcome.recipients, [](const RecipientResult &recipient) { return !recipient.accepted; });
    outcome.result = refusals == 0 ? Result::Accepted : Result::Partial;
    const auto id = base::queueIdIn(reply.text());
    outcome.queueId = reply.text().mid(id.offset, id.length);
    outcome.messagesAccepted = 1;
}

void decide(Outcome &outcome, const Reply &reply)
{
    for (auto &recipient : outcome.recipients)
        recipient.accepted = recipient.undecided() && reply.positive();
    conclude(outcome, reply);
}

// A reply for each recipient that was accepted, in their order (RFC 2033 §4.2); the first yes among them, or
// no
Task<Reply> decideEach(Conversation &c, Outcome &outcome, Reply reply)
{
    std::optional<Reply> deciding;
    bool first = true;
    for (auto &recipient : outcome.recipients) {
        if (!recipient.undecided())
            continue;
        if (!std::exchange(first, false))
            reply = co_await c.reply();
        recipient.accepted = reply.positive();
        recipient.reply = reply.facts();
        if (!deciding || (reply.positive() && !deciding->positive()))
            deciding = reply;
    }
    co_return *deciding;
}

// 353, a reply for each recipient, and one that holds for all (draft-hall-prdr-00 §4.5)
Task<Reply> decideEachThenAll(Conversation &c, Outcome &outcome, std::size_t accepted)
{
    auto first = co_await c.further(accepted + 1);
    co_await decideEach(c, outcome, std::move(first));
    auto all = co_await c.reply();
    for (auto &recipient : outcome.recipients) {
        if (!recipient.accepted || all.positive())
            continue;
        recipient.accepted = false;
        recipient.reply = all.facts();
    }
    co_return all;
}

} // namespace

void Envelope::learnNeeds()
{
    QList<base::Address> addresses{from};
    for (const auto &recipient : to)
        addresses.append(recipient.address);
    const auto found = std::ranges::find_if(addresses, &base::Address::needsUtf8);
    if (needsUtf8 || found == addresses.end())
        return;
    needsUtf8 = true;
    utf8Because = found->text();
}

Outcome unasked(const Envelope &envelope, int messages)
{
    Outcome outcome;
    outcome.messages = messages;
    for (const auto &recipient : envelope.to)
        outcome.recipients.append({.address = recipient.address, .accepted = false, .reply = std::nullopt});
    return outcome;
}

namespace {

// What is offered may grow once we have signed in (Dovecot, Exchange): asked again only where that matters
Task<Plan> planAfterAll(Conversation &c, const Opening &opening, const Envelope &envelope,
                        base::MessageSource &message)
{
    try {
        co_return planFor(c, envelope, message, opening.conduct);
    } catch (const Failure &missing) {
        const bool fromEhlo = missing.fault == Fault::Utf8NotOffered ||
                              missing.fault == Fault::SizeExceeded ||
                              missing.fault == Fault::ExtensionNotOffered;
        if (!fromEhlo || opening.signIn.user.isEmpty())
            throw;
    }
    co_await askOffer(c, opening);
    co_return planFor(c, envelope, message, opening.conduct);
}

// Who wrote an international domain finds another one in the commands (RFC 5890 §2.3.2.1, RFC 6531 §3.2)
void tellRenamed(Conversation &c, const Envelope &envelope, const base::MessageForm &form)
{
    QList<base::Address> addresses{envelope.from};
    for (const auto &recipient : envelope.to)
        addresses.append(recipient.address);
    for (const auto &address : std::as_const(addresses)) {
        const auto wire = QString::fromUtf8(address.wire(false));
        if (!form.utf8 && wire.compare(address.text(), Qt::CaseInsensitive) != 0)
            c.note(Phase::Mail, "domain-as-alabel",
                   {{QStringLiteral("address"), address.text()}, {QStringLiteral("sent"), wire}});
    }
}

} // namespace

Task<void> transaction(Conversation &c, const Opening &opening, const Envelope &envelope,
                       base::MessageSource &message, Outcome &outcome)
{
    const auto plan = co_await planAfterAll(c, opening, envelope, message);
    c.note(Phase::Mail, "transaction-planned",
           {{QStringLiteral("size"), plan.form.size},
            {QStringLiteral("eightBit"), plan.form.eightBit},
            {QStringLiteral("utf8"), plan.form.utf8},
            {QStringLiteral("binary"), plan.form.binary},
            {QStringLiteral("chunk"), plan.chunk},
            {QStringLiteral("recipients"), envelope.to.size()}});

    tellRenamed(c, envelope, plan.form);
    Answers answers; // g++ 12 destroys a co_await inside ?: twice
    if (plan.together)
        answers = co_await askTogether(c, plan);
    else
        answers = co_await askInTurn(c, plan);
    enter(outcome, answers.recipients);

    const auto accepted = answers.accepted();
    const bool dataOpen = answers.data && answers.data->intermediate();
    if (dataOpen && accepted == 0)
        co_await c.command(endOfNothing());
    if (!answers.mail.positive())
        co_return refuse(outcome, refused(Fault::MailRefused, Phase::Mail, answers.mail));
    if (accepted == 0)
        co_return refuse(outcome, noRecipient(outcome));
    if (answers.data && !dataOpen)
        co_return refuse(outcome, refused(Fault::MessageRefused, Phase::Data, *answers.data));

    const auto verdicts = plan.each ? accepted : 1;
    ChunkAnswer answer;
    if (plan.chunk > 0)
        answer = co_await inChunks(c, message, plan, opening.conduct, verdicts);
    else
        answer.reply = co_await c.body(message, verdicts);
    if (plan.each && answer.whole)
        conclude(outcome, co_await decideEach(c, outcome, std::move(answer.reply)));
    else if (plan.eachIfAsked && answer.whole && answer.reply.code == 353)
        conclude(outcome, co_await decideEachThenAll(c, outcome, accepted));
    else
        decide(outcome, answer.reply);
}

} // namespace smtp

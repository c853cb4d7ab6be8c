// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/queueid.h"
#include "smtp/answers.h"
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

void enterRequests(Outcome &outcome, const QList<Parameter> &parameters, const QString &recipient,
                   const Reply &reply)
{
    for (const auto &parameter : parameters)
        outcome.requests.append({parameter.keyword, parameter.value, recipient, reply.facts()});
}

// Nobody has the message as long as it is not decided (see RecipientResult::undecided)
void enter(Outcome &outcome, const Envelope &envelope, const Answers &answers)
{
    enterRequests(outcome, envelope.mailParameters, {}, answers.mail);
    for (std::size_t i = 0; i < answers.recipients.size(); ++i) {
        const auto &recipient = envelope.to.at(static_cast<qsizetype>(i));
        const auto &reply = answers.recipients[i];
        outcome.recipients[static_cast<qsizetype>(i)].reply = reply.facts();
        enterRequests(outcome, envelope.rcptParameters + recipient.parameters, recipient.address.text(),
                      reply);
    }
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

namespace {

/// Takes what the server has already off the message, and says so (RFC 1845 §4).
void skip(Conversation &c, base::MessageSource &message, qint64 octets, qint64 size)
{
    constexpr qsizetype piece = 64 * 1024;
    for (qint64 left = octets; left > 0;) {
        const auto read = message.read(static_cast<qsizetype>(std::min<qint64>(left, piece)));
        if (!read)
            throw read.error();
        if (read->isEmpty())
            throw stopped(Fault::MessageUnreadable, Phase::Body,
                          {{QStringLiteral("problem"), QStringLiteral("shrank")}});
        left -= read->size();
    }
    c.note(Phase::Mail, "transaction-resumed",
           {{QStringLiteral("offset"), octets}, {QStringLiteral("left"), size - octets}});
}

} // namespace

namespace {

// The server fetches the message before it answers (RFC 4468 §3.2)
Task<Reply> byUrl(Conversation &c, const Command &burl, base::MessageSource &nothing, std::size_t verdicts)
{
    co_await c.chunk(burl, nothing, 0, verdicts);
    auto reply = co_await c.reply();
    co_return reply;
}

} // namespace

Task<void> transaction(Conversation &c, const Opening &opening, const Envelope &envelope,
                       base::MessageSource &message, Outcome &outcome)
{
    const auto plan = co_await planAfterAll(c, opening, envelope, message);
    c.note(Phase::Mail, "transaction-planned",
           {{QStringLiteral("fetched"), plan.burl.has_value()},
            {QStringLiteral("size"), qMax<qint64>(0, plan.form.size)},
            {QStringLiteral("eightBit"), plan.form.eightBit},
            {QStringLiteral("utf8"), plan.form.utf8},
            {QStringLiteral("binary"), plan.form.binary},
            {QStringLiteral("chunk"), plan.chunk},
            {QStringLiteral("recipients"), envelope.to.size()}});

    tellRenamed(c, envelope, plan.form);
    const auto answers = co_await ask(c, plan);
    enter(outcome, envelope, answers);

    const auto accepted = answers.accepted();
    const bool dataOpen = answers.data && answers.data->intermediate();
    if (dataOpen && accepted == 0)
        co_await c.command(endOfNothing());
    if (!answers.mail.positive() && !answers.resumesAt)
        co_return refuse(outcome, refused(Fault::MailRefused, Phase::Mail, answers.mail));
    if (accepted == 0)
        co_return refuse(outcome, noRecipient(outcome));
    if (answers.data && !dataOpen)
        co_return refuse(outcome, refused(Fault::MessageRefused, Phase::Data, *answers.data));

    const auto offset = answers.resumesAt.value_or(0);
    if (answers.resumesAt)
        skip(c, message, offset, plan.form.size);
    const auto verdicts = plan.each ? accepted : 1;
    ChunkAnswer answer;
    if (plan.burl)
        answer.reply = co_await byUrl(c, *plan.burl, message, verdicts);
    else if (plan.chunk > 0)
        answer = co_await inChunks(c, message, plan.form.size - offset, plan, opening.conduct, verdicts);
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

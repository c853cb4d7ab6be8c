// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked, and what was answered.
#include "smtp/answers.h"

#include "smtp/refusal.h"

#include <algorithm>
#include <utility>

namespace smtp {

using base::Fault;
using base::Phase;
using base::Task;

namespace {

// MAIL and what follows it, in one go (RFC 2920 §3.1)
Task<void> askTogether(Conversation &c, const Plan &plan, bool mailToo, Answers &answers)
{
    std::vector<Command> commands;
    if (mailToo)
        commands.push_back(plan.mail);
    commands.insert(commands.end(), plan.recipients.begin(), plan.recipients.end());
    if (plan.byData())
        commands.push_back(plan.data);
    auto replies = co_await c.pipeline(std::move(commands));
    auto next = replies.begin();
    if (mailToo)
        answers.mail = std::move(*next++);
    for (std::size_t i = 0; i < plan.recipients.size(); ++i)
        answers.recipients.push_back(std::move(*next++));
    if (plan.byData())
        answers.data = std::move(*next);
}

// RCPT… and DATA one after the other
Task<void> askInTurn(Conversation &c, const Plan &plan, Answers &answers)
{
    for (const auto &recipient : plan.recipients) {
        auto reply = co_await c.command(recipient);
        answers.recipients.push_back(std::move(reply));
    }
    if (plan.byData() && answers.accepted() > 0)
        answers.data = co_await c.command(plan.data);
}

// "355 6135 is the transaction offset" (RFC 1845 §4): the octet of the message that the server wants next,
// from 0
qint64 offsetIn(const Reply &reply, const base::MessageForm &form)
{
    const auto word = reply.text().simplified().split(' ').first();
    const bool digits =
        !word.isEmpty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 offset = word.toLongLong(&fits);
    if (!digits || !fits || offset > form.size)
        throw stopped(Fault::ProtocolViolation, Phase::Mail,
                      {{QStringLiteral("problem"), QStringLiteral("bad-offset")},
                       {QStringLiteral("offset"), QString::fromUtf8(word)},
                       {QStringLiteral("size"), QString::number(form.size)}});
    return offset;
}

// The server kept the recipients with the first part of the message: DATA comes at once (RFC 1845 §4)
Task<void> resume(Conversation &c, const Plan &plan, Answers &answers)
{
    const auto offset = offsetIn(answers.mail, plan.form);
    if (offset > 0 && !plan.form.lasting) {
        auto other = base::badInput(QLatin1String("TRANSID"), QLatin1String("other-message"), {});
        other.phase = Phase::Mail;
        throw other;
    }
    answers.resumesAt = offset;
    answers.recipients.assign(plan.recipients.size(), answers.mail);
    if (plan.byData())
        answers.data = co_await c.command(plan.data);
}

} // namespace

std::size_t Answers::accepted() const
{
    const auto taken = [this](const Reply &reply) { return resumesAt || reply.positive(); };
    return static_cast<std::size_t>(std::ranges::count_if(recipients, taken));
}

Task<Answers> ask(Conversation &c, const Plan &plan)
{
    Answers answers;
    const bool mailToo = plan.together && !plan.mayResume;
    if (!mailToo) {
        answers.mail = co_await c.command(plan.mail);
        if (plan.mayResume && answers.mail.code == 355)
            co_await resume(c, plan, answers);
        if (!answers.mail.positive())
            co_return answers;
    }
    if (plan.together)
        co_await askTogether(c, plan, mailToo, answers);
    else
        co_await askInTurn(c, plan, answers);
    co_return answers;
}

// BDAT, chunk after chunk; the first refusal ends them all (RFC 3030 §2)
Task<ChunkAnswer> inChunks(Conversation &c, base::MessageSource &message, qint64 left, const Plan &plan,
                           const Conduct &conduct, std::size_t verdicts)
{
    int unanswered = 0;
    ChunkAnswer answer;
    bool last = false;
    while (!last && answer.whole) {
        const qint64 octets = std::min(left, plan.chunk);
        left -= octets;
        last = conduct.emptyLast ? octets == 0 : left == 0;
        const auto announced = plan.beginning(bdat(octets, last));
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

} // namespace smtp

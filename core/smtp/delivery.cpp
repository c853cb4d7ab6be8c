// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/delivery.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace smtp {

namespace {

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

/// Each transaction has an identifier of its own, the same in another session (RFC 1845 §2):
/// <id@client.example>, <id.2@client.example> …
void tellApart(QList<Parameter> &parameters, qsizetype transaction)
{
    for (auto &parameter : parameters) {
        const auto at = parameter.value.lastIndexOf('@');
        if (transaction > 0 && at > 0 && parameter.keyword.compare("TRANSID", Qt::CaseInsensitive) == 0)
            parameter.value.insert(at, '.' + QByteArray::number(transaction + 1));
    }
}

bool anyAccepted(const Outcome &outcome)
{
    return std::ranges::any_of(outcome.recipients, &RecipientResult::accepted);
}

} // namespace

Delivery::Delivery(Envelope envelope, int times)
    : m_envelope(std::move(envelope))
    , m_times(times)
    , m_message(unasked(m_envelope, 1))
    , m_all(unasked(m_envelope, times))
{
}

void Delivery::begin(const Limits &limits)
{
    m_limits = limits;
    if (m_sessions++ == 0)
        split();
    m_begun = 0;
    m_refused = false;
}

/// Domains are gathered into sessions in the order in which they first come, and the recipients of a session
/// are cut into transactions.
void Delivery::split()
{
    QHash<QString, int> sessionOf;
    QList<qsizetype> open; // for each session its part that still has room; -1 for none
    for (qsizetype i = 0; i < m_envelope.to.size(); ++i) {
        const auto domain = m_envelope.to.at(i).address.domain().toLower();
        const int known = static_cast<int>(sessionOf.size());
        const int session = m_limits.domains > 0 ? sessionOf.value(domain, known / m_limits.domains) : 0;
        sessionOf.insert(domain, session);
        while (open.size() <= session)
            open.append(-1);
        auto &part = open[session];
        const bool full =
            part >= 0 && m_limits.recipients > 0 && m_parts.at(part).recipients.size() >= m_limits.recipients;
        if (part < 0 || full) {
            part = m_parts.size();
            m_parts.append(Part{{}, session});
        }
        m_parts[part].recipients.append(i);
    }
    std::ranges::stable_sort(m_parts, {}, &Part::session);
}

bool Delivery::next()
{
    if (!goesOn() || (m_limits.mails > 0 && m_begun >= m_limits.mails))
        return false;
    const bool ofAnother =
        m_begun > 0 && m_limits.domains > 0 && isSplit() &&
        m_parts.at(m_next).session != m_parts.at((m_next + m_parts.size() - 1) % m_parts.size()).session;
    if (ofAnother)
        return false;
    ++m_begun;
    m_underWay = true;
    m_part = m_envelope;
    m_part.to.clear();
    for (const auto place : m_parts.at(m_next).recipients)
        m_part.to.append(m_envelope.to.at(place));
    tellApart(m_part.mailParameters, m_number * m_parts.size() + m_next);
    m_current = unasked(m_part, 1);
    return true;
}

void Delivery::settle()
{
    m_underWay = false;
    m_refused = m_current.failure.has_value();
    enter(m_message);
    if (++m_next < m_parts.size())
        return;
    add(m_all, ofMessage(true), m_number);
    m_message = unasked(m_envelope, 1);
    m_next = 0;
    ++m_number;
}

/// The outcome of the transaction under way becomes part of its message's.
void Delivery::enter(Outcome &message) const
{
    const auto &places = m_parts.at(m_next).recipients;
    for (qsizetype i = 0; i < places.size(); ++i)
        message.recipients[places.at(i)] = m_current.recipients.at(i);
    message.requests += m_current.requests;
    message.messagesAccepted = qMax(message.messagesAccepted, m_current.messagesAccepted);
    if (message.queueId.isEmpty())
        message.queueId = m_current.queueId;
    if (!message.finalReply || !anyAccepted(message))
        message.finalReply = m_current.finalReply;
    if (!message.failure)
        message.failure = m_current.failure;
    message.result = m_current.result;
}

/// What all transactions of a message came to; `whole`: none is left.
Outcome Delivery::ofMessage(bool whole) const
{
    auto message = m_message;
    if (!isSplit() || !anyAccepted(message))
        return message;
    const bool all = std::ranges::all_of(message.recipients, &RecipientResult::accepted);
    message.result = all && whole ? Result::Accepted : Result::Partial;
    message.failure.reset();
    return message;
}

Outcome Delivery::outcome() const
{
    auto all = m_all;
    if (goesOn() && m_next > 0)
        add(all, ofMessage(false), m_number);
    return all;
}

Outcome Delivery::broken(const base::Failure &failure, bool inDoubt)
{
    m_broken = true;
    auto message = m_message;
    if (m_underWay)
        enter(message);
    auto all = m_all;
    all.recipients = message.recipients;
    all.queueId = m_number == 0 ? message.queueId : all.queueId;
    all.requests = m_number == 0 ? message.requests : all.requests;
    all.result = isSplit() && anyAccepted(message) ? Result::Partial : Result::Failed;
    if (inDoubt)
        all.result = Result::Unknown;
    all.failure = failure;
    return all;
}

QJsonObject Delivery::plan() const
{
    QJsonArray parts;
    int connections = 0;
    int begun = 0;
    int session = -1;
    for (const auto &part : m_parts) {
        parts.append(part.recipients.size());
        if (part.session != session || (m_limits.mails > 0 && begun >= m_limits.mails)) {
            ++connections;
            begun = 0;
        }
        session = part.session;
        ++begun;
    }
    return {{QStringLiteral("parts"), parts}, {QStringLiteral("connections"), connections}};
}

} // namespace smtp

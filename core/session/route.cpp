// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/route.h"

#include "base/address.h"

#include <QRandomGenerator>

#include <algorithm>

namespace session {

using base::Failure;
using base::Fault;
using base::Phase;
using net::DnsAnswer;

namespace {

/// RFC 5321 §5.1 allows a limit: each may take minutes, and an answer has room for thousands.
constexpr qsizetype mostExchangers = 20;

QString domainOf(const base::Address &address)
{
    if (address.domain().startsWith(QLatin1Char('[')))
        return address.domain();
    return base::asciiHost(address.domain()).toLower();
}

/// RFC 7505 §3: the one record, and it names the root. Among others the root means nothing.
bool isNullMx(const QList<net::DnsRecord> &records)
{
    return records.size() == 1 && records.constFirst().host.isEmpty();
}

Failure nullMx(const QString &domain)
{
    Failure failure{.fault = Fault::NullMx};
    failure.facts.insert(QStringLiteral("domain"), domain);
    return failure;
}

Route fromRecords(const QString &domain, const DnsAnswer &answer)
{
    Route route{.domain = domain, .security = answer.security};
    for (const auto &record : answer.records) {
        if (record.host.isEmpty())
            route.ignored.append({QStringLiteral("."), "mx-is-root"});
        else if (!QHostAddress(record.host).isNull())
            route.ignored.append({record.host, "mx-is-address"});
        else
            route.exchangers.append({record.host, record.preference});
    }
    std::shuffle(route.exchangers.begin(), route.exchangers.end(), *QRandomGenerator::global());
    std::ranges::stable_sort(route.exchangers, {}, &Exchanger::preference);
    if (route.exchangers.size() > mostExchangers)
        route.exchangers.resize(mostExchangers);
    return route;
}

/// Which of several results stands for all: doubt before success, and of what went wrong the first.
std::optional<qsizetype> decisive(const QList<smtp::Outcome> &outcomes)
{
    const auto find = [&outcomes](auto fits) -> std::optional<qsizetype> {
        const auto found = std::ranges::find_if(outcomes, fits);
        return found == outcomes.end() ? std::nullopt : std::optional(found - outcomes.begin());
    };
    if (const auto unknown =
            find([](const auto &outcome) { return outcome.result == smtp::Result::Unknown; }))
        return unknown;
    return find([](const auto &outcome) { return outcome.failure.has_value(); });
}

} // namespace

QByteArrayView name(Route::How how)
{
    switch (how) {
    case Route::How::Mx:
        return "mx";
    case Route::How::Address:
        return "address";
    case Route::How::Literal:
        return "literal";
    }
    return {};
}

QList<Destination> destinations(const QList<smtp::Recipient> &recipients)
{
    QList<Destination> all;
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const auto domain = domainOf(recipients.at(i).address);
        const auto known = std::ranges::find(all, domain, &Destination::domain);
        if (known == all.end())
            all.append({domain, {i}});
        else
            known->recipients.append(i);
    }
    return all;
}

std::expected<Route, Failure> routeFor(const QString &domain, const DnsAnswer &answer)
{
    if (answer.security == DnsAnswer::Security::Bogus)
        return std::unexpected(noExchanger(domain, QLatin1String("bogus"), {}, answer.words));
    switch (answer.state) {
    case DnsAnswer::State::NoName:
        return std::unexpected(noExchanger(domain, QLatin1String("no-such-domain")));
    case DnsAnswer::State::Failed:
        return std::unexpected(noExchanger(domain, QLatin1String("no-answer"), {}, answer.words));
    case DnsAnswer::State::NoRecord:
        return Route{.domain = domain,
                     .how = Route::How::Address,
                     .exchangers = {{domain, 0}},
                     .security = answer.security};
    case DnsAnswer::State::Found:
        break;
    }
    if (isNullMx(answer.records))
        return std::unexpected(nullMx(domain));
    auto route = fromRecords(domain, answer);
    if (route.exchangers.isEmpty())
        return std::unexpected(
            noExchanger(domain, QLatin1String("address-literal"), route.ignored.constFirst().name));
    return route;
}

Failure noExchanger(const QString &domain, QLatin1String problem, const QString &exchanger,
                    const QString &words)
{
    Failure failure{.fault = Fault::NoExchanger};
    failure.facts = {{QStringLiteral("domain"), domain}, {QStringLiteral("problem"), problem}};
    if (!exchanger.isEmpty())
        failure.facts.insert(QStringLiteral("exchanger"), exchanger);
    if (!words.isEmpty())
        failure.facts.insert(QStringLiteral("words"), words);
    return failure;
}

bool nextHasItsTurn(const smtp::Outcome &outcome)
{
    if (outcome.result != smtp::Result::Failed || !outcome.failure)
        return false;
    const auto &failure = *outcome.failure;
    constexpr int permanent = 500;
    switch (failure.fault) {
    case Fault::NameNotFound:
    case Fault::ConnectFailed:
    case Fault::ProxyFailed:
        return true;
    case Fault::GreetingRefused:
        return failure.reply && failure.reply->code < permanent;
    case Fault::ServiceClosing:
    case Fault::ConnectionLost:
    case Fault::TimedOut:
        return failure.phase <= Phase::Ehlo;
    default:
        return false;
    }
}

smtp::Outcome joined(const smtp::Envelope &envelope, int messages, const QList<Destination> &destinations,
                     const QList<smtp::Outcome> &outcomes)
{
    auto whole = smtp::unasked(envelope, messages);
    whole.messagesAccepted = messages;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const auto &one = outcomes.at(i);
        const auto &places = destinations.at(i).recipients;
        for (qsizetype k = 0; k < places.size(); ++k) {
            auto &recipient = whole.recipients[places.at(k)];
            recipient = one.recipients.at(k);
            if (!recipient.accepted && !recipient.reply)
                recipient.failure = one.failure;
        }
        whole.requests += one.requests;
        whole.messagesAccepted = std::min(whole.messagesAccepted, one.messagesAccepted);
    }
    if (outcomes.size() == 1) { // of several no one stands for all
        whole.queueId = outcomes.constFirst().queueId;
        whole.finalReply = outcomes.constFirst().finalReply;
    }
    const auto accepted = std::ranges::count(whole.recipients, true, &smtp::RecipientResult::accepted);
    const auto which = decisive(outcomes);
    if (which && (accepted == 0 || outcomes.at(*which).result == smtp::Result::Unknown)) {
        whole.result = outcomes.at(*which).result;
        whole.failure = outcomes.at(*which).failure;
    } else {
        whole.result = accepted == whole.recipients.size() ? smtp::Result::Accepted : smtp::Result::Partial;
    }
    return whole;
}

} // namespace session

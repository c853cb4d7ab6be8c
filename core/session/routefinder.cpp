// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/routefinder.h"

#include "net/resolver.h"
#include "session/entries.h"
#include "session/pause.h"

#include <QJsonArray>

#include <utility>

namespace session {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;
using net::DnsAnswer;
using net::DnsType;
using transcript::Event;

namespace {

constexpr qsizetype mostAddresses = 16; // of an exchanger: each may take minutes

} // namespace

Failure lookupCancelled()
{
    return {.fault = Fault::Cancelled, .phase = Phase::Lookup};
}

RouteFinder::RouteFinder(const Submission &submission, std::shared_ptr<transcript::Recorder> recorder)
    : m_submission(submission)
    , m_recorder(std::move(recorder))
    , m_dns(submission.names)
    , m_timer(submission.patience)
{
    QObject::connect(&m_dns, &net::DnsClient::answered, &m_dns, [this](const auto &what) { heard(what); });
    QObject::connect(&m_timer, &WaitTimer::expired, &m_timer, [this] {
        m_dns.cancel();
        heard({.words = QStringLiteral("timed out")});
    });
    QObject::connect(
        &m_timer, &WaitTimer::dragging, &m_timer, [this](Phase phase, std::chrono::milliseconds limit) {
            m_recorder->record(stillWaiting(phase, m_timer.patience(), limit, m_submission.endpoint.port));
        });
}

void RouteFinder::cancel()
{
    m_cancelled = true;
    m_dns.cancel();
    heard({});
}

Task<std::expected<Route, Failure>> RouteFinder::routeOf(QString domain)
{
    if (!net::DnsClient::isAvailable())
        co_return std::unexpected(noExchanger(domain, QLatin1String("no-library")));
    if (domain.startsWith(QLatin1Char('[')))
        co_return Route{.domain = domain, .how = Route::How::Literal, .exchangers = {{domain, 0}}};
    if (domain.isEmpty())
        co_return std::unexpected(noExchanger(domain, QLatin1String("no-such-domain")));
    const auto mx = co_await ask(domain, DnsType::Mx);
    if (m_cancelled)
        co_return std::unexpected(lookupCancelled());
    auto route = routeFor(domain, mx);
    if (route) {
        for (const auto &ignored : std::as_const(route->ignored))
            record(Event::Remark, {{QStringLiteral("remark"), QString::fromLatin1(ignored.why)},
                                   {QStringLiteral("exchanger"), ignored.name},
                                   {QStringLiteral("domain"), domain}});
    }
    co_return route;
}

Task<std::expected<QStringList, Failure>> RouteFinder::addressesOf(QString domain, QString exchanger)
{
    if (const auto literal = net::literalAddress(exchanger); !literal.isNull())
        co_return QStringList{literal.toString()};
    QStringList addresses;
    DnsAnswer last;
    for (const auto type : wantedTypes()) {
        last = co_await ask(exchanger, type);
        if (m_cancelled)
            co_return std::unexpected(lookupCancelled());
        if (last.security == DnsAnswer::Security::Bogus)
            co_return std::unexpected(noExchanger(domain, QLatin1String("bogus"), exchanger, last.words));
        for (const auto &found : std::as_const(last.records)) {
            if (addresses.size() < mostAddresses)
                addresses.append(found.address.toString());
        }
    }
    if (addresses.isEmpty()) {
        auto why = co_await whyNone(domain, exchanger, last);
        co_return std::unexpected(std::move(why));
    }
    if (!last.canonical.isEmpty() && domain != exchanger)
        record(Event::Remark, {{QStringLiteral("remark"), QStringLiteral("mx-is-alias")},
                               {QStringLiteral("exchanger"), exchanger},
                               {QStringLiteral("canonical"), last.canonical},
                               {QStringLiteral("domain"), domain}});
    co_return addresses;
}

// A name server that was led in a circle says no more than that it failed: the alias itself tells.
Task<Failure> RouteFinder::whyNone(QString domain, QString exchanger, DnsAnswer last)
{
    if (last.state != DnsAnswer::State::Failed)
        co_return noExchanger(domain, QLatin1String("no-address"), exchanger);
    const auto alias = co_await ask(exchanger, DnsType::Cname);
    if (m_cancelled)
        co_return lookupCancelled();
    if (!alias.records.isEmpty())
        co_return noExchanger(domain, QLatin1String("loop"), exchanger);
    co_return noExchanger(domain, QLatin1String("no-answer"), exchanger, last.words);
}

Task<DnsAnswer> RouteFinder::ask(QString host, DnsType type)
{
    QJsonObject facts{{QStringLiteral("host"), host}, {QStringLiteral("type"), net::name(type)}};
    if (!m_submission.names.address.isEmpty())
        facts.insert(QStringLiteral("server"), m_submission.names.address);
    record(Event::LookupStarted, facts);
    m_timer.start(Phase::Lookup, m_submission.timeouts.limit(Phase::Lookup));
    m_dns.ask(host, type);
    co_await Pause{m_waiter};
    m_timer.stop();
    if (!m_cancelled)
        recordAnswer(host, type);
    co_return m_answer;
}

void RouteFinder::heard(const DnsAnswer &what)
{
    m_answer = what;
    if (m_waiter)
        std::exchange(m_waiter, {}).resume();
}

void RouteFinder::recordAnswer(const QString &host, DnsType type) const
{
    QJsonObject facts{{QStringLiteral("host"), host},
                      {QStringLiteral("type"), net::name(type)},
                      {QStringLiteral("dnssec"), QString::fromLatin1(net::name(m_answer.security))}};
    QJsonArray answers;
    QJsonArray data;
    if (!m_answer.canonical.isEmpty())
        facts.insert(QStringLiteral("canonical"), m_answer.canonical);
    for (const auto &found : std::as_const(m_answer.records)) {
        data.append(found.data());
        answers.append(QJsonObject{{QStringLiteral("name"), found.name},
                                   {QStringLiteral("type"), net::name(found.type)},
                                   {QStringLiteral("ttl"), qint64(found.ttl)},
                                   {QStringLiteral("data"), found.data()}});
    }
    facts.insert(QStringLiteral("answers"), answers);
    facts.insert(QStringLiteral("addresses"), data);
    if (m_answer.state == DnsAnswer::State::NoName)
        facts.insert(QStringLiteral("problem"), QStringLiteral("no such name"));
    else if (m_answer.state == DnsAnswer::State::Failed)
        facts.insert(QStringLiteral("problem"), m_answer.words);
    else if (!m_answer.words.isEmpty())
        facts.insert(QStringLiteral("words"), m_answer.words);
    record(Event::LookupDone, facts);
}

QList<DnsType> RouteFinder::wantedTypes() const
{
    const auto from = m_submission.endpoint.source.address.protocol();
    const auto family = m_submission.endpoint.family;
    QList<DnsType> types;
    if (family != AddressFamily::V4 && from != QAbstractSocket::IPv4Protocol)
        types.append(DnsType::Aaaa);
    if (family != AddressFamily::V6 && from != QAbstractSocket::IPv6Protocol)
        types.append(DnsType::A);
    return types;
}

void RouteFinder::record(Event event, const QJsonObject &facts) const
{
    m_recorder->record(entryOf(event, Phase::Lookup, facts));
}

} // namespace session

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dispatch.h"

#include "net/resolver.h"
#include "session/entries.h"
#include "session/route.h"
#include "session/waittimer.h"

#include <QJsonArray>

namespace session {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;
using net::DnsAnswer;
using net::DnsType;
using transcript::Event;

class Dispatch::Private
{
public:
    Private(Dispatch *dispatch, Submission given, transcript::Recorder::Sink sink)
        : q(dispatch)
        , submission(std::move(given))
        , recorder(std::make_shared<transcript::Recorder>(std::move(sink)))
        , dns(submission.names)
        , timer(submission.patience)
    {
        QObject::connect(&dns, &net::DnsClient::answered, q, [this](const auto &what) { heard(what); });
        QObject::connect(&timer, &WaitTimer::expired, q, [this] {
            dns.cancel();
            heard({.words = QStringLiteral("timed out")});
        });
        QObject::connect(
            &timer, &WaitTimer::dragging, q, [this](Phase phase, std::chrono::milliseconds limit) {
                recorder->record(stillWaiting(phase, timer.patience(), limit, submission.endpoint.port));
            });
    }

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer given);
    void supplyKeyPhrase(CredentialAnswer given);

private:
    /// Suspends until resume().
    struct Pause
    {
        std::coroutine_handle<> &waiter;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> flow) const noexcept { waiter = flow; }
        void await_resume() const noexcept {}
    };

    Task<> whole();
    Task<smtp::Outcome> toExchangers();
    Task<smtp::Outcome> toDomain(Destination destination);
    Task<smtp::Outcome> alongRoute(Route route, Submission own);
    Task<smtp::Outcome> run(Submission own);
    Task<std::expected<Route, Failure>> findRoute(QString domain);
    Task<std::expected<QStringList, Failure>> addressesOf(QString domain, QString exchanger);
    Task<Failure> whyNone(QString domain, QString exchanger, DnsAnswer last);
    Task<DnsAnswer> ask(QString host, DnsType type);

    void heard(const DnsAnswer &what);
    void resume();
    void record(Event event, const QJsonObject &facts) const;
    void recordAnswer(const QString &host, DnsType type) const;
    void recordRoute(const Route &route, qsizetype recipients) const;
    [[nodiscard]] Submission ownOf(const Destination &destination) const;
    [[nodiscard]] QList<DnsType> wantedTypes() const;

    Dispatch *q;
    Submission submission;
    std::shared_ptr<transcript::Recorder> recorder;
    net::DnsClient dns;
    WaitTimer timer;
    SessionRunner *runner = nullptr; ///< the one under way, a child of q
    std::coroutine_handle<> waiter;
    DnsAnswer answer;
    smtp::Outcome outcome; ///< of the runner that was last; in the end of all
    bool cancelled = false;
    Task<> root;

    friend class Dispatch;
};

namespace {

Failure cancellation(Phase phase)
{
    return {.fault = Fault::Cancelled, .phase = phase};
}

smtp::Outcome broken(const Submission &own, const Failure &failure)
{
    auto outcome = smtp::unasked(own.envelope, own.times);
    outcome.failure = failure;
    return outcome;
}

constexpr qsizetype mostAddresses = 16; // of an exchanger: each may take minutes

bool neverBegan(const Failure &failure)
{
    return failure.fault == Fault::NullMx || failure.fault == Fault::NoExchanger ||
           (failure.fault == Fault::Cancelled && failure.phase == Phase::Lookup);
}

QString nameIn(const Failure &failure)
{
    return QString::fromLatin1(base::name(failure.fault));
}

} // namespace

// The flow
// --------------------------------------------------------------------------------------------------------------

Task<> Dispatch::Private::whole()
{
    if (submission.recall)
        submission.recall(submission);
    const bool straight =
        submission.route == Submission::Route::Endpoint || submission.kind == Submission::Kind::Probe;
    if (straight)
        outcome = co_await run(submission);
    else
        outcome = co_await toExchangers();
    if (submission.remember)
        submission.remember(outcome);
    // queued: whoever hears it may delete us, and with us this flow
    QMetaObject::invokeMethod(
        q, [dispatch = q, all = outcome] { Q_EMIT dispatch->finished(all); }, Qt::QueuedConnection);
}

Task<smtp::Outcome> Dispatch::Private::toExchangers()
{
    const auto all = destinations(submission.envelope.to);
    QList<smtp::Outcome> outcomes;
    for (const auto &destination : all) {
        auto one = co_await toDomain(destination);
        if (one.failure && neverBegan(*one.failure))
            recorder->record(failed(*one.failure)); // what did, a runner has recorded
        outcomes.append(std::move(one));
    }
    co_return joined(submission.envelope, submission.times, all, outcomes);
}

Task<smtp::Outcome> Dispatch::Private::toDomain(Destination destination)
{
    const auto own = ownOf(destination);
    if (cancelled)
        co_return broken(own, cancellation(Phase::Lookup));
    auto route = co_await findRoute(destination.domain);
    if (!route)
        co_return broken(own, route.error());
    recordRoute(*route, destination.recipients.size());
    co_return co_await alongRoute(std::move(*route), own);
}

Task<smtp::Outcome> Dispatch::Private::alongRoute(Route route, Submission own)
{
    auto last = broken(own, noExchanger(route.domain, QLatin1String("no-address")));
    QString after;
    for (qsizetype i = 0; i < route.exchangers.size() && !cancelled; ++i) {
        const auto exchanger = route.exchangers.at(i);
        QJsonObject facts{{QStringLiteral("domain"), route.domain},
                          {QStringLiteral("exchanger"), exchanger.name},
                          {QStringLiteral("preference"), exchanger.preference},
                          {QStringLiteral("number"), i + 1},
                          {QStringLiteral("of"), route.exchangers.size()}};
        if (!after.isEmpty())
            facts.insert(QStringLiteral("after"), after);
        record(Event::ExchangerChosen, facts);
        auto addresses = co_await addressesOf(route.domain, exchanger.name);
        if (addresses) {
            own.endpoint.host = exchanger.name;
            own.endpoint.addresses = *addresses;
            own.opening.signIn.host = exchanger.name;
            last = co_await run(own);
            if (last.failure) {
                last.failure->facts.insert(QStringLiteral("domain"), route.domain);
                if (!last.failure->facts.contains(QStringLiteral("host")))
                    last.failure->facts.insert(QStringLiteral("host"), exchanger.name);
            }
            if (!nextHasItsTurn(last))
                break;
        } else {
            last = broken(own, addresses.error());
        }
        after = nameIn(*last.failure);
    }
    if (cancelled && !last.failure)
        last.failure = cancellation(Phase::Lookup);
    co_return last;
}

Task<smtp::Outcome> Dispatch::Private::run(Submission own)
{
    runner = new SessionRunner(std::move(own), recorder, q);
    QObject::connect(runner, &SessionRunner::credentialWanted, q, &Dispatch::credentialWanted);
    QObject::connect(runner, &SessionRunner::keyPhraseWanted, q, &Dispatch::keyPhraseWanted);
    QObject::connect(runner, &SessionRunner::progressed, q, &Dispatch::progressed);
    QObject::connect(runner, &SessionRunner::finished, q, [this](const smtp::Outcome &what) {
        outcome = what;
        std::exchange(runner, nullptr)->deleteLater();
        resume();
    });
    runner->start();
    co_await Pause{waiter};
    co_return outcome;
}

Task<std::expected<Route, Failure>> Dispatch::Private::findRoute(QString domain)
{
    if (!net::DnsClient::isAvailable())
        co_return std::unexpected(noExchanger(domain, QLatin1String("no-library")));
    if (domain.startsWith(QLatin1Char('[')))
        co_return Route{.domain = domain, .how = Route::How::Literal, .exchangers = {{domain, 0}}};
    if (domain.isEmpty())
        co_return std::unexpected(noExchanger(domain, QLatin1String("no-such-domain")));
    const auto mx = co_await ask(domain, DnsType::Mx);
    if (cancelled)
        co_return std::unexpected(cancellation(Phase::Lookup));
    auto route = routeFor(domain, mx);
    if (route) {
        for (const auto &ignored : std::as_const(route->ignored))
            record(Event::Remark, {{QStringLiteral("remark"), QString::fromLatin1(ignored.why)},
                                   {QStringLiteral("exchanger"), ignored.name},
                                   {QStringLiteral("domain"), domain}});
    }
    co_return route;
}

Task<std::expected<QStringList, Failure>> Dispatch::Private::addressesOf(QString domain, QString exchanger)
{
    if (const auto literal = net::literalAddress(exchanger); !literal.isNull())
        co_return QStringList{literal.toString()};
    QStringList addresses;
    DnsAnswer last;
    for (const auto type : wantedTypes()) {
        last = co_await ask(exchanger, type);
        if (cancelled)
            co_return std::unexpected(cancellation(Phase::Lookup));
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
Task<Failure> Dispatch::Private::whyNone(QString domain, QString exchanger, DnsAnswer last)
{
    if (last.state != DnsAnswer::State::Failed)
        co_return noExchanger(domain, QLatin1String("no-address"), exchanger);
    const auto alias = co_await ask(exchanger, DnsType::Cname);
    if (cancelled)
        co_return cancellation(Phase::Lookup);
    if (!alias.records.isEmpty())
        co_return noExchanger(domain, QLatin1String("loop"), exchanger);
    co_return noExchanger(domain, QLatin1String("no-answer"), exchanger, last.words);
}

Task<DnsAnswer> Dispatch::Private::ask(QString host, DnsType type)
{
    QJsonObject facts{{QStringLiteral("host"), host}, {QStringLiteral("type"), net::name(type)}};
    if (!submission.names.address.isEmpty())
        facts.insert(QStringLiteral("server"), submission.names.address);
    record(Event::LookupStarted, facts);
    timer.start(Phase::Lookup, submission.timeouts.limit(Phase::Lookup));
    dns.ask(host, type);
    co_await Pause{waiter};
    timer.stop();
    if (!cancelled)
        recordAnswer(host, type);
    co_return answer;
}

// News
// ----------------------------------------------------------------------------------------------------------------

void Dispatch::Private::start()
{
    root = whole();
    root.start();
}

void Dispatch::Private::heard(const DnsAnswer &what)
{
    answer = what;
    resume();
}

void Dispatch::Private::resume()
{
    if (waiter)
        std::exchange(waiter, {}).resume();
}

void Dispatch::Private::cancel(smtp::Cancel how)
{
    cancelled = true;
    if (runner)
        return runner->cancel(how);
    dns.cancel();
    heard({});
}

void Dispatch::Private::supply(CredentialAnswer given)
{
    if (runner)
        runner->supply(std::move(given));
}

void Dispatch::Private::supplyKeyPhrase(CredentialAnswer given)
{
    if (runner)
        runner->supplyKeyPhrase(std::move(given));
}

// What is written down
// --------------------------------------------------------------------------------------------------

void Dispatch::Private::record(Event event, const QJsonObject &facts) const
{
    recorder->record(entryOf(event, Phase::Lookup, facts));
}

void Dispatch::Private::recordAnswer(const QString &host, DnsType type) const
{
    QJsonObject facts{{QStringLiteral("host"), host},
                      {QStringLiteral("type"), net::name(type)},
                      {QStringLiteral("dnssec"), QString::fromLatin1(net::name(answer.security))}};
    QJsonArray answers;
    QJsonArray data;
    if (!answer.canonical.isEmpty())
        facts.insert(QStringLiteral("canonical"), answer.canonical);
    for (const auto &found : std::as_const(answer.records)) {
        data.append(found.data());
        answers.append(QJsonObject{{QStringLiteral("name"), found.name},
                                   {QStringLiteral("type"), net::name(found.type)},
                                   {QStringLiteral("ttl"), qint64(found.ttl)},
                                   {QStringLiteral("data"), found.data()}});
    }
    facts.insert(QStringLiteral("answers"), answers);
    facts.insert(QStringLiteral("addresses"), data);
    if (answer.state == DnsAnswer::State::NoName)
        facts.insert(QStringLiteral("problem"), QStringLiteral("no such name"));
    else if (answer.state == DnsAnswer::State::Failed)
        facts.insert(QStringLiteral("problem"), answer.words);
    else if (!answer.words.isEmpty())
        facts.insert(QStringLiteral("words"), answer.words);
    record(Event::LookupDone, facts);
}

void Dispatch::Private::recordRoute(const Route &route, qsizetype recipients) const
{
    QJsonArray exchangers;
    for (const auto &exchanger : route.exchangers)
        exchangers.append(QJsonObject{{QStringLiteral("name"), exchanger.name},
                                      {QStringLiteral("preference"), exchanger.preference}});
    record(Event::RoutePlanned, {{QStringLiteral("domain"), route.domain},
                                 {QStringLiteral("recipients"), recipients},
                                 {QStringLiteral("exchangers"), exchangers},
                                 {QStringLiteral("how"), QString::fromLatin1(name(route.how))},
                                 {QStringLiteral("dnssec"), QString::fromLatin1(net::name(route.security))}});
}

Submission Dispatch::Private::ownOf(const Destination &destination) const
{
    auto own = submission;
    own.envelope.to.clear();
    for (const auto place : destination.recipients)
        own.envelope.to.append(submission.envelope.to.at(place));
    return own;
}

QList<DnsType> Dispatch::Private::wantedTypes() const
{
    const auto from = submission.endpoint.source.address.protocol();
    const auto family = submission.endpoint.family;
    QList<DnsType> types;
    if (family != AddressFamily::V4 && from != QAbstractSocket::IPv4Protocol)
        types.append(DnsType::Aaaa);
    if (family != AddressFamily::V6 && from != QAbstractSocket::IPv6Protocol)
        types.append(DnsType::A);
    return types;
}

// The public side
// -----------------------------------------------------------------------------------------------------

Dispatch::Dispatch(Submission submission, transcript::Recorder::Sink sink, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(submission), std::move(sink)))
{
}

Dispatch::~Dispatch() = default;

void Dispatch::start()
{
    d->start();
}

void Dispatch::cancel(smtp::Cancel how)
{
    d->cancel(how);
}

void Dispatch::supply(CredentialAnswer answer)
{
    d->supply(std::move(answer));
}

void Dispatch::supplyKeyPhrase(CredentialAnswer answer)
{
    d->supplyKeyPhrase(std::move(answer));
}

} // namespace session

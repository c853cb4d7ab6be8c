// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dispatch.h"

#include "session/entries.h"
#include "session/pause.h"
#include "session/routefinder.h"

#include <QJsonArray>

namespace session {

using base::Failure;
using base::Fault;
using base::Phase;
using base::Task;
using transcript::Event;

class Dispatch::Private
{
public:
    Private(Dispatch *dispatch, Submission given, transcript::Recorder::Sink sink)
        : q(dispatch)
        , submission(std::move(given))
        , recorder(std::make_shared<transcript::Recorder>(std::move(sink)))
        , names(submission, recorder)
    {
    }

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer given);
    void supplyKeyPhrase(CredentialAnswer given);

private:
    Task<> whole();
    Task<smtp::Outcome> toExchangers();
    Task<smtp::Outcome> toDomain(Destination destination);
    Task<smtp::Outcome> alongRoute(Route route, Submission own);
    Task<smtp::Outcome> run(Submission own);

    void resume();
    void record(Event event, const QJsonObject &facts) const;
    void recordRoute(const Route &route, qsizetype recipients) const;
    [[nodiscard]] Submission ownOf(const Destination &destination) const;

    Dispatch *q;
    Submission submission;
    std::shared_ptr<transcript::Recorder> recorder;
    RouteFinder names;
    SessionRunner *runner = nullptr; ///< the one under way, a child of q
    std::coroutine_handle<> waiter;
    smtp::Outcome outcome; ///< of the runner that was last; in the end of all
    bool cancelled = false;
    Task<> root;

    friend class Dispatch;
};

namespace {

smtp::Outcome broken(const Submission &own, const Failure &failure)
{
    auto outcome = smtp::unasked(own.envelope, own.times);
    outcome.failure = failure;
    return outcome;
}

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
        co_return broken(own, lookupCancelled());
    auto route = co_await names.routeOf(destination.domain);
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
        auto addresses = co_await names.addressesOf(route.domain, exchanger.name);
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
        last.failure = lookupCancelled();
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

// News
// ----------------------------------------------------------------------------------------------------------------

void Dispatch::Private::start()
{
    root = whole();
    root.start();
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
    names.cancel();
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

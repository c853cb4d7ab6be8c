// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionrunner.h"

#include "net/ssltransport.h"
#include "session/dialler.h"
#include "transcript/tlsjson.h"

#include <QElapsedTimer>
#include <QTimer>

#include <variant>

namespace session {

using base::Failure;
using base::Phase;
using transcript::Direction;
using transcript::Entry;
using transcript::Event;

namespace {

// Read from files and handed to the socket in pieces of this size …
constexpr qsizetype chunkSize = 64 * 1024;
// … as long as less than this waits there: enough to keep the wire busy, little enough to stay small in
// memory
constexpr qint64 pendingMark = 2 * chunkSize;

constexpr int progressInterval = 50; // ms: what an eye can follow

Event eventOf(const QByteArray &note)
{
    if (note == "body")
        return Event::Body;
    if (note == "stayed-clear")
        return Event::StayedClear;
    if (note == "mechanism-chosen")
        return Event::MechanismChosen;
    if (note == "transaction-planned")
        return Event::TransactionPlanned;
    return Event::Remark;
}

QJsonObject factsOf(const Failure &failure)
{
    QJsonObject facts{{QStringLiteral("fault"), QString::fromLatin1(base::name(failure.fault))},
                      {QStringLiteral("phase"), QString::fromLatin1(base::name(failure.phase))}};
    for (const auto &[key, value] : failure.facts.asKeyValueRange())
        facts.insert(key, value);
    return facts;
}

/// What stays in clear text need not wait for a TLS library to be loaded.
Dialler::MakeTransport transportFor(smtp::Security security)
{
    if (security == smtp::Security::None)
        return [] { return std::make_unique<net::TcpTransport>(); };
    return [] { return std::make_unique<net::SslTransport>(); };
}

} // namespace

class SessionRunner::Private
{
public:
    Private(SessionRunner *runner, Submission given, transcript::Recorder::Sink sink)
        : q(runner)
        , submission(std::move(given))
        , recorder(std::move(sink))
        , dialler(submission.endpoint, transportFor(submission.opening.security), submission.timeouts,
                  recorder)
        , conversation(submission.timeouts)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { onTimeout(); });
        QObject::connect(&dialler, &Dialler::connected, q, [this] { onConnected(); });
        QObject::connect(&dialler, &Dialler::failed, q, [this](const Failure &failure) { fail(failure); });
    }

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer answer);

private:
    void onConnected();
    base::Task<smtp::Outcome> flow();

    // The transport's news, for the conversation
    void onReadyRead();
    void onEncrypted(const base::TlsFacts &facts, qsizetype injected);
    void onTlsFailed(const base::TlsFacts &facts, const Failure &failure);
    void onClosed(const QString &words);
    void onTimeout();

    // The conversation's orders, for the transport and the recorder
    void carryOut();
    void operator()(const smtp::Send &order);
    void operator()(const smtp::Heard &order);
    void operator()(const smtp::SendBody &order);
    void operator()(const smtp::BeginTls &order);
    void operator()(const smtp::AskCredential &order);
    void operator()(const smtp::ArmTimer &order);
    void operator()(const smtp::Note &order);
    void operator()(const smtp::Close &order);
    void operator()(const smtp::Finished &order);
    bool pumpBody();
    void reportProgress(bool always);

    void record(Event event, Phase phase, const QJsonObject &facts);
    void fail(const Failure &failure);
    void finish(const smtp::Outcome &outcome);

    SessionRunner *q;
    Submission submission;
    transcript::Recorder recorder;
    std::unique_ptr<base::MessageSource> message;
    Dialler dialler;
    smtp::Conversation conversation;
    std::unique_ptr<net::Transport> transport; ///< once the conversation has begun
    QTimer timer;
    bool carrying = false;
    bool implicitTls = false;
    bool done = false;

    QElapsedTimer sinceProgress;
    qint64 bodyTotal = 0;
    qint64 bodyHanded = 0;
    bool bodyUnderWay = false;

    friend class SessionRunner;
};

// Before the conversation
// ---------------------------------------------------------------------------------------------

void SessionRunner::Private::start()
{
    if (submission.kind == Submission::Kind::Send) {
        auto made = submission.message();
        if (!made)
            return fail(made.error());
        message = std::move(*made);
    }
    if (submission.opening.helo.isEmpty())
        submission.opening.helo = defaultHelo();
    dialler.start();
}

void SessionRunner::Private::onConnected()
{
    transport = dialler.take();
    auto *t = transport.get();
    QObject::connect(t, &net::Transport::readyRead, q, [this] { onReadyRead(); });
    QObject::connect(t, &net::Transport::drained, q, [this] { carryOut(); });
    QObject::connect(t, &net::Transport::closed, q, [this](const auto &words) { onClosed(words); });
    QObject::connect(t, &net::Transport::encrypted, q,
                     [this](const auto &facts, auto injected) { onEncrypted(facts, injected); });
    QObject::connect(t, &net::Transport::tlsFailed, q,
                     [this](const auto &facts, const auto &failure) { onTlsFailed(facts, failure); });
    conversation.begin(flow());
    carryOut();
}

base::Task<smtp::Outcome> SessionRunner::Private::flow()
{
    if (submission.kind == Submission::Kind::Probe)
        return smtp::probe(conversation, submission.opening);
    return smtp::submit(conversation, submission.opening, submission.envelope, *message, submission.times);
}

// News
// ----------------------------------------------------------------------------------------------------------------

void SessionRunner::Private::onReadyRead()
{
    if (done)
        return;
    conversation.received(transport->read());
    carryOut();
}

void SessionRunner::Private::onEncrypted(const base::TlsFacts &facts, qsizetype injected)
{
    record(Event::TlsEstablished, Phase::Tls, transcript::tlsToJson(facts));
    recorder.setTls(true);
    // where TLS comes first, the server may greet in the same flight; after STARTTLS it has nothing to say
    // yet
    conversation.encrypted(implicitTls ? 0 : injected);
    carryOut();
    onReadyRead();
}

void SessionRunner::Private::onTlsFailed(const base::TlsFacts &facts, const Failure &failure)
{
    auto json = transcript::tlsToJson(facts);
    json.insert(QStringLiteral("problem"), failure.facts.value(QStringLiteral("problem")));
    json.insert(QStringLiteral("words"), failure.facts.value(QStringLiteral("words")));
    if (failure.facts.contains(QStringLiteral("speaks")))
        json.insert(QStringLiteral("speaks"), failure.facts.value(QStringLiteral("speaks")));
    record(Event::TlsFailed, Phase::Tls, json);
    conversation.tlsFailed(failure);
    carryOut();
}

void SessionRunner::Private::onClosed(const QString &words)
{
    if (done)
        return;
    onReadyRead(); // what came before the end counts
    record(Event::Closed, conversation.phase(),
           {{QStringLiteral("by"), QStringLiteral("them")},
            {QStringLiteral("how"), words.isEmpty() ? QStringLiteral("orderly") : QStringLiteral("aborted")},
            {QStringLiteral("words"), words}});
    conversation.closed(words);
    carryOut();
}

void SessionRunner::Private::onTimeout()
{
    if (done)
        return;
    conversation.timedOut();
    carryOut();
}

void SessionRunner::Private::cancel(smtp::Cancel how)
{
    if (done)
        return;
    if (!transport)
        return fail({.fault = base::Fault::Cancelled, .phase = dialler.phase()});
    conversation.cancel(how);
    carryOut();
}

void SessionRunner::Private::supply(CredentialAnswer answer)
{
    if (done)
        return;
    if (answer) {
        recorder.learn(*answer);
        conversation.supply(std::move(*answer));
    } else {
        conversation.credentialMissing(answer.error());
    }
    carryOut();
}

// Orders
// --------------------------------------------------------------------------------------------------------------

void SessionRunner::Private::carryOut()
{
    if (carrying)
        return; // an order made the transport speak at once: the loop below comes to it
    carrying = true;
    do {
        while (const auto order = conversation.next())
            std::visit([this](const auto &what) { (*this)(what); }, *order);
    } while (pumpBody());
    carrying = false;
}

void SessionRunner::Private::operator()(const smtp::Send &order)
{
    Entry entry;
    entry.phase = order.phase;
    entry.direction = Direction::Sent;
    entry.command = order.command;
    entry.group = order.group;
    entry.bytes = order.bytes;
    recorder.record(std::move(entry), order.secrets);
    transport->write(order.bytes);
}

void SessionRunner::Private::operator()(const smtp::Heard &order)
{
    Entry entry;
    entry.phase = order.phase;
    entry.direction = Direction::Received;
    entry.command = order.command;
    entry.group = order.group;
    entry.part = order.part;
    entry.odd = order.odd;
    entry.bytes = order.bytes;
    recorder.record(std::move(entry));
}

void SessionRunner::Private::operator()(const smtp::SendBody &)
{
    bodyUnderWay = true;
    bodyHanded = 0;
    sinceProgress.start();
}

void SessionRunner::Private::operator()(const smtp::BeginTls &order)
{
    implicitTls = order.implicit;
    record(Event::TlsStarted, Phase::Tls,
           {{QStringLiteral("name"),
             submission.tls.name.isEmpty() ? submission.endpoint.host : submission.tls.name},
            {QStringLiteral("implicit"), order.implicit}});
    transport->startTls(submission.tls, submission.endpoint.host);
}

void SessionRunner::Private::operator()(const smtp::AskCredential &order)
{
    Q_EMIT q->credentialWanted(order.user, order.token);
}

void SessionRunner::Private::operator()(const smtp::ArmTimer &order)
{
    timer.start(order.limit);
}

void SessionRunner::Private::operator()(const smtp::Note &order)
{
    Entry entry;
    entry.event = eventOf(order.event);
    entry.phase = order.phase;
    entry.facts = order.facts;
    entry.bytes = order.bytes;
    entry.command = order.command;
    if (entry.event == Event::Body)
        entry.direction = Direction::Sent;
    if (entry.event == Event::TransactionPlanned)
        bodyTotal = order.facts.value(QStringLiteral("size")).toInteger();
    recorder.record(std::move(entry));
}

void SessionRunner::Private::operator()(const smtp::Close &order)
{
    record(Event::Closed, conversation.phase(),
           {{QStringLiteral("by"), QStringLiteral("us")},
            {QStringLiteral("how"), order.abort ? QStringLiteral("aborted") : QStringLiteral("orderly")}});
    if (order.abort)
        transport->abort();
    else
        transport->close();
}

void SessionRunner::Private::operator()(const smtp::Finished &order)
{
    finish(order.outcome);
}

/// Whether anything was sent, so that there may be new orders.
bool SessionRunner::Private::pumpBody()
{
    if (!bodyUnderWay || done)
        return false;
    bool sent = false;
    while (conversation.sendingBody() && transport->pending() < pendingMark) {
        const auto chunk = conversation.bodyChunk(chunkSize);
        bodyHanded += chunk.size();
        if (!chunk.isEmpty())
            transport->write(chunk);
        sent = true;
    }
    bodyUnderWay = conversation.sendingBody() || transport->pending() > 0;
    reportProgress(!bodyUnderWay);
    return sent;
}

void SessionRunner::Private::reportProgress(bool always)
{
    if (!always && sinceProgress.elapsed() < progressInterval)
        return;
    sinceProgress.restart();
    Q_EMIT q->progressed(qMax(qint64(0), qMin(bodyTotal, bodyHanded - transport->pending())), bodyTotal);
}

// All through
// ---------------------------------------------------------------------------------------------------------

void SessionRunner::Private::record(Event event, Phase phase, const QJsonObject &facts)
{
    Entry entry;
    entry.event = event;
    entry.phase = phase;
    entry.facts = facts;
    recorder.record(std::move(entry));
}

void SessionRunner::Private::fail(const Failure &failure)
{
    smtp::Outcome outcome;
    for (const auto &address : submission.envelope.to)
        outcome.recipients.append({.address = address, .accepted = false, .reply = std::nullopt});
    outcome.messages = submission.times;
    outcome.failure = failure;
    dialler.cancel();
    finish(outcome);
}

void SessionRunner::Private::finish(const smtp::Outcome &outcome)
{
    timer.stop();
    done = true;
    if (outcome.failure && outcome.result != smtp::Result::Refused)
        record(Event::Failed, outcome.failure->phase, factsOf(*outcome.failure));
    // queued: whoever hears it may delete us, and we may be deep inside the transport's own signal
    QMetaObject::invokeMethod(
        q, [runner = q, outcome] { Q_EMIT runner->finished(outcome); }, Qt::QueuedConnection);
}

// The public side
// -----------------------------------------------------------------------------------------------------

SessionRunner::SessionRunner(Submission submission, transcript::Recorder::Sink sink, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(submission), std::move(sink)))
{
}

SessionRunner::~SessionRunner() = default;

void SessionRunner::start()
{
    d->start();
}

void SessionRunner::cancel(smtp::Cancel how)
{
    d->cancel(how);
}

void SessionRunner::supply(CredentialAnswer answer)
{
    d->supply(std::move(answer));
}

} // namespace session

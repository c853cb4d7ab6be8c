// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientidentity.h"
#include "net/localtransport.h"
#include "net/pipetransport.h"
#include "net/proxying.h"
#include "net/ssltransport.h"
#include "sasl/kerberos.h"
#include "session/entries.h"
#include "session/sessionrunner_p.h"
#include "transcript/tlsjson.h"

#include <utility>
#include <variant>

namespace session {

using base::Failure;
using base::Phase;
using transcript::Event;

namespace {

/// Over TCP; what stays in clear text need not wait for a TLS library to be loaded.
Dialler::Way wayOver(const Endpoint &endpoint, smtp::Security security, const base::Secret *proxyPassword)
{
    const auto proxy = net::proxyFor(endpoint.proxy, proxyPassword, endpoint.host, endpoint.port);
    const auto make = [security, proxy, source = endpoint.source] {
        std::unique_ptr<net::TcpTransport> transport;
        if (security == smtp::Security::None)
            transport = std::make_unique<net::TcpTransport>();
        else
            transport = std::make_unique<net::SslTransport>();
        transport->setProxy(proxy);
        transport->setSource(source);
        return transport;
    };
    return {make, net::connectsForUs(proxy) ? net::textOf(proxy) : QString()};
}

Dialler::Way wayTo(const Submission &submission)
{
    const auto &endpoint = submission.endpoint;
    if (!endpoint.socket.isEmpty())
        return {[] { return std::make_unique<net::LocalTransport>(); }};
    if (!endpoint.command.isEmpty())
        return {[] { return std::make_unique<net::PipeTransport>(); }};
    return wayOver(endpoint, submission.opening.security, submission.proxyPassword.get());
}

} // namespace

SessionRunner::Private::Private(SessionRunner *runner, Submission given,
                                std::shared_ptr<transcript::Recorder> to)
    : q(runner)
    , submission(std::move(given))
    , shared(std::move(to))
    , recorder(*shared)
    , timer(submission.patience)
    , dialler(submission.endpoint, wayTo(submission), submission.timeouts, recorder, timer)
    , conversation(std::make_unique<smtp::Conversation>(submission.timeouts))
    , pacer(
          submission.opening.conduct.pace,
          [this](const smtp::Order &order) {
              std::visit([this](const auto &what) { (*this)(what); }, order);
          },
          [this](const QByteArray &octets) { transport->write(octets); })
    , delivery(submission.envelope, submission.times)
    , pump([this](qint64 sent, qint64 total) { Q_EMIT q->progressed(sent, total); })
{
    if (submission.proxyPassword)
        recorder.learn(*submission.proxyPassword);
    if (const auto &url = submission.opening.conduct.url; url && url->token)
        recorder.learn(*url->token);
    QObject::connect(&timer, &WaitTimer::dragging, q, [this](Phase phase, std::chrono::milliseconds limit) {
        recorder.record(stillWaiting(phase, timer.patience(), limit, submission.endpoint.port));
    });
    pump.setRate(submission.opening.conduct.pace.rate, [this] { carryOut(); });
    QObject::connect(&pacer, &Pacer::paused, q, [this] { timer.stop(); });
    QObject::connect(&pacer, &Pacer::wentOn, q, [this] { onWentOn(); });
    QObject::connect(&dialler, &Dialler::connected, q, [this] { onConnected(); });
    QObject::connect(&dialler, &Dialler::failed, q, [this](const Failure &failure) { fail(failure); });
}

// Before the conversation
// ---------------------------------------------------------------------------------------------

void SessionRunner::Private::start()
{
    recorder.beginSession();
    if (submission.kind == Submission::Kind::Send) {
        auto made = submission.message();
        if (!made)
            return fail(made.error());
        message = std::move(*made);
    }
    if (submission.kind == Submission::Kind::Fetch)
        receiver = submission.receiver();
    if (submission.opening.helo.isEmpty())
        submission.opening.helo = defaultHelo();
    submission.opening.signIn.certificate = submission.tls.identity != nullptr;
    submission.opening.signIn.now = QDateTime::currentDateTimeUtc();
    submission.opening.signIn.ticketHolder = &sasl::ticketHolder;
    if (submission.tls.certificateFile.isEmpty() || submission.tls.identity ||
        submission.opening.security == smtp::Security::None)
        return dialler.start();
    readIdentity(nullptr);
}

// A key that cannot be used is told of before anybody is connected to
void SessionRunner::Private::readIdentity(const base::Secret *phrase)
{
    auto identity = net::readIdentity(submission.tls, phrase);
    if (identity) {
        submission.tls.identity = *identity;
        submission.opening.signIn.certificate = true;
        return dialler.start();
    }
    if (identity.error().fact(QLatin1String("problem")) != QLatin1String("phrase-needed"))
        return fail(identity.error());
    const auto &files = submission.tls;
    Q_EMIT q->keyPhraseWanted(files.keyFile.isEmpty() ? files.certificateFile : files.keyFile);
}

void SessionRunner::Private::supplyKeyPhrase(CredentialAnswer answer)
{
    if (done || transport || submission.tls.identity)
        return;
    if (answer) {
        recorder.learn(*answer);
        return readIdentity(&*answer);
    }
    fail({.fault = base::Fault::CredentialMissing,
          .phase = Phase::Tls,
          .reply = {},
          .facts = {{QStringLiteral("problem"), answer.error()},
                    {QStringLiteral("of"), QStringLiteral("key")}}});
}

void SessionRunner::Private::onConnected()
{
    QObject::connect(&timer, &WaitTimer::expired, q, [this] { onTimeout(); });
    transport = dialler.take();
    auto *t = transport.get();
    QObject::connect(t, &net::Transport::readyRead, q, [this] { onReadyRead(); });
    QObject::connect(t, &net::Transport::drained, q, [this] { carryOut(); });
    QObject::connect(t, &net::Transport::closed, q, [this](const auto &words) { onClosed(words); });
    QObject::connect(t, &net::Transport::encrypted, q,
                     [this](const auto &facts, auto injected) { onEncrypted(facts, injected); });
    QObject::connect(t, &net::Transport::tlsFailed, q,
                     [this](const auto &facts, const auto &failure) { onTlsFailed(facts, failure); });
    conversation->begin(flow());
    carryOut();
}

base::Task<smtp::Outcome> SessionRunner::Private::flow()
{
    if (submission.kind == Submission::Kind::Fetch)
        return smtp::fetch(*conversation, submission.opening, submission.domains, *receiver);
    if (submission.kind != Submission::Kind::Send)
        return smtp::probe(*conversation, submission.opening);
    return smtp::submit(*conversation, submission.opening, delivery, *message);
}

// News
// ----------------------------------------------------------------------------------------------------------------

void SessionRunner::Private::onReadyRead()
{
    if (done)
        return;
    conversation->received(transport->read());
    carryOut();
}

void SessionRunner::Private::onEncrypted(const base::TlsFacts &facts, qsizetype injected)
{
    recorder.record(entryOf(Event::TlsEstablished, Phase::Tls, transcript::tlsToJson(facts)));
    recorder.setTls(true);
    // where TLS comes first, the server may greet in the same flight; after STARTTLS it has nothing to say
    // yet
    conversation->encrypted(implicitTls ? 0 : injected,
                            facts.chain.isEmpty() ? QByteArray() : facts.chain.constFirst().der,
                            facts.problems.isEmpty());
    carryOut();
    onReadyRead();
}

void SessionRunner::Private::onTlsFailed(const base::TlsFacts &facts, const Failure &failure)
{
    recorder.record(tlsFailed(facts, failure));
    conversation->tlsFailed(failure);
    carryOut();
}

void SessionRunner::Private::onClosed(const QString &words)
{
    if (done)
        return;
    onReadyRead(); // what came before the end counts
    recorder.record(closedByThem(conversation->phase(), words));
    conversation->closed(words);
    pacer.hurry();
    carryOut();
}

void SessionRunner::Private::onTimeout()
{
    if (done)
        return;
    conversation->timedOut();
    pacer.hurry();
    carryOut();
}

// What was held back for the sake of the pace is out: now the server's time counts again
void SessionRunner::Private::onWentOn()
{
    if (done)
        return;
    if (armed)
        timer.start(armed->phase, armed->limit);
    carryOut();
}

void SessionRunner::Private::cancel(smtp::Cancel how)
{
    if (std::exchange(between, false))
        return fail({.fault = base::Fault::Cancelled, .phase = Phase::Connect});
    if (done)
        return;
    if (!transport)
        return fail({.fault = base::Fault::Cancelled, .phase = dialler.phase()});
    conversation->cancel(how);
    if (how == smtp::Cancel::Now)
        pacer.hurry();
    carryOut();
}

void SessionRunner::Private::supply(CredentialAnswer answer)
{
    if (done || !transport)
        return;
    if (answer) {
        recorder.learn(*answer);
        credential = answer->copy();
        conversation->supply(std::move(*answer));
    } else {
        conversation->credentialMissing(answer.error());
    }
    carryOut();
}

// All through
// ---------------------------------------------------------------------------------------------------------

// The server's limits let one connection carry no more: the rest goes over another one (RFC 9422 §4)
void SessionRunner::Private::goOn()
{
    if (!std::exchange(between, false))
        return; // cancelled meanwhile
    done = false;
    armed.reset();
    QObject::disconnect(&timer, &WaitTimer::expired, q, nullptr);
    auto *old = transport.release();
    old->disconnect(q);
    old->setParent(q);
    QObject::connect(old, &net::Transport::closed, old, &QObject::deleteLater);
    auto next = std::make_unique<smtp::Conversation>(submission.timeouts);
    next->countOnFrom(*conversation);
    conversation = std::move(next);
    recorder.setTls(false);
    dialler.start();
}

void SessionRunner::Private::fail(const Failure &failure)
{
    const auto outcome = delivery.broken(failure, false);
    dialler.cancel();
    finish(outcome);
}

void SessionRunner::Private::finish(const smtp::Outcome &outcome)
{
    timer.stop();
    done = true;
    if (outcome.failure && outcome.result != smtp::Result::Refused)
        recorder.record(failed(*outcome.failure));
    // queued: whoever hears it may delete us, and we may be deep inside the transport's own signal
    QMetaObject::invokeMethod(
        q, [runner = q, outcome] { Q_EMIT runner->finished(outcome); }, Qt::QueuedConnection);
}

// The public side
// -----------------------------------------------------------------------------------------------------

SessionRunner::SessionRunner(Submission submission, transcript::Recorder::Sink sink, QObject *parent)
    : SessionRunner(std::move(submission), std::make_shared<transcript::Recorder>(std::move(sink)), parent)
{
}

SessionRunner::SessionRunner(Submission submission, std::shared_ptr<transcript::Recorder> recorder,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(submission), std::move(recorder)))
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

void SessionRunner::supplyKeyPhrase(CredentialAnswer answer)
{
    d->supplyKeyPhrase(std::move(answer));
}

} // namespace session

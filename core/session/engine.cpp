// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tickets.h"
#include "session/dispatch.h"
#include "session/session.h"

#include <QMutex>
#include <QThread>

#include <utility>

namespace session {

/// What the two threads share of one session. Entries are left here by the engine's thread and fetched by the
/// window's.
class Session::Link : public std::enable_shared_from_this<Session::Link>
{
public:
    Link(Session *session, QObject *home)
        : m_session(session)
        , m_home(home)
    {
    }

    // Engine's thread
    // ------------------------------------------------------------------------------------------------
    void add(transcript::Entry &&entry)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.push_back(std::move(entry));
        if (std::exchange(m_posted, true))
            return; // the window's thread has not come yet: it finds this one too
        tell([](Session *session) { session->fetch(); });
    }
    template <typename News>
    void post(News news)
    {
        const QMutexLocker lock(&m_mutex);
        tell(std::move(news));
    }

    // Window's thread
    // ------------------------------------------------------------------------------------------------
    std::vector<transcript::Entry> take()
    {
        const QMutexLocker lock(&m_mutex);
        m_posted = false;
        return std::exchange(m_entries, {});
    }
    void forgetSession()
    {
        const QMutexLocker lock(&m_mutex);
        m_session = nullptr;
    }
    template <typename Order>
    void order(Order order)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_home)
            return;
        auto carryOut = [this, self = shared_from_this(), order = std::move(order)] {
            if (m_runner)
                order(m_runner);
        };
        QMetaObject::invokeMethod(m_home, std::move(carryOut), Qt::QueuedConnection);
    }

    // Engine's thread, as it comes and goes
    // --------------------------------------------------------------------------
    void setRunner(Dispatch *runner) { m_runner = runner; }
    void forgetHome()
    {
        const QMutexLocker lock(&m_mutex);
        m_home = nullptr;
    }

private:
    template <typename News>
    void tell(News news)
    {
        if (m_session)
            QMetaObject::invokeMethod(
                m_session, [session = m_session, news = std::move(news)] { news(session); },
                Qt::QueuedConnection);
    }

    QMutex m_mutex;
    Session *m_session;
    QObject *m_home;              ///< lives on the engine's thread, as long as that runs
    Dispatch *m_runner = nullptr; ///< touched on the engine's thread only
    std::vector<transcript::Entry> m_entries;
    bool m_posted = false;
};

Session::Session(Endpoint endpoint, Submission::Kind kind, QObject *home, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_kind(kind)
    , m_started(QDateTime::currentDateTimeUtc())
    , m_link(std::make_shared<Link>(this, home))
{
}

Session::~Session()
{
    m_link->forgetSession();
    m_link->order([](Dispatch *runner) { runner->cancel(smtp::Cancel::Now); });
}

void Session::fetch()
{
    const auto entries = m_link->take();
    const auto first = m_transcript.size();
    for (const auto &entry : entries)
        m_transcript.append(entry);
    if (!entries.empty())
        Q_EMIT appended(first, m_transcript.size() - first);
}

void Session::finish(const smtp::Outcome &outcome)
{
    fetch();
    m_outcome = outcome;
    Q_EMIT finished();
}

void Session::cancel(smtp::Cancel how)
{
    m_link->order([how](Dispatch *runner) { runner->cancel(how); });
}

void Session::supply(CredentialAnswer answer)
{
    // a queued call wants something that can be copied; a secret cannot
    auto shared = std::make_shared<CredentialAnswer>(std::move(answer));
    m_link->order([shared](Dispatch *runner) { runner->supply(std::move(*shared)); });
}

void Session::supplyKeyPhrase(CredentialAnswer answer)
{
    auto shared = std::make_shared<CredentialAnswer>(std::move(answer));
    m_link->order([shared](Dispatch *runner) { runner->supplyKeyPhrase(std::move(*shared)); });
}

class Engine::Private
{
public:
    QThread thread;
    QObject *home = nullptr; ///< lives on the thread; the runners are its children and go with it
    std::shared_ptr<net::Tickets> tickets = std::make_shared<net::Tickets>();
};

Engine::Engine(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->home = new QObject;
    d->home->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->home, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("sessions"));
    d->thread.start();
}

Engine::~Engine()
{
    d->thread.quit();
    d->thread.wait();
}

QThread *Engine::thread() const
{
    return &d->thread;
}

Session *Engine::start(Submission submission)
{
    auto *session = new Session(submission.endpoint, submission.kind, d->home, this);
    if (submission.tls.resume && !submission.tls.tickets)
        submission.tls.tickets = d->tickets;
    auto shared = std::make_shared<Submission>(std::move(submission));
    const auto link = session->m_link;
    connect(d->home, &QObject::destroyed, d->home, [link] { link->forgetHome(); }, Qt::DirectConnection);
    QMetaObject::invokeMethod(
        d->home,
        [home = d->home, shared, link] {
            auto *runner = new Dispatch(
                std::move(*shared), [link](transcript::Entry &&entry) { link->add(std::move(entry)); }, home);
            link->setRunner(runner);
            connect(
                runner, &QObject::destroyed, home, [link] { link->setRunner(nullptr); },
                Qt::DirectConnection);
            connect(runner, &Dispatch::credentialWanted, runner, [link](const QString &user, bool token) {
                link->post([user, token](Session *s) { Q_EMIT s->credentialWanted(user, token); });
            });
            connect(runner, &Dispatch::keyPhraseWanted, runner, [link](const QString &file) {
                link->post([file](Session *s) { Q_EMIT s->keyPhraseWanted(file); });
            });
            connect(runner, &Dispatch::progressed, runner, [link](qint64 sent, qint64 total) {
                link->post([sent, total](Session *s) { Q_EMIT s->progressed(sent, total); });
            });
            connect(runner, &Dispatch::finished, runner, [link, runner](const smtp::Outcome &outcome) {
                link->setRunner(nullptr);
                link->post([outcome](Session *s) { s->finish(outcome); });
                runner->deleteLater();
            });
            runner->start();
        },
        Qt::QueuedConnection);
    return session;
}

} // namespace session

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/sessionstore.h"
#include "keychain/system.h"

#include <qt6keychain/keychain.h>

namespace keychain {

namespace {

/// What became of a job of QtKeychain, together with what the system shows.
State stateAfter(QKeychain::Error error, Glimpse glimpse)
{
    switch (error) {
    case QKeychain::NoError:
        return State::Stored;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return State::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return State::NoKeychain;
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    switch (glimpse) {
    case Glimpse::Locked:
        return State::Locked;
    case Glimpse::Absent:
        return State::NoKeychain;
    case Glimpse::Unknown:
        return error == QKeychain::OtherError ? State::NoKeychain : State::None;
    case Glimpse::Stored:
    case Glimpse::None:
        return State::None;
    }
    return State::None;
}

State stateAfterRemoval(QKeychain::Error error, Glimpse glimpse)
{
    switch (glimpse) {
    case Glimpse::Stored:
        return State::Stored;
    case Glimpse::Locked:
        return State::Locked;
    case Glimpse::None:
        return State::None;
    case Glimpse::Absent:
    case Glimpse::Unknown:
        break;
    }
    return error == QKeychain::NoError ? State::None : stateAfter(error, glimpse);
}

class KeychainStore : public SecretStore
{
public:
    void read(const QString &accountId, std::function<void(Found)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        start(job, accountId, [this, job, accountId, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                return done(Found{State::Stored, base::Secret(job->binaryData()), {}});
            judge(job, accountId, [this, accountId, done](State state, const QString &words) {
                done(Found{state, state == State::NoKeychain ? m_session.get(accountId) : base::Secret(),
                           words});
            });
        });
    }

    void write(const QString &accountId, base::Secret secret, std::function<void(Found)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(secret.reveal());
        const auto kept = std::make_shared<base::Secret>(std::move(secret));
        start(job, accountId, [this, job, accountId, kept, done = std::move(done)] {
            if (job->error() == QKeychain::NoError) {
                m_session.drop(accountId);
                return done(Found{State::Stored, {}, {}});
            }
            judge(job, accountId, [this, accountId, kept, done](State state, const QString &words) {
                if (state == State::NoKeychain)
                    m_session.put(accountId, std::move(*kept));
                done(Found{state, {}, words});
            });
        });
    }

    void remove(const QString &accountId, std::function<void(Found)> done) override
    {
        m_session.drop(accountId);
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        start(job, accountId, [this, job, accountId, done = std::move(done)] {
            // A job that went well may have deleted nothing: what the keychain shows now is what counts.
            glimpse(&m_context, accountId,
                    [error = job->error(), words = job->errorString(), done](Glimpse seen) {
                        done(Found{stateAfterRemoval(error, seen), {}, words});
                    });
        });
    }

    void state(const QString &accountId, std::function<void(State)> done) override
    {
        glimpse(&m_context, accountId, [this, accountId, done = std::move(done)](Glimpse seen) {
            switch (seen) {
            case Glimpse::Stored:
                return done(State::Stored);
            case Glimpse::None:
                return done(State::None);
            case Glimpse::Locked:
                return done(State::Locked);
            case Glimpse::Absent:
                return done(State::NoKeychain);
            case Glimpse::Unknown:
                return read(accountId, [done](const Found &found) { done(found.state); });
            }
        });
    }

    [[nodiscard]] QString backend() const override { return systemKeychainName(); }

private:
    /// What a job that failed means, in the light of what the system shows now.
    template <typename Done>
    void judge(const QKeychain::Job *job, const QString &accountId, Done done)
    {
        glimpse(&m_context, accountId,
                [error = job->error(), words = job->errorString(), done = std::move(done)](Glimpse seen) {
                    done(stateAfter(error, seen), words);
                });
    }

    /// Starts a job, which deletes itself in the end.
    template <typename Finished>
    void start(QKeychain::Job *job, const QString &accountId, Finished finished)
    {
        job->setKey(accountId);
        QObject::connect(job, &QKeychain::Job::finished, &m_context,
                         [finished = std::move(finished)] { finished(); });
        job->start();
    }

    SessionStore m_session;
    QObject m_context; ///< what is still to be answered dies with it
};

} // namespace

std::unique_ptr<SecretStore> keychainStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace keychain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/sessionstore.h"

namespace keychain {

void SessionStore::read(const QString &accountId, std::function<void(Found)> done)
{
    later([this, accountId, done = std::move(done)] { done(Found{State::NoKeychain, get(accountId), {}}); });
}

void SessionStore::write(const QString &accountId, base::Secret secret, std::function<void(Found)> done)
{
    put(accountId, std::move(secret));
    later([done = std::move(done)] { done(Found{State::NoKeychain, {}, {}}); });
}

void SessionStore::remove(const QString &accountId, std::function<void(Found)> done)
{
    drop(accountId);
    later([done = std::move(done)] { done(Found{State::NoKeychain, {}, {}}); });
}

void SessionStore::state(const QString &, std::function<void(State)> done)
{
    later([done = std::move(done)] { done(State::NoKeychain); });
}

base::Secret SessionStore::get(const QString &accountId) const
{
    const auto it = m_secrets.find(accountId);
    return it == m_secrets.end() ? base::Secret() : it->second.copy();
}

void SessionStore::put(const QString &accountId, base::Secret secret)
{
    m_secrets.insert_or_assign(accountId, std::move(secret));
}

void SessionStore::later(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_context, std::move(answer), Qt::QueuedConnection);
}

std::unique_ptr<SecretStore> sessionStore()
{
    return std::make_unique<SessionStore>();
}

} // namespace keychain

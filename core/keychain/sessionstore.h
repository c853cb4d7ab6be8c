// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <map>

namespace keychain {

/// Secrets in memory, gone with the program. Its one state is NoKeychain.
class SessionStore : public SecretStore
{
public:
    void read(const QString &accountId, std::function<void(Found)> done) override;
    void write(const QString &accountId, base::Secret secret, std::function<void(Found)> done) override;
    void remove(const QString &accountId, std::function<void(Found)> done) override;
    void state(const QString &accountId, std::function<void(State)> done) override;
    [[nodiscard]] QString backend() const override { return {}; }

    [[nodiscard]] base::Secret get(const QString &accountId) const; ///< empty when there is none
    void put(const QString &accountId, base::Secret secret);
    void drop(const QString &accountId) { m_secrets.erase(accountId); }

private:
    void later(std::function<void()> answer);

    std::map<QString, base::Secret> m_secrets;
    QObject m_context; ///< what is still to be answered dies with it
};

} // namespace keychain

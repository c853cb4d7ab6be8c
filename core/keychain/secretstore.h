// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace keychain {

/// Where an account's secret is. The four states that the window tells apart.
enum class State {
    Stored,     ///< in the OS keychain
    None,       ///< the keychain is there and open, and has none for this account
    Locked,     ///< the keychain is locked: it may have one
    NoKeychain, ///< no keychain on this system: secrets last for this session only
};

struct Found
{
    State state = State::None;
    base::Secret secret; ///< from read() only: when Stored, or NoKeychain and given in this session
    QString words;       ///< the keychain's own words when something went wrong
};

/// Keeps secrets by account id. Asynchronous: answers come on the caller's event loop, never from inside the
/// call, and no more once the store is gone.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// May ask the user to unlock the keychain, where the desktop has somebody to ask with.
    virtual void read(const QString &accountId, std::function<void(Found)> done) = 0;

    /// Stored, or NoKeychain when it is kept for this session; with any other state it is not kept.
    virtual void write(const QString &accountId, base::Secret secret, std::function<void(Found)> done) = 0;

    /// None or NoKeychain when it is gone (or never was there); Stored or Locked when it is not.
    virtual void remove(const QString &accountId, std::function<void(Found)> done) = 0;

    /// The state without the secret; may be asked often, and asks the user nothing where the system lets us
    /// see without.
    virtual void state(const QString &accountId, std::function<void(State)> done) = 0;

    /// The keychain's own name ("GNOME Keyring"), for the sentence that says where a password is kept; empty
    /// where there is none.
    [[nodiscard]] virtual QString backend() const = 0;
};

/// In memory, until the program ends.
std::unique_ptr<SecretStore> sessionStore();

/// The OS keychain through QtKeychain, service "heloscope"; falls back to a session store where there is
/// none, and says so.
std::unique_ptr<SecretStore> keychainStore();

} // namespace keychain

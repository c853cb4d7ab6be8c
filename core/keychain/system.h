// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace keychain {

/// The service name under which QtKeychain keeps our secrets.
inline constexpr QLatin1String serviceName("heloscope");

/// What the system tells of its keychain without giving out a secret, and so without asking the user
/// anything.
enum class Glimpse {
    Stored,
    None,
    Locked,  ///< the keychain, or the one item
    Absent,  ///< there is no keychain, or it does not answer
    Unknown, ///< this system cannot be asked: only reading shows
};

/// Answers on the event loop, within seconds, and not at all once `context` is gone. Linux: the Secret
/// Service over D-Bus, because QtKeychain 0.13 calls a locked one an entry not found.
void glimpse(QObject *context, const QString &accountId, std::function<void(Glimpse)> done);

/// The name of the keychain; empty where there is none.
QString systemKeychainName();

} // namespace keychain

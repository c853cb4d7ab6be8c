// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/system.h"

namespace keychain {

void glimpse(QObject *context, const QString &, std::function<void(Glimpse)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Glimpse::Unknown); }, Qt::QueuedConnection);
}

QString systemKeychainName()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Credential Manager");
#else
    return {};
#endif
}

} // namespace keychain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/way.h"

#include <QAbstractSocket>
#include <QNetworkProxy>

#include <optional>

namespace net {

/// What the sockets understand: `proxy` with its password, which may be missing; for System, what the
/// system's settings come to for this server, which may be none.
QNetworkProxy proxyFor(const Proxy &proxy, const base::Secret *password, const QString &host, quint16 port);

/// Whether it is one that connects for us.
bool connectsForUs(const QNetworkProxy &proxy);

/// "socks5://host:1080", without user and password.
QString textOf(const QNetworkProxy &proxy);

/// Why no connection came about through it: ProxyFailed with proxy, problem, words.
base::Failure proxyFailure(const QNetworkProxy &proxy, QAbstractSocket::SocketError error,
                           const QString &words);

} // namespace net

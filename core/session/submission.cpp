// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/submission.h"

#include <QHostAddress>
#include <QHostInfo>

namespace session {

QString Endpoint::name() const
{
    if (!socket.isEmpty())
        return socket;
    return command.isEmpty() ? host : command;
}

QByteArray defaultHelo()
{
    const auto host = base::asciiHost(QHostInfo::localHostName());
    if (!host.isEmpty() && QHostAddress(host).isNull())
        return host.toLatin1();
    return "[127.0.0.1]"; // RFC 5321 §4.1.4: a client without a name gives an address literal
}

} // namespace session

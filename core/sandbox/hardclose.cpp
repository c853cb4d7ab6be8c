// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/hardclose.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace sandbox {

void resetConnection(QAbstractSocket &socket)
{
    // Lingering for no time at all: close() then sends RST.
    struct linger never{};
    never.l_onoff = 1;
    never.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = SOCKET(socket.socketDescriptor());
    setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&never), sizeof never);
#else
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &never, sizeof never);
#endif
    socket.abort();
}

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/localtransport.h"

namespace net {

LocalTransport::LocalTransport(QObject *parent)
    : StreamTransport(std::make_unique<QLocalSocket>(), parent)
    , m_socket(static_cast<QLocalSocket &>(device()))
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] { opened({}, 0); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        broke(error == QLocalSocket::PeerClosedError ? QString() : m_socket.errorString());
    });
}

void LocalTransport::connectTo(const QString &path, quint16)
{
    m_socket.connectToServer(path);
}

void LocalTransport::close()
{
    fallSilent();
    m_socket.disconnectFromServer();
}

void LocalTransport::abort()
{
    fallSilent();
    m_socket.abort();
}

} // namespace net

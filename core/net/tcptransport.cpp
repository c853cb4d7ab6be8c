// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcptransport.h"

#include <QHostAddress>

namespace net {

TcpTransport::TcpTransport(QObject *parent)
    : TcpTransport(std::make_unique<QTcpSocket>(), parent)
{
}

TcpTransport::TcpTransport(std::unique_ptr<QTcpSocket> socket, QObject *parent)
    : StreamTransport(std::move(socket), parent)
    , m_socket(static_cast<QTcpSocket &>(device()))
{
    connect(&m_socket, &QTcpSocket::connected, this, &TcpTransport::onConnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpTransport::onError);
}

void TcpTransport::connectTo(const QString &address, quint16 port)
{
    m_socket.connectToHost(QHostAddress(address), port);
}

void TcpTransport::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // a dialogue waits for every line
    opened(m_socket.localAddress().toString(), m_socket.localPort());
}

void TcpTransport::onError(QAbstractSocket::SocketError error)
{
    const auto words = m_socket.errorString();
    if (isSilent() || handshakeBroke(words))
        return;
    broke(error == QAbstractSocket::RemoteHostClosedError ? QString() : words);
}

void TcpTransport::close()
{
    fallSilent();
    m_socket.disconnectFromHost();
}

void TcpTransport::abort()
{
    fallSilent();
    m_socket.abort();
}

} // namespace net

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
    : Transport(parent)
    , m_socket(std::move(socket))
{
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpTransport::onConnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpTransport::onError);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Transport::readyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Transport::drained);
}

void TcpTransport::connectTo(const QString &address, quint16 port)
{
    m_socket->connectToHost(QHostAddress(address), port);
}

void TcpTransport::onConnected()
{
    m_connected = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // a dialogue waits for every line
    Q_EMIT connected(m_socket->localAddress().toString(), m_socket->localPort());
}

void TcpTransport::onError(QAbstractSocket::SocketError error)
{
    const auto words = m_socket->errorString();
    if (m_silent || handshakeBroke(words))
        return;
    m_silent = true;
    if (!m_connected)
        Q_EMIT connectFailed(words);
    else
        Q_EMIT closed(error == QAbstractSocket::RemoteHostClosedError ? QString() : words);
}

void TcpTransport::startTls(const TlsPolicy &, const QString &)
{
    base::Failure failure{.fault = base::Fault::Internal, .phase = base::Phase::Tls};
    failure.facts.insert(QStringLiteral("problem"),
                         QStringLiteral("this connection was made for clear text"));
    Q_EMIT tlsFailed({}, failure);
}

void TcpTransport::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

qint64 TcpTransport::pending() const
{
    return m_socket->bytesToWrite();
}

QByteArray TcpTransport::read()
{
    return m_socket->readAll();
}

void TcpTransport::close()
{
    m_silent = true;
    m_socket->disconnectFromHost();
}

void TcpTransport::abort()
{
    m_silent = true;
    m_socket->abort();
}

} // namespace net

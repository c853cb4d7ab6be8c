// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcptransport.h"

#include "net/proxying.h"

#include <QHostAddress>
#include <QSignalBlocker>

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

void TcpTransport::setProxy(const QNetworkProxy &proxy)
{
    m_socket.setProxy(proxy);
}

void TcpTransport::connectTo(const QString &address, quint16 port)
{
    if (connectsForUs(m_socket.proxy())) {
        m_socket.connectToHost(address, port);
        return;
    }
    const QHostAddress target(address);
    if (m_source.isSet() && !bindTo(target)) {
        // queued: nobody expects an answer from inside the call
        QMetaObject::invokeMethod(this, [this] { broke(m_socket.errorString()); }, Qt::QueuedConnection);
        return;
    }
    m_socket.connectToHost(target, port);
}

bool TcpTransport::bindTo(const QHostAddress &target)
{
    const bool six = target.protocol() == QAbstractSocket::IPv6Protocol;
    const auto any = QHostAddress(six ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    const auto &from = m_source.address.isNull() ? any : m_source.address;
    const QSignalBlocker quiet(&m_socket); // it would tell of the error from inside the call
    if (m_socket.bind(from, m_source.port, QAbstractSocket::ReuseAddressHint))
        return true;
    m_unbound = m_source.text();
    return false;
}

base::Failure TcpTransport::whyNotConnected(const QString &words) const
{
    if (connectsForUs(m_socket.proxy()))
        return proxyFailure(m_socket.proxy(), m_socket.error(), words);
    auto failure = StreamTransport::whyNotConnected(words);
    if (!m_unbound.isEmpty()) {
        failure.fault = base::Fault::SourceUnusable;
        failure.facts.insert(QStringLiteral("source"), m_unbound);
    }
    return failure;
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

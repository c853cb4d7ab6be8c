// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QTcpSocket>

namespace net {

/// Plain TCP, for connections that stay in clear text: nothing of TLS is loaded. Asked for TLS it fails.
class TcpTransport : public Transport
{
    Q_OBJECT
public:
    explicit TcpTransport(QObject *parent = nullptr);

    void connectTo(const QString &address, quint16 port) override;
    void startTls(const TlsPolicy &policy, const QString &host) override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pending() const override;
    QByteArray read() override;
    void close() override;
    void abort() override;

protected:
    TcpTransport(std::unique_ptr<QTcpSocket> socket, QObject *parent);

    /// The socket broke: whether a handshake was under way, and that was all there is to say.
    virtual bool handshakeBroke(const QString &) { return false; }

    /// Nothing more is told about the socket.
    void fallSilent() { m_silent = true; }

private:
    void onConnected();
    void onError(QAbstractSocket::SocketError error);

    std::unique_ptr<QTcpSocket> m_socket;
    bool m_connected = false;
    bool m_silent = false;
};

} // namespace net

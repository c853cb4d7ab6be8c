// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/streamtransport.h"
#include "net/way.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace net {

/// Plain TCP, for connections that stay in clear text: nothing of TLS is loaded.
class TcpTransport : public StreamTransport
{
    Q_OBJECT
public:
    explicit TcpTransport(QObject *parent = nullptr);

    /// Before connectTo(), which then takes a name as well.
    void setProxy(const QNetworkProxy &proxy);
    /// Before connectTo(), and not together with a proxy.
    void setSource(const Source &source) { m_source = source; }

    void connectTo(const QString &address, quint16 port) override;
    void close() override;
    void abort() override;

protected:
    TcpTransport(std::unique_ptr<QTcpSocket> socket, QObject *parent);

    /// The socket broke: whether a handshake was under way, and that was all there is to say.
    virtual bool handshakeBroke(const QString &) { return false; }
    [[nodiscard]] base::Failure whyNotConnected(const QString &words) const override;

private:
    bool bindTo(const QHostAddress &target);
    void onConnected();
    void onError(QAbstractSocket::SocketError error);

    QTcpSocket &m_socket; ///< the base's own
    Source m_source;
    QString m_unbound; ///< where m_source could not be had, as it was asked for
};

} // namespace net

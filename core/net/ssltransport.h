// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QSslSocket>

namespace net {

/// TCP with TLS on QSslSocket. Verifies by default; a chain with problems that the policy does not allow ends
/// the handshake with its alert, before anything is sent under it.
class SslTransport : public Transport
{
    Q_OBJECT
public:
    explicit SslTransport(QObject *parent = nullptr);

    void connectTo(const QString &address, quint16 port) override;
    void startTls(const TlsPolicy &policy, const QString &host) override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pending() const override;
    QByteArray read() override;
    void close() override;
    void abort() override;

private:
    void onConnected();
    void onError(QAbstractSocket::SocketError error);
    void onEncrypted();
    void onHandshakeInterrupted(const QSslError &error);
    void onSslErrors(const QList<QSslError> &errors);
    void failTls(base::Failure failure);
    [[nodiscard]] bool allowed() const;
    [[nodiscard]] base::TlsFacts facts() const;

    QSslSocket m_socket;
    TlsPolicy m_policy;
    QString m_name;
    QList<QSslError> m_problems;
    bool m_connected = false;
    bool m_handshaking = false;
    bool m_closing = false;
};

} // namespace net

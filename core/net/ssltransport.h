// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcptransport.h"

#include <QSslSocket>

namespace net {

/// TCP with TLS on QSslSocket. Verifies by default; a chain with problems that the policy does not allow ends
/// the handshake with its alert, before anything is sent under it.
class SslTransport : public TcpTransport
{
    Q_OBJECT
public:
    explicit SslTransport(QObject *parent = nullptr);

    void startTls(const TlsPolicy &policy, const QString &host) override;
    [[nodiscard]] qint64 pending() const override;
    void abort() override;

protected:
    bool handshakeBroke(const QString &words) override;

private:
    SslTransport(QSslSocket *socket, QObject *parent);

    void onEncrypted();
    void onHandshakeInterrupted(const QSslError &error);
    void onSslErrors(const QList<QSslError> &errors);
    void failTls(const base::Failure &failure);
    [[nodiscard]] bool allowed() const;
    [[nodiscard]] base::TlsFacts facts() const;

    QSslSocket &m_socket; ///< the base's own
    TlsPolicy m_policy;
    QString m_name;
    QList<QSslError> m_problems;
    bool m_handshaking = false;
};

} // namespace net

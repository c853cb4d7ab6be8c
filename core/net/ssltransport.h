// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcptransport.h"
#include "net/tickets.h"

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

    void negotiate();
    void onEncrypted();
    void onAlert(QSsl::AlertLevel level, QSsl::AlertType type);
    void onHandshakeInterrupted(const QSslError &error);
    void onSslErrors(const QList<QSslError> &errors);
    void failTls(const base::Failure &failure);
    void keepTicket();
    [[nodiscard]] bool isResumed() const;
    [[nodiscard]] bool isPinned(const base::CertificateFacts &leaf) const;
    [[nodiscard]] bool allows(const base::TlsFacts &facts) const;
    [[nodiscard]] base::TlsFacts facts() const;
    [[nodiscard]] base::Failure rejected() const;
    [[nodiscard]] base::Failure broken(const QString &words) const;
    [[nodiscard]] QByteArray whom() const;

    QSslSocket &m_socket; ///< the base's own
    TlsPolicy m_policy;
    QString m_name;     ///< to be checked
    QString m_sentName; ///< as SNI; empty: none
    QList<QSslError> m_errors;
    std::optional<Tickets::Kept> m_kept; ///< what we would resume
    int m_alert = 0;                     ///< the fatal one that came (RFC 8446 §6); 0: none, or close_notify
    bool m_handshaking = false;
    bool m_heard = false; ///< something came under TLS
};

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/tlsfacts.h"

#include <QObject>

namespace net {

/// What to trust and whom to expect. Verification is on unless `insecure`.
struct TlsPolicy
{
    QString name;          ///< name to send and check; empty: the host that was asked for
    QString caFile;        ///< PEM; these authorities and no others. Empty: the system's
    bool insecure = false; ///< record problems and go on
    QList<QByteArray>
        allowedCertificates; ///< SHA-256 of leaves that the user allowed in spite of their problems
    QString minimum;         ///< "1.0" … "1.3", empty: Qt's secure default
    QString maximum;
};

/// A byte pipe that can be switched to TLS. Everything is asynchronous.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void connectTo(const QString &address, quint16 port) = 0;
    virtual void startTls(const TlsPolicy &policy, const QString &host) = 0;
    virtual void write(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual qint64
    pending() const = 0; ///< octets accepted by write() and not yet with the kernel
    virtual QByteArray read() = 0;
    virtual void close() = 0; ///< after what is pending is out
    virtual void abort() = 0; ///< at once

Q_SIGNALS:
    void connected(const QString &localAddress, quint16 localPort);
    void connectFailed(const QString &words);
    void encrypted(const base::TlsFacts &facts,
                   qsizetype injected); ///< `injected`: octets that came before the handshake
    void tlsFailed(const base::TlsFacts &facts, const base::Failure &failure);
    void readyRead();
    void drained();                    ///< pending() fell: more can be written
    void closed(const QString &words); ///< by the other side; empty words for an orderly close
};

} // namespace net

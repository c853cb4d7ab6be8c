// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/tlsfacts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace net {

struct ClientIdentity;
class Tickets;

/// A server's certificate that the user allowed for good, in spite of these problems and of no others.
struct TrustedCertificate
{
    QByteArray sha256; ///< of the DER, 32 raw octets
    QString subject;
    QDateTime since;      ///< UTC
    QStringList problems; ///< of base::TlsProblem
    bool operator==(const TrustedCertificate &) const = default;
};

/// Whether to ask for a stapled proof that the certificate was not revoked (OCSP, RFC 6066 §8).
enum class Stapling {
    Off,
    Ask,     ///< and go on without one
    Require, ///< and take its absence for a problem
};

/// What to trust, whom to expect and what to show. Verification is on unless `insecure`.
struct TlsPolicy
{
    QString name;               ///< name to check; empty: the host that was asked for
    std::optional<QString> sni; ///< name to send; none: the one that is checked; empty: send no name
    QString caFile; ///< PEM file, or a folder of them; these authorities and no others. Empty: the system's
    bool insecure = false; ///< record problems and go on
    QList<QByteArray>
        allowedCertificates; ///< SHA-256 of leaves that the user allowed for this session, whatever is wrong
    QList<TrustedCertificate> trusted; ///< those allowed for good
    QList<QByteArray>
        pins;        ///< SHA-256 of a leaf or of its public key, raw; not empty: it must be one of them
    QString minimum; ///< "1.0" … "1.3", empty: Qt's secure default
    QString maximum;
    QString ciphers; ///< as OpenSSL writes lists, those of TLS 1.3 among the others; empty: the usual
    Stapling stapling = Stapling::Off;
    QString certificateFile; ///< our own: PEM chain, or PKCS#12 with its key. Empty: none
    QString keyFile;         ///< PEM; empty: in certificateFile

    bool resume = false; ///< with what an earlier session of this program left

    std::shared_ptr<const ClientIdentity> identity = {}; ///< what the two files hold, once they are read
    std::shared_ptr<Tickets> tickets = {}; ///< resume from and keep in these; null: never resume
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
    void connectFailed(const base::Failure
                           &failure); ///< ConnectFailed, ProxyFailed or SourceUnusable, without host and port
    void encrypted(const base::TlsFacts &facts,
                   qsizetype injected); ///< `injected`: octets that came before the handshake
    void tlsFailed(const base::TlsFacts &facts, const base::Failure &failure);
    void readyRead();
    void drained();                    ///< pending() fell: more can be written
    void closed(const QString &words); ///< by the other side; empty words for an orderly close
};

} // namespace net

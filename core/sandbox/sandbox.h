// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>

#include <expected>
#include <memory>

namespace sandbox {

/// One message that the sandbox took.
struct Captured
{
    quint64 number = 0;
    QDateTime time;                 ///< UTC
    QByteArray from;                ///< reverse-path as sent, without brackets
    QList<QByteArray> to;           ///< accepted forward-paths
    QByteArray mailParameters;
    QByteArray user;                ///< who signed in, empty for nobody
    bool tls = false;
    QByteArray octets;              ///< the message, dots unstuffed, CRLF as sent
    QString maildirFile;            ///< where it was kept, empty when not
};

/// What the sandbox does wrong on request, by name; several at once. See faultNames() for the list with its sentences:
/// slow-greeting[=seconds], 421-at=PHASE, refuse-recipient=N[:CODE], drop-before-final-reply, split-writes[=bytes], bad-certificate=expired|wrong-name|self-signed|untrusted,
/// starttls-injection, malformed-reply=KIND, …
struct Fault
{
    QByteArray name;
    QByteArray argument;
};

struct FaultInfo
{
    QByteArray name;
    QByteArray arguments; ///< how its argument is written, empty where it takes none
    QByteArray sentence;  ///< English; translatable in context "sandbox"
};
const QList<FaultInfo> &faults();
std::expected<Fault, base::Failure> parseFault(const QByteArray &text);

struct Options
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                ///< 0: a free one
    bool implicitTls = false;
    QByteArray hostName = "sandbox.test";
    QByteArray user = "demo";        ///< who may sign in
    QByteArray password = "demo";    ///< not a secret: shown to the user
    bool requireAuth = false;
    qint64 sizeLimit = 64 * 1024 * 1024;
    qsizetype capturedLimit = 100;   ///< messages kept in memory, oldest dropped
    QString maildir;                 ///< empty: memory only
    QList<QByteArray> withheld;      ///< keywords not to offer
    QList<Fault> faults;
};

/// The built-in server. Lives on one thread; listens on loopback only.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Starts to listen; false with errorString() when the port cannot be had or the address is not loopback.
    bool listen();
    void close();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const;

    /// The authority that signed its certificate, for TlsPolicy::caFile or to be trusted in tests. PEM.
    [[nodiscard]] QByteArray authorityPem() const;

    [[nodiscard]] const QList<Captured> &captured() const;
    void clear();
    void setFaults(const QList<Fault> &faults); ///< for connections from now on

Q_SIGNALS:
    void arrived(quint64 number);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox

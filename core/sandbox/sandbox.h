// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <expected>
#include <memory>

namespace sandbox {

/// One message that the sandbox took.
struct Captured
{
    quint64 number = 0;               ///< from 1, in the order of arrival
    QByteArray id;                    ///< the queue identifier that the final reply gave
    QDateTime time;                   ///< UTC
    QByteArray from;                  ///< reverse-path as sent, without brackets
    QList<QByteArray> to;             ///< accepted forward-paths
    QByteArray mailParameters;        ///< as sent with MAIL
    QList<QByteArray> rcptParameters; ///< as sent with RCPT, one for each in `to`
    QByteArray user;                  ///< who signed in, empty for nobody
    bool tls = false;
    QByteArray handedOn; ///< what the PROXY header said, in words; empty where none was awaited
    QByteArray client;   ///< whom XCLIENT and XFORWARD named, as sent
    QByteArray octets;   ///< the message, dots unstuffed, line ends as sent; no header is added
    QString maildirFile; ///< where it was kept, empty when not
};

/// What the sandbox does wrong on request, by name; several at once. faults() lists them with their
/// sentences. Come by one through parseFault(): what it did not accept is ignored.
struct Fault
{
    QByteArray name;
    QByteArray argument;
    bool operator==(const Fault &) const = default;
};

struct FaultInfo
{
    QByteArray name;
    QByteArray arguments; ///< how its argument is written, empty where it takes none
    QByteArray sentence;  ///< English; translatable in context "sandbox"
};
const QList<FaultInfo> &faults();

/// Reads `name` or `name=argument`. Fails with BadInput: field `fault`, problem unknown-fault,
/// missing-argument, unexpected-argument or bad-argument.
std::expected<Fault, base::Failure> parseFault(const QByteArray &text);

/// Announced by LIMITS (RFC 9422) and kept to; 0: no limit.
struct Limits
{
    int mails = 0;      ///< MAILMAX: messages in a session, those that were refused too
    int recipients = 0; ///< RCPTMAX: of a message, those that were refused too
    int domains = 0;    ///< RCPTDOMAINMAX: different domains of recipients in a session
    bool operator==(const Limits &) const = default;
};

/// Whether to ask clients for a certificate of theirs.
enum class ClientCertificate {
    Off,
    Ask,     ///< and take those without one, or with a bad one, as strangers
    Require, ///< and end the handshake without a good one
};

struct Options
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;  ///< 0: a free one
    QString socket;    ///< also listens on the Unix socket of this path; empty: on the port alone
    bool lmtp = false; ///< speaks LMTP (RFC 2033) instead of SMTP
    bool implicitTls = false;
    bool proxyProtocol = false; ///< a PROXY header must come first; whoever sends none is told so and left
    QByteArray hostName = "sandbox.test";
    QByteArray user = "demo"; ///< who may sign in
    /// Another word than the user: a transcript hides every occurrence of the password.
    QByteArray password = "let-me-in"; ///< not a secret: shown to the user. It is the access token for
                                       ///< XOAUTH2 and OAUTHBEARER too
    bool requireAuth = false;
    ClientCertificate clientCertificate = ClientCertificate::Off;
    QByteArray clientAuthorities; ///< who may have signed it, PEM; empty: the sandbox's own authority
    qint64 sizeLimit = 64 * 1024 * 1024;
    qsizetype capturedLimit = 100;          ///< messages kept in memory, oldest dropped
    qint64 memoryLimit = 256 * 1024 * 1024; ///< octets of all messages in memory, those on their way too:
                                            ///< else a hundred large ones would be gigabytes
    QString maildir;                        ///< empty: memory only
    QList<QByteArray> withheld; ///< keywords not to offer (any case); also a mechanism's name, or EHLO for a
                                ///< server that knows HELO only
    bool everything = false;    ///< offers the rare extensions as well
    QList<QByteArray> waiting;  ///< for each of these addresses a message waits from the start
    Limits limits;
    QList<Fault> faults;
    int connectionLimit = 100;                                     ///< more are answered 421 and closed
    std::chrono::milliseconds idleLimit = std::chrono::minutes(5); ///< RFC 5321 §4.5.3.2.7
    bool operator==(const Options &) const = default;
};

/// The built-in server. Lives on one thread; listens on loopback only.
///
/// AUTH is offered in clear text too, because its peers are on this machine; the fault `auth-needs-tls` makes
/// it strict.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Starts to listen; false when the port, the socket or the Maildir cannot be had or the address is
    /// not loopback. The socket is for this user only, and gone with the server.
    bool listen();
    void close();
    [[nodiscard]] quint16 port() const;

    /// Why listen() failed: the system's words, or the key `not-loopback`.
    [[nodiscard]] QString errorString() const;
    /// The same where the socket was the reason, else empty: the system's words, or the key
    /// `no-unix-sockets`.
    [[nodiscard]] QString socketErrorString() const;

    /// The authority that signed its certificate, for TlsPolicy::caFile or to be trusted in tests. PEM. The
    /// certificate is good for the host name of the options, localhost, 127.0.0.1 and ::1.
    [[nodiscard]] QByteArray authorityPem() const;

    /// A fresh certificate for a client of this name, signed by the same authority, and its key; PEM, one
    /// after the other. To be shown to a sandbox that asks for one.
    [[nodiscard]] QByteArray clientPem(const QByteArray &name) const;

    [[nodiscard]] const QList<Captured> &captured() const;
    void clear();

    /// Keeps a message that came to somebody else, such as to a Reception, as if it had come here: arrived()
    /// tells of it. Its queue identifier; empty when it could not be kept.
    QByteArray keep(Captured message);
    void setFaults(const QList<Fault> &faults); ///< for connections from now on

Q_SIGNALS:
    void arrived(quint64 number);
    void dropped(quint64 number); ///< the oldest had to go for a newer one: captured() has it no more

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox

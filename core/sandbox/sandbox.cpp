// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/checkpoints.h"
#include "sandbox/connection.h"
#include "sandbox/mailbox.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <cerrno>
#include <functional>

namespace sandbox {

namespace {

class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

/// A Unix socket is a socket as any other to QSslSocket.
class LocalListener : public QLocalServer
{
public:
    explicit LocalListener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(quintptr descriptor) override { m_accept(qintptr(descriptor)); }

private:
    std::function<void(qintptr)> m_accept;
};

QList<QByteArray> upperCase(QList<QByteArray> words)
{
    for (QByteArray &word : words)
        word = word.toUpper();
    return words;
}

} // namespace

class Sandbox::Private
{
public:
    Private(Sandbox *sandbox, Options given)
        : q(sandbox)
        , options(std::move(given))
        , plan(FaultPlan::of(options.faults))
        , mailbox({options.capturedLimit, options.memoryLimit}, options.maildir, options.hostName,
                  [this](quint64 number) { Q_EMIT q->dropped(number); })
        , listener([this](qintptr descriptor) { accept(descriptor); })
        , localListener([this](qintptr descriptor) { accept(descriptor); })
    {
        for (const QByteArray &recipient : std::as_const(options.waiting))
            mailbox.hold(recipient);
    }

    bool listen();
    bool listenOnSocket();
    void accept(qintptr descriptor);
    QSslConfiguration tls();
    QSslConfiguration identified(CertificateKind kind);
    void askForCertificate(QSslConfiguration &configuration) const;
    [[nodiscard]] ServerSession newSession();

    Sandbox *q;
    Options options;
    FaultPlan plan;
    Mailbox mailbox;
    Checkpoints checkpoints; ///< gives its room back to the mailbox
    Authority authority;
    QMap<CertificateKind, QSslConfiguration> configurations; ///< made when first asked for
    QObject connections;                                     ///< their parent
    Listener listener;
    LocalListener localListener;
    QString error;
    QString socketError;
};

bool Sandbox::Private::listen()
{
    // A burst that overflows the kernel's queue is not refused but left hanging for seconds.
    listener.setListenBacklogSize(4 * options.connectionLimit);
    if (listener.listen(options.address, options.port))
        return true;
    error = listener.errorString();
    return false;
}

bool Sandbox::Private::listenOnSocket()
{
    if (options.socket.isEmpty())
        return true;
#ifdef Q_OS_WIN
    error = socketError = QStringLiteral("no-unix-sockets"); // QLocalServer means a named pipe there
    return false;
#else
    const QFileInfo path(options.socket);
    // QLocalServer would put its socket in the place of whatever is there.
    if (path.exists() || path.isSymLink()) {
        error = socketError = qt_error_string(EEXIST);
        return false;
    }
    localListener.setSocketOptions(QLocalServer::UserAccessOption);
    localListener.setListenBacklogSize(4 * options.connectionLimit);
    if (localListener.listen(path.absoluteFilePath()))
        return true;
    error = socketError = localListener.errorString();
    return false;
#endif
}

void Sandbox::Private::accept(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (connections.children().size() >= options.connectionLimit) {
        socket->setParent(&connections);
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("421 4.7.0 Too many connections\r\n");
        socket->disconnectFromHost();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new Connection(
        socket, newSession(), [this] { return tls(); }, plan.splitWrites, options.idleLimit, &connections);
    connection->start(options.implicitTls, options.proxyProtocol);
}

QSslConfiguration Sandbox::Private::tls()
{
    auto configuration = identified(plan.certificate);
    if (!plan.staples) {
        auto options = configuration.backendConfiguration();
        options.remove("Qt-OCSP-response");
        configuration.setBackendConfiguration(options);
    }
    if (!plan.newestTls.isEmpty()) {
        const auto version = plan.newestTls == "1.0" ? QByteArray("TLSv1") : "TLSv" + plan.newestTls;
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", version);
        configuration.setBackendConfigurationOption("MaxProtocol", version);
        // what these versions sign with is below OpenSSL's usual level
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    }
    return configuration;
}

QSslConfiguration Sandbox::Private::identified(CertificateKind kind)
{
    if (!configurations.contains(kind)) {
        const Identity identity = authority.issue(options.hostName, kind);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.chain));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        // what Qt's own tests staple with: there is no other way
        if (!identity.stapled.isEmpty())
            configuration.setBackendConfigurationOption("Qt-OCSP-response", identity.stapled);
        if (kind == CertificateKind::WeakKey || kind == CertificateKind::WeakSignature)
            configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        askForCertificate(configuration);
        configurations.insert(kind, configuration);
    }
    return configurations.value(kind);
}

void Sandbox::Private::askForCertificate(QSslConfiguration &configuration) const
{
    if (options.clientCertificate == ClientCertificate::Off)
        return;
    const bool required = options.clientCertificate == ClientCertificate::Require;
    const auto &authorities =
        options.clientAuthorities.isEmpty() ? authority.pem() : options.clientAuthorities;
    configuration.setCaCertificates(QSslCertificate::fromData(authorities));
    configuration.setPeerVerifyMode(required ? QSslSocket::VerifyPeer : QSslSocket::QueryPeer);
    // real servers say what is wrong with an alert instead of hanging up
    configuration.setMissingCertificateIsFatal(required);
    configuration.setHandshakeMustInterruptOnError(required);
}

ServerSession Sandbox::Private::newSession()
{
    ServerSession::Settings settings{.hostName = options.hostName,
                                     .user = options.user,
                                     .password = options.password,
                                     .requireAuth = options.requireAuth,
                                     .lmtp = options.lmtp,
                                     .sizeLimit = options.sizeLimit,
                                     .withheld = options.withheld,
                                     .everything = options.everything,
                                     .limits = options.limits,
                                     .faults = plan,
                                     .checkpoints = &checkpoints,
                                     .holdings = &mailbox};
    return {std::move(settings), [this](Captured message) { return q->keep(std::move(message)); },
            [this](qint64 octets) { return mailbox.makeRoom(octets); }};
}

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
{
    options.withheld = upperCase(options.withheld);
    d = std::make_unique<Private>(this, std::move(options));
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen()
{
    if (!d->options.address.isLoopback()) {
        d->error = QStringLiteral("not-loopback");
        return false;
    }
    if (!d->mailbox.prepare()) {
        d->error = qt_error_string();
        return false;
    }
    QSslSocket::supportsSsl(); // loads the library now, not while the first client waits for its greeting
    if (!d->listenOnSocket() || !d->listen()) {
        close();
        return false;
    }
    d->error.clear();
    d->socketError.clear();
    return true;
}

void Sandbox::close()
{
    d->listener.close();
    d->localListener.close();
    // Not at once: arrived() comes from inside of one.
    for (QObject *connection : d->connections.children())
        connection->deleteLater();
}

quint16 Sandbox::port() const
{
    return d->listener.serverPort();
}

QString Sandbox::errorString() const
{
    return d->error;
}

QString Sandbox::socketErrorString() const
{
    return d->socketError;
}

QByteArray Sandbox::authorityPem() const
{
    return d->authority.pem();
}

QByteArray Sandbox::clientPem(const QByteArray &name) const
{
    const auto identity = d->authority.issueToClient(name, CertificateKind::Good);
    return identity.chain + identity.key;
}

const QList<Captured> &Sandbox::captured() const
{
    return d->mailbox.messages();
}

QByteArray Sandbox::keep(Captured message)
{
    const Captured *kept = d->mailbox.keep(std::move(message));
    if (!kept)
        return {};
    const QByteArray id = kept->id;
    Q_EMIT arrived(kept->number);
    return id;
}

void Sandbox::clear()
{
    d->mailbox.clear();
}

void Sandbox::setFaults(const QList<Fault> &faults)
{
    d->plan = FaultPlan::of(faults);
}

} // namespace sandbox

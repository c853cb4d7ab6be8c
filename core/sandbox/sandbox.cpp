// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/connection.h"
#include "sandbox/mailbox.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

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
    {
    }

    void accept(qintptr descriptor);
    QSslConfiguration tls(CertificateKind kind);
    [[nodiscard]] ServerSession newSession();

    Sandbox *q;
    Options options;
    FaultPlan plan;
    Mailbox mailbox;
    Authority authority;
    QMap<CertificateKind, QSslConfiguration> configurations; ///< made when first asked for
    QObject connections;                                     ///< their parent
    Listener listener;
    QString error;
};

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
    socket->setSslConfiguration(tls(plan.certificate));
    auto *connection =
        new Connection(socket, newSession(), plan.splitWrites, options.idleLimit, &connections);
    connection->start(options.implicitTls);
}

QSslConfiguration Sandbox::Private::tls(CertificateKind kind)
{
    if (!configurations.contains(kind)) {
        const Identity identity = authority.issue(options.hostName, kind);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.chain));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configurations.insert(kind, configuration);
    }
    return configurations.value(kind);
}

ServerSession Sandbox::Private::newSession()
{
    ServerSession::Settings settings{
        options.hostName, options.user, options.password, options.requireAuth, options.sizeLimit,
        options.withheld, plan};
    const auto deliver = [this](Captured message) {
        const Captured *kept = mailbox.keep(std::move(message));
        if (!kept)
            return QByteArray();
        const QByteArray id = kept->id;
        Q_EMIT q->arrived(kept->number);
        return id;
    };
    return {std::move(settings), deliver, [this](qint64 octets) { return mailbox.makeRoom(octets); }};
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
    // A burst that overflows the kernel's queue is not refused but left hanging for seconds.
    d->listener.setListenBacklogSize(4 * d->options.connectionLimit);
    if (!d->listener.listen(d->options.address, d->options.port)) {
        d->error = d->listener.errorString();
        return false;
    }
    d->error.clear();
    return true;
}

void Sandbox::close()
{
    d->listener.close();
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

QByteArray Sandbox::authorityPem() const
{
    return d->authority.pem();
}

const QList<Captured> &Sandbox::captured() const
{
    return d->mailbox.messages();
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

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sandboxhost.h"

#include "base/savefile.h"
#include "sandbox/mailbox.h"
#include "sandbox/reception.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1String hostName("sandbox.test");
constexpr QLatin1String userName("demo");
constexpr QLatin1String userPassword("let-me-in");

} // namespace

SandboxHost::SandboxHost(QString folder, quint16 port, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_wantedPort(port)
{
    m_thread.setObjectName("sandbox"_L1);
    m_options.hostName = QByteArray(hostName.data(), hostName.size());
    m_options.user = QByteArray(userName.data(), userName.size());
    m_options.password = QByteArray(userPassword.data(), userPassword.size());
    m_options.waiting = {"you@sandbox.test"}; // for those who fetch
}

SandboxHost::~SandboxHost()
{
    m_thread.quit();
    m_thread.wait();
}

void SandboxHost::start()
{
    if (m_thread.isRunning())
        return;
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    open();
}

void SandboxHost::serve(const sandbox::Options &options)
{
    m_options = options;
    if (!m_context)
        return;
    for (const auto &message : std::as_const(m_captured))
        m_numbered = std::max(m_numbered, message.number);
    if (m_port != 0)
        m_wantedPort = m_port; // nobody's settings have to change because ours did
    m_port = 0;
    QMetaObject::invokeMethod(m_context, [old = std::exchange(m_sandbox, nullptr)] { delete old; });
    open();
}

void SandboxHost::open()
{
    const bool anyPort = m_options.port == 0;
    auto options = m_options;
    if (anyPort)
        options.port = m_wantedPort;
    QMetaObject::invokeMethod(m_context, [this, options, anyPort, before = m_numbered]() mutable {
        auto *server = new sandbox::Sandbox(options, m_context);
        if (!server->listen() && anyPort && options.port != 0) {
            delete server;
            options.port = 0;
            server = new sandbox::Sandbox(options, m_context);
            server->listen();
        }
        connect(server, &sandbox::Sandbox::arrived, server, [this, server, before](quint64 number) {
            for (auto message : server->captured()) {
                if (message.number != number)
                    continue;
                message.number += before;
                QMetaObject::invokeMethod(this, [this, message] { take(message); });
            }
        });
        connect(server, &sandbox::Sandbox::dropped, server, [this, before](quint64 number) {
            QMetaObject::invokeMethod(this, [this, number = before + number] { forget(number); });
        });
        const Listening now{server, server->port(), server->authorityPem(), server->clientPem(options.user),
                            server->errorString()};
        QMetaObject::invokeMethod(this, [this, now] { listening(now); });
    });
}

void SandboxHost::take(const sandbox::Captured &message)
{
    m_captured.append(message);
    Q_EMIT arrived();
}

std::function<std::unique_ptr<base::MailReceiver>()> SandboxHost::receiver()
{
    constexpr int serverDigits = 32; // which no server here counts up to
    const auto before = ++m_fetches << serverDigits;
    const sandbox::Mailbox::Limits limits{m_options.capturedLimit, m_options.memoryLimit};
    return [this, before, limits] {
        const auto dropped = [this, before](quint64 number) {
            QMetaObject::invokeMethod(this, [this, number = before + number] { forget(number); });
        };
        const auto mailbox = std::make_shared<sandbox::Mailbox>(limits, QString(), "heloscope", dropped);
        return std::make_unique<sandbox::Reception>([this, before, mailbox](sandbox::Captured message) {
            const auto *kept = mailbox->keep(std::move(message));
            if (!kept)
                return QByteArray();
            auto shown = *kept;
            shown.number += before;
            QMetaObject::invokeMethod(this, [this, shown] { take(shown); });
            return kept->id;
        });
    };
}

void SandboxHost::listening(const Listening &now)
{
    m_sandbox = now.server;
    auto kept = base::saveWhole(authorityFile(), now.authority);
    if (kept && asksForOurCertificate())
        kept = base::saveWhole(clientFile(), now.client, base::Readable::ByOwnerOnly);
    m_trouble = now.words.isEmpty() && !kept ? kept.error() : now.words;
    if (!m_trouble.isEmpty()) {
        Q_EMIT failed(m_trouble);
        return;
    }
    m_port = now.port;
    setFaults(m_faults);
    Q_EMIT ready();
}

QString SandboxHost::authorityFile() const
{
    return QDir(m_folder).filePath("sandbox-authority.pem"_L1);
}

QString SandboxHost::clientFile() const
{
    return QDir(m_folder).filePath("sandbox-client.pem"_L1);
}

/// Rather than for one that somebody else has signed.
bool SandboxHost::asksForOurCertificate() const
{
    return m_options.clientCertificate != sandbox::ClientCertificate::Off &&
           m_options.clientAuthorities.isEmpty();
}

/// The server had to let it go for a newer one; so do we, or its memory would stay taken.
void SandboxHost::forget(quint64 number)
{
    m_captured.removeIf([number](const sandbox::Captured &message) { return message.number == number; });
    Q_EMIT arrived();
}

void SandboxHost::clear()
{
    m_captured.clear();
    if (m_sandbox)
        QMetaObject::invokeMethod(m_sandbox, [server = m_sandbox] { server->clear(); });
    Q_EMIT arrived();
}

void SandboxHost::setFaults(const QList<sandbox::Fault> &faults)
{
    m_faults = faults;
    if (m_sandbox)
        QMetaObject::invokeMethod(m_sandbox, [server = m_sandbox, faults] { server->setFaults(faults); });
    Q_EMIT faultsChanged();
}

account::Account SandboxHost::account() const
{
    account::Account account;
    account.id = accountId;
    account.name = tr("Local sandbox");
    account.address = u"Heloscope <you@sandbox.test>"_s;
    account.host = u"127.0.0.1"_s;
    account.port = m_port;
    account.security = m_options.implicitTls ? smtp::Security::Tls : m_security;
    account.protocol = m_options.lmtp ? smtp::Protocol::Lmtp : smtp::Protocol::Smtp;
    account.claim.version = m_options.proxyProtocol ? 2 : 0;
    account.user = userName;
    account.helo = u"heloscope.test"_s;
    account.allowCleartextAuth = true; // its password is no secret
    account.tls.name = hostName;
    account.tls.caFile = authorityFile();
    if (asksForOurCertificate())
        account.tls.certificateFile = clientFile();
    return account;
}

void SandboxHost::setSecurity(smtp::Security security)
{
    m_security = security;
    Q_EMIT accountChanged();
}

base::Secret SandboxHost::password()
{
    return base::Secret::fromText(userPassword); // shown to everyone: the sandbox guards nothing
}

} // namespace ui

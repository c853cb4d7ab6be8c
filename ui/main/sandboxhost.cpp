// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sandboxhost.h"

#include "base/savefile.h"

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
    // A context object on the thread: everything that touches the server is done there.
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, context, [this, context, wanted = m_wantedPort] {
        sandbox::Options options;
        options.port = wanted;
        options.hostName = QByteArray(hostName.data(), hostName.size());
        options.user = QByteArray(userName.data(), userName.size());
        options.password = QByteArray(userPassword.data(), userPassword.size());
        auto *server = new sandbox::Sandbox(options, context);
        if (!server->listen() && wanted != 0) {
            delete server;
            options.port = 0;
            server = new sandbox::Sandbox(options, context);
            server->listen();
        }
        connect(server, &sandbox::Sandbox::arrived, server, [this, server](quint64 number) {
            for (const auto &message : server->captured()) {
                if (message.number == number)
                    QMetaObject::invokeMethod(this, [this, message] {
                        m_captured.append(message);
                        Q_EMIT arrived();
                    });
            }
        });
        connect(server, &sandbox::Sandbox::dropped, server, [this](quint64 number) {
            QMetaObject::invokeMethod(this, [this, number] { forget(number); });
        });
        const auto words = server->port() == 0 ? server->errorString() : QString();
        QMetaObject::invokeMethod(this,
                                  [this, server, port = server->port(), pem = server->authorityPem(), words] {
                                      m_sandbox = server;
                                      listening(port, pem, words);
                                  });
    });
    m_thread.start();
}

void SandboxHost::listening(quint16 port, const QByteArray &authority, const QString &words)
{
    const auto kept = base::saveWhole(QDir(m_folder).filePath("sandbox-authority.pem"_L1), authority);
    m_trouble = words.isEmpty() && !kept ? kept.error() : words;
    if (!m_trouble.isEmpty()) {
        Q_EMIT failed(m_trouble);
        return;
    }
    m_port = port;
    setFaults(m_faults);
    Q_EMIT ready();
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
    account.security = m_security;
    account.user = userName;
    account.helo = u"heloscope.test"_s;
    account.allowCleartextAuth = true; // its password is no secret
    account.tls.name = hostName;
    account.tls.caFile = QDir(m_folder).filePath("sandbox-authority.pem"_L1);
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

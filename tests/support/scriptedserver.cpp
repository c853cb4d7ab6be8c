// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>

namespace support {

ScriptedServer::ScriptedServer(const Dialogue &dialogue, bool implicitTls)
    : m_dialogue(dialogue)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_implicitTls(implicitTls)
{
    const auto identity = m_authority.issue("localhost", sandbox::CertificateKind::Good);
    m_tls.setLocalCertificateChain(QSslCertificate::fromData(identity.chain));
    m_tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!listen(QHostAddress::LocalHost))
        m_problem = errorString();
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(m_tls);
    m_socket->setSocketDescriptor(handle);
    connect(m_socket, &QSslSocket::readyRead, this, [this] {
        m_heard += m_socket->readAll();
        goOn();
    });
    connect(m_socket, &QSslSocket::encrypted, this, &ScriptedServer::goOn);
    if (m_implicitTls)
        m_socket->startServerEncryption();
    else
        goOn();
}

void ScriptedServer::goOn()
{
    while (m_problem.isEmpty() && !playedOut() && play(m_dialogue.steps.at(m_next)))
        ++m_next;
}

/// Whether the step is done; if not, more must come first.
bool ScriptedServer::play(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Server:
        m_socket->write(step.octets);
        return true;
    case Step::Kind::Client:
        if (m_heard.size() < step.octets.size())
            return false;
        if (!m_heard.startsWith(step.octets)) {
            m_problem = QStringLiteral("line %1: heard “%2”").arg(step.line).arg(QString::fromUtf8(m_heard));
            m_socket->abort();
        }
        m_heard.remove(0, step.octets.size());
        return true;
    case Step::Kind::Tls:
        if (m_socket->isEncrypted())
            return true;
        if (m_socket->mode() == QSslSocket::UnencryptedMode)
            m_socket->startServerEncryption();
        return false;
    case Step::Kind::Close:
        m_socket->disconnectFromHost();
        return true;
    case Step::Kind::TlsFails:
    case Step::Kind::TimeOut:
    case Step::Kind::Cancel:
    case Step::Kind::Drop:
        return false; // nothing that a server does
    }
    return false;
}

} // namespace support

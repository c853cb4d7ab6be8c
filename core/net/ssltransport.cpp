// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ssltransport.h"

#include "base/address.h"
#include "net/certificates.h"

#include <QFile>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

namespace net {

using base::Failure;
using base::Fault;
using base::Phase;

namespace {

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return QStringLiteral("TLSv1.1 or older");
    }
}

/// OpenSSL's name for "1.0" … "1.3".
QByteArray openSslName(const QString &version)
{
    return version == u"1.0" ? QByteArrayLiteral("TLSv1") : "TLSv" + version.toLatin1();
}

/// QSsl's own enumeration knows no range with an upper end, so the limits go straight to OpenSSL.
void limitVersions(QSslConfiguration &configuration, const TlsPolicy &policy)
{
    if (policy.minimum.isEmpty() && policy.maximum.isEmpty())
        return;
    const auto usual =
        policy.maximum == u"1.0" || policy.maximum == u"1.1" ? policy.maximum : QStringLiteral("1.2");
    const auto minimum = policy.minimum.isEmpty() ? usual : policy.minimum;
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", openSslName(minimum));
    if (!policy.maximum.isEmpty())
        configuration.setBackendConfigurationOption("MaxProtocol", openSslName(policy.maximum));
    if (minimum < u"1.2")
        configuration.setBackendConfigurationOption("CipherString", QByteArrayLiteral("ALL:@SECLEVEL=0"));
}

QSslConfiguration configurationFor(const TlsPolicy &policy)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    limitVersions(configuration, policy);
    configuration.setHandshakeMustInterruptOnError(true);
    if (!policy.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(policy.caFile));
    return configuration;
}

/// The certificate's name that a literal address is checked against has no brackets.
QString nameToCheck(const TlsPolicy &policy, const QString &host)
{
    auto name = policy.name.isEmpty() ? host : policy.name;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.sliced(1, name.size() - 2);
    return base::asciiHost(name);
}

/// OpenSSL's words for "what came was no TLS at all".
bool spokeClearText(const QString &words)
{
    return words.contains(QLatin1String("wrong version number")) ||
           words.contains(QLatin1String("packet length too long")) ||
           words.contains(QLatin1String("http request")) || words.contains(QLatin1String("unknown protocol"));
}

} // namespace

SslTransport::SslTransport(QObject *parent)
    : SslTransport(new QSslSocket, parent)
{
}

SslTransport::SslTransport(QSslSocket *socket, QObject *parent)
    : TcpTransport(std::unique_ptr<QTcpSocket>(socket), parent)
    , m_socket(*socket)
{
    connect(socket, &QSslSocket::encrypted, this, &SslTransport::onEncrypted);
    connect(socket, &QSslSocket::handshakeInterruptedOnError, this, &SslTransport::onHandshakeInterrupted);
    connect(socket, &QSslSocket::sslErrors, this, &SslTransport::onSslErrors);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &Transport::drained);
}

void SslTransport::startTls(const TlsPolicy &policy, const QString &host)
{
    m_policy = policy;
    m_name = nameToCheck(policy, host);
    m_problems.clear();
    m_handshaking = true;
    if (!policy.caFile.isEmpty() && !QFile::exists(policy.caFile)) {
        Failure failure = base::badInput(QLatin1String("tlsCaFile"), QLatin1String("missing"), policy.caFile);
        failure.phase = Phase::Tls;
        return failTls(failure);
    }
    m_socket.setSslConfiguration(configurationFor(policy));
    m_socket.setPeerVerifyName(m_name);
    m_socket.startClientEncryption();
}

void SslTransport::onEncrypted()
{
    m_handshaking = false;
    Q_EMIT encrypted(facts(), m_socket.bytesAvailable());
}

// Called in the midst of the handshake, for the chain; the alert goes out when we do not continue.
void SslTransport::onHandshakeInterrupted(const QSslError &error)
{
    m_problems.append(error);
    // which certificate the server has is known only later: where some are allowed, onSslErrors() decides
    if (m_policy.insecure || !m_policy.allowedCertificates.isEmpty())
        m_socket.continueInterruptedHandshake();
}

// Called at the handshake's end, with the whole list, and with the name when it does not fit.
void SslTransport::onSslErrors(const QList<QSslError> &errors)
{
    for (const auto &error : errors) {
        if (!m_problems.contains(error))
            m_problems.append(error);
    }
    if (allowed())
        m_socket.ignoreSslErrors();
}

bool SslTransport::allowed() const
{
    if (m_policy.insecure)
        return true;
    const auto leaf = m_socket.peerCertificate();
    return !leaf.isNull() && m_policy.allowedCertificates.contains(leaf.digest(QCryptographicHash::Sha256));
}

base::TlsFacts SslTransport::facts() const
{
    base::TlsFacts facts;
    facts.askedName = m_name;
    facts.version = m_socket.sessionCipher().isNull() ? QString() : versionName(m_socket.sessionProtocol());
    facts.cipher = m_socket.sessionCipher().name();
    const auto chain = m_socket.peerCertificateChain();
    for (const auto &certificate : chain)
        facts.chain.append(factsOf(certificate));
    for (const auto &error : m_problems)
        facts.problems.append(problemOf(error, chain));
    facts.accepted = m_problems.isEmpty() || allowed();
    return facts;
}

void SslTransport::failTls(const Failure &failure)
{
    m_handshaking = false;
    fallSilent();
    Q_EMIT tlsFailed(facts(), failure);
}

bool SslTransport::handshakeBroke(const QString &words)
{
    if (!m_handshaking)
        return false;
    if (!m_problems.isEmpty() && !allowed()) {
        failTls(rejection(facts()));
        return true;
    }
    Failure failure{.fault = Fault::TlsHandshakeFailed, .phase = Phase::Tls};
    failure.facts.insert(QStringLiteral("problem"), words);
    if (spokeClearText(words))
        failure.facts.insert(QStringLiteral("speaks"), QStringLiteral("clear-text"));
    failTls(failure);
    return true;
}

// bytesWritten() comes from the midst of QSslSocket's writing, which goes on with its session afterwards: to
// take the session away there, because a file could not be read to its end, would crash.
void SslTransport::abort()
{
    fallSilent();
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.abort(); }, Qt::QueuedConnection);
}

qint64 SslTransport::pending() const
{
    // either alone lies on a stalled peer: the one is not yet encrypted, the other not yet with the kernel
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

} // namespace net

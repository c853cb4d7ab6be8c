// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ssltransport.h"

#include "base/address.h"
#include "net/certificates.h"
#include "net/clientidentity.h"
#include "net/tlsconfiguration.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace net {

using base::Failure;
using base::Fault;
using base::Phase;

namespace {

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED // the old ones are what a tester looks for

    QString
    versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_0:
        return QStringLiteral("TLSv1");
    case QSsl::TlsV1_1:
        return QStringLiteral("TLSv1.1");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return {};
    }
}

QT_WARNING_POP

/// The certificate's name that a literal address is checked against has no brackets.
QString asciiName(QString name)
{
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
    connect(socket, &QSslSocket::alertReceived, this, &SslTransport::onAlert);
    connect(socket, &QSslSocket::newSessionTicketReceived, this, &SslTransport::keepTicket);
    connect(socket, &QSslSocket::readyRead, this, [this] { m_heard = m_heard || m_socket.isEncrypted(); });
}

void SslTransport::startTls(const TlsPolicy &policy, const QString &host)
{
    m_policy = policy;
    m_name = asciiName(policy.name.isEmpty() ? host : policy.name);
    m_sentName = policy.sni ? base::asciiHost(*policy.sni) : m_name;
    if (!QHostAddress(m_sentName).isNull())
        m_sentName.clear(); // RFC 6066 §3: no literal addresses
    m_errors.clear();
    m_handshaking = true;
    if (!policy.caFile.isEmpty() && !QFile::exists(policy.caFile)) {
        Failure failure = base::badInput(QLatin1String("tlsCaFile"), QLatin1String("missing"), policy.caFile);
        failure.phase = Phase::Tls;
        return failTls(failure);
    }
    negotiate();
}

void SslTransport::negotiate()
{
    auto configuration = configurationFor(m_policy);
    if (m_policy.tickets)
        m_kept = m_policy.tickets->take(whom());
    if (m_kept)
        configuration.setSessionTicket(m_kept->ticket);
    m_socket.setSslConfiguration(configuration);
    // The one name serves twice: it is sent when the handshake begins, and checked when it ends.
    m_socket.setPeerVerifyName(m_sentName.isEmpty() ? m_name : m_sentName);
    m_socket.startClientEncryption();
    m_socket.setPeerVerifyName(m_name);
}

/// Whose tickets are good for this handshake.
QByteArray SslTransport::whom() const
{
    return m_name.toUtf8() + ' ' + m_sentName.toUtf8() + ' ' + QByteArray::number(m_socket.peerPort()) + ' ' +
           trustOf(m_policy);
}

void SslTransport::onEncrypted()
{
    m_handshaking = false;
    const auto what = facts();
    if (!what.accepted) {
        failTls(rejected());
        return abort();
    }
    keepTicket();
    Q_EMIT encrypted(what, m_socket.bytesAvailable());
}

// With TLS 1.3 it comes when the server likes, with TLS 1.2 in the handshake.
void SslTransport::keepTicket()
{
    const auto ticket = m_socket.sslConfiguration().sessionTicket();
    if (m_policy.tickets && m_socket.isEncrypted() && !ticket.isEmpty())
        m_policy.tickets->keep(whom(), {ticket, facts()});
}

void SslTransport::onAlert(QSsl::AlertLevel, QSsl::AlertType type)
{
    // with TLS 1.3 every one but these ends the connection, whatever level it has (RFC 8446 §6)
    if (type != QSsl::AlertType::CloseNotify && type != QSsl::AlertType::UserCancelled)
        m_alert = static_cast<int>(type);
}

// Called in the midst of the handshake, for the chain; the alert goes out when we do not continue.
void SslTransport::onHandshakeInterrupted(const QSslError &error)
{
    m_errors.append(error);
    // which certificate the server has is known only later: where some are allowed, onSslErrors() decides
    if (m_policy.insecure || !m_policy.allowedCertificates.isEmpty() || !m_policy.trusted.isEmpty())
        m_socket.continueInterruptedHandshake();
}

// Called at the handshake's end, with the whole list, and with the name when it does not fit.
void SslTransport::onSslErrors(const QList<QSslError> &errors)
{
    for (const auto &error : errors) {
        if (!m_errors.contains(error))
            m_errors.append(error);
    }
    if (facts().accepted)
        m_socket.ignoreSslErrors();
}

bool SslTransport::isResumed() const
{
    return m_kept && m_socket.peerCertificateChain().isEmpty() && !m_socket.peerCertificate().isNull();
}

bool SslTransport::isPinned(const base::CertificateFacts &leaf) const
{
    return m_policy.pins.contains(leaf.sha256) || m_policy.pins.contains(leaf.keySha256);
}

bool SslTransport::allows(const base::TlsFacts &facts) const
{
    const auto is = [](QLatin1String problem) {
        return [problem](const base::TlsProblem &other) { return other.problem == problem; };
    };
    if (facts.problems.isEmpty())
        return true;
    // a pin is what the user demands: no leniency is meant for it
    if (facts.chain.isEmpty() || std::ranges::any_of(facts.problems, is(QLatin1String("pin-mismatch"))))
        return false;
    const auto &leaf = facts.chain.constFirst();
    if (m_policy.insecure || m_policy.allowedCertificates.contains(leaf.sha256))
        return true;
    const auto trusted = std::ranges::find(m_policy.trusted, leaf.sha256, &TrustedCertificate::sha256);
    return trusted != m_policy.trusted.end() &&
           std::ranges::all_of(facts.problems, [&trusted](const base::TlsProblem &problem) {
               return trusted->problems.contains(problem.problem);
           });
}

base::TlsFacts SslTransport::facts() const
{
    base::TlsFacts facts;
    facts.askedName = m_name;
    facts.sentName = m_sentName;
    facts.version = m_socket.sessionCipher().isNull() ? QString() : versionName(m_socket.sessionProtocol());
    facts.cipher = m_socket.sessionCipher().name();
    facts.resumed = isResumed();
    if (m_policy.identity)
        facts.clientCertificate = factsOf(m_policy.identity->chain.constFirst()).subject;
    if (facts.resumed) {
        facts.chain = m_kept->facts.chain;
        facts.problems = m_kept->facts.problems;
        facts.status = m_kept->facts.status;
    } else {
        const auto chain = m_socket.peerCertificateChain();
        for (const auto &certificate : chain)
            facts.chain.append(factsOf(certificate));
        facts.problems = problemsOf(m_errors, chain, m_socket.sslConfiguration().caCertificates(), m_name);
        if (m_policy.stapling != Stapling::Off && !chain.isEmpty())
            facts.status = stapledStatus(m_errors);
        if (m_policy.stapling == Stapling::Ask)
            facts.problems.removeIf([](const auto &problem) { return problem.problem == u"no-status"; });
        if (!m_policy.pins.isEmpty() && !facts.chain.isEmpty() && !isPinned(facts.chain.constFirst()))
            facts.problems.append({QStringLiteral("pin-mismatch"), QString(), 0});
    }
    facts.accepted = allows(facts);
    return facts;
}

base::Failure SslTransport::rejected() const
{
    const auto what = facts();
    auto failure = rejection(what);
    // a certificate that was trusted for good and is not the one that is shown now
    if (!m_policy.trusted.isEmpty() && !what.chain.isEmpty()) {
        const auto &last = m_policy.trusted.constLast();
        const bool changed = std::ranges::find(m_policy.trusted, what.chain.constFirst().sha256,
                                               &TrustedCertificate::sha256) == m_policy.trusted.end();
        failure.facts.insert(changed ? QStringLiteral("trustedBefore") : QStringLiteral("trustedFor"),
                             changed ? last.subject : last.problems.join(QStringLiteral(", ")));
        failure.facts.insert(QStringLiteral("trustedSince"), last.since.toString(Qt::ISODate));
    }
    return failure;
}

void SslTransport::failTls(const Failure &failure)
{
    m_handshaking = false;
    fallSilent();
    Q_EMIT tlsFailed(facts(), failure);
}

bool SslTransport::handshakeBroke(const QString &words)
{
    // a server that wants another certificate of ours says so, with TLS 1.3, when for us all is done
    const bool afterwards = !m_handshaking && m_alert != 0 && !m_heard;
    if (!m_handshaking && !afterwards)
        return false;
    const bool refused = m_handshaking && !m_errors.isEmpty() && !facts().accepted;
    failTls(refused ? rejected() : broken(words));
    return true;
}

/// No TLS came to be, or it was ended before anything was said under it.
base::Failure SslTransport::broken(const QString &words) const
{
    if (m_socket.error() == QAbstractSocket::SslInvalidUserDataError && words.contains(u"Cipher")) {
        auto failure =
            base::badInput(QLatin1String("tlsCiphers"), QLatin1String("bad-ciphers"), m_policy.ciphers);
        failure.phase = Phase::Tls;
        return failure;
    }
    Failure failure{.fault = Fault::TlsHandshakeFailed, .phase = Phase::Tls};
    failure.facts.insert(QStringLiteral("problem"), words);
    if (m_alert != 0)
        failure.facts.insert(QStringLiteral("alert"), QString::number(m_alert));
    if (m_policy.identity)
        failure.facts.insert(QStringLiteral("shown"), factsOf(m_policy.identity->chain.constFirst()).subject);
    if (spokeClearText(words))
        failure.facts.insert(QStringLiteral("speaks"), QStringLiteral("clear-text"));
    return failure;
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

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificates.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <algorithm>
#include <memory>

#include <openssl/x509.h>

namespace net {

namespace {

QString firstOf(const QStringList &values)
{
    return values.isEmpty() ? QString() : values.constFirst();
}

/// The common name, the organisation where there is none.
QString shortName(const QStringList &commonName, const QStringList &organisation)
{
    return commonName.isEmpty() ? firstOf(organisation) : commonName.constFirst();
}

QString keyOf(const QSslCertificate &certificate)
{
    const auto key = certificate.publicKey();
    const auto length = QString::number(key.length());
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return QStringLiteral("RSA ") + length;
    case QSsl::Dsa:
        return QStringLiteral("DSA ") + length;
    case QSsl::Ec:
        return QStringLiteral("EC P-") + length;
    case QSsl::Dh:
        return QStringLiteral("DH ") + length;
    case QSsl::Opaque:
        return {};
    }
    return {};
}

/// Qt has no accessor for it.
QString signatureOf(const QByteArray &der)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &octets, static_cast<long>(der.size())), &X509_free);
    if (!x509)
        return {};
    const char *name = OBJ_nid2ln(X509_get_signature_nid(x509.get()));
    return QString::fromLatin1(name);
}

QString stableWord(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return QStringLiteral("expired");
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("not-yet-valid");
    case QSslError::HostNameMismatch:
        return QStringLiteral("wrong-name");
    case QSslError::SelfSignedCertificate:
        return QStringLiteral("self-signed");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("unknown-authority");
    case QSslError::CertificateRevoked:
        return QStringLiteral("revoked");
    default:
        return QStringLiteral("other");
    }
}

/// The gravest first: a self-signed certificate is also untrusted, and that is the lesser news.
int gravity(const base::TlsProblem &problem)
{
    static const QStringList order{QStringLiteral("revoked"),    QStringLiteral("self-signed"),
                                   QStringLiteral("expired"),    QStringLiteral("not-yet-valid"),
                                   QStringLiteral("wrong-name"), QStringLiteral("unknown-authority")};
    const auto at = order.indexOf(problem.problem);
    return static_cast<int>(at < 0 ? order.size() : at);
}

} // namespace

base::CertificateFacts factsOf(const QSslCertificate &certificate)
{
    base::CertificateFacts facts;
    facts.subject = shortName(certificate.subjectInfo(QSslCertificate::CommonName),
                              certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = shortName(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization));
    facts.names = certificate.subjectAlternativeNames().values();
    std::ranges::sort(facts.names);
    facts.notBefore = certificate.effectiveDate().toUTC();
    facts.notAfter = certificate.expiryDate().toUTC();
    facts.der = certificate.toDer();
    facts.key = keyOf(certificate);
    facts.signature = signatureOf(facts.der);
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    facts.selfSigned = certificate.isSelfSigned();
    return facts;
}

base::TlsProblem problemOf(const QSslError &error, const QList<QSslCertificate> &chain)
{
    return {.problem = stableWord(error.error()),
            .words = error.errorString(),
            .certificate = static_cast<int>(chain.indexOf(error.certificate()))};
}

base::Failure rejection(const base::TlsFacts &facts)
{
    base::Failure failure{.fault = base::Fault::CertificateRejected, .phase = base::Phase::Tls};
    const auto gravest = std::ranges::min_element(facts.problems, {}, gravity);
    if (gravest != facts.problems.end()) {
        failure.facts.insert(QStringLiteral("problem"), gravest->problem);
        failure.facts.insert(QStringLiteral("words"), gravest->words);
    }
    failure.facts.insert(QStringLiteral("asked"), facts.askedName);
    if (!facts.chain.isEmpty()) {
        const auto &leaf = facts.chain.constFirst();
        failure.facts.insert(QStringLiteral("subject"), leaf.subject);
        failure.facts.insert(QStringLiteral("issuer"), leaf.issuer);
        failure.facts.insert(QStringLiteral("names"), leaf.names.join(QStringLiteral(", ")));
        failure.facts.insert(QStringLiteral("notBefore"), leaf.notBefore.toString(Qt::ISODate));
        failure.facts.insert(QStringLiteral("notAfter"), leaf.notAfter.toString(Qt::ISODate));
        failure.facts.insert(QStringLiteral("sha256"), QString::fromLatin1(leaf.sha256.toHex()));
    }
    return failure;
}

} // namespace net

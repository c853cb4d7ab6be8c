// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificates.h"

#include "net/chain.h"
#include "net/x509.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

#include <openssl/x509v3.h>

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

/// QSslCertificate::publicKey() of Qt 6.4 would crash on a key that cannot be read, and any server can show
/// one.
QString keyOf(const X509 *x509)
{
    const auto *key = X509_get0_pubkey(x509);
    if (!key)
        return {};
    const auto length = QString::number(EVP_PKEY_get_bits(key));
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return QStringLiteral("RSA ") + length;
    case EVP_PKEY_DSA:
        return QStringLiteral("DSA ") + length;
    case EVP_PKEY_EC:
        return QStringLiteral("EC P-") + length;
    default:
        return QString::fromLatin1(EVP_PKEY_get0_type_name(key)); // "ED25519"
    }
}

QString signatureOf(const X509 *x509)
{
    return QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(x509)));
}

QByteArray keyDigest(const X509 *x509)
{
    const auto *key = X509_get_X509_PUBKEY(x509);
    QByteArray der(i2d_X509_PUBKEY(key, nullptr), Qt::Uninitialized);
    auto *octets = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509_PUBKEY(key, &octets);
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

QString stableWord(const QSslError &error, const QList<QSslCertificate> &chain,
                   const QList<QSslCertificate> &known)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("expired");
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("not-yet-valid");
    case QSslError::HostNameMismatch:
        return QStringLiteral("wrong-name");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return whyUntrusted(chain, known);
    case QSslError::CertificateRevoked:
        return QStringLiteral("revoked");
    case QSslError::OcspNoResponseFound:
        return QStringLiteral("no-status");
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return QStringLiteral("bad-status");
    default:
        // Qt has no name for what OpenSSL finds too weak
        return weaknessOf(error.certificate()).isEmpty() ? QStringLiteral("other")
                                                         : QStringLiteral("too-weak");
    }
}

/// The gravest first: a self-signed certificate is also untrusted, and that is the lesser news.
int gravity(const base::TlsProblem &problem)
{
    static const QStringList order{QStringLiteral("revoked"),
                                   QStringLiteral("pin-mismatch"),
                                   QStringLiteral("self-signed"),
                                   QStringLiteral("expired"),
                                   QStringLiteral("not-yet-valid"),
                                   QStringLiteral("wrong-name"),
                                   QStringLiteral("missing-intermediate"),
                                   QStringLiteral("unknown-authority"),
                                   QStringLiteral("too-weak")};
    const auto at = order.indexOf(problem.problem);
    return static_cast<int>(at < 0 ? order.size() : at);
}

bool isFor(const QSslCertificate &certificate, const QString &name)
{
    const auto x509 = parsed(certificate);
    const auto ascii = name.toLatin1();
    if (!x509 || ascii.isEmpty())
        return true;
    if (!QHostAddress(name).isNull())
        return X509_check_ip_asc(x509.get(), ascii.constData(), 0) == 1;
    return X509_check_host(x509.get(), ascii.constData(), static_cast<size_t>(ascii.size()),
                           X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
}

/// What can be seen without a library: times and names.
QList<QSslError> plainlyWrong(const QList<QSslCertificate> &chain, const QString &name)
{
    QList<QSslError> errors;
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto &certificate : chain) {
        if (certificate.expiryDate() < now)
            errors.append(QSslError(QSslError::CertificateExpired, certificate));
        if (certificate.effectiveDate() > now)
            errors.append(QSslError(QSslError::CertificateNotYetValid, certificate));
    }
    if (!isFor(chain.constFirst(), name))
        errors.append(QSslError(QSslError::HostNameMismatch, chain.constFirst()));
    return errors;
}

void add(QList<base::TlsProblem> &problems, const base::TlsProblem &problem)
{
    const bool known = std::ranges::any_of(problems, [&problem](const auto &other) {
        return other.problem == problem.problem && other.certificate == problem.certificate;
    });
    if (!known)
        problems.append(problem);
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
    if (const auto x509 = parsed(certificate)) {
        facts.key = keyOf(x509.get());
        facts.signature = signatureOf(x509.get());
        facts.keySha256 = keyDigest(x509.get());
    }
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    facts.selfSigned = certificate.isSelfSigned();
    return facts;
}

QList<base::TlsProblem> problemsOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                   const QList<QSslCertificate> &known, const QString &name)
{
    QList<base::TlsProblem> problems;
    const auto take = [&](const QSslError &error) {
        add(problems, {.problem = stableWord(error, chain, known),
                       .words = error.errorString(),
                       .certificate = static_cast<int>(chain.indexOf(error.certificate()))});
    };
    for (const auto &error : errors)
        take(error);
    if (problems.isEmpty() || chain.isEmpty())
        return problems;
    const auto others = plainlyWrong(chain, name);
    for (const auto &error : others)
        take(error);
    return problems;
}

QString stapledStatus(const QList<QSslError> &errors)
{
    for (const auto &error : errors) {
        if (error.error() == QSslError::OcspNoResponseFound)
            return QStringLiteral("none");
        if (error.error() == QSslError::CertificateRevoked)
            return QStringLiteral("revoked");
        if (error.error() == QSslError::OcspStatusUnknown)
            return QStringLiteral("unknown");
        if (stableWord(error, {}, {}) == u"bad-status")
            return QStringLiteral("bad");
    }
    return QStringLiteral("good");
}

base::Failure rejection(const base::TlsFacts &facts)
{
    base::Failure failure{.fault = base::Fault::CertificateRejected, .phase = base::Phase::Tls};
    const auto tell = [&failure](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            failure.facts.insert(key, value);
    };
    const auto gravest = std::ranges::min_element(facts.problems, {}, gravity);
    if (gravest != facts.problems.end()) {
        tell(QLatin1String("problem"), gravest->problem);
        tell(QLatin1String("words"), gravest->words);
    }
    tell(QLatin1String("asked"), facts.askedName);
    if (facts.chain.isEmpty())
        return failure;
    // the time that ran out may be that of another one than the leaf
    const bool ofOne = gravest != facts.problems.end() && gravest->certificate >= 0;
    const auto &about = facts.chain.at(ofOne ? gravest->certificate : 0);
    tell(QLatin1String("about"), about.subject);
    tell(QLatin1String("notBefore"), about.notBefore.toString(Qt::ISODate));
    tell(QLatin1String("notAfter"), about.notAfter.toString(Qt::ISODate));
    if (ofOne && gravest->problem == u"too-weak")
        tell(QLatin1String("weak"), weaknessOf(QSslCertificate(about.der, QSsl::Der)));
    const auto &top = facts.chain.constLast();
    tell(QLatin1String("root"), top.selfSigned ? top.subject : top.issuer);
    const auto &leaf = facts.chain.constFirst();
    tell(QLatin1String("subject"), leaf.subject);
    tell(QLatin1String("issuer"), leaf.issuer);
    tell(QLatin1String("names"), leaf.names.join(QStringLiteral(", ")));
    tell(QLatin1String("sha256"), QString::fromLatin1(leaf.sha256.toHex()));
    tell(QLatin1String("keySha256"), QString::fromLatin1(leaf.keySha256.toHex()));
    return failure;
}

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsconfiguration.h"

#include "net/clientidentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace net {

namespace {

/// OpenSSL's name for "1.0" … "1.3".
QByteArray openSslName(const QString &version)
{
    return version == u"1.0" ? QByteArrayLiteral("TLSv1") : "TLSv" + version.toLatin1();
}

/// Under OpenSSL's usual security level the signatures of TLS 1.0 and 1.1 (SHA-1) are refused, whatever the
/// lowest version is.
bool allowsOldVersions(const TlsPolicy &policy)
{
    const auto old = [](const QString &version) { return version == u"1.0" || version == u"1.1"; };
    return old(policy.minimum) || old(policy.maximum);
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
}

/// OpenSSL keeps two lists: the suites of TLS 1.3, which are named outright, and a string with a language of
/// its own for the rest. For people they are one.
void limitCiphers(QSslConfiguration &configuration, const TlsPolicy &policy)
{
    QStringList suites;
    QStringList others;
    for (const auto &name : policy.ciphers.split(u':', Qt::SkipEmptyParts))
        (name.startsWith(u"TLS_") ? suites : others).append(name);
    if (allowsOldVersions(policy)) {
        if (others.isEmpty())
            others.append(QStringLiteral("ALL"));
        others.append(QStringLiteral("@SECLEVEL=0"));
    }
    if (!suites.isEmpty())
        configuration.setBackendConfigurationOption("Ciphersuites", suites.join(u':').toLatin1());
    if (!others.isEmpty())
        configuration.setBackendConfigurationOption("CipherString", others.join(u':').toLatin1());
}

} // namespace

QList<QSslCertificate> authoritiesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QSslCertificate::fromPath(path);
    QList<QSslCertificate> authorities;
    const auto files = QDir(path).entryInfoList(QDir::Files | QDir::Readable);
    for (const auto &file : files)
        authorities.append(QSslCertificate::fromPath(file.filePath()));
    return authorities;
}

QSslConfiguration configurationFor(const TlsPolicy &policy)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    limitVersions(configuration, policy);
    limitCiphers(configuration, policy);
    configuration.setHandshakeMustInterruptOnError(true);
    configuration.setOcspStaplingEnabled(policy.stapling != Stapling::Off);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, !policy.tickets);
    if (policy.sni && policy.sni->isEmpty())
        configuration.setSslOption(QSsl::SslOptionDisableServerNameIndication, true);
    if (!policy.caFile.isEmpty())
        configuration.setCaCertificates(authoritiesIn(policy.caFile));
    if (policy.identity) {
        configuration.setLocalCertificateChain(policy.identity->chain);
        configuration.setPrivateKey(policy.identity->key);
    }
    return configuration;
}

QByteArray trustOf(const TlsPolicy &policy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &octets) {
        hash.addData(QByteArray::number(octets.size()) + ':' + octets); // no two lists run into one another
    };
    add(policy.insecure ? "insecure" : "strict");
    for (const auto &text : {policy.name, policy.sni.value_or(policy.name), policy.caFile, policy.minimum,
                             policy.maximum, policy.ciphers, policy.certificateFile, policy.keyFile})
        add(text.toUtf8());
    add(QByteArray::number(static_cast<int>(policy.stapling)));
    for (const auto &list : {policy.allowedCertificates, policy.pins}) {
        add(QByteArray::number(list.size()));
        for (const auto &digest : list)
            add(digest);
    }
    for (const auto &trusted : policy.trusted) {
        add(trusted.sha256);
        add(trusted.problems.join(u' ').toUtf8());
    }
    return hash.result();
}

} // namespace net

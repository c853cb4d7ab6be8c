// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace base {

/// One certificate of a chain, as recorded; nothing here needs a TLS library to be read again.
struct CertificateFacts
{
    QString subject; ///< common name, or organisation where there is none
    QString issuer;
    QStringList names;    ///< DNS names and addresses it is valid for
    QDateTime notBefore;  ///< UTC
    QDateTime notAfter;   ///< UTC
    QString key;          ///< "RSA 2048", "EC P-256"
    QString signature;    ///< "sha256WithRSAEncryption", empty where not known
    QByteArray sha256;    ///< fingerprint of the DER, 32 raw octets
    QByteArray keySha256; ///< of the public key (SubjectPublicKeyInfo) alone, 32 raw octets: what is pinned
    QByteArray der;
    bool selfSigned = false;
};

/// What is wrong with a chain, in stable words (`problem`) and the TLS library's own (`words`).
struct TlsProblem
{
    QString problem; ///< expired, not-yet-valid, wrong-name, self-signed, unknown-authority,
                     ///< missing-intermediate, revoked, too-weak, pin-mismatch, no-status, bad-status, other
    QString words;
    int certificate = -1; ///< index in the chain, -1 where it belongs to none
    bool operator==(const TlsProblem &) const = default;
};

/// A finished or refused handshake.
struct TlsFacts
{
    QString version;               ///< "TLSv1.3"
    QString cipher;                ///< "TLS_AES_256_GCM_SHA384"
    QString keyExchange;           ///< "X25519", empty where not known
    QString askedName;             ///< the name that was checked
    QList<CertificateFacts> chain; ///< leaf first; of a resumed session: what its first one showed
    QList<TlsProblem> problems;    ///< empty: verified
    bool accepted = false;         ///< verified, or its problems allowed by the user
    QString sentName = {};         ///< the name that was sent (SNI, RFC 6066 §3); empty: none
    QString status = {}; ///< stapled (OCSP): good, revoked, unknown, bad, none; empty: not asked for
    QString clientCertificate = {}; ///< subject of the one that we had to show if asked; empty: none
    bool resumed = false;           ///< with a ticket of an earlier session: the server showed no chain
};

} // namespace base

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/tlsfacts.h"

#include <QSslCertificate>
#include <QSslError>

namespace net {

/// What is worth recording of a certificate.
base::CertificateFacts factsOf(const QSslCertificate &certificate);

/// The errors of the TLS library in our stable words, each with the place of its certificate in the chain,
/// and what it did not come to: it stops at the first, and a person should hear of an expired certificate for
/// another name once. `known`: the authorities that are trusted; `name`: the one that was expected.
QList<base::TlsProblem> problemsOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                   const QList<QSslCertificate> &known, const QString &name);

/// What the errors say about the stapled answer (OCSP): good, revoked, unknown, bad, none.
QString stapledStatus(const QList<QSslError> &errors);

/// The failure that the problems of a handshake amount to: CertificateRejected with problem, words, asked,
/// names, subject, issuer, notBefore, notAfter, sha256, keySha256, and weak (what is) or root (the one that
/// is not known) where they matter.
base::Failure rejection(const base::TlsFacts &facts);

} // namespace net

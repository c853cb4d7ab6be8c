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

/// One error of the TLS library in our stable words, with the place of its certificate in the chain.
base::TlsProblem problemOf(const QSslError &error, const QList<QSslCertificate> &chain);

/// The failure that the problems of a handshake amount to: CertificateRejected with problem, words, asked,
/// names, subject, notAfter.
base::Failure rejection(const base::TlsFacts &facts);

} // namespace net

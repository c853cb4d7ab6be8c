// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>

namespace net {

/// Why nobody known stands at the end of this chain (leaf first): self-signed, missing-intermediate or
/// unknown-authority. `known`: the authorities that are trusted.
///
/// A gap cannot be proven from one side: it is assumed where the server shows something that does not
/// connect, or a leaf alone that says where its issuer's certificate can be fetched (RFC 5280 §4.2.2.1) or
/// that its issuer has an issuer (§4.2.1.1), as no certificate of a root's own does.
QString whyUntrusted(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &known);

/// What of a certificate is below 112 bits of security, which is what OpenSSL asks for by default:
/// "RSA 1024", "sha1WithRSAEncryption"; empty when nothing is.
QString weaknessOf(const QSslCertificate &certificate);

} // namespace net

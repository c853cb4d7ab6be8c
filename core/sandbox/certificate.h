// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

/// The good one, and those that a client must not trust.
enum class CertificateKind {
    Good,
    Expired,             ///< yesterday
    NotYetValid,         ///< from tomorrow
    WrongName,           ///< for somewhere-else.test only
    SelfSigned,          ///< signed by its own key
    Untrusted,           ///< signed by an authority that nobody was told about, and that is shown
    MissingIntermediate, ///< signed by an intermediate authority that is not shown
    WeakKey,             ///< signed by an intermediate authority with an RSA key of 1024 bits
    WeakSignature,       ///< signed by an intermediate authority that was signed with SHA-1
    Revoked,             ///< by the stapled answer
};

/// A certificate chain, leaf first, and the leaf's private key. PEM.
struct Identity
{
    QByteArray chain;
    QByteArray key;
    QByteArray stapled = {}; ///< answer to the question whether it was revoked (OCSP, RFC 6960), DER
};

/// A certification authority that lives as long as this object: EC P-256, made in memory, never on disk.
/// Throws std::runtime_error when libcrypto cannot make keys, which means that the machine is broken.
class Authority
{
public:
    explicit Authority(const QByteArray &name = "Heloscope sandbox authority");

    [[nodiscard]] const QByteArray &pem() const { return m_certificate; }

    /// A fresh identity for `host`, localhost, 127.0.0.1 and ::1.
    [[nodiscard]] Identity issue(const QByteArray &host, CertificateKind kind) const;

    /// One for a client of this name: Good, Expired or NotYetValid.
    [[nodiscard]] Identity issueToClient(const QByteArray &name, CertificateKind kind) const;

private:
    QByteArray m_certificate;
    QByteArray m_key;
};

} // namespace sandbox

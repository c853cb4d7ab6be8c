// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

/// A SCRAM server in forty lines, straight from RFC 5802 §3 and on other code than the client's: an oracle,
/// itself held to the examples of RFC 5802 and RFC 7677. It does not prepare strings: give it prepared ones.
class ScramServer
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, QByteArray password, QByteArray salt, int iterations)
        : m_hash(hash)
        , m_password(std::move(password))
        , m_salt(std::move(salt))
        , m_iterations(iterations)
    {
    }

    /// The channel's data, which a client with "p=" mixes into its proof.
    void bind(const QByteArray &data) { m_binding = data; }

    /// The server-first-message for a client-first-message; `nonce` is the server's part of the nonce.
    QByteArray first(const QByteArray &clientFirst, const QByteArray &nonce);

    /// The only right client-final-message, and the server-final-message that goes with it.
    [[nodiscard]] QByteArray expectedFinal() const;
    [[nodiscard]] QByteArray serverFinal() const;

private:
    [[nodiscard]] QByteArray hmac(const QByteArray &key, const QByteArray &text) const;
    [[nodiscard]] QByteArray saltedPassword() const;
    [[nodiscard]] QByteArray authMessage() const;
    [[nodiscard]] QByteArray withoutProof() const
    {
        return "c=" + (m_header + m_binding).toBase64() + ",r=" + m_nonce;
    }

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_password;
    QByteArray m_salt;
    int m_iterations;
    QByteArray m_binding;
    QByteArray m_header; ///< the client's "n,,"
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
};

/// The one for a mechanism's name, with the salt of RFC 7677's example.
ScramServer serverFor(const QByteArray &name, const QByteArray &password = "pencil", int iterations = 4096);

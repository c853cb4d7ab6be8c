// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace sandbox {

/// Who may sign in, and what the server knows of the connection.
struct SignInFacts
{
    QByteArray user;
    QByteArray password;        ///< the bearer token of XOAUTH2 and OAUTHBEARER too
    QByteArray host;            ///< the server's own name
    QByteArray certificate;     ///< the server's own, DER, under TLS
    QByteArray client;          ///< whom the client's certificate names; empty where it showed none
    bool offersBinding = false; ///< a mechanism with -PLUS is in the list
    int rounds = 4096;          ///< of SCRAM
    bool badProof = false;      ///< lies about its own knowledge of the password
};

/// The server's side of one AUTH exchange. Raw octets; base64 is the session's business.
class SaslServer
{
public:
    struct Step
    {
        enum class Kind { Challenge, Accepted, Refused, Malformed };
        Kind kind;
        QByteArray challenge = {};
    };

    virtual ~SaslServer() = default;

    /// Whether an initial response may come with AUTH: not where the server speaks first (RFC 4954 §4).
    [[nodiscard]] virtual bool takesInitialResponse() const { return true; }

    /// Answers the client's next message; nothing for AUTH without an initial response.
    virtual Step step(const std::optional<QByteArray> &response) = 0;

    /// Who signed in, once accepted.
    [[nodiscard]] virtual QByteArray user(const SignInFacts &facts) const { return facts.user; }

    /// The mechanisms, as they are to be offered: all but GSSAPI, which takes a realm.
    static const QList<QByteArray> &mechanisms();

    /// Whether it can be offered on such a connection: -PLUS needs TLS, EXTERNAL a client's certificate.
    static bool isPossible(const QByteArray &mechanism, const SignInFacts &facts);

    /// For one exchange, by the mechanism's name in upper case; null for one that is not ours.
    static std::unique_ptr<SaslServer> create(const QByteArray &mechanism, const SignInFacts &facts);
};

} // namespace sandbox

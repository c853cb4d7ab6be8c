// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/failure.h"
#include "base/secret.h"

#include <QDateTime>

#include <expected>
#include <memory>
#include <optional>

namespace sasl {

/// Who signs in and with what, and what a mechanism has to know of the connection that it signs in on. The
/// secret is a password, or a bearer token for XOAUTH2 and OAUTHBEARER.
struct Credential
{
    QString user;
    base::Secret secret;
    QString authorizationId = {}; ///< empty: the user himself
    QString realm = {};           ///< of DIGEST-MD5; empty: the first that the server names
    QString domain = {};          ///< of NTLM; empty: the server's own
    QString host = {};            ///< the server's name and port, as the user gave them
    quint16 port = 0;
    QByteArray certificate = {};   ///< the server's, DER, for channel binding; empty in clear text
    bool bindingIsOffered = false; ///< the server names a mechanism that binds to the channel (-PLUS)
    QDateTime now = {};            ///< UTC; this room has no clock
};

/// One message of the client: raw octets (base64 is the profile's business, RFC 4954 §4) and which of them
/// are secret.
struct ClientMessage
{
    QByteArray octets;
    base::Spans secrets;
};

/// The client's side of one exchange, for one use. Knows no sockets and no base64.
class Mechanism
{
public:
    virtual ~Mechanism() = default;

    [[nodiscard]] virtual QByteArray name() const = 0;

    /// Whether it can send its first message with the AUTH command itself (RFC 4954 §4, initial response).
    [[nodiscard]] virtual bool clientFirst() const = 0;

    /// Why this credential cannot be used with this mechanism, though another might take it; known before
    /// anything is sent. A BadInput as of respond().
    [[nodiscard]] virtual std::optional<base::Failure> objection() const { return {}; }

    /// Answers a challenge; for a client-first mechanism the first call has an empty one. Fails with
    /// - BadInput: the user name, password or token cannot be sent. facts: field (user, password, token),
    ///   problem (empty, bad-character, line-break, saslprep), value only for the user name;
    /// - CredentialMissing: GSSAPI has no ticket for this server. facts: problem (no-ticket, ticket-expired,
    ///   kerberos: another reason; no-kerberos: built without), words (the library's own);
    /// - AuthServerUnproven: the server of SCRAM, DIGEST-MD5 or GSSAPI is refused. facts: mechanism, problem
    ///   (malformed-challenge, nonce, iterations, signature), value (the iteration count), limit;
    /// - ProtocolViolation: facts: mechanism, problem (malformed-challenge, unexpected-challenge: nothing is
    ///   left to say). After a failure the exchange is over: cancel it with "*".
    virtual std::expected<ClientMessage, base::Failure> respond(const QByteArray &challenge) = 0;

    /// Which octets of a challenge would let a reader guess the password: the server's own proof.
    [[nodiscard]] virtual base::Spans secretsIn(const QByteArray &challenge) const
    {
        Q_UNUSED(challenge)
        return {};
    }

    /// After the server said yes: whether it had to prove itself and did. SCRAM, DIGEST-MD5 and GSSAPI are
    /// false until they have checked it, others are always true.
    [[nodiscard]] virtual bool serverProven() const { return true; }
};

/// A mechanism by its registered name (any case); nothing for one that is not ours.
std::unique_ptr<Mechanism> create(QByteArrayView mechanism, Credential credential);

/// Iterations above which a SCRAM server is refused: at this many one answer takes about two seconds on a
/// slow laptop, where 2147483647, which a hostile server may ask for, takes minutes.
inline constexpr int maxScramIterations = 1'000'000;

} // namespace sasl

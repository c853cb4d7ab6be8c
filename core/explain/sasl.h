// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "explain/context.h"

namespace explain {

/// One message of a SASL exchange: what it means and its parts.
struct SaslMessage
{
    QString meaning;
    QString explanation;
    QString user; ///< who signs in, where the message tells it
    QList<Field> fields;
    bool refusal = false; ///< the server's reason for a refusal rather than a challenge
};

/// The client's message `number` (from 0) of that mechanism, in the run of the entry's octets.
SaslMessage clientMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run);

/// The server's challenge `number` (from 0).
SaslMessage serverMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run);

/// The messages of mechanisms with a form of their own: the client's where `sent`, else the server's.
SaslMessage scramMessage(int number, bool sent, const transcript::Entry &entry, base::Span run);
SaslMessage digestMessage(int number, bool sent, const transcript::Entry &entry, base::Span run);
SaslMessage ntlmMessage(const transcript::Entry &entry, base::Span run);
SaslMessage gssapiMessage(bool sent, const transcript::Entry &entry, base::Span run);

/// Whether the octets are the server's own proof, of SCRAM or DIGEST-MD5. Its value is masked, and with it
/// the equals sign, which shares a character of base64 with it.
inline bool isServersProof(const QByteArray &octets)
{
    return octets == "v" || octets.startsWith("v=") || octets.startsWith("rspauth");
}

/// The masks inside the run, as fields of that name.
QList<Field> maskedFields(const QString &name, const transcript::Entry &entry, base::Span run);

/// What a listener on an unencrypted connection would get of a sign-in.
enum class Exposed {
    Password,  ///< as it is
    Token,     ///< as it is, until it runs out
    Digest,    ///< a quick hash to try passwords against
    Proof,     ///< a slow hash to try passwords against
    SomeSecret ///< of a mechanism that is not known here
};
Exposed exposedBy(const QByteArray &mechanism);

/// Whether the mechanism signs in with an access token (RFC 7628 and its forerunner).
inline bool sendsToken(const QByteArray &mechanism)
{
    return mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

/// Who signs in by the exchange, found in its first messages; empty where it cannot be read.
QString signedInUser(const transcript::Transcript &transcript, const Context::Exchange &exchange);

} // namespace explain

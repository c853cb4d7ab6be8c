// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phase.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace base {

/// What broke, as a fact; the sentences for people are made from it in core/explain.
enum class Fault {
    BadInput,            ///< what the user gave cannot be sent. facts: field, problem, value, [line]
    NameNotFound,        ///< facts: host, problem (the resolver's words)
    ConnectFailed,       ///< no address could be reached. facts: host, port, problem
    GreetingRefused,     ///< a negative greeting (554, 421…), in `reply`. facts: [early] (we spoke before it)
    EhloRefused,         ///< neither EHLO nor HELO was accepted, in `reply`
    TlsNotOffered,       ///< TLS required and STARTTLS not in the list
    TlsRefused,          ///< STARTTLS offered and then refused, in `reply`
    TlsHandshakeFailed,  ///< facts: problem (TLS library's words), [speaks]
    CertificateRejected, ///< facts: problem (expired, not-yet-valid, wrong-name, self-signed,
                         ///< unknown-authority, …), names
    AuthNotOffered,      ///< a user name is set and AUTH not in the list
    AuthNoMechanism,     ///< nothing in common. facts: offered, wanted
    AuthCleartext,       ///< refused by us: the password would cross in clear text
    CredentialMissing, ///< nobody could supply it. facts: problem (none, locked, no-keychain, declined), [of]
    AuthRefused,       ///< in `reply`. facts: mechanism
    AuthServerUnproven,  ///< the server could not prove that it knows the password. facts: mechanism, problem
    SizeExceeded,        ///< larger than the server's SIZE, known before sending. facts: size, limit
    Utf8NotOffered,      ///< an address or header needs SMTPUTF8, not in the list. facts: needs
    ExtensionNotOffered, ///< what the user asked for needs it. facts: extension, [parameter]
    CommandRefused,      ///< one before the transaction (XCLIENT, XFORWARD), in `reply`
    MailRefused,         ///< in `reply`
    RecipientsRefused,   ///< every one; the replies are with the recipients
    MessageRefused,      ///< DATA or the final dot refused, in `reply`
    MessageUnreadable,   ///< a file vanished, changed or cannot be read. facts: file, problem
    ServiceClosing,      ///< 421, in `reply`
    ConnectionLost,      ///< closed or reset by the other side. facts: [problem]
    TimedOut,            ///< facts: limit (seconds)
    ProtocolViolation,   ///< facts: problem (line-too-long, malformed-reply, mixed-codes, starttls-injection,
                         ///< …), [speaks]
    ProxyFailed,    ///< no connection through it. facts: proxy, problem (unreachable, refused, auth-required,
                    ///< closed, timed-out, target-unreachable, protocol), words, host, port
    SourceUnusable, ///< no connection can begin at that address or port. facts: source, problem
    NullMx,         ///< a domain takes no mail (RFC 7505). facts: domain
    NoExchanger, ///< nobody to bring a domain's mail to. facts: domain, problem (no-such-domain, no-address,
                 ///< address-literal, loop, bogus, no-answer, no-library), [exchanger, words]
    Cancelled,   ///< by the user
    Stopped,     ///< where the user wanted it
    Internal,    ///< our own defect. facts: problem
};

/// The stable lower-case name used in exports ("certificate-rejected").
QByteArrayView name(Fault fault);

/// A negative reply as a failure carries it.
struct ReplyFacts
{
    int code = 0;
    QByteArray enhanced; ///< "5.1.1", empty where none was given or trusted
    QByteArray text;     ///< the server's words without codes, lines joined by LF; untrusted, raw octets

    bool operator==(const ReplyFacts &) const = default;
};

/// A conversation that broke, or could not begin. A value; flows also throw it, to be caught once at their
/// root.
struct Failure
{
    Fault fault = Fault::Internal;
    Phase phase = Phase::Lookup;
    std::optional<ReplyFacts> reply = {};
    QMap<QString, QString> facts = {}; ///< never a secret

    [[nodiscard]] QString fact(QLatin1String key) const { return facts.value(key); }
};

/// Shorthand for the most common input problem: which field, what is wrong with it, and the value as given.
Failure badInput(QLatin1String field, QLatin1String problem, const QString &value);

} // namespace base

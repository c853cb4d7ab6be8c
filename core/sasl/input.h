// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/mechanism.h"

#include <optional>

/// What is refused before a single octet of it is sent, and the failures of this room.
namespace sasl {

/// Refuses an empty user name, and NUL in the user name, the authorization id or the password: the mechanisms
/// either separate by NUL (RFC 4616 §2) or have no way to say it. The value of a secret is never in the
/// failure.
std::optional<base::Failure> checkPassword(const Credential &credential);

/// The same for mechanisms that prepare their strings (RFC 4013): refuses what SASLprep refuses, before
/// anything is sent. Code points younger than Unicode 3.2, such as emoji, are among it: a password may not
/// have them (a "stored string", RFC 5802 §2.2), and a user name, which might, GNU SASL 2.2 refuses too.
std::optional<base::Failure> checkPrepared(const Credential &credential);

/// Refuses an empty user name or one with control characters, and a token that is not a bearer token (RFC
/// 6750 §2.1): a pasted line break among them would otherwise end the field and begin another.
std::optional<base::Failure> checkToken(const Credential &credential);

/// A name inside a GS2 header: "," and "=" are escaped (RFC 5801 §4).
QByteArray gs2Name(QByteArray name);

base::Failure serverUnproven(const QByteArray &mechanism, QLatin1String problem);
base::Failure badChallenge(const QByteArray &mechanism, QLatin1String problem);
base::Failure libraryFailure(); ///< GNU SASL failed for a reason of its own

} // namespace sasl

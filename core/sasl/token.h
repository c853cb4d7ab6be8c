// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace sasl {

/// What an access token says about itself (RFC 7519 §4.1, RFC 9068). Nobody has checked its signature: that
/// is the server's business. Untrusted text.
struct TokenClaims
{
    QString issuer;
    QString subject; ///< the user by the most telling of its names
    QStringList audience;
    QStringList scopes;
    QDateTime notBefore; ///< UTC; invalid where it is not said
    QDateTime expires;
};

/// Reads a JSON Web Token; nothing for an opaque one, which only its issuer can read.
std::optional<TokenClaims> readToken(const QByteArray &token);

} // namespace sasl

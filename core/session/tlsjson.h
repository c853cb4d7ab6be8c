// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"

#include <QJsonObject>

namespace session {

/// A handshake as the facts of a transcript entry: version, cipher, keyExchange, name, accepted; chain
/// (array, leaf first) of subject, issuer, names, notBefore, notAfter (ISO 8601, UTC), key, signature, sha256
/// (hexadecimal), selfSigned, der (base64); problems (array) of problem, words, certificate.
QJsonObject toJson(const base::TlsFacts &facts);

} // namespace session

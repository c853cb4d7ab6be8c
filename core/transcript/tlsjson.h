// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"

#include <QJsonObject>

namespace transcript {

/// TLS facts as the facts of a TlsEstablished or TlsFailed entry: version, cipher, keyExchange, name, sni,
/// status, clientCertificate, resumed, accepted, chain (leaf first: subject, issuer, names, notBefore,
/// notAfter as ISO 8601 UTC, key, signature, sha256 in hex, der in base64, selfSigned) and problems (problem,
/// words, certificate). What is empty or false is left out.
QJsonObject tlsToJson(const base::TlsFacts &facts);

/// Total: what is missing or of another type stays at its default.
base::TlsFacts tlsFromJson(const QJsonObject &object);

} // namespace transcript

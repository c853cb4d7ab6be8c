// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QCryptographicHash>

#include <optional>

/// What the mechanisms compute with.
namespace sasl {

using Hash = QCryptographicHash::Algorithm;

/// RFC 2104.
QByteArray hmac(Hash hash, const QByteArray &key, const QByteArray &text);

/// PBKDF2 with HMAC, one block long: what RFC 5802 §2.2 calls Hi(). Takes a second for a million iterations.
/// Empty where libcrypto fails.
base::Secret pbkdf2(Hash hash, const QByteArray &password, const QByteArray &salt, int iterations);

/// SASLprep (RFC 4013) as for a string that is to be compared or hashed; nothing where it refuses. The
/// flag is the one with which GNU SASL's own mechanisms call it; 2.2 reads it the other way round and refuses
/// unassigned code points.
std::optional<base::Secret> prepared(const QByteArray &octets);

} // namespace sasl

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sasl {

/// The channel binding "tls-server-end-point" (RFC 5929 §4): the hash of the server's certificate, by the
/// hash of its signature, where MD5 and SHA-1 give way to SHA-256. Empty for what is no certificate, and for
/// a signature without a hash of its own (Ed25519), for which the RFC defines none.
///
/// The only binding that can be had: QSslSocket tells neither the Finished messages (tls-unique) nor keying
/// material (tls-exporter).
QByteArray serverEndPoint(const QByteArray &certificate);

} // namespace sasl

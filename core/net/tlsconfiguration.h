// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QSslConfiguration>

namespace net {

/// What a policy asks of QSslSocket, but for the names.
QSslConfiguration configurationFor(const TlsPolicy &policy);

/// The certificates in a PEM file, or in the files of a folder.
QList<QSslCertificate> authoritiesIn(const QString &path);

/// Everything of a policy that a certificate is judged by, as one octet string: where two are equal, a
/// session that began under the one may be resumed under the other.
QByteArray trustOf(const TlsPolicy &policy);

} // namespace net

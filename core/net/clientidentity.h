// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/transport.h"

#include <QSslCertificate>
#include <QSslKey>

#include <expected>

namespace net {

/// Our own certificate and its key, for servers that ask for one.
struct ClientIdentity
{
    QList<QSslCertificate> chain; ///< leaf first
    QSslKey key;
};

/// Reads what certificateFile and keyFile of `policy` name: a PEM chain with its key, in one file or in two,
/// or PKCS#12 (RFC 7292). `phrase` opens a locked key; null: there is none yet.
///
/// Fails with BadInput, field tlsCertificate or tlsKey, problem not-found, unreadable, no-certificate,
/// no-key, phrase-needed, wrong-phrase, other-key (not that of the certificate), unsupported-key; and, unless
/// the policy is insecure, own-expired or own-not-yet-valid (fact `day`, ISO 8601, UTC).
std::expected<std::shared_ptr<const ClientIdentity>, base::Failure> readIdentity(const TlsPolicy &policy,
                                                                                 const base::Secret *phrase);

} // namespace net

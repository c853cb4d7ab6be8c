// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/arguments.h"
#include "cli/stop.h"
#include "net/transport.h"

#include <optional>

namespace cli {

/// What the options say about TLS, on top of what is there. Files are looked at.
Or<void> setTls(const Arguments &arguments, net::TlsPolicy &tls);

/// The pass phrase that --tls-key-password-env or --tls-key-password-stdin names; none where neither is
/// given. It is tried on the key: one that does not open it is told before anything connects.
Or<std::optional<base::Secret>> givenKeyPhrase(const Arguments &arguments, const net::TlsPolicy &tls);

/// The certificates that are trusted for good, a line for each.
QStringList trustedLines(const net::TlsPolicy &tls);

} // namespace cli

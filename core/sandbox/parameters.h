// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reply.h"

#include <expected>
#include <functional>

namespace sandbox {

/// What the parameters of MAIL said that the session needs.
struct MailParameters
{
    qint64 size = 0; ///< declared by SIZE, 0 when not
    bool utf8 = false;
    bool binary = false; ///< BODY=BINARYMIME: by BDAT only (RFC 3030 §3)
};

/// Whether an extension is in force, by its EHLO keyword.
using Offers = std::function<bool(QByteArrayView keyword)>;

/// Reads the parameters of MAIL: SIZE (RFC 1870), BODY (RFC 6152, RFC 3030), SMTPUTF8 (RFC 6531), RET and
/// ENVID (RFC 3461), AUTH (RFC 4954 §5). The error is the reply: 555 for one that is not known, 501 for one
/// that is wrong or given twice.
std::expected<MailParameters, Reply> parseMailParameters(const QByteArray &text, const Offers &offers);

/// Reads the parameters of RCPT: NOTIFY and ORCPT (RFC 3461).
std::expected<void, Reply> parseRcptParameters(const QByteArray &text, const Offers &offers);

/// Whether it is xtext (RFC 3461 §4): printable ASCII but "+" and "=", and +XX for any octet.
bool isXtext(QByteArrayView text);

} // namespace sandbox

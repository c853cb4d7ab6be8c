// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <expected>

namespace sandbox {

/// The path of MAIL or RCPT (RFC 5321 §4.1.2), without brackets and source route. Written apart from the
/// client's own address parser, so that the two check each other.
struct Path
{
    QByteArray address; ///< empty: the null reverse-path
    bool utf8 = false;  ///< holds octets above 0x7f: needs SMTPUTF8 (RFC 6531 §3.3)
    QByteArray rest;    ///< what follows the path: the parameters
};

/// Reads "<path> parameters". The error is the reason in the server's words.
std::expected<Path, QByteArray> parsePath(QByteArrayView text);

/// Whether it can stand after EHLO: a domain or an address literal, in a wide sense.
bool isHelloName(QByteArrayView text);

} // namespace sandbox

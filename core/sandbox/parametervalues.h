// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

// The forms that the values of parameters have.

/// Whether it is xtext (RFC 3461 §4): printable ASCII but "+" and "=", and +XX for any octet.
bool isXtext(QByteArrayView text);

/// Whether it is one of these words, in any case.
bool isOneOf(const QByteArray &value, std::initializer_list<QByteArrayView> choices);

/// Whether NOTIFY can have it (RFC 3461 §4.1).
bool isNotify(const QByteArray &value);

/// RFC 3461 §4.2: an address type and the address as xtext, or as utf-8-addr-xtext (RFC 6533 §3), at most 500
/// octets.
bool isOriginalRecipient(const QByteArray &value);

/// A date and time with its offset (RFC 3339 §5.6); not valid where it is none.
QDateTime dateTime(const QByteArray &value);

/// The whole value against a form, in any case.
QRegularExpressionMatch match(const char *form, const QByteArray &value);

} // namespace sandbox

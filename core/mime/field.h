// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/message.h"

namespace mime {

/// Whether a header may hold raw UTF-8 (RFC 6532, under SMTPUTF8) or must be ASCII (RFC 2047, RFC 2231,
/// A-labels).
enum class Charset { Ascii, Utf8 };

/// A parameter of Content-Type or Content-Disposition.
struct FieldParameter
{
    QByteArray name;
    QString value;
};

// Each gives one whole header field, folded, with its CRLF. Lines have at most 76 octets, which suits RFC
// 5322 §2.1.1 (78) and RFC 2047 §2 (76); only a word that is longer by itself makes a longer one. Values have
// no CR, LF or NUL.

/// Text that a person wrote, such as a subject: comes out of any reader as it went in, spaces and "=?"
/// included.
QByteArray textField(QByteArrayView name, const QString &text, Charset charset);

/// A value that is already a header's, ASCII or UTF-8: goes out as it is, folded at its own white space.
QByteArray verbatimField(QByteArrayView name, const QByteArray &value);

QByteArray mailboxField(QByteArrayView name, const QList<Mailbox> &mailboxes, Charset charset);

/// A value and its parameters; RFC 2231 where they are not ASCII or are too long for a line.
QByteArray parameterField(QByteArrayView name, QByteArrayView value, const QList<FieldParameter> &parameters,
                          Charset charset);

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mime {

/// Content-Transfer-Encoding (RFC 2045 §6).
enum class Encoding { SevenBit, EightBit, QuotedPrintable, Base64, Binary };
QByteArray encodingName(Encoding encoding);

/// A text part's body, UTF-8 with CRLF line ends, in the most readable encoding that carries it: as it is,
/// else as it is in 8bit where that is allowed, else the shorter of quoted-printable and base64. A CR that
/// ends no line is content, and makes an encoding necessary.
struct EncodedText
{
    Encoding encoding = Encoding::SevenBit;
    QByteArray octets;
};
EncodedText encodeText(const QString &text, bool eightBitAllowed);

/// RFC 2045 §6.7, for text with CRLF line ends. Lines of at most 76 characters.
QByteArray quotedPrintable(QByteArrayView text);

} // namespace mime

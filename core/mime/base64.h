// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mime {

/// RFC 2045 §6.8: lines of 76 characters, each ended by CRLF, also the last. Faster than
/// QByteArray::toBase64(), which knows no lines: attachments are most of what we write.
inline constexpr qsizetype base64OctetsPerLine = 57;

/// To encode in pieces, give multiples of base64OctetsPerLine in all but the last.
QByteArray base64InLines(QByteArrayView octets);

/// The size of that for so many octets.
qint64 base64InLinesSize(qint64 octets);

} // namespace mime

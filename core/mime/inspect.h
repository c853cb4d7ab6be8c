// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace mime {

/// One node of a message's tree, read by GMime.
struct Part
{
    QByteArray mediaType; ///< "text/plain", lower case
    QString name;         ///< file name, decoded; empty where none
    QByteArray encoding;  ///< Content-Transfer-Encoding as written
    QByteArray charset;
    qint64 size = 0;                            ///< octets, decoded; 0 for a multipart
    QList<std::pair<QString, QString>> headers; ///< decoded
    QByteArray content; ///< decoded, at most `previewLimit` octets; empty for a multipart
    QList<Part> parts;  ///< of a multipart; of a message/rfc822 the message in it
};

/// A message read for showing: untrusted input, never fails, says in `remarks` what is left out or odd:
/// too-deep, too-many-parts, too-many-headers (only what is within the limits is there), no-header (it begins
/// with its body), no-message (nothing to be read as one).
struct Inspection
{
    QString subject, from, to, cc, date, messageId; ///< decoded, date as written
    Part root;
    QStringList remarks;
};

inline constexpr qint64 previewLimit =
    256 * 1024;                         ///< a page that anybody reads; the size is that of the whole
inline constexpr int maxDepth = 32;     ///< mail has a handful; each level is a level of a tree view
inline constexpr int maxParts = 1000;   ///< in the whole message
inline constexpr int maxHeaders = 1000; ///< of one part

Inspection inspect(const QByteArray &message);

} // namespace mime

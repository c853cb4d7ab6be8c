// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mime {

/// One node of a message's tree, read by GMime.
struct Part
{
    QByteArray mediaType;       ///< "text/plain"
    QString name;               ///< file name, decoded; empty where none
    QByteArray encoding;        ///< Content-Transfer-Encoding as written
    QByteArray charset;
    qint64 size = 0;            ///< octets, decoded
    QList<std::pair<QString, QString>> headers; ///< decoded
    QByteArray content;         ///< decoded, at most `previewLimit` octets; empty for a multipart
    QList<Part> parts;
};

/// A message read for showing: untrusted input, limits on depth (32), parts (1,000) and headers (1,000).
struct Inspection
{
    QString subject, from, to, cc, date, messageId;
    Part root;
    QStringList remarks;        ///< keys: too-deep, too-many-parts, no-header, …
};

inline constexpr qint64 previewLimit = 256 * 1024;

Inspection inspect(const QByteArray &message);

} // namespace mime

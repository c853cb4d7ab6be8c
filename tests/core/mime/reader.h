// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// The oracle: what GMime, which shares no code with our writer, finds in a message.
namespace reader {

using NameAndAddress = std::pair<QString, QString>;

struct Attachment
{
    QString name;
    QByteArray mediaType;
    QByteArray octets; ///< of a message: as it stands
    bool operator==(const Attachment &) const = default;
};

struct Message
{
    QList<NameAndAddress> from, to, cc;
    QString subject;
    QDateTime date;
    QByteArray messageId;
    QByteArray text, html; ///< decoded, UTF-8, CRLF line ends; null where there is no such part
    QList<Attachment> attachments;
    QByteArrayList tree; ///< media types, depth first

    [[nodiscard]] QString header(const QByteArray &name) const { return headers.value(name.toLower()); }
    QMap<QByteArray, QString> headers; ///< decoded, by lower-case name
};

Message read(const QByteArray &octets);

} // namespace reader

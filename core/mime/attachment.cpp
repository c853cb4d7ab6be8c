// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/attachment.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace mime {

namespace {

bool isToken(QByteArrayView text) // RFC 2045 §5.1
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return c > ' ' && c <= '~' && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
    });
}

/// A multipart has boundaries, which an attachment's octets cannot be held to.
bool isMediaType(const QByteArray &type)
{
    const auto slash = type.indexOf('/');
    return slash > 0 && isToken(QByteArrayView(type).first(slash)) &&
           isToken(QByteArrayView(type).sliced(slash + 1)) && !type.toLower().startsWith("multipart/");
}

} // namespace

QString shownName(const Attachment &attachment)
{
    return attachment.name.isEmpty() ? QFileInfo(attachment.path).fileName() : attachment.name;
}

std::optional<base::Failure> checkAttachment(const Attachment &attachment)
{
    const auto name = shownName(attachment);
    const auto refuse = [&](QLatin1String problem, const QString &value) {
        auto failure = base::badInput(QLatin1String("attachment"), problem, value);
        failure.facts.insert(QStringLiteral("field"), QStringLiteral("attachment:") + name);
        return failure;
    };
    if (name.contains(u'\r') || name.contains(u'\n'))
        return refuse(QLatin1String("line-break"), name);
    if (name.contains(QChar(u'\0')))
        return refuse(QLatin1String("bad-character"), name);
    if (!attachment.mediaType.isEmpty() && !isMediaType(attachment.mediaType))
        return refuse(QLatin1String("bad-media-type"), QString::fromLatin1(attachment.mediaType));
    return {};
}

std::expected<std::unique_ptr<Input>, base::Failure> openAttachment(const Attachment &attachment)
{
    if (attachment.path.isEmpty())
        return memoryInput(attachment.content);
    return fileInput(attachment.path);
}

QByteArray mediaTypeOf(const Attachment &attachment)
{
    if (!attachment.mediaType.isEmpty())
        return attachment.mediaType;
    const QMimeDatabase database;
    const auto type = attachment.path.isEmpty()
                          ? database.mimeTypeForFileNameAndData(shownName(attachment), attachment.content)
                          : database.mimeTypeForFile(attachment.path);
    auto name = type.name().toLatin1();
    // The desktop's own names for what is no media type: an empty file, a directory.
    if (!isMediaType(name) || name == "application/x-zerosize" || name.startsWith("inode/"))
        return "application/octet-stream";
    return name;
}

} // namespace mime

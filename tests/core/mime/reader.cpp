// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include <QMap>

#include <gmime/gmime.h>

namespace reader {

namespace {

QList<NameAndAddress> mailboxes(InternetAddressList *list)
{
    QList<NameAndAddress> all;
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        auto *address = internet_address_list_get_address(list, i);
        all.emplaceBack(
            QString::fromUtf8(internet_address_get_name(address)),
            QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))));
    }
    return all;
}

QByteArray decoded(GMimePart *part)
{
    auto *stream = g_mime_stream_mem_new();
    if (auto *content = g_mime_part_get_content(part))
        g_mime_data_wrapper_write_to_stream(content, stream);
    const auto *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    QByteArray octets(reinterpret_cast<const char *>(array->data), array->len);
    g_object_unref(stream);
    return octets.isNull() ? QByteArray("") : octets;
}

QByteArray asItStands(GMimeMessage *message)
{
    char *text = g_mime_object_to_string(GMIME_OBJECT(message), nullptr);
    QByteArray octets(text);
    g_free(text);
    return octets;
}

void visit(GMimeObject *object, Message &message)
{
    char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
    message.tree.append(type);
    const char *disposition = g_mime_object_get_disposition(object);
    if (GMIME_IS_MESSAGE_PART(object)) {
        auto *name = g_mime_object_get_content_disposition_parameter(object, "filename");
        message.attachments.append({QString::fromUtf8(name), type,
                                    asItStands(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))});
    } else if (disposition && qstrcmp(disposition, "attachment") == 0) {
        auto *name = g_mime_part_get_filename(GMIME_PART(object));
        message.attachments.append({QString::fromUtf8(name), type, decoded(GMIME_PART(object))});
    } else if (qstrcmp(type, "text/plain") == 0) {
        message.text = decoded(GMIME_PART(object));
    } else if (qstrcmp(type, "text/html") == 0) {
        message.html = decoded(GMIME_PART(object));
    }
    g_free(type);
}

/// The parts of this message only: an attached message is one part.
void visitAll(GMimeObject *object, Message &message)
{
    visit(object, message);
    if (!GMIME_IS_MULTIPART(object))
        return;
    auto *multipart = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        visitAll(g_mime_multipart_get_part(multipart, i), message);
}

} // namespace

Message read(const QByteArray &octets)
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready)
    auto *stream = g_mime_stream_mem_new_with_buffer(octets.constData(), static_cast<size_t>(octets.size()));
    auto *parser = g_mime_parser_new_with_stream(stream);
    auto *parsed = g_mime_parser_construct_message(parser, nullptr);

    Message message;
    message.from = mailboxes(g_mime_message_get_from(parsed));
    message.to = mailboxes(g_mime_message_get_to(parsed));
    message.cc = mailboxes(g_mime_message_get_cc(parsed));
    message.subject = QString::fromUtf8(g_mime_message_get_subject(parsed));
    message.messageId = g_mime_message_get_message_id(parsed);
    if (auto *date = g_mime_message_get_date(parsed))
        message.date =
            QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC,
                                          int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND));
    auto *headers = g_mime_object_get_header_list(GMIME_OBJECT(parsed));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        auto *header = g_mime_header_list_get_header_at(headers, i);
        message.headers.insert(QByteArray(g_mime_header_get_name(header)).toLower(),
                               QString::fromUtf8(g_mime_header_get_value(header)));
    }
    visitAll(g_mime_message_get_mime_part(parsed), message);

    g_object_unref(parsed);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

} // namespace reader

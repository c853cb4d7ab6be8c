// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/inspect.h"

#include <array>
#include <memory>

#include <gmime/gmime.h>

namespace mime {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Ref = std::unique_ptr<T, Unref>;

struct Free
{
    void operator()(char *text) const { g_free(text); }
};

/// GMime gives a null pointer for whatever is absent; its texts are UTF-8, or what it could not make UTF-8
/// of.
QString text(const char *octets)
{
    return octets ? QString::fromUtf8(octets) : QString();
}

void useLibrary()
{
    // Once, thread-safe, and never shut down: other threads may be reading.
    static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(ready)
}

/// A message that GMime has read. Its parts refer to the octets, which are not copied: they must live as long
/// as it.
class Parsed
{
public:
    explicit Parsed(const QByteArray &octets)
    {
        useLibrary();
        // The stream does not own its array, and nothing writes to it.
        m_view.data = reinterpret_cast<guint8 *>(const_cast<char *>(octets.constData()));
        m_view.len = static_cast<guint>(octets.size());
        m_stream.reset(g_mime_stream_mem_new());
        g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(m_stream.get()), &m_view);
        const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(m_stream.get()));
        m_message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
    }
    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;

    [[nodiscard]] GMimeMessage *message() const { return m_message.get(); }

private:
    GByteArray m_view{};
    Ref<GMimeStream> m_stream;
    Ref<GMimeMessage> m_message;
};

/// Reads the tree of a message within the limits.
class TreeReader
{
public:
    explicit TreeReader(QStringList &remarks)
        : m_remarks(remarks)
    {
    }

    Part read(GMimeObject *object, int depth)
    {
        ++m_parts;
        Part part;
        if (auto *type = g_mime_object_get_content_type(object)) {
            const std::unique_ptr<char, Free> name(g_mime_content_type_get_mime_type(type));
            part.mediaType = QByteArray(name.get()).toLower();
            part.charset = g_mime_content_type_get_parameter(type, "charset");
        }
        part.encoding = QByteArray(g_mime_object_get_header(object, "Content-Transfer-Encoding")).trimmed();
        part.headers = headers(g_mime_object_get_header_list(object));
        if (GMIME_IS_MULTIPART(object)) {
            readParts(part, GMIME_MULTIPART(object), depth);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            readMessage(part, g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth);
            part.name = fileName(object);
        } else if (GMIME_IS_PART(object)) {
            part.name = text(g_mime_part_get_filename(GMIME_PART(object)));
            readContent(part, GMIME_PART(object));
        }
        return part;
    }

    /// GMime keeps a message's header apart from what describes its body, which is with the outermost part.
    QList<std::pair<QString, QString>> headersOf(GMimeMessage *message)
    {
        return headers(g_mime_object_get_header_list(GMIME_OBJECT(message)));
    }

private:
    QList<std::pair<QString, QString>> headers(GMimeHeaderList *list)
    {
        QList<std::pair<QString, QString>> all;
        const int count = list ? g_mime_header_list_get_count(list) : 0;
        if (count > maxHeaders)
            remark("too-many-headers");
        for (int i = 0; i < qMin(count, maxHeaders); ++i) {
            auto *header = g_mime_header_list_get_header_at(list, i);
            all.emplaceBack(text(g_mime_header_get_name(header)), text(g_mime_header_get_value(header)));
        }
        return all;
    }

    void remark(const char *key)
    {
        const auto word = QString::fromLatin1(key);
        if (!m_remarks.contains(word))
            m_remarks.append(word);
    }

    bool mayDescend(int depth)
    {
        if (depth >= maxDepth)
            remark("too-deep");
        else if (m_parts >= maxParts)
            remark("too-many-parts");
        else
            return true;
        return false;
    }

    void readParts(Part &part, GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count && mayDescend(depth + 1); ++i) {
            if (auto *child = g_mime_multipart_get_part(multipart, i))
                part.parts.append(read(child, depth + 1));
        }
    }

    void readMessage(Part &part, GMimeMessage *message, int depth)
    {
        auto *root = message ? g_mime_message_get_mime_part(message) : nullptr;
        if (!root || !mayDescend(depth + 1))
            return;
        auto inner = read(root, depth + 1);
        inner.headers = headersOf(message) + inner.headers;
        part.parts.append(std::move(inner));
    }

    static QString fileName(GMimeObject *object)
    {
        auto *disposition = g_mime_object_get_content_disposition(object);
        const char *name =
            disposition ? g_mime_content_disposition_get_parameter(disposition, "filename") : nullptr;
        return text(name);
    }

    /// Decodes all of it for its size, in pieces, and keeps the beginning.
    static void readContent(Part &part, GMimePart *leaf)
    {
        auto *wrapper = g_mime_part_get_content(leaf);
        auto *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
        if (!stream)
            return;
        g_mime_stream_reset(stream);
        const Ref<GMimeStream> decoded(g_mime_stream_filter_new(stream));
        const Ref<GMimeFilter> filter(
            g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(wrapper), FALSE));
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(decoded.get()), filter.get());
        std::array<char, 16384> buffer;
        for (;;) {
            const auto count = g_mime_stream_read(decoded.get(), buffer.data(), buffer.size());
            if (count <= 0)
                break;
            part.content.append(buffer.data(), qMin<qsizetype>(count, previewLimit - part.content.size()));
            part.size += count;
        }
    }

    QStringList &m_remarks;
    int m_parts = 0;
};

QString addresses(InternetAddressList *list)
{
    if (!list)
        return {};
    const std::unique_ptr<char, Free> all(internet_address_list_to_string(list, nullptr, FALSE));
    return text(all.get());
}

} // namespace

Inspection inspect(const QByteArray &message)
{
    Inspection result;
    const Parsed parsed(message);
    auto *tree = parsed.message();
    if (!tree || message.isEmpty()) {
        result.remarks.append(QStringLiteral("no-message"));
        return result;
    }
    result.subject = text(g_mime_message_get_subject(tree));
    result.from = addresses(g_mime_message_get_from(tree));
    result.to = addresses(g_mime_message_get_to(tree));
    result.cc = addresses(g_mime_message_get_cc(tree));
    result.date = text(g_mime_object_get_header(GMIME_OBJECT(tree), "Date"));
    result.messageId = text(g_mime_message_get_message_id(tree));

    TreeReader reader(result.remarks);
    if (auto *part = g_mime_message_get_mime_part(tree))
        result.root = reader.read(part, 0);
    const auto header = reader.headersOf(tree);
    result.root.headers = header + result.root.headers;
    if (header.isEmpty())
        result.remarks.append(QStringLiteral("no-header"));
    return result;
}

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"
#include "mime/message.h"
#include "mime/stream.h"
#include "mime/text.h"

namespace mime {

/// The octets of a composed message for one offer: literal runs in memory, attachments as streams.
class Assembly
{
public:
    void add(const QByteArray &octets);
    void add(std::unique_ptr<Stream> stream, qint64 size, bool eightBit);

    [[nodiscard]] base::MessageForm form() const { return m_form; }
    void setBinary() { m_form.binary = true; }
    std::vector<std::unique_ptr<Stream>> take();

private:
    std::vector<std::unique_ptr<Stream>> m_streams;
    QByteArray m_literal; ///< what was added since the last stream
    base::MessageForm m_form;
};

/// Lays out the parts of a message: text, HTML or both (multipart/alternative), with attachments under
/// multipart/mixed.
class Composer
{
public:
    /// `header` is the message's own, up to and without what describes the body.
    Composer(const Message &message, QByteArray header);

    std::expected<Assembly, base::Failure> assemble(base::MessageOffer offer);

private:
    enum class Form {
        Text,   ///< literal text: ends where it ends
        Base64, ///< lines, each ended
        AsIs,   ///< a message inside the message
        Raw,    ///< octet for octet, under BINARYMIME
    };

    /// A part without parts.
    struct Leaf
    {
        QByteArray header;
        Form form = Form::Text;
        bool eightBit = false;
        QByteArray text;              ///< Text, or the base64 of a text
        std::unique_ptr<Input> input; ///< of an attachment
        qint64 size = 0;
        bool marked = false; ///< a line of it begins as our boundaries do
    };

    [[nodiscard]] Leaf textLeaf(const char *type, const QString &text) const;
    [[nodiscard]] std::expected<Leaf, base::Failure> attachmentLeaf(const Attachment &attachment) const;
    [[nodiscard]] std::expected<std::vector<Leaf>, base::Failure> attachmentLeaves() const;
    [[nodiscard]] std::vector<Leaf> bodyLeaves() const;

    [[nodiscard]] QByteArray multipartHeader(const char *subtype, bool eightBit) const;
    [[nodiscard]] QByteArray boundary(const char *subtype) const { return m_token + '-' + subtype; }
    void addLeaf(Assembly &assembly, Leaf &leaf, bool inMultipart) const;
    void addMultipart(Assembly &assembly, const char *subtype, std::vector<Leaf> &leaves) const;
    void addBody(Assembly &assembly, std::vector<Leaf> &leaves, bool inMultipart) const;

    const Message &m_message;
    QByteArray m_header;
    base::MessageOffer m_offer;
    QByteArray m_token; ///< how every boundary begins
};

} // namespace mime

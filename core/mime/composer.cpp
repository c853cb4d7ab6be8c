// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/composer.h"

#include "base/bytes.h"
#include "mime/attachment.h"
#include "mime/base64.h"
#include "mime/headers.h"
#include "mime/scanner.h"

#include <algorithm>

namespace mime {

namespace {

bool anyEightBit(const auto &leaves)
{
    return std::ranges::any_of(leaves, [](const auto &leaf) { return leaf.eightBit; });
}

bool anyMarked(const auto &leaves)
{
    return std::ranges::any_of(leaves, [](const auto &leaf) { return leaf.marked; });
}

QByteArray encodingField(Encoding encoding)
{
    return "Content-Transfer-Encoding: " + encodingName(encoding) + "\r\n";
}

} // namespace

void Assembly::add(const QByteArray &octets)
{
    m_literal += octets;
    m_form.size += octets.size();
    m_form.eightBit = m_form.eightBit || !base::isAscii(octets);
}

void Assembly::add(std::unique_ptr<Stream> stream, qint64 size, bool eightBit)
{
    m_streams.push_back(literalStream(std::exchange(m_literal, {})));
    m_streams.push_back(std::move(stream));
    m_form.size += size;
    m_form.eightBit = m_form.eightBit || eightBit;
}

std::vector<std::unique_ptr<Stream>> Assembly::take()
{
    m_streams.push_back(literalStream(std::exchange(m_literal, {})));
    return std::move(m_streams);
}

Composer::Composer(const Message &message, QByteArray header)
    : m_message(message)
    , m_header(std::move(header))
{
}

std::expected<Assembly, base::Failure> Composer::assemble(base::MessageOffer offer)
{
    m_offer = offer;
    // "=_" never occurs in quoted-printable and "--" never in base64 (RFC 2045 §6.7 advises it); text that
    // goes as it is is looked at, and where it holds our boundary's beginning, which can only be meant,
    // another is taken.
    for (int attempt = 0;; ++attempt) {
        m_token =
            "=_" + m_message.boundarySeed + (attempt == 0 ? QByteArray() : '.' + QByteArray::number(attempt));
        auto attachments = attachmentLeaves();
        if (!attachments)
            return std::unexpected(std::move(attachments.error()));
        auto body = bodyLeaves();
        if (anyMarked(*attachments) || anyMarked(body))
            continue;

        Assembly assembly;
        assembly.add(m_header);
        if (attachments->empty()) {
            addBody(assembly, body, false);
            return assembly;
        }
        const auto eightBit = anyEightBit(*attachments) || anyEightBit(body);
        assembly.add(multipartHeader("mixed", eightBit) + "\r\n");
        assembly.add("--" + boundary("mixed") + "\r\n");
        addBody(assembly, body, true);
        addMultipart(assembly, "mixed", *attachments);
        return assembly;
    }
}

Composer::Leaf Composer::textLeaf(const char *type, const QString &text) const
{
    auto encoded = encodeText(text, m_offer.eightBit);
    Leaf leaf;
    leaf.header =
        parameterField("Content-Type", type, {{"charset", QStringLiteral("UTF-8")}}, Charset::Ascii) +
        encodingField(encoded.encoding);
    leaf.form = encoded.encoding == Encoding::Base64 ? Form::Base64 : Form::Text;
    leaf.eightBit = encoded.encoding == Encoding::EightBit;
    leaf.marked = scan(encoded.octets, "--" + m_token).marked;
    leaf.text = std::move(encoded.octets);
    return leaf;
}

/// Base64 for all, except that a message may not be (RFC 2046 §5.2.1): it goes as it is, line ends mended,
/// where its lines and the server allow that; else its octets go as those of any file, which loses its type
/// but not one octet of it.
std::expected<Composer::Leaf, base::Failure> Composer::attachmentLeaf(const Attachment &attachment) const
{
    auto input = openAttachment(attachment);
    if (!input)
        return std::unexpected(std::move(input.error()));
    Leaf leaf;
    auto type = mediaTypeOf(attachment);
    auto encoding = Encoding::Base64;
    leaf.form = Form::Base64;
    leaf.size = base64InLinesSize((*input)->size());
    if (m_offer.binary) { // only the boundary is in the way (RFC 2045 §2.9, RFC 3030 §3)
        const auto traits = scan(**input, "--" + m_token);
        if (!traits)
            return std::unexpected(traits.error());
        leaf.form = Form::Raw;
        leaf.size = traits->size;
        leaf.eightBit = traits->eightBit;
        leaf.marked = traits->marked;
        encoding = Encoding::Binary;
    } else if (type.toLower().startsWith("message/")) {
        const auto traits = scan(**input, "--" + m_token);
        if (!traits)
            return std::unexpected(traits.error());
        const bool bits = !traits->eightBitHeader && (!traits->eightBit || m_offer.eightBit);
        if (bits && traits->fitsLines()) {
            leaf.form = Form::AsIs;
            leaf.size = traits->mendedSize;
            leaf.eightBit = traits->eightBit;
            leaf.marked = traits->marked;
            encoding = traits->eightBit ? Encoding::EightBit : Encoding::SevenBit;
        } else {
            type = "application/octet-stream";
        }
    }
    QList<FieldParameter> parameters;
    if (const auto name = shownName(attachment); !name.isEmpty())
        parameters.append({"filename", name});
    leaf.header = parameterField("Content-Type", type, {}, Charset::Ascii) +
                  parameterField("Content-Disposition", "attachment", parameters, headerCharset(m_message)) +
                  encodingField(encoding);
    leaf.input = *std::move(input);
    return leaf;
}

std::expected<std::vector<Composer::Leaf>, base::Failure> Composer::attachmentLeaves() const
{
    std::vector<Leaf> leaves;
    for (const auto &attachment : m_message.attachments) {
        auto leaf = attachmentLeaf(attachment);
        if (!leaf)
            return std::unexpected(std::move(leaf.error()));
        leaves.push_back(*std::move(leaf));
    }
    return leaves;
}

std::vector<Composer::Leaf> Composer::bodyLeaves() const
{
    std::vector<Leaf> leaves;
    if (!m_message.text.isEmpty() || m_message.html.isEmpty())
        leaves.push_back(textLeaf("text/plain", m_message.text));
    if (!m_message.html.isEmpty())
        leaves.push_back(textLeaf("text/html", m_message.html));
    return leaves;
}

QByteArray Composer::multipartHeader(const char *subtype, bool eightBit) const
{
    const auto boundaryValue = QString::fromLatin1(boundary(subtype));
    return parameterField("Content-Type", QByteArray("multipart/") + subtype, {{"boundary", boundaryValue}},
                          Charset::Ascii) +
           (m_offer.binary ? encodingField(Encoding::Binary)
            : eightBit     ? encodingField(Encoding::EightBit)
                           : QByteArray()); // RFC 2045 §6.4: as its parts
}

/// In a multipart the line end before the next boundary is the boundary's (RFC 2046 §5.1.1), so text gets one
/// more; alone, text only gets the one that it may lack.
void Composer::addLeaf(Assembly &assembly, Leaf &leaf, bool inMultipart) const
{
    assembly.add(leaf.header + "\r\n");
    switch (leaf.form) {
    case Form::Text:
        assembly.add(leaf.text);
        if (inMultipart || !(leaf.text.isEmpty() || leaf.text.endsWith("\r\n")))
            assembly.add("\r\n");
        break;
    case Form::Base64:
        if (leaf.input)
            assembly.add(base64Stream(std::move(leaf.input)), leaf.size, false);
        else
            assembly.add(leaf.text);
        break;
    case Form::Raw:
        assembly.add(rawStream(std::move(leaf.input), Mending::None), leaf.size, leaf.eightBit);
        assembly.add("\r\n");
        assembly.setBinary();
        break;
    case Form::AsIs:
        assembly.add(rawStream(std::move(leaf.input), Mending::LineEnds), leaf.size, leaf.eightBit);
        assembly.add("\r\n");
        break;
    }
}

void Composer::addMultipart(Assembly &assembly, const char *subtype, std::vector<Leaf> &leaves) const
{
    for (auto &leaf : leaves) {
        assembly.add("--" + boundary(subtype) + "\r\n");
        addLeaf(assembly, leaf, true);
    }
    assembly.add("--" + boundary(subtype) + "--\r\n");
}

void Composer::addBody(Assembly &assembly, std::vector<Leaf> &leaves, bool inMultipart) const
{
    if (leaves.size() == 1) {
        addLeaf(assembly, leaves.front(), inMultipart);
        return;
    }
    assembly.add(multipartHeader("alternative", anyEightBit(leaves)) + "\r\n");
    addMultipart(assembly, "alternative", leaves);
}

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/compose.h"

#include "mime/attachment.h"
#include "mime/composer.h"
#include "mime/headers.h"

#include <QRandomGenerator>

#include <array>

namespace mime {

namespace {

QByteArray randomToken()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

/// RFC 5322 §3.6.4. The right side is the sender's domain, which is nobody else's; the machine's own name
/// would tell more than the sender may want.
QByteArray newMessageId(const Message &message)
{
    const auto domain = base::asciiHost(message.from.address.domain());
    return '<' + randomToken() + '@' +
           (domain.isEmpty() ? QByteArray("heloscope.invalid") : domain.toLatin1()) + '>';
}

class ComposedSource final : public base::MessageSource
{
public:
    explicit ComposedSource(Message message)
        : m_message(std::move(message))
        , m_header(headerFields(m_message))
    {
    }

    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer offer) override
    {
        m_sequence.begin({});
        const bool utf8 = headerCharset(m_message) == Charset::Utf8;
        if (utf8 && !offer.utf8) {
            return std::unexpected(
                base::Failure{.fault = base::Fault::Utf8NotOffered,
                              .phase = base::Phase::Mail,
                              .facts = {{QStringLiteral("needs"), needsUtf8(m_message).because}}});
        }
        auto assembly = Composer(m_message, m_header).assemble(offer);
        if (!assembly)
            return std::unexpected(std::move(assembly.error()));
        auto form = assembly->form();
        form.utf8 = utf8;
        m_sequence.begin(assembly->take());
        return form;
    }

    std::expected<QByteArray, base::Failure> read(qsizetype limit) override { return m_sequence.read(limit); }

private:
    Message m_message;
    QByteArray m_header;
    Sequence m_sequence;
};

} // namespace

std::expected<std::unique_ptr<base::MessageSource>, base::Failure> compose(Message message)
{
    if (auto problem = checkFields(message))
        return std::unexpected(*std::move(problem));
    for (const auto &attachment : message.attachments) {
        if (auto problem = checkAttachment(attachment))
            return std::unexpected(*std::move(problem));
    }
    if (!message.date.isValid())
        message.date = QDateTime::currentDateTime();
    if (message.messageId.isEmpty())
        message.messageId = newMessageId(message);
    if (message.boundarySeed.isEmpty())
        message.boundarySeed = randomToken();
    return std::make_unique<ComposedSource>(std::move(message));
}

std::expected<QByteArray, base::Failure> preview(const Message &message, base::MessageOffer offer,
                                                 qsizetype limit)
{
    auto source = compose(message);
    if (!source)
        return std::unexpected(std::move(source.error()));
    if (auto form = (*source)->prepare({.eightBit = offer.eightBit, .utf8 = true}); !form)
        return std::unexpected(std::move(form.error()));
    QByteArray octets;
    while (octets.size() < limit) {
        const auto more = (*source)->read(limit - octets.size());
        if (!more)
            return std::unexpected(more.error());
        if (more->isEmpty())
            break;
        octets += *more;
    }
    return octets;
}

} // namespace mime

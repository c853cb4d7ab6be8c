// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/compose.h"

#include "mime/attachment.h"
#include "mime/composer.h"
#include "mime/headers.h"

#include <QRandomGenerator>

#include <algorithm>
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

/// Nothing in it is made when it is composed: what is composed of it again is the same.
bool isLasting(const Message &message)
{
    const auto given = [&message](const char *name) {
        return std::ranges::any_of(message.headers, [name](const Header &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const bool parts = !message.html.isEmpty() || !message.attachments.isEmpty();
    return (message.date.isValid() || given("Date")) &&
           (!message.messageId.isEmpty() || given("Message-ID")) &&
           (!parts || !message.boundarySeed.isEmpty());
}

class ComposedSource final : public base::MessageSource
{
public:
    ComposedSource(Message message, bool lasting)
        : m_message(std::move(message))
        , m_lasting(lasting)
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
        form.lasting = m_lasting;
        m_sequence.begin(assembly->take());
        return form;
    }

    std::expected<QByteArray, base::Failure> read(qsizetype limit) override { return m_sequence.read(limit); }

private:
    Message m_message;
    bool m_lasting;
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
    const bool lasting = isLasting(message);
    if (!message.date.isValid())
        message.date = QDateTime::currentDateTime();
    if (message.messageId.isEmpty())
        message.messageId = newMessageId(message);
    if (message.boundarySeed.isEmpty())
        message.boundarySeed = randomToken();
    return std::make_unique<ComposedSource>(std::move(message), lasting);
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

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/replyreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace smtp {

namespace {

// RFC 5321 §4.5.3.1.5, with the CRLF
constexpr qsizetype usualLine = 512;

/// Which protocol plainly speaks here instead of SMTP; empty where it is not plain.
QString otherProtocol(QByteArrayView start)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> openings{{
        {"HTTP/", "http"},
        {"<!", "http"},
        {"<h", "http"},
        {"* OK", "imap"},
        {"+OK", "pop3"},
        {"-ERR", "pop3"},
        {"SSH-", "ssh"},
        {"RFB ", "vnc"},
    }};
    // a TLS record: alert or handshake, version 3.x (RFC 8446 §5.1)
    if (start.size() >= 2 && (start[0] == 0x15 || start[0] == 0x16) && start[1] == 0x03)
        return QStringLiteral("tls");
    for (const auto &[opening, protocol] : openings) {
        if (start.startsWith(opening))
            return QString::fromLatin1(protocol);
    }
    return {};
}

base::Failure noReply(const char *problem, QByteArrayView octets = {})
{
    base::Failure failure{.fault = base::Fault::ProtocolViolation};
    failure.facts.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    if (const auto protocol = otherProtocol(octets); !protocol.isEmpty())
        failure.facts.insert(QStringLiteral("speaks"), protocol);
    return failure;
}

bool isUtf8(QByteArrayView bytes)
{
    if (base::isAscii(bytes))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

bool hasControl(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && octet != '\t') || octet == 0x7f;
    });
}

/// The code, the separator and the text of one line without its line end (RFC 5321 §4.2, Reply-line).
struct Parsed
{
    int code;
    bool more;
    bool bare; ///< nothing after the code
    QByteArray text;
};

std::optional<Parsed> parseLine(QByteArrayView line)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (line.size() < 3 || !digit(line[0]) || !digit(line[1]) || !digit(line[2]))
        return std::nullopt;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (code < 200 || code > 599)
        return std::nullopt;
    if (line.size() == 3)
        return Parsed{code, false, true, {}};
    if (line[3] != ' ' && line[3] != '-')
        return std::nullopt;
    return Parsed{code, line[3] == '-', false, line.sliced(4).toByteArray()};
}

} // namespace

void ReplyReader::feed(QByteArrayView bytes)
{
    if (m_consumed > 0) {
        m_buffer.remove(0, m_consumed);
        m_scanned -= m_consumed;
        m_consumed = 0;
    }
    m_buffer.append(bytes);
}

QByteArrayView ReplyReader::unread() const
{
    return QByteArrayView(m_buffer).sliced(m_consumed);
}

QByteArray ReplyReader::takeRest()
{
    QByteArray rest = unread().first(std::min(buffered(), maxLine)).toByteArray();
    forget();
    return rest;
}

void ReplyReader::forget()
{
    m_buffer.clear();
    m_consumed = m_scanned = 0;
}

std::expected<std::optional<ReplyReader::Item>, base::Failure> ReplyReader::next()
{
    const auto feedAt = m_buffer.indexOf('\n', m_scanned);
    const auto lineSize = (feedAt < 0 ? m_buffer.size() : feedAt + 1) - m_consumed;
    if (lineSize > maxLine)
        return std::unexpected(noReply("line-too-long", unread()));
    if (feedAt < 0) {
        m_scanned = m_buffer.size();
        if (otherProtocol(unread()) == u"tls")
            return std::unexpected(noReply("malformed-reply", unread()));
        return std::nullopt;
    }

    Item item;
    item.line.bytes = m_buffer.sliced(m_consumed, lineSize);
    m_replyBytes += lineSize;
    if (m_replyBytes > maxReply)
        return std::unexpected(noReply("reply-too-long"));
    auto taken = take(std::move(item));
    if (taken)
        m_consumed = m_scanned = feedAt + 1;
    return taken;
}

std::expected<std::optional<ReplyReader::Item>, base::Failure> ReplyReader::take(Item item)
{
    Line &line = item.line;
    const bool crlf = line.bytes.endsWith("\r\n");
    const auto content = QByteArrayView(line.bytes).chopped(crlf ? 2 : 1);
    const auto parsed = parseLine(content);
    if (!parsed)
        return std::unexpected(noReply("malformed-reply", content));

    const bool first = m_reply.lines.isEmpty();
    if (first)
        m_firstCode = parsed->code;
    line.code = parsed->code;
    line.text = parsed->text;
    line.part = parsed->more ? (first ? base::Part::First : base::Part::Middle)
                             : (first ? base::Part::Only : base::Part::Last);
    line.odd.setFlag(base::Oddity::BareLf, !crlf);
    line.odd.setFlag(base::Oddity::MixedCodes, parsed->code != m_firstCode);
    line.odd.setFlag(base::Oddity::TooLong, line.bytes.size() > usualLine);
    line.odd.setFlag(base::Oddity::NotUtf8, !isUtf8(content));
    line.odd.setFlag(base::Oddity::Control, hasControl(content));
    line.odd.setFlag(base::Oddity::NoText, parsed->bare);
    line.odd.setFlag(base::Oddity::OddCode, parsed->code > 559);

    const auto enhanced = EnhancedCode::parse(line.text);
    const bool agrees = enhanced && enhanced->klass == parsed->code / 100;
    line.odd.setFlag(base::Oddity::EnhancedMismatch, enhanced && !agrees);
    if (first && agrees)
        m_reply.enhanced = enhanced;

    m_reply.lines.append(line.text);
    if (!parsed->more) {
        m_reply.code = parsed->code;
        item.reply = std::exchange(m_reply, {});
        m_replyBytes = 0;
    }
    return item;
}

} // namespace smtp

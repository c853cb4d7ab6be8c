// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/text.h"

#include "mime/base64.h"
#include "mime/scanner.h"

namespace mime {

namespace {

QByteArray withCrlf(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.count('\n'));
    char last = '\0';
    for (const char c : text) {
        if (c == '\n' && last != '\r')
            out += '\r';
        out += c;
        last = c;
    }
    return out;
}

/// Writes quoted-printable line by line, with soft breaks so that no line is longer than 76 characters, its
/// "=" included.
class QuotedPrintableWriter
{
public:
    explicit QuotedPrintableWriter(qsizetype expected) { m_out.reserve(expected); }

    void literal(char c)
    {
        makeRoom(1);
        m_out += c;
    }

    void escaped(char c)
    {
        constexpr char digits[] = "0123456789ABCDEF";
        const auto octet = static_cast<unsigned char>(c);
        makeRoom(3);
        m_out += '=';
        m_out += digits[octet >> 4];
        m_out += digits[octet & 15];
    }

    void lineEnd()
    {
        m_out += "\r\n";
        m_lineStart = m_out.size();
    }

    QByteArray take() { return std::move(m_out); }

private:
    void makeRoom(qsizetype count)
    {
        if (m_out.size() - m_lineStart + count > 75) {
            m_out += '=';
            lineEnd();
        }
    }

    QByteArray m_out;
    qsizetype m_lineStart = 0;
};

} // namespace

QByteArray encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::SevenBit:
        return "7bit";
    case Encoding::EightBit:
        return "8bit";
    case Encoding::QuotedPrintable:
        return "quoted-printable";
    case Encoding::Base64:
        return "base64";
    case Encoding::Binary:
        return "binary";
    }
    Q_UNREACHABLE();
}

EncodedText encodeText(const QString &text, bool eightBitAllowed)
{
    auto octets = withCrlf(text.toUtf8());
    const auto traits = scan(octets);
    if (traits.fitsLines() && (!traits.eightBit || eightBitAllowed))
        return {traits.eightBit ? Encoding::EightBit : Encoding::SevenBit, std::move(octets)};
    auto quoted = quotedPrintable(octets);
    if (quoted.size() <= base64InLinesSize(octets.size()))
        return {Encoding::QuotedPrintable, std::move(quoted)};
    return {Encoding::Base64, base64InLines(octets)};
}

QByteArray quotedPrintable(QByteArrayView text)
{
    QuotedPrintableWriter writer(text.size() + text.size() / 8);
    const auto isLineEnd = [text](qsizetype i) {
        return i + 1 < text.size() && text[i] == '\r' && text[i + 1] == '\n';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isLineEnd(i)) {
            writer.lineEnd();
            ++i;
            continue;
        }
        const bool blank = c == ' ' || c == '\t'; // at a line's end they may get lost on the way (rule 3)
        const bool endsLine = i + 1 == text.size() || isLineEnd(i + 1);
        if ((c > ' ' && c <= '~' && c != '=') || (blank && !endsLine))
            writer.literal(c);
        else
            writer.escaped(c);
    }
    return writer.take();
}

} // namespace mime

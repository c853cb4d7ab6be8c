// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/redaction.h"

#include "transcript/entry.h"

#include <algorithm>

namespace transcript {

namespace {

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_';
}

bool isUnreserved(char c) // RFC 3986 §2.3
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

QByteArray percentEncoded(const QByteArray &octets, const char *digits, bool all)
{
    QByteArray encoded;
    encoded.reserve(3 * octets.size()); // no growing: the octets must not be left behind in freed memory
    for (const char octet : octets) {
        if (!all && isUnreserved(octet)) {
            encoded.append(octet);
        } else {
            encoded.append('%');
            encoded.append(digits[uchar(octet) >> 4]);
            encoded.append(digits[uchar(octet) & 0xf]);
        }
    }
    return encoded;
}

QByteArray hex(const QByteArray &octets, const char *digits)
{
    QByteArray encoded;
    encoded.reserve(2 * octets.size());
    for (const char octet : octets) {
        encoded.append(digits[uchar(octet) >> 4]);
        encoded.append(digits[uchar(octet) & 0xf]);
    }
    return encoded;
}

/// Sorted, inside [0, size), and joined where they touch: two masks side by side would tell that there were
/// two.
base::Spans normalised(base::Spans spans, qsizetype size)
{
    for (base::Span &span : spans) {
        const qsizetype begin = std::clamp<qsizetype>(span.offset, 0, size);
        span = {begin, std::clamp<qsizetype>(span.length, 0, size - begin)};
    }
    std::ranges::sort(spans, {}, &base::Span::offset);
    base::Spans joined;
    for (const base::Span span : std::as_const(spans)) {
        if (span.length == 0)
            continue;
        if (!joined.isEmpty() && span.offset <= joined.last().end())
            joined.last().length = std::max(joined.last().end(), span.end()) - joined.last().offset;
        else
            joined.append(span);
    }
    return joined;
}

} // namespace

void Redactor::add(QByteArray &&octets, bool sharesBefore, bool sharesAfter)
{
    const bool known = std::ranges::any_of(m_patterns, [&](const Pattern &pattern) {
        return pattern.octets.reveal() == octets && pattern.sharesBefore == sharesBefore &&
               pattern.sharesAfter == sharesAfter;
    });
    if (known)
        base::wipe(octets);
    else
        m_patterns.push_back({base::Secret(std::move(octets)), sharesBefore, sharesAfter});
}

void Redactor::addBase64(const base::Secret &secret, QByteArray::Base64Options alphabet)
{
    for (int before = 0; before < 3; ++before) {
        const qsizetype firstBit = 8 * before;
        const qsizetype endBit = firstBit + 8 * secret.reveal().size();
        QByteArray octets(before + secret.reveal().size(), '\0');
        std::ranges::copy(secret.reveal(), octets.begin() + before);
        QByteArray encoded = octets.toBase64(alphabet);
        // Only the characters that hold nothing but bits of the secret: its neighbours are not known.
        const qsizetype begin = (firstBit + 5) / 6;
        const qsizetype end = endBit / 6;
        add(QByteArray(encoded.constData() + begin, end - begin), firstBit % 6 != 0, endBit % 6 != 0);
        base::wipe(octets);
        base::wipe(encoded);
    }
}

void Redactor::learn(const base::Secret &secret)
{
    const QByteArray &octets = secret.reveal();
    if (octets.size() < shortest)
        return;
    static constexpr char lower[] = "0123456789abcdef";
    static constexpr char upper[] = "0123456789ABCDEF";
    add(QByteArray(octets.constData(), octets.size()));
    for (const char *digits : {lower, upper}) {
        add(hex(octets, digits));
        add(percentEncoded(octets, digits, false));
        add(percentEncoded(octets, digits, true));
    }
    addBase64(secret, QByteArray::Base64Encoding);
    addBase64(secret, QByteArray::Base64UrlEncoding);
}

Masked Redactor::mask(const QByteArray &bytes, const base::Spans &secrets) const
{
    base::Spans found = secrets;
    for (const Pattern &pattern : m_patterns) {
        const QByteArray &octets = pattern.octets.reveal();
        for (qsizetype at = bytes.indexOf(octets); at >= 0; at = bytes.indexOf(octets, at + 1)) {
            qsizetype begin = at;
            qsizetype end = at + octets.size();
            if (pattern.sharesBefore && begin > 0 && isBase64(bytes.at(begin - 1)))
                --begin;
            if (pattern.sharesAfter && end < bytes.size() && isBase64(bytes.at(end)))
                ++end;
            found.append({begin, end - begin});
        }
    }
    found = normalised(std::move(found), bytes.size());
    if (found.isEmpty())
        return {bytes, {}};

    static constexpr qsizetype maskSize = sizeof(maskOctets) - 1;
    Masked masked;
    qsizetype done = 0;
    for (const base::Span span : std::as_const(found)) {
        masked.bytes.append(bytes.constData() + done, span.offset - done);
        masked.secrets.append({masked.bytes.size(), maskSize});
        masked.bytes.append(maskOctets);
        done = span.end();
    }
    masked.bytes.append(bytes.constData() + done, bytes.size() - done);
    return masked;
}

QString Redactor::maskWords(const QString &text) const
{
    if (m_patterns.empty())
        return text;
    const Masked masked = mask(text.toUtf8());
    return masked.secrets.isEmpty() ? text : QString::fromUtf8(masked.bytes);
}

} // namespace transcript

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"

#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

} // namespace

Decoded::Decoded(QByteArrayView line, base::Span run)
    : m_run(run)
{
    const QByteArrayView text = explain::at(line, run);
    const qsizetype length = std::ranges::find_if_not(text, isBase64) - text.begin();
    // characters that do not fill an octet any more are dropped: a mask has cut them off
    m_octets = QByteArray::fromBase64(text.first(length).toByteArray());
}

base::Span Decoded::span(base::Span octets) const
{
    const base::Span inside = base::base64Span(octets);
    const qsizetype begin = std::min(m_run.offset + inside.offset, m_run.end());
    return {begin, std::min(m_run.offset + inside.end(), m_run.end()) - begin};
}

QList<Field> Decoded::asField(const QString &name) const
{
    if (m_octets.isEmpty())
        return {};
    return {{name, visible(m_octets), span({0, m_octets.size()}), false, Severity::Plain}};
}

Parts::Parts(const Decoded &decoded, char separator)
    : m_decoded(decoded)
{
    const QByteArray &octets = decoded.octets();
    for (qsizetype begin = 0; begin <= octets.size();) {
        qsizetype end = octets.indexOf(separator, begin);
        if (end < 0)
            end = octets.size();
        m_spans.append({begin, end - begin});
        begin = end + 1;
    }
}

QByteArray Parts::at(qsizetype i) const
{
    return i < size() ? m_decoded.octets().sliced(m_spans.at(i).offset, m_spans.at(i).length) : QByteArray();
}

Field Parts::field(const QString &name, qsizetype i, qsizetype skip) const
{
    const base::Span span{m_spans.at(i).offset + skip, m_spans.at(i).length - skip};
    return {name, visible(at(i).sliced(skip)), m_decoded.span(span), false, Severity::Plain};
}

} // namespace explain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/dotstuffer.h"

#include <cstring>

namespace smtp {

QByteArray DotStuffer::stuff(const QByteArray &chunk)
{
    if (chunk.isEmpty())
        return {};
    const char *at = chunk.constData();
    const char *const end = at + chunk.size();
    const char *copied = at; // everything before it is in `out`
    QByteArray out;

    // memchr over line ends is what makes 100 MB cheap: a chunk without a dot at a line's start is passed
    // through uncopied
    for (;;) {
        if (m_at == At::LineStart && *at == '.') {
            out.append(copied, at - copied);
            out.append('.');
            copied = at;
            ++m_stuffed;
        }
        const auto *lineFeed =
            static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!lineFeed)
            break;
        const bool crlf = lineFeed > chunk.constData() ? lineFeed[-1] == '\r' : m_at == At::AfterCr;
        ++m_lines;
        m_at = crlf ? At::LineStart : At::Inside;
        at = lineFeed + 1;
        if (at == end)
            return finish(out, chunk, copied, end);
    }
    m_at = end[-1] == '\r' ? At::AfterCr : At::Inside;
    return finish(out, chunk, copied, end);
}

QByteArray DotStuffer::finish(QByteArray &out, const QByteArray &chunk, const char *copied, const char *end)
{
    if (out.isEmpty())
        return chunk; // nothing was doubled
    out.append(copied, end - copied);
    return out;
}

QByteArray DotStuffer::end() const
{
    return m_at == At::LineStart ? QByteArrayLiteral(".\r\n") : QByteArrayLiteral("\r\n.\r\n");
}

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/scanner.h"

#include "base/bytes.h"
#include "mime/lineend.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace mime {

bool Traits::fitsLines() const
{
    return !nul && !bareCr && longestLine <= maxLine;
}

Scanner::Scanner(QByteArray marker)
    : m_marker(std::move(marker))
{
}

void Scanner::feed(QByteArrayView octets)
{
    const char *at = octets.data();
    const char *const end = at + octets.size();
    m_traits.size += octets.size();
    m_traits.nul = m_traits.nul || octets.contains('\0');
    m_byRun = m_inHeader; // where the header ends is seen only run by run; all at once is faster
    if (!m_byRun)
        m_traits.eightBit = m_traits.eightBit || !base::isAscii(octets);
    while (at < end) {
        if (std::exchange(m_afterCr, false)) {
            const bool whole = *at == '\n';
            m_traits.bareCr = m_traits.bareCr || !whole;
            endLine();
            if (whole) {
                ++at;
                continue;
            }
        }
        const char *const stop = findLineEnd(at, end);
        if (stop != at)
            content({at, stop});
        if (stop == end)
            break;
        if (*stop == '\r') {
            m_afterCr = true;
        } else {
            m_traits.bareLf = true;
            endLine();
        }
        at = stop + 1;
    }
}

void Scanner::content(QByteArrayView run)
{
    m_traits.mendedSize += run.size();
    if (m_byRun && !base::isAscii(run)) {
        m_traits.eightBit = true;
        m_traits.eightBitHeader = m_traits.eightBitHeader || m_inHeader;
    }
    if (m_matched >= 0 && m_matched < m_marker.size()) {
        const auto count = std::min(run.size(), m_marker.size() - m_matched);
        const bool same =
            std::memcmp(run.data(), m_marker.constData() + m_matched, static_cast<std::size_t>(count)) == 0;
        m_matched = same ? m_matched + count : -1;
        m_traits.marked = m_traits.marked || m_matched == m_marker.size();
    }
    m_line += run.size();
}

void Scanner::endLine()
{
    m_traits.mendedSize += 2;
    m_traits.longestLine = std::max(m_traits.longestLine, m_line);
    if (m_line == 0)
        m_inHeader = false;
    m_line = 0;
    m_matched = 0;
}

Traits Scanner::finish()
{
    if (std::exchange(m_afterCr, false)) {
        m_traits.bareCr = true;
        endLine();
    }
    m_traits.longestLine = std::max(m_traits.longestLine, m_line);
    m_traits.lineOpen = m_line > 0;
    return m_traits;
}

Traits scan(QByteArrayView octets, const QByteArray &marker)
{
    Scanner scanner(marker);
    scanner.feed(octets);
    return scanner.finish();
}

std::expected<Traits, base::Failure> scan(Input &input, const QByteArray &marker)
{
    if (auto opened = input.rewind(); !opened)
        return std::unexpected(std::move(opened.error()));
    Scanner scanner(marker);
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = input.read(std::span(buffer.data(), static_cast<std::size_t>(buffer.size())));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return scanner.finish();
        scanner.feed(QByteArrayView(buffer).first(*got));
    }
}

} // namespace mime

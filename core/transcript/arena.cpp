// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/arena.h"

namespace transcript {

namespace {
constexpr qsizetype largestChunk = 256 * 1024;
}

char *Arena::allocate(qsizetype size)
{
    if (size > largestChunk / 4)
        return m_chunks.emplace_back(std::make_unique_for_overwrite<char[]>(size_t(size))).get();
    if (size > m_left) {
        while (m_nextChunk < size)
            m_nextChunk *= 2;
        m_free = m_chunks.emplace_back(std::make_unique_for_overwrite<char[]>(size_t(m_nextChunk))).get();
        m_left = m_nextChunk;
        m_nextChunk = std::min(m_nextChunk * 2, largestChunk);
    }
    char *room = m_free;
    m_free += size;
    m_left -= size;
    return room;
}

} // namespace transcript

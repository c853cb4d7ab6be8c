// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace transcript {

/// Octets that are written once and never move, in chunks that grow from 4 KiB (a session of thirty lines) to
/// 256 KiB (a million of them). What is larger than a chunk gets one of its own.
class Arena
{
public:
    /// Room for `size` octets, uninitialised, aligned to one octet; lives as long as the arena.
    [[nodiscard]] char *allocate(qsizetype size);

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_free = nullptr;
    qsizetype m_left = 0;
    qsizetype m_nextChunk = 4096;
};

} // namespace transcript

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>

namespace mime {

/// The first CR or LF at or after `at`; `end` where there is none. Looks at a window at a time: memchr() is
/// many times faster than a loop over octets, but looking for a CR that never comes must not read the rest of
/// the block each line.
inline const char *findLineEnd(const char *at, const char *end)
{
    constexpr std::ptrdiff_t window = 256;
    while (at < end) {
        const auto size = static_cast<std::size_t>(std::min(window, end - at));
        const void *lf = std::memchr(at, '\n', size);
        const auto untilLf = lf ? static_cast<std::size_t>(static_cast<const char *>(lf) - at) : size;
        if (const void *cr = std::memchr(at, '\r', untilLf))
            return static_cast<const char *>(cr);
        if (lf)
            return static_cast<const char *>(lf);
        at += size;
    }
    return end;
}

} // namespace mime

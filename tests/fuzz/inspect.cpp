// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/inspect.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// The stated invariant: whatever the octets, what is shown stays within the limits.
qsizetype check(const mime::Part &part, int depth)
{
    if (depth >= mime::maxDepth || part.content.size() > mime::previewLimit ||
        part.content.size() > part.size)
        std::abort();
    qsizetype parts = 1;
    for (const auto &child : part.parts)
        parts += check(child, depth + 1);
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (check(mime::inspect(octets).root, 0) > mime::maxParts)
        std::abort();
    return 0;
}

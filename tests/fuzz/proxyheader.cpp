// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in front of a connection: a header is found at one length alone, and a shorter beginning of
// it asks for more.

#include "sandbox/proxyheader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    const auto whole = sandbox::readProxyHeader(octets);
    if (!whole || !*whole)
        return 0;
    const auto &header = **whole;
    if (header.size < 1 || header.size > octets.size() || header.text().isEmpty())
        std::abort();
    const auto exact = sandbox::readProxyHeader(octets.first(header.size));
    if (!exact || !*exact || (*exact)->size != header.size)
        std::abort();
    for (qsizetype cut = 0; cut < std::min<qsizetype>(header.size, 128); ++cut) {
        const auto less = sandbox::readProxyHeader(octets.first(cut));
        if (less && *less)
            std::abort();
    }
    return 0;
}

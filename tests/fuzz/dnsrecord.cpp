// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a name service answers: what is read of it can be shown on one line.

#include "net/dnsclient.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    for (const auto type : {net::DnsType::A, net::DnsType::Aaaa, net::DnsType::Mx, net::DnsType::Cname}) {
        const auto record = net::readRecord(type, octets);
        if (!record)
            continue;
        const QString text = record->data();
        if (text.isEmpty() || text.contains(QLatin1Char('\n')) || record->host.size() > 4 * 255)
            std::abort();
    }
    return 0;
}

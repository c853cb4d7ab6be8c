// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends, and however it is cut: the reader gives the same lines, keeps every octet, and
// stops.

#include "registry/registry.h"
#include "smtp/capabilities.h"
#include "smtp/replyreader.h"

#include <cstdint>
#include <cstdlib>

namespace {

void readGrants(const smtp::Reply &reply)
{
    for (const auto &extension : registry::extensions()) {
        for (const auto &parameter : extension.mail + extension.rcpt)
            static_cast<void>(registry::grantedIn(parameter, reply.facts()));
    }
}

QByteArray readAll(const QByteArray &octets, qsizetype piece)
{
    smtp::ReplyReader reader;
    QByteArray lines;
    for (qsizetype at = 0; at < octets.size(); at += piece) {
        reader.feed(octets.mid(at, piece));
        for (;;) {
            const auto item = reader.next();
            if (!item)
                return lines + '!'; // a violation: what comes after it is not read
            if (!*item)
                break;
            lines += (*item)->line.bytes;
            if (!(*item)->reply)
                continue;
            static_cast<void>(smtp::Capabilities::fromEhlo(*(*item)->reply).limits());
            readGrants(*(*item)->reply);
        }
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = readAll(octets, qMax(qsizetype(1), octets.size()));
    if (whole != readAll(octets, 1) || whole != readAll(octets, 3))
        std::abort();
    return 0;
}

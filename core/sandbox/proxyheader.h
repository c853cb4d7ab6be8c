// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <expected>
#include <optional>

namespace sandbox {

/// What a load balancer says before everything else of whose connection it hands on: the PROXY protocol,
/// version 1 or 2 (proxy-protocol.txt of HAProxy).
struct ProxyHeader
{
    static constexpr qsizetype maxText = 107;          ///< octets of version 1, CRLF and all
    static constexpr qsizetype maxBinary = 16 + 65535; ///< octets of version 2

    int version = 0;
    bool known = false; ///< false: LOCAL, UNKNOWN or UNSPEC; then the ends are the connection's own
    QHostAddress source = {};
    quint16 sourcePort = 0;
    QHostAddress destination = {};
    quint16 destinationPort = 0;
    qsizetype size = 0; ///< octets that it took

    /// One line for people: "PROXY version 2, 192.0.2.1:1234 to 198.51.100.2:25".
    [[nodiscard]] QByteArray text() const;
};

/// The header that `octets` begin with; nothing while more must come; an error, in words, where no header
/// can come of them.
std::expected<std::optional<ProxyHeader>, QByteArray> readProxyHeader(QByteArrayView octets);

} // namespace sandbox

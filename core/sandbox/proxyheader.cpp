// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/proxyheader.h"

#include <QtEndian>

#include <algorithm>

namespace sandbox {

namespace {

using Read = std::expected<std::optional<ProxyHeader>, QByteArray>;

constexpr QByteArrayView signature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr QByteArrayView word("PROXY ");

Read wrong(const char *why)
{
    return std::unexpected(QByteArray(why));
}

/// Digits without a leading zero, up to 65535.
std::optional<quint16> portIn(const QByteArray &text)
{
    bool isNumber = false;
    const auto port = text.toUShort(&isNumber);
    if (!isNumber || QByteArray::number(port) != text)
        return {};
    return port;
}

std::optional<QHostAddress> addressIn(const QByteArray &text, bool six)
{
    QHostAddress address;
    const auto wanted = six ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    // setAddress() takes "1" for 0.0.0.1, which no header may hold
    if (!six && text.count('.') != 3)
        return {};
    if (!address.setAddress(QString::fromLatin1(text)) || address.protocol() != wanted)
        return {};
    return address;
}

Read readText(QByteArrayView octets)
{
    const qsizetype end = octets.first(std::min(octets.size(), ProxyHeader::maxText)).indexOf("\r\n");
    if (end < 0)
        return octets.size() < ProxyHeader::maxText ? Read(std::nullopt) : wrong("the line has no end");
    ProxyHeader header{.version = 1, .size = end + 2};
    const auto parts = octets.first(end).toByteArray().split(' ');
    const auto &family = parts.at(1);
    if (family == "UNKNOWN")
        return header;
    const bool six = family == "TCP6";
    if (!six && family != "TCP4")
        return wrong("the address family is neither TCP4 nor TCP6 nor UNKNOWN");
    if (parts.size() != 6)
        return wrong("there must be two addresses and two ports");
    const auto source = addressIn(parts.at(2), six);
    const auto destination = addressIn(parts.at(3), six);
    const auto sourcePort = portIn(parts.at(4));
    const auto destinationPort = portIn(parts.at(5));
    if (!source || !destination)
        return wrong("an address is none of its family");
    if (!sourcePort || !destinationPort)
        return wrong("a port is none");
    header.known = true;
    header.source = *source;
    header.destination = *destination;
    header.sourcePort = *sourcePort;
    header.destinationPort = *destinationPort;
    return header;
}

QHostAddress addressAt(QByteArrayView octets, bool six)
{
    if (six)
        return QHostAddress(reinterpret_cast<const quint8 *>(octets.data()));
    return QHostAddress(qFromBigEndian<quint32>(octets.data()));
}

Read readBinary(QByteArrayView octets)
{
    constexpr qsizetype fixed = 16;
    if (octets.size() < fixed)
        return std::nullopt;
    const auto command = uchar(octets.at(12));
    const auto family = uchar(octets.at(13)) >> 4;
    const auto length = qFromBigEndian<quint16>(octets.data() + 14);
    if (command >> 4 != 2)
        return wrong("the version is not 2");
    if ((command & 0x0f) > 1)
        return wrong("the command is neither LOCAL nor PROXY");
    if (octets.size() < fixed + length)
        return std::nullopt;
    ProxyHeader header{.version = 2, .size = fixed + length};
    const bool six = family == 2;
    const bool addressed = (command & 0x0f) == 1 && (six || family == 1);
    if (!addressed)
        return header;
    const qsizetype one = six ? 16 : 4;
    if (length < 2 * one + 4)
        return wrong("the addresses do not fit into the length");
    const auto block = octets.sliced(fixed);
    header.known = true;
    header.source = addressAt(block, six);
    header.destination = addressAt(block.sliced(one), six);
    header.sourcePort = qFromBigEndian<quint16>(block.data() + 2 * one);
    header.destinationPort = qFromBigEndian<quint16>(block.data() + 2 * one + 2);
    return header;
}

bool mayBecome(QByteArrayView octets, QByteArrayView beginning)
{
    const auto shared = std::min(octets.size(), beginning.size());
    return octets.first(shared) == beginning.first(shared);
}

QByteArray endText(const QHostAddress &address, quint16 port)
{
    const QByteArray text = address.toString().toLatin1();
    return (text.contains(':') ? '[' + text + ']' : text) + ':' + QByteArray::number(port);
}

} // namespace

QByteArray ProxyHeader::text() const
{
    const QByteArray begin = "PROXY version " + QByteArray::number(version);
    return known ? begin + ", " + endText(source, sourcePort) + " to " + endText(destination, destinationPort)
                 : begin + ", for nobody else";
}

std::expected<std::optional<ProxyHeader>, QByteArray> readProxyHeader(QByteArrayView octets)
{
    if (mayBecome(octets, word))
        return octets.size() < word.size() ? Read(std::nullopt) : readText(octets);
    if (mayBecome(octets, signature))
        return octets.size() < signature.size() ? Read(std::nullopt) : readBinary(octets);
    return wrong("it begins like no header");
}

} // namespace sandbox

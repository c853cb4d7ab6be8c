// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/way.h"

#include "base/address.h"
#include "base/bytes.h"

#include <QRegularExpression>
#include <QtEndian>
#include <QUrl>

namespace net {

namespace {

constexpr quint16 usualSocksPort = 1080;
constexpr quint16 usualHttpPort = 8080;

std::unexpected<base::Failure> wrongProxy(const char *problem, const QString &value)
{
    return std::unexpected(base::badInput(QLatin1String("proxy"), QLatin1String(problem), value));
}

QString schemeOf(Proxy::Kind kind)
{
    switch (kind) {
    case Proxy::Kind::None:
        return QStringLiteral("none");
    case Proxy::Kind::System:
        return QStringLiteral("system");
    case Proxy::Kind::Socks5:
        return QStringLiteral("socks5");
    case Proxy::Kind::Http:
        return QStringLiteral("http");
    }
    return {};
}

QByteArray portOctets(quint16 port)
{
    QByteArray octets(sizeof port, Qt::Uninitialized);
    qToBigEndian(port, octets.data());
    return octets;
}

QByteArray addressOctets(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR octets = address.toIPv6Address();
        return {reinterpret_cast<const char *>(octets.c), sizeof octets.c};
    }
    QByteArray octets(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(address.toIPv4Address(), octets.data());
    return octets;
}

/// What the connection's own end lends to a claim that leaves it open.
Source completed(const Source &claimed, const Source &own)
{
    return {claimed.address.isNull() ? own.address : claimed.address,
            claimed.port == 0 ? own.port : claimed.port};
}

QByteArray asText(const Source &from, const Source &to, bool known)
{
    if (!known)
        return QByteArrayLiteral("PROXY UNKNOWN\r\n");
    const bool six = from.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? "PROXY TCP6 " : "PROXY TCP4 ") + from.address.toString().toLatin1() + ' ' +
           to.address.toString().toLatin1() + ' ' + QByteArray::number(from.port) + ' ' +
           QByteArray::number(to.port) + "\r\n";
}

QByteArray asBinary(const Source &from, const Source &to, bool known, bool local)
{
    constexpr char localCommand = 0x20;
    constexpr char proxyCommand = 0x21;
    constexpr char unspecified = 0x00;
    constexpr char tcp4 = 0x11;
    constexpr char tcp6 = 0x21;
    QByteArray header("\r\n\r\n\0\r\nQUIT\n", 12);
    header += local ? localCommand : proxyCommand;
    QByteArray ends;
    if (known) {
        ends = addressOctets(from.address) + addressOctets(to.address) + portOctets(from.port) +
               portOctets(to.port);
        header += from.address.protocol() == QAbstractSocket::IPv6Protocol ? tcp6 : tcp4;
    } else {
        header += unspecified;
    }
    return header + portOctets(static_cast<quint16>(ends.size())) + ends;
}

} // namespace

QString Proxy::text() const
{
    if (kind == Kind::None || kind == Kind::System)
        return schemeOf(kind);
    QUrl url;
    url.setScheme(schemeOf(kind));
    url.setUserName(user);
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

std::expected<Proxy, base::Failure> parseProxy(const QString &text)
{
    if (text == QLatin1String("none"))
        return Proxy{};
    if (text == QLatin1String("system"))
        return Proxy{.kind = Proxy::Kind::System};
    const qsizetype colon = text.indexOf(QLatin1String("://"));
    const QString scheme = text.left(std::max<qsizetype>(colon, 0)).toLower();
    const bool http = scheme == QLatin1String("http");
    if (text.lastIndexOf(QLatin1Char('@')) > 0 &&
        text.mid(colon + 1).section(QLatin1Char('@'), 0, -2).contains(QLatin1Char(':')))
        return wrongProxy("password-in-url", {});
    if (!http && scheme != QLatin1String("socks5"))
        return wrongProxy("unknown-scheme", text);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) {
        static const QRegularExpression endsInPort(QStringLiteral(":[0-9]+/?$"));
        return wrongProxy(endsInPort.match(text).hasMatch() ? "bad-port" : "bad-host", text);
    }
    if (base::hasLineBreakOrNul(url.userName(QUrl::FullyDecoded).toUtf8()))
        return wrongProxy("bad-character", text);
    const QString host = url.host();
    const bool pure =
        (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
    if (!pure || (QHostAddress(host).isNull() && base::asciiHost(host).isEmpty()))
        return wrongProxy("bad-host", text);
    const int port = url.port(http ? usualHttpPort : usualSocksPort);
    if (port < 1)
        return wrongProxy("bad-port", text);
    return Proxy{.kind = http ? Proxy::Kind::Http : Proxy::Kind::Socks5,
                 .host = host,
                 .port = static_cast<quint16>(port),
                 .user = url.userName(QUrl::FullyDecoded)};
}

QString Source::text() const
{
    QString text = address.isNull() ? QString() : address.toString();
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        text = QLatin1Char('[') + text + QLatin1Char(']');
    return port == 0 ? text : text + QLatin1Char(':') + QString::number(port);
}

std::expected<Source, base::Failure> parseSource(const QString &text, QLatin1String field)
{
    QString address = text;
    QString port;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        address = text.mid(1, end - 1);
        port = text.mid(end + 1);
    } else if (text.count(QLatin1Char(':')) == 1) {
        address = text.section(QLatin1Char(':'), 0, 0);
        port = text.mid(address.size());
    }
    Source source;
    if (!address.isEmpty() && !source.address.setAddress(address))
        return std::unexpected(base::badInput(field, QLatin1String("bad-address"), text));
    bool isNumber = true;
    if (!port.isEmpty())
        source.port = port.mid(1).toUShort(&isNumber);
    if (!isNumber || (!port.isEmpty() && (!port.startsWith(QLatin1Char(':')) || source.port == 0)))
        return std::unexpected(base::badInput(field, QLatin1String("bad-port"), text));
    if (!source.isSet())
        return std::unexpected(base::badInput(field, QLatin1String("bad-address"), text));
    return source;
}

std::expected<QByteArray, base::Failure> parseOctets(const QString &text, QLatin1String field)
{
    const auto wrong = std::unexpected(base::badInput(field, QLatin1String("bad-octets"), text));
    const QByteArray typed = text.toUtf8();
    if (typed.startsWith("hex:")) {
        const QByteArray digits = typed.mid(4).replace(' ', QByteArray());
        QByteArray octets = QByteArray::fromHex(digits);
        if (octets.isEmpty() || octets.toHex() != digits.toLower())
            return wrong;
        return octets;
    }
    QByteArray octets;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) != '\\') {
            octets += typed.at(i);
            continue;
        }
        const char kind = ++i < typed.size() ? typed.at(i) : '\0';
        const QByteArray pair = typed.mid(i + 1, 2);
        if (kind == 'x' && pair.size() == 2 && QByteArray::fromHex(pair).toHex() == pair.toLower()) {
            octets += QByteArray::fromHex(pair);
            i += 2;
        } else if (const qsizetype at = QByteArrayView("rnt0\\").indexOf(kind); kind != '\0' && at >= 0) {
            octets += QByteArrayView("\r\n\t\0\\", 5).at(at);
        } else {
            return wrong;
        }
    }
    if (octets.isEmpty())
        return wrong;
    return octets;
}

ProxyHeader ProxyHeader::filled(const Source &ours, const Source &theirs) const
{
    ProxyHeader header = *this;
    header.source = completed(source, ours);
    header.destination = completed(destination, theirs);
    return header;
}

QByteArray ProxyHeader::encoded() const
{
    if (!raw.isEmpty() || version == Version::None)
        return raw;
    const bool known =
        !local && !source.address.isNull() && source.address.protocol() == destination.address.protocol();
    return version == Version::Text ? asText(source, destination, known)
                                    : asBinary(source, destination, known, local);
}

} // namespace net

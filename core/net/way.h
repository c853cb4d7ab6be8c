// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QHostAddress>

#include <expected>

namespace net {

/// Who makes the connection for us, and looks the server's name up.
struct Proxy
{
    enum class Kind {
        None,   ///< we connect ourselves
        System, ///< what the system's settings name for this server, which may be none
        Socks5, ///< RFC 1928, signing in by RFC 1929
        Http,   ///< CONNECT (RFC 9110 §9.3.6)
    };
    Kind kind = Kind::None;
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< to sign in with; the password comes apart from it and is never part of an address

    bool operator==(const Proxy &) const = default;

    /// "socks5://host:1080" and the like, "system", "none"; parseProxy() reads it again.
    [[nodiscard]] QString text() const;
};

/// Reads socks5://[user@]host[:port], http://[user@]host[:port], system or none; the ports are 1080 and 8080
/// unless one is given. Fails with BadInput: field proxy, problem password-in-url (the value is left out
/// then), unknown-scheme, bad-host, bad-port or bad-character.
std::expected<Proxy, base::Failure> parseProxy(const QString &text);

/// Our own end of a connection; null and 0 leave it to the system.
struct Source
{
    QHostAddress address = {};
    quint16 port = 0;

    bool operator==(const Source &) const = default;
    [[nodiscard]] bool isSet() const { return !address.isNull() || port > 0; }
    [[nodiscard]] QString text() const; ///< as parseSource() reads it
};

/// Reads ADDRESS, ADDRESS:PORT, [IPv6], [IPv6]:PORT or :PORT. Fails with BadInput: `field`, bad-address or
/// bad-port.
std::expected<Source, base::Failure> parseSource(const QString &text, QLatin1String field);

/// Reads octets as people type them: text with \r, \n, \t, \0, \\ and \xHH, or "hex:" and pairs of digits.
/// Fails with BadInput: `field`, bad-octets.
std::expected<QByteArray, base::Failure> parseOctets(const QString &text, QLatin1String field);

/// What is said before anything else, as a load balancer says whose connection it hands on: the PROXY
/// protocol (proxy-protocol.txt of HAProxy).
struct ProxyHeader
{
    enum class Version : quint8 {
        None = 0, ///< nothing is said
        Text = 1,
        Binary = 2,
    };
    Version version = Version::None;
    bool local = false;      ///< for nobody else: LOCAL, in version 1 UNKNOWN
    Source source = {};      ///< the client that is claimed; what is not set is our own end
    Source destination = {}; ///< where it is said to have connected to; what is not set is the server's end
    QByteArray raw = {};     ///< these octets instead, right or wrong

    bool operator==(const ProxyHeader &) const = default;
    [[nodiscard]] bool isSet() const { return version != Version::None || !raw.isEmpty(); }

    /// The header for a connection with these two ends, which stand in for what is not claimed.
    [[nodiscard]] ProxyHeader filled(const Source &ours, const Source &theirs) const;

    /// Its octets. Where the ends are not of one address family, a header that says so: UNKNOWN, or of the
    /// family UNSPEC.
    [[nodiscard]] QByteArray encoded() const;
};

/// Whom to ask for names where we ask ourselves (the exchangers of a domain).
struct NameService
{
    QString address = {}; ///< of the name server; empty: the system's (resolv.conf)
    quint16 port = 53;
    QString anchors =
        {}; ///< a file of DS or DNSKEY records to begin with; empty: the root's keys; "none": no DNSSEC

    bool operator==(const NameService &) const = default;
};

} // namespace net

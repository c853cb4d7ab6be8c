// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/way.h"

#include "cli/credential.h"
#include "cli/tr.h"
#include "explain/verdict.h"
#include "net/dnsclient.h"

#include <QFileInfo>

#include <array>

namespace cli {
namespace {

Stop said(Option option, const base::Failure &failure)
{
    return {Tr::tr("%1: %2", "an option, and what is wrong with it")
                .arg(typed(option), explain::sentence(failure).section(QLatin1String(": "), 1))};
}

/// Options that say nothing without another one.
Or<void> checkCompanions(const Arguments &arguments)
{
    struct Companion
    {
        Option option;
        Option needs;
    };
    constexpr std::array companions{Companion{Option::ProxyPasswordEnv, Option::Proxy},
                                    Companion{Option::ProxyProtocolSource, Option::ProxyProtocol},
                                    Companion{Option::ProxyProtocolDestination, Option::ProxyProtocol},
                                    Companion{Option::ProxyProtocolLocal, Option::ProxyProtocol},
                                    Companion{Option::MxPort, Option::Mx},
                                    Companion{Option::Resolver, Option::Mx},
                                    Companion{Option::DnssecAnchors, Option::Mx}};
    for (const auto &[option, needs] : companions) {
        if (arguments.has(option) && !arguments.has(needs))
            return stop(Tr::tr("%1 says nothing without %2.").arg(typed(option), typed(needs)));
    }
    return {};
}

Or<void> setFamily(const Arguments &arguments, session::Endpoint &endpoint)
{
    if (arguments.has(Option::OnlyV4) && arguments.has(Option::OnlyV6))
        return stop(Tr::tr("-4 and -6 exclude each other: with both no address is left."));
    if (arguments.has(Option::OnlyV4))
        endpoint.family = session::AddressFamily::V4;
    if (arguments.has(Option::OnlyV6))
        endpoint.family = session::AddressFamily::V6;
    return {};
}

Or<void> setProxy(const Arguments &arguments, session::Submission &submission)
{
    if (!arguments.has(Option::Proxy))
        return {};
    const auto proxy = net::parseProxy(arguments.value(Option::Proxy));
    if (!proxy)
        return std::unexpected(said(Option::Proxy, proxy.error()));
    submission.endpoint.proxy = *proxy;
    if (proxy->kind == net::Proxy::Kind::None)
        return {};
    if (submission.endpoint.isLocal())
        return stop(Tr::tr("--proxy: there is no network on the way to a socket or a program."));
    if (arguments.has(Option::OnlyV4) || arguments.has(Option::OnlyV6))
        return stop(Tr::tr("--proxy: the proxy looks the server's name up, so -4 and -6 have no say."));
    if (arguments.has(Option::Source))
        return stop(Tr::tr("--proxy and --source exclude each other: the proxy makes the connection."));
    if (!arguments.has(Option::ProxyPasswordEnv))
        return {};
    if (proxy->user.isEmpty())
        return stop(Tr::tr("--proxy-password-env: the proxy's address names no user; write it as "
                           "socks5://user@host."));
    auto secret = secretFromEnvironment(arguments, Option::ProxyPasswordEnv);
    if (!secret)
        return std::unexpected(secret.error());
    submission.proxyPassword = std::make_shared<const base::Secret>(std::move(**secret));
    return {};
}

Or<net::Source> end(const Arguments &arguments, Option option)
{
    if (!arguments.has(option))
        return net::Source{};
    const auto source = net::parseSource(arguments.value(option), QLatin1String("source"));
    if (!source)
        return std::unexpected(said(option, source.error()));
    return *source;
}

Or<void> setHeader(const Arguments &arguments, net::ProxyHeader &header)
{
    if (arguments.has(Option::ProxyHeader)) {
        if (arguments.has(Option::ProxyProtocol))
            return stop(
                Tr::tr("--proxy-protocol writes the header and --proxy-header takes yours: give one."));
        const auto raw = net::parseOctets(arguments.value(Option::ProxyHeader), QLatin1String("proxyHeader"));
        if (!raw)
            return std::unexpected(said(Option::ProxyHeader, raw.error()));
        header.raw = *raw;
        return {};
    }
    if (!arguments.has(Option::ProxyProtocol))
        return {};
    header.version = arguments.value(Option::ProxyProtocol) == QLatin1String("2")
                         ? net::ProxyHeader::Version::Binary
                         : net::ProxyHeader::Version::Text;
    header.local = arguments.has(Option::ProxyProtocolLocal);
    const auto source = end(arguments, Option::ProxyProtocolSource);
    const auto destination = end(arguments, Option::ProxyProtocolDestination);
    if (!source)
        return std::unexpected(source.error());
    if (!destination)
        return std::unexpected(destination.error());
    header.source = *source;
    header.destination = *destination;
    const auto claimed = header.source.address.protocol();
    if (!header.source.address.isNull() && !header.destination.address.isNull() &&
        claimed != header.destination.address.protocol())
        return stop(Tr::tr("--proxy-protocol-source and --proxy-protocol-destination must be of one address "
                           "family."));
    return {};
}

Or<void> setRoute(const Arguments &arguments, session::Submission &submission)
{
    if (!arguments.has(Option::Mx))
        return {};
    if (!net::DnsClient::isAvailable())
        return stop(Tr::tr("--mx: this build cannot look for mail exchangers, because it was made without "
                           "libunbound."));
    constexpr quint16 smtpPort = 25;
    submission.route = session::Submission::Route::Exchangers;
    submission.endpoint.port = smtpPort;
    if (arguments.has(Option::MxPort)) {
        submission.endpoint.port = arguments.value(Option::MxPort).toUShort();
        if (submission.endpoint.port == 0)
            return stop(Tr::tr("--mx-port needs a whole number from 1 to 65535."));
    }
    const auto resolver = end(arguments, Option::Resolver);
    if (!resolver)
        return std::unexpected(resolver.error());
    if (resolver->isSet() && resolver->address.isNull())
        return stop(Tr::tr("--resolver needs the address of a name server, such as 192.0.2.53 or "
                           "[2001:db8::53]:5353."));
    if (resolver->isSet())
        submission.names.address = resolver->address.toString();
    if (resolver->port > 0)
        submission.names.port = resolver->port;
    submission.names.anchors = arguments.value(Option::DnssecAnchors);
    const auto &anchors = submission.names.anchors;
    if (!anchors.isEmpty() && anchors != QLatin1String("none") && !QFileInfo(anchors).isReadable())
        return stop(Tr::tr("--dnssec-anchors: the file %1 cannot be read.").arg(anchors));
    return {};
}

} // namespace

Or<void> addWay(const Arguments &arguments, session::Submission &submission)
{
    if (auto companions = checkCompanions(arguments); !companions)
        return companions;
    if (auto family = setFamily(arguments, submission.endpoint); !family)
        return family;
    if (auto proxy = setProxy(arguments, submission); !proxy)
        return proxy;
    const auto source = end(arguments, Option::Source);
    if (!source)
        return std::unexpected(source.error());
    if (source->isSet() && submission.endpoint.isLocal())
        return stop(Tr::tr("--source: there is no network on the way to a socket or a program."));
    submission.endpoint.source = *source;
    if (auto header = setHeader(arguments, submission.endpoint.header); !header)
        return header;
    return setRoute(arguments, submission);
}

} // namespace cli

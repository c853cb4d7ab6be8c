// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxying.h"

namespace net {

namespace {

const char *problemOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionRefusedError:
        return "unreachable";
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return "auth-required";
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::RemoteHostClosedError:
        return "closed";
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return "timed-out";
    case QAbstractSocket::SocketAccessError:
        return "refused";
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return "target-unreachable";
    default:
        return "protocol";
    }
}

} // namespace

QNetworkProxy proxyFor(const Proxy &proxy, const base::Secret *password, const QString &host, quint16 port)
{
    if (proxy.kind == Proxy::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.kind == Proxy::Kind::System) {
        const QNetworkProxyQuery query(host, port, QStringLiteral("smtp"), QNetworkProxyQuery::TcpSocket);
        return QNetworkProxyFactory::systemProxyForQuery(query).value(0, QNetworkProxy::NoProxy);
    }
    const auto type = proxy.kind == Proxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    QNetworkProxy result(type, proxy.host, proxy.port, proxy.user);
    if (password)
        result.setPassword(QString::fromUtf8(password->reveal()));
    return result;
}

bool connectsForUs(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::Socks5Proxy || proxy.type() == QNetworkProxy::HttpProxy;
}

QString textOf(const QNetworkProxy &proxy)
{
    const Proxy described{.kind = proxy.type() == QNetworkProxy::HttpProxy ? Proxy::Kind::Http
                                                                           : Proxy::Kind::Socks5,
                          .host = proxy.hostName(),
                          .port = proxy.port()};
    return described.text();
}

base::Failure proxyFailure(const QNetworkProxy &proxy, QAbstractSocket::SocketError error,
                           const QString &words)
{
    base::Failure failure{.fault = base::Fault::ProxyFailed, .phase = base::Phase::Connect};
    failure.facts = {{QStringLiteral("proxy"), textOf(proxy)},
                     {QStringLiteral("problem"), QLatin1String(problemOf(error))},
                     {QStringLiteral("words"), words}};
    return failure;
}

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dialler.h"

#include "base/address.h"
#include "net/resolver.h"
#include "session/entries.h"

#include <QJsonArray>

namespace session {

using base::Fault;
using base::Phase;
using transcript::Event;

Dialler::Dialler(Endpoint endpoint, Way way, smtp::Timeouts timeouts, transcript::Recorder &recorder,
                 WaitTimer &timer)
    : m_endpoint(std::move(endpoint))
    , m_way(std::move(way))
    , m_timeouts(timeouts)
    , m_recorder(recorder)
    , m_resolver(std::make_unique<net::Resolver>())
    , m_timer(timer)
{
    connect(m_resolver.get(), &net::Resolver::found, this, &Dialler::onFound);
    connect(m_resolver.get(), &net::Resolver::failed, this, &Dialler::onNotFound);
}

Dialler::~Dialler() = default;

namespace {

/// A proxy looks names up itself, and takes an address without the brackets that SMTP puts round it.
QString nameForProxy(const QString &host)
{
    const auto literal = net::literalAddress(host);
    return literal.isNull() ? base::asciiHost(host) : literal.toString();
}

} // namespace

void Dialler::start()
{
    connect(&m_timer, &WaitTimer::expired, this, &Dialler::onTimeout, Qt::UniqueConnection);
    m_phase = Phase::Lookup;
    m_targets.clear(); // of an earlier connection
    if (m_endpoint.isLocal()) {
        m_phase = Phase::Connect;
        m_targets = {m_endpoint.name()};
        return tryNext();
    }
    if (!m_endpoint.addresses.isEmpty() || !m_way.proxy.isEmpty()) {
        m_phase = Phase::Connect;
        m_targets = m_endpoint.addresses;
        if (m_targets.isEmpty())
            m_targets = {nameForProxy(m_endpoint.host)};
        return tryNext();
    }
    record(Event::LookupStarted, {{QStringLiteral("host"), m_endpoint.host}});
    m_timer.start(Phase::Lookup, m_timeouts.limit(Phase::Lookup));
    m_resolver->lookUp(m_endpoint.host);
}

void Dialler::cancel()
{
    m_timer.stop();
    m_resolver->disconnect(this);
    m_resolver->cancel();
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->abort();
    }
}

std::unique_ptr<net::Transport> Dialler::take()
{
    m_timer.disconnect(this);
    m_transport->disconnect(this);
    return std::move(m_transport);
}

bool Dialler::isWanted(const QHostAddress &address) const
{
    const auto &from = m_endpoint.source.address;
    if (!from.isNull() && from.protocol() != address.protocol())
        return false; // nothing begins at the one family and ends at the other
    switch (m_endpoint.family) {
    case AddressFamily::V4:
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    case AddressFamily::V6:
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    case AddressFamily::Any:
        return true;
    }
    return true;
}

void Dialler::onFound(const QList<QHostAddress> &found)
{
    QJsonArray names;
    for (const auto &address : found) {
        if (!isWanted(address))
            continue;
        m_targets.append(address.toString());
        names.append(address.toString());
    }
    if (m_targets.isEmpty())
        return onNotFound(QStringLiteral("no address of the wanted family"));
    record(Event::LookupDone,
           {{QStringLiteral("host"), m_endpoint.host}, {QStringLiteral("addresses"), names}});
    m_phase = Phase::Connect;
    tryNext();
}

void Dialler::onNotFound(const QString &words)
{
    record(Event::LookupDone,
           {{QStringLiteral("host"), m_endpoint.host}, {QStringLiteral("problem"), words}});
    base::Failure failure{.fault = Fault::NameNotFound, .phase = Phase::Lookup};
    failure.facts.insert(QStringLiteral("problem"), words);
    giveUp(std::move(failure));
}

void Dialler::tryNext()
{
    if (m_targets.isEmpty())
        return giveUp(m_lastFailure);
    m_recorder.beginConnection();
    record(Event::ConnectStarted, target());
    if (m_transport)
        m_transport.release()->deleteLater(); // it may be the one that is calling us
    m_transport = m_way.make();
    connect(m_transport.get(), &net::Transport::connected, this, &Dialler::onConnected);
    connect(m_transport.get(), &net::Transport::connectFailed, this, &Dialler::onConnectFailed);
    m_timer.start(Phase::Connect, m_timeouts.limit(Phase::Connect));
    m_transport->connectTo(m_targets.constFirst(), m_endpoint.port);
}

void Dialler::onConnected(const QString &localAddress, quint16 localPort)
{
    m_timer.stop();
    auto facts = target();
    if (!localAddress.isEmpty()) {
        facts.insert(QStringLiteral("localAddress"), localAddress);
        facts.insert(QStringLiteral("localPort"), localPort);
    }
    record(Event::Connected, facts);
    if (m_endpoint.header.isSet())
        sendHeader({QHostAddress(localAddress), localPort});
    Q_EMIT connected();
}

void Dialler::sendHeader(const net::Source &ours)
{
    const net::Source theirs{QHostAddress(m_targets.constFirst()), m_endpoint.port};
    const auto header = m_endpoint.header.filled(ours, theirs);
    m_recorder.record(proxyHeaderSent(header));
    m_transport->write(header.encoded());
}

void Dialler::onConnectFailed(const base::Failure &failure)
{
    auto facts = target();
    for (const auto &[key, value] : failure.facts.asKeyValueRange())
        facts.insert(key, value);
    record(Event::ConnectFailed, facts);
    m_lastFailure = failure;
    m_targets.removeFirst();
    tryNext();
}

void Dialler::onTimeout()
{
    const auto words = QStringLiteral("timed out");
    if (m_phase == Phase::Lookup) {
        m_resolver->cancel();
        return onNotFound(words);
    }
    m_transport->disconnect(this);
    m_transport->abort();
    base::Failure failure{.fault = Fault::ConnectFailed, .phase = Phase::Connect};
    failure.facts.insert(QStringLiteral("problem"), words);
    if (!m_way.proxy.isEmpty()) {
        failure.fault = Fault::ProxyFailed;
        failure.facts = {{QStringLiteral("proxy"), m_way.proxy},
                         {QStringLiteral("problem"), QStringLiteral("timed-out")}};
    }
    onConnectFailed(failure);
}

QJsonObject Dialler::target() const
{
    QJsonObject facts{{QStringLiteral("address"), m_targets.constFirst()}};
    if (m_endpoint.isLocal())
        facts.insert(QStringLiteral("way"),
                     m_endpoint.socket.isEmpty() ? QStringLiteral("command") : QStringLiteral("socket"));
    else
        facts.insert(QStringLiteral("port"), m_endpoint.port);
    if (!m_way.proxy.isEmpty())
        facts.insert(QStringLiteral("proxy"), m_way.proxy);
    return facts;
}

void Dialler::record(Event event, const QJsonObject &facts)
{
    m_recorder.record(entryOf(event, m_phase, facts));
}

void Dialler::giveUp(base::Failure failure)
{
    m_timer.stop();
    if (!m_endpoint.socket.isEmpty()) {
        failure.facts.insert(QStringLiteral("socket"), m_endpoint.socket);
    } else if (!m_endpoint.command.isEmpty()) {
        failure.facts.insert(QStringLiteral("command"), m_endpoint.command);
    } else {
        failure.facts.insert(QStringLiteral("host"), m_endpoint.host);
        failure.facts.insert(QStringLiteral("port"), QString::number(m_endpoint.port));
    }
    Q_EMIT failed(failure);
}

} // namespace session

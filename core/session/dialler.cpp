// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dialler.h"

#include "net/resolver.h"
#include "session/entries.h"

#include <QJsonArray>

namespace session {

using base::Fault;
using base::Phase;
using transcript::Event;

Dialler::Dialler(Endpoint endpoint, MakeTransport make, smtp::Timeouts timeouts,
                 transcript::Recorder &recorder, WaitTimer &timer)
    : m_endpoint(std::move(endpoint))
    , m_make(std::move(make))
    , m_timeouts(timeouts)
    , m_recorder(recorder)
    , m_resolver(std::make_unique<net::Resolver>())
    , m_timer(timer)
{
    connect(&m_timer, &WaitTimer::expired, this, &Dialler::onTimeout);
    connect(m_resolver.get(), &net::Resolver::found, this, &Dialler::onFound);
    connect(m_resolver.get(), &net::Resolver::failed, this, &Dialler::onNotFound);
}

Dialler::~Dialler() = default;

void Dialler::start()
{
    if (m_endpoint.isLocal()) {
        m_phase = Phase::Connect;
        m_targets = {m_endpoint.name()};
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
    giveUp(Fault::NameNotFound, words);
}

void Dialler::tryNext()
{
    if (m_targets.isEmpty())
        return giveUp(Fault::ConnectFailed, m_lastProblem);
    m_recorder.beginConnection();
    record(Event::ConnectStarted, target());
    if (m_transport)
        m_transport.release()->deleteLater(); // it may be the one that is calling us
    m_transport = m_make();
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
    Q_EMIT connected();
}

void Dialler::onConnectFailed(const QString &words)
{
    auto facts = target();
    facts.insert(QStringLiteral("problem"), words);
    record(Event::ConnectFailed, facts);
    m_lastProblem = words;
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
    onConnectFailed(words);
}

QJsonObject Dialler::target() const
{
    QJsonObject facts{{QStringLiteral("address"), m_targets.constFirst()}};
    if (m_endpoint.isLocal())
        facts.insert(QStringLiteral("way"),
                     m_endpoint.socket.isEmpty() ? QStringLiteral("command") : QStringLiteral("socket"));
    else
        facts.insert(QStringLiteral("port"), m_endpoint.port);
    return facts;
}

void Dialler::record(Event event, const QJsonObject &facts)
{
    m_recorder.record(entryOf(event, m_phase, facts));
}

void Dialler::giveUp(Fault fault, const QString &problem)
{
    m_timer.stop();
    QMap<QString, QString> facts{{QStringLiteral("problem"), problem}};
    if (!m_endpoint.socket.isEmpty()) {
        facts.insert(QStringLiteral("socket"), m_endpoint.socket);
    } else if (!m_endpoint.command.isEmpty()) {
        facts.insert(QStringLiteral("command"), m_endpoint.command);
    } else {
        facts.insert(QStringLiteral("host"), m_endpoint.host);
        facts.insert(QStringLiteral("port"), QString::number(m_endpoint.port));
    }
    Q_EMIT failed({.fault = fault, .phase = m_phase, .reply = {}, .facts = facts});
}

} // namespace session

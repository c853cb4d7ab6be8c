// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/recorder.h"

#include <QJsonArray>

#include <chrono>

namespace transcript {

namespace {

QJsonValue masked(const QJsonValue &value, const Redactor &redactor)
{
    switch (value.type()) {
    case QJsonValue::String:
        return redactor.maskWords(value.toString());
    case QJsonValue::Array: {
        QJsonArray array = value.toArray();
        for (auto item : array)
            item = masked(item, redactor);
        return array;
    }
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = masked(it.value(), redactor);
        return object;
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        break;
    }
    return value;
}

} // namespace

Recorder::Clock Recorder::Clock::system()
{
    using namespace std::chrono;
    return {
        .wallMicroseconds =
            [] {
                return qint64(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
            },
        .monotonicNanoseconds =
            [] { return qint64(duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count()); },
    };
}

Recorder::Recorder(Sink sink, Clock clock)
    : m_sink(std::move(sink))
    , m_clock(std::move(clock))
    , m_start(m_clock.monotonicNanoseconds())
{
}

void Recorder::beginSession()
{
    m_commandsBefore = m_lastCommand;
    m_groupsBefore = m_lastGroup;
}

void Recorder::beginConnection()
{
    ++m_connection;
    m_tls = false;
    m_sentAt.clear();
    m_readyAt = -1;
}

void Recorder::record(Entry entry, const base::Spans &secrets)
{
    entry.wallTime = m_clock.wallMicroseconds();
    entry.time = m_clock.monotonicNanoseconds() - m_start;
    entry.connection = m_connection;
    entry.tls = m_tls;
    if (entry.command != 0)
        entry.command += m_commandsBefore;
    if (entry.group != 0)
        entry.group += m_groupsBefore;
    m_lastCommand = std::max(m_lastCommand, entry.command);
    m_lastGroup = std::max(m_lastGroup, entry.group);
    const qint64 took = measure(entry);
    if (entry.took < 0)
        entry.took = took;
    Masked clean = m_redactor.mask(entry.bytes, secrets);
    entry.bytes = std::move(clean.bytes);
    entry.secrets = std::move(clean.secrets);
    if (!entry.facts.isEmpty())
        entry.facts = masked(entry.facts, m_redactor).toObject();
    m_sink(std::move(entry));
}

/// How long what this entry ends has taken, -1 where it ends nothing; takes note where it begins something.
qint64 Recorder::measure(const Entry &entry)
{
    const auto since = [&entry](qint64 began) { return began < 0 ? -1 : entry.time - began; };
    switch (entry.event) {
    case Event::LookupStarted:
        m_lookupBegan = entry.time;
        return -1;
    case Event::LookupDone:
        return since(std::exchange(m_lookupBegan, -1));
    case Event::ConnectStarted:
        m_connectBegan = entry.time;
        return -1;
    case Event::Connected:
        m_readyAt = entry.time;
        return since(std::exchange(m_connectBegan, -1));
    case Event::ConnectFailed:
        return since(std::exchange(m_connectBegan, -1));
    case Event::TlsStarted:
        m_tlsBegan = entry.time;
        return -1;
    case Event::TlsEstablished:
        m_readyAt = entry.time;
        return since(std::exchange(m_tlsBegan, -1));
    case Event::TlsFailed:
        return since(std::exchange(m_tlsBegan, -1));
    case Event::Line:
    case Event::Body:
        if (entry.direction == Direction::Received)
            return answered(entry);
        if (entry.direction == Direction::Sent && entry.command != 0)
            m_sentAt.insert(entry.command, entry.time);
        return -1;
    case Event::StayedClear:
    case Event::MechanismChosen:
    case Event::TransactionPlanned:
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
    case Event::ProxyHeader:
    case Event::Closed:
    case Event::Failed:
    case Event::Remark:
        break;
    }
    return -1;
}

qint64 Recorder::answered(const Entry &entry)
{
    if (entry.command == 0)
        return entry.phase == base::Phase::Greeting && m_readyAt >= 0 ? entry.time - m_readyAt : -1;
    const auto sent = m_sentAt.constFind(entry.command);
    if (sent == m_sentAt.cend())
        return -1;
    const qint64 took = entry.time - *sent;
    if (entry.part == base::Part::Only || entry.part == base::Part::Last)
        m_sentAt.erase(sent);
    return took;
}

} // namespace transcript

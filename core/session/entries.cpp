// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/entries.h"

#include "transcript/tlsjson.h"

namespace session {

using base::Failure;
using base::Phase;
using transcript::Direction;
using transcript::Entry;
using transcript::Event;

namespace {

Event eventNamed(const QByteArray &note)
{
    if (note == "body")
        return Event::Body;
    if (note == "stayed-clear")
        return Event::StayedClear;
    if (note == "mechanism-chosen")
        return Event::MechanismChosen;
    if (note == "transaction-planned")
        return Event::TransactionPlanned;
    return Event::Remark;
}

qint64 inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::round<std::chrono::seconds>(time).count();
}

} // namespace

Entry entryOf(const smtp::Send &order)
{
    Entry entry;
    entry.phase = order.phase;
    entry.direction = Direction::Sent;
    entry.command = order.command;
    entry.group = order.group;
    entry.bytes = order.bytes;
    entry.breaches = order.breaches;
    entry.part = order.part;
    return entry;
}

Entry entryOf(const smtp::Heard &order)
{
    Entry entry;
    entry.phase = order.phase;
    entry.direction = Direction::Received;
    entry.command = order.command;
    entry.group = order.group;
    entry.part = order.part;
    entry.odd = order.odd;
    entry.bytes = order.bytes;
    return entry;
}

Entry entryOf(const smtp::Note &order)
{
    Entry entry = entryOf(eventNamed(order.event), order.phase, order.facts);
    entry.bytes = order.bytes;
    entry.command = order.command;
    if (entry.event == Event::Remark)
        entry.facts.insert(QStringLiteral("remark"), QString::fromLatin1(order.event));
    if (entry.event == Event::Body)
        entry.direction = order.phase == Phase::Turn ? Direction::Received : Direction::Sent;
    return entry;
}

Entry entryOf(Event event, Phase phase, const QJsonObject &facts)
{
    Entry entry;
    entry.event = event;
    entry.phase = phase;
    entry.facts = facts;
    return entry;
}

Entry proxyHeaderSent(const net::ProxyHeader &header)
{
    auto entry = entryOf(Event::ProxyHeader, Phase::Connect, {});
    entry.direction = Direction::Sent;
    entry.bytes = header.encoded();
    if (!header.raw.isEmpty()) {
        entry.facts.insert(QStringLiteral("byHand"), true);
        return entry;
    }
    entry.facts = {
        {QStringLiteral("version"), int(header.version)},
        {QStringLiteral("command"), header.local ? QStringLiteral("local") : QStringLiteral("proxy")},
        {QStringLiteral("source"), header.source.address.toString()},
        {QStringLiteral("sourcePort"), header.source.port},
        {QStringLiteral("destination"), header.destination.address.toString()},
        {QStringLiteral("destinationPort"), header.destination.port}};
    return entry;
}

Entry tlsStarted(const QString &name, bool implicit)
{
    return entryOf(Event::TlsStarted, Phase::Tls,
                   {{QStringLiteral("name"), name}, {QStringLiteral("implicit"), implicit}});
}

Entry tlsFailed(const base::TlsFacts &facts, const Failure &failure)
{
    auto json = transcript::tlsToJson(facts);
    json.insert(QStringLiteral("problem"), failure.facts.value(QStringLiteral("problem")));
    json.insert(QStringLiteral("words"), failure.facts.value(QStringLiteral("words")));
    for (const auto &key : {QStringLiteral("speaks"), QStringLiteral("alert")}) {
        if (failure.facts.contains(key))
            json.insert(key, failure.facts.value(key));
    }
    return entryOf(Event::TlsFailed, Phase::Tls, json);
}

Entry closedByUs(Phase phase, bool aborted)
{
    return entryOf(
        Event::Closed, phase,
        {{QStringLiteral("by"), QStringLiteral("us")},
         {QStringLiteral("how"), aborted ? QStringLiteral("aborted") : QStringLiteral("orderly")}});
}

Entry closedByThem(Phase phase, const QString &words)
{
    return entryOf(
        Event::Closed, phase,
        {{QStringLiteral("by"), QStringLiteral("them")},
         {QStringLiteral("how"), words.isEmpty() ? QStringLiteral("orderly") : QStringLiteral("aborted")},
         {QStringLiteral("words"), words}});
}

Entry failed(const Failure &failure)
{
    QJsonObject facts{{QStringLiteral("fault"), QString::fromLatin1(base::name(failure.fault))},
                      {QStringLiteral("phase"), QString::fromLatin1(base::name(failure.phase))}};
    for (const auto &[key, value] : failure.facts.asKeyValueRange())
        facts.insert(key, value);
    return entryOf(Event::Failed, failure.phase, facts);
}

Entry stillWaiting(Phase phase, std::chrono::milliseconds waited, std::chrono::milliseconds limit,
                   quint16 port)
{
    const auto remark =
        phase == Phase::Greeting ? QStringLiteral("silent-greeting") : QStringLiteral("still-waiting");
    return entryOf(Event::Remark, phase,
                   {{QStringLiteral("remark"), remark},
                    {QStringLiteral("seconds"), inSeconds(waited)},
                    {QStringLiteral("limit"), inSeconds(limit)},
                    {QStringLiteral("port"), port}});
}

} // namespace session

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript.h"

#include "transcript/arena.h"
#include "transcript/commandindex.h"

#include <QCborMap>
#include <QCborValue>

#include <cstring>

namespace transcript {

/// An entry's fixed part. `data` holds its bytes, its spans and its facts (CBOR) one after the other.
struct Record
{
    qint64 wallTime;
    qint64 time;
    qint64 took;
    const char *data;
    quint32 length;
    quint32 factsLength;
    quint32 spans;
    quint32 connection;
    quint32 command;
    quint32 group;
    quint32 replyFirst; ///< its own index where it continues no reply
    quint32 replyEnd;   ///< kept at the reply's first line only
    quint16 odd;
    base::Part part;
    quint8 phase;
    quint8 event;
    quint8 direction;
    quint8 breaches;
    bool tls;
};
static_assert(sizeof(Record) <= 80, "a million entries must stay cheap");

namespace {

constexpr qsizetype recordsPerChunk = 1024;
constexpr quint32 noReply = ~quint32(0);

QByteArray compact(const QJsonObject &facts)
{
    return facts.isEmpty() ? QByteArray() : QCborMap::fromJsonObject(facts).toCborValue().toCbor();
}

QJsonObject facts(const Record &record)
{
    if (record.factsLength == 0)
        return {};
    const char *begin = record.data + record.length + qsizetype(record.spans) * qsizetype(sizeof(base::Span));
    return QCborValue::fromCbor(QByteArray::fromRawData(begin, record.factsLength)).toMap().toJsonObject();
}

base::Spans spans(const Record &record)
{
    base::Spans spans(record.spans);
    if (record.spans > 0) // the arena gives octets, aligned or not
        std::memcpy(spans.data(), record.data + record.length, record.spans * sizeof(base::Span));
    return spans;
}

} // namespace

struct Transcript::Store
{
    qsizetype size = 0;
    std::vector<std::unique_ptr<Record[]>> chunks;
    Arena arena;
    CommandIndex commands;
    quint32 openReply = noReply; ///< first line of a multi-line reply whose last line has not come

    [[nodiscard]] Record &record(qsizetype index) const
    {
        Q_ASSERT(index >= 0 && index < size);
        return chunks[size_t(index / recordsPerChunk)][size_t(index % recordsPerChunk)];
    }

    Record &grow()
    {
        if (size % recordsPerChunk == 0)
            chunks.push_back(std::make_unique_for_overwrite<Record[]>(recordsPerChunk));
        return record(size++);
    }

    const char *keep(const Entry &entry, const QByteArray &facts);
    void joinReply(Record &record, quint32 index);
};

const char *Transcript::Store::keep(const Entry &entry, const QByteArray &facts)
{
    const qsizetype spansSize = entry.secrets.size() * qsizetype(sizeof(base::Span));
    char *data = arena.allocate(entry.bytes.size() + spansSize + facts.size());
    char *to = data;
    const auto put = [&to](const void *from, qsizetype count) {
        if (count > 0)
            std::memcpy(to, from, size_t(count));
        to += count;
    };
    put(entry.bytes.constData(), entry.bytes.size());
    put(entry.secrets.constData(), spansSize);
    put(facts.constData(), facts.size());
    return data;
}

void Transcript::Store::joinReply(Record &record, quint32 index)
{
    record.replyFirst = index;
    record.replyEnd = index + 1;
    if (record.part == base::Part::First) {
        openReply = index;
    } else if (record.part == base::Part::Only) {
        openReply = noReply;
    } else if (openReply != noReply && this->record(openReply).connection == record.connection) {
        record.replyFirst = openReply;
        this->record(openReply).replyEnd = index + 1;
        if (record.part == base::Part::Last)
            openReply = noReply;
    }
}

Transcript::Transcript()
    : m_store(std::make_unique<Store>())
{
}
Transcript::~Transcript() = default;
Transcript::Transcript(Transcript &&) noexcept = default;
Transcript &Transcript::operator=(Transcript &&) noexcept = default;

qsizetype Transcript::append(const Entry &entry)
{
    const QByteArray facts = compact(entry.facts);
    const auto index = quint32(m_store->size);
    Record &record = m_store->grow();
    record = {.wallTime = entry.wallTime,
              .time = entry.time,
              .took = entry.took,
              .data = m_store->keep(entry, facts),
              .length = quint32(entry.bytes.size()),
              .factsLength = quint32(facts.size()),
              .spans = quint32(entry.secrets.size()),
              .connection = entry.connection,
              .command = entry.command,
              .group = entry.group,
              .replyFirst = index,
              .replyEnd = index + 1,
              .odd = quint16(entry.odd.toInt()),
              .part = entry.part,
              .phase = quint8(entry.phase),
              .event = quint8(entry.event),
              .direction = quint8(entry.direction),
              .breaches = quint8(entry.breaches.toInt()),
              .tls = entry.tls};
    const bool received = entry.event == Event::Line && entry.direction == Direction::Received;
    if (received)
        m_store->joinReply(record, index);
    if (entry.command != 0 && entry.direction == Direction::Sent)
        m_store->commands.sent(entry.command, index);
    else if (entry.command != 0 && entry.direction == Direction::Received) // a line, or a message after ATRN
        m_store->commands.answered(entry.command, index);
    return index;
}

qsizetype Transcript::size() const
{
    return m_store->size;
}

Entry Transcript::at(qsizetype index) const
{
    const Record &record = m_store->record(index);
    return {.wallTime = record.wallTime,
            .time = record.time,
            .took = record.took,
            .connection = record.connection,
            .command = record.command,
            .group = record.group,
            .phase = base::Phase(record.phase),
            .direction = Direction(record.direction),
            .event = Event(record.event),
            .part = record.part,
            .tls = record.tls,
            .odd = base::Oddities::fromInt(record.odd),
            .breaches = base::Breaches::fromInt(record.breaches),
            .bytes = QByteArray::fromRawData(record.data, record.length),
            .secrets = spans(record),
            .facts = facts(record)};
}

QByteArrayView Transcript::bytes(qsizetype index) const
{
    const Record &record = m_store->record(index);
    return {record.data, qsizetype(record.length)};
}

Event Transcript::event(qsizetype index) const
{
    return Event(m_store->record(index).event);
}

Direction Transcript::direction(qsizetype index) const
{
    return Direction(m_store->record(index).direction);
}

base::Phase Transcript::phase(qsizetype index) const
{
    return base::Phase(m_store->record(index).phase);
}

base::Part Transcript::part(qsizetype index) const
{
    return m_store->record(index).part;
}

base::Oddities Transcript::odd(qsizetype index) const
{
    return base::Oddities::fromInt(m_store->record(index).odd);
}

base::Breaches Transcript::breaches(qsizetype index) const
{
    return base::Breaches::fromInt(m_store->record(index).breaches);
}

bool Transcript::tls(qsizetype index) const
{
    return m_store->record(index).tls;
}

qint64 Transcript::took(qsizetype index) const
{
    return m_store->record(index).took;
}

quint32 Transcript::commandOf(qsizetype index) const
{
    return m_store->record(index).command;
}

quint32 Transcript::group(qsizetype index) const
{
    return m_store->record(index).group;
}

qsizetype Transcript::command(quint32 number) const
{
    return m_store->commands.sentAt(number);
}

qsizetype Transcript::reply(quint32 number) const
{
    return m_store->commands.answeredAt(number);
}

std::pair<qsizetype, qsizetype> Transcript::replyRange(qsizetype index) const
{
    const quint32 first = m_store->record(index).replyFirst;
    return {first, m_store->record(first).replyEnd};
}

} // namespace transcript

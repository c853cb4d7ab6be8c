// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stages.h"

#include <algorithm>

namespace session {

using base::Phase;
using transcript::Direction;
using transcript::Entry;
using transcript::Event;

void StageReader::read(const transcript::Transcript &transcript)
{
    for (; m_next < transcript.size(); ++m_next)
        readEntry(transcript.at(m_next), m_next);
}

void StageReader::readEntry(const Entry &entry, qsizetype index)
{
    if (entry.phase == Phase::Turn && entry.event != Event::Failed)
        return readTurned(entry, index);
    switch (entry.event) {
    case Event::LookupStarted:
        return begin(entry.phase, entry, index);
    case Event::ConnectStarted:
        m_connection = m_stages.size();
        m_implicitTls = false;
        return begin(entry.phase, entry, index);
    case Event::TlsStarted:
        m_implicitTls = entry.facts.value(QStringLiteral("implicit")).toBool();
        return begin(entry.phase, entry, index);
    case Event::LookupDone:
        return end(entry.phase, entry, index, entry.facts.contains(QStringLiteral("problem")));
    case Event::Connected:
        end(Phase::Connect, entry, index, false);
        return begin(Phase::Greeting, entry, index);
    case Event::ConnectFailed:
    case Event::TlsFailed:
        return end(entry.phase, entry, index, true);
    case Event::TlsEstablished:
        end(Phase::Tls, entry, index, false);
        return m_implicitTls ? begin(Phase::Greeting, entry, index) : void();
    case Event::Body:
        end(Phase::Body, entry, index, !entry.facts.value(QStringLiteral("complete")).toBool());
        return entry.command > 0 ? begin(Phase::EndOfData, entry, index) : void();
    case Event::Failed:
        return endAll(entry, index);
    case Event::Line:
        return readLine(entry, index);
    case Event::MechanismChosen:
        return beginAuth(entry, index);
    case Event::StayedClear:
    case Event::TransactionPlanned:
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
    case Event::ProxyHeader:
    case Event::Closed:
    case Event::Remark:
        return;
    }
}

void StageReader::readLine(const Entry &entry, qsizetype index)
{
    if (entry.direction == Direction::Sent) {
        // an AUTH exchange, and the recipients, are one stage of several commands
        const bool goesOn = !m_stages.isEmpty() && m_stages.last().phase == entry.phase &&
                            !m_stages.last().password &&
                            (entry.phase == Phase::Auth || entry.phase == Phase::Rcpt);
        if (!goesOn)
            return begin(entry.phase, entry, index);
        m_stages.last().end = -1;
        return;
    }
    const bool last = entry.part == base::Part::Only || entry.part == base::Part::Last;
    if (!last)
        return;
    const bool refused = !entry.bytes.isEmpty() && entry.bytes.front() >= '4';
    end(entry.phase, entry, index, refused);
    if (entry.phase == Phase::Data && entry.bytes.startsWith("354"))
        begin(Phase::Body, entry, index);
}

/// ATRN and all that is said after it are one stage; it runs on whenever it is the other side's turn.
void StageReader::readTurned(const Entry &entry, qsizetype index)
{
    if (m_stages.isEmpty() || m_stages.last().phase != Phase::Turn)
        begin(Phase::Turn, entry, index);
    const bool waits = entry.event == Event::Line && entry.direction == Direction::Sent;
    Stage &stage = m_stages.last();
    stage.end = waits ? -1 : entry.time;
    m_turned = m_turned || entry.event == Event::Remark;
    const bool refused = !m_turned && entry.direction == Direction::Received && entry.bytes.size() > 2 &&
                         entry.bytes.front() >= '4' && !entry.bytes.startsWith("453"); // no mail: no failure
    stage.failed = stage.failed || refused;
}

void StageReader::begin(Phase phase, const Entry &entry, qsizetype index)
{
    // under TLS from the start the greeting is awaited after the handshake, not after the connection
    if (phase == Phase::Tls && m_implicitTls) {
        for (qsizetype i = m_stages.size(); i-- > m_connection;) {
            if (m_stages.at(i).phase == Phase::Greeting)
                m_stages.removeAt(i);
        }
    }
    m_stages.append({.phase = phase, .begin = entry.time, .entry = index});
}

/// The first mechanism is chosen when the password is there; a later one, when the server refused that.
void StageReader::beginAuth(const Entry &entry, qsizetype index)
{
    if (m_stages.isEmpty() || m_stages.last().phase == Phase::Auth || m_stages.last().end < 0)
        return;
    m_stages.append({.phase = Phase::Auth,
                     .begin = m_stages.last().end,
                     .end = entry.time,
                     .entry = index,
                     .password = true});
    begin(Phase::Auth, entry, index);
}

void StageReader::end(Phase phase, const Entry &entry, qsizetype index, bool failed)
{
    const auto stage = std::ranges::find(m_stages.rbegin(), m_stages.rend(), phase, &Stage::phase);
    if (stage == m_stages.rend())
        return;
    stage->end = entry.time;
    if (failed && phase == Phase::Rcpt)
        stage->refusals.append(entry.time);
    stage->failed = stage->failed || failed;
    if (failed || stage->entry < 0)
        stage->entry = index;
}

void StageReader::endAll(const Entry &entry, qsizetype index)
{
    for (auto &stage : m_stages) {
        const bool broke = stage.end < 0;
        if (!broke && (stage.phase != entry.phase || stage.password))
            continue;
        stage.failed = true;
        if (broke) {
            stage.end = entry.time;
            stage.entry = index;
        }
    }
}

QList<Stage> stages(const transcript::Transcript &transcript)
{
    StageReader reader;
    reader.read(transcript);
    return reader.stages();
}

} // namespace session

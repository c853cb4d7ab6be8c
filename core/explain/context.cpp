// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/context.h"

namespace explain {

using transcript::Direction;
using transcript::Event;

namespace {

// A thousand recipients are numbered; an exchange of more than a few lines is not one.
constexpr qsizetype recipientsBack = 2048;
constexpr qsizetype exchangeBack = 64;

QByteArray withoutLineEnd(QByteArrayView line)
{
    const CommandLine command = CommandLine::read(line);
    return line.first(command.argument.end()).toByteArray();
}

QByteArray verbOf(QByteArrayView line)
{
    return at(line, CommandLine::read(line).verb).toByteArray().toUpper();
}

} // namespace

Context::Context(const transcript::Transcript &transcript, qsizetype index)
    : m_transcript(transcript)
    , m_index(index)
    , m_entry(transcript.at(index))
{
}

QByteArray Context::command() const
{
    if (m_entry.direction != Direction::Received || m_entry.command == 0)
        return {};
    const qsizetype sent = m_transcript.command(m_entry.command);
    // the end of data answers the message, which is no command
    if (sent < 0 || m_transcript.event(sent) != Event::Line)
        return {};
    return withoutLineEnd(m_transcript.bytes(sent));
}

QByteArray Context::verb() const
{
    return m_entry.direction == Direction::Sent ? verbOf(bytes()) : verbOf(command());
}

// A command of ours comes before its reply, and one of the other side's before ours.
bool Context::isTurned() const
{
    if (m_entry.phase != base::Phase::Turn || m_entry.event != Event::Line)
        return false;
    const bool sent = m_entry.direction == Direction::Sent;
    const qsizetype other =
        sent ? m_transcript.reply(m_entry.command) : m_transcript.command(m_entry.command);
    const bool repliesToOther = m_entry.command > 0 && other >= 0 && other < m_index;
    return sent ? m_entry.command == 0 || repliesToOther : !repliesToOther;
}

Context::Place Context::recipient() const
{
    const qsizetype from =
        m_entry.direction == Direction::Sent ? m_index : m_transcript.command(m_entry.command);
    Place place;
    for (qsizetype i = from; i >= 0 && i > from - recipientsBack; --i) {
        if (m_transcript.event(i) == Event::TransactionPlanned) {
            place.of = m_transcript.at(i).facts.value(QLatin1String("recipients")).toInt();
            return place;
        }
        if (m_transcript.event(i) == Event::Line && m_transcript.direction(i) == Direction::Sent &&
            verbOf(m_transcript.bytes(i)) == "RCPT")
            ++place.number;
    }
    return {};
}

Context::Exchange Context::exchange() const
{
    Exchange exchange;
    for (qsizetype i = m_index; i >= 0 && i > m_index - exchangeBack; --i) {
        if (m_transcript.event(i) != Event::Line || m_transcript.phase(i) != base::Phase::Auth)
            continue;
        const QByteArrayView line = m_transcript.bytes(i);
        if (m_transcript.direction(i) == Direction::Received) {
            if (i != m_index && line.startsWith("334"))
                ++exchange.challenges;
            else if (i != m_index)
                return {}; // an earlier exchange was decided here
            continue;
        }
        const CommandLine command = CommandLine::read(line);
        if (at(line, command.verb).compare("AUTH", Qt::CaseInsensitive) == 0) {
            const QList<base::Span> parts = words(line, command.argument);
            exchange.begin = i;
            if (!parts.isEmpty())
                exchange.mechanism = at(line, parts.first()).toByteArray().toUpper();
            exchange.initial = parts.size() > 1;
            return exchange;
        }
        if (i != m_index)
            ++exchange.sent;
    }
    return {};
}

} // namespace explain

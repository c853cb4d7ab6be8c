// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/annotation.h"

#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

using transcript::Direction;
using transcript::Event;

namespace {

Annotation lineOf(const Context &context)
{
    const transcript::Entry &entry = context.entry();
    if (context.isTurned())
        return turnedLine(context);
    const bool auth = entry.phase == base::Phase::Auth && context.exchange().begin >= 0;
    if (entry.direction == Direction::Sent)
        return auth ? authLine(context) : sentLine(context);
    if (auth)
        return authReply(context);
    if (context.verb() == "EHLO" && context.bytes().startsWith("250"))
        return ehloLine(context);
    return receivedLine(context);
}

} // namespace

Field fact(const QString &name, const QString &value, Severity severity)
{
    return {name, value, {}, false, severity};
}

Annotation annotate(const transcript::Transcript &transcript, qsizetype index)
{
    if (index < 0 || index >= transcript.size())
        return {};
    const Context context(transcript, index);
    switch (context.entry().event) {
    case Event::Line:
        return lineOf(context);
    case Event::TlsStarted:
    case Event::TlsEstablished:
    case Event::TlsFailed:
    case Event::StayedClear:
        return tlsEvent(context);
    case Event::Body:
    case Event::LookupStarted:
    case Event::LookupDone:
    case Event::ConnectStarted:
    case Event::Connected:
    case Event::ConnectFailed:
    case Event::MechanismChosen:
    case Event::TransactionPlanned:
    case Event::Closed:
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
    case Event::ProxyHeader:
    case Event::Failed:
    case Event::Remark:
        return eventOf(context);
    }
    return {};
}

QString meaning(const transcript::Transcript &transcript, qsizetype index, Severity *severity)
{
    const Annotation annotation = annotate(transcript, index);
    if (severity)
        *severity = annotation.severity;
    return annotation.meaning;
}

std::optional<Field> pipelined(const transcript::Transcript &transcript, qsizetype index)
{
    const auto group = transcript.group(index);
    if (group == 0)
        return {};
    // between the lines of a group there are only events
    const auto within = [&](qsizetype i) {
        return i >= 0 && i < transcript.size() &&
               (transcript.group(i) == group || transcript.event(i) != Event::Line);
    };
    int commands = 0;
    const auto count = [&](qsizetype i) {
        commands += int(transcript.group(i) == group && transcript.direction(i) == Direction::Sent);
    };
    count(index);
    for (auto i = index - 1; within(i); --i)
        count(i);
    for (auto i = index + 1; within(i); ++i)
        count(i);
    if (commands < 2)
        return {};
    return fact(Text::tr("Pipelined"),
                Text::tr("%n commands in one go, %1 round trips saved", nullptr, commands).arg(commands - 1));
}

} // namespace explain

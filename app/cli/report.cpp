// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/terminal.h"
#include "cli/text.h"
#include "cli/tr.h"
#include "session/stages.h"
#include "transcript/export.h"

#include <QJsonDocument>

#include <algorithm>

namespace cli {
namespace {

/// Prose is read badly in longer lines.
constexpr qsizetype widestProse = 88;

QString replyText(const base::ReplyFacts &reply)
{
    QString text = QString::number(reply.code);
    if (!reply.enhanced.isEmpty())
        text += QLatin1Char(' ') + QString::fromLatin1(reply.enhanced);
    return text + QLatin1Char(' ') +
           printable(QString::fromUtf8(reply.text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

QString recipientText(const explain::Ending::Recipient &recipient)
{
    const QString fate = recipient.accepted    ? Tr::tr("accepted: %1", "a recipient")
                         : recipient.refused() ? Tr::tr("refused: %1", "a recipient")
                         : recipient.failure   ? Tr::tr("not reached: %1", "a recipient")
                                               : Tr::tr("undecided: %1", "a recipient");
    QString line = QLatin1String("  ") + fate.arg(printable(recipient.address));
    if (recipient.reply && (recipient.accepted || recipient.refused()))
        line += QLatin1String(" (") + replyText(*recipient.reply).trimmed() + QLatin1Char(')');
    else if (recipient.failure)
        line += QLatin1String(" (") + printable(explain::reason(*recipient.failure)) + QLatin1Char(')');
    return line + QLatin1Char('\n');
}

QString arrivalText(const explain::Ending::Arrival &arrival)
{
    return QLatin1String("  ") +
           printable(Tr::tr("from <%1> to <%2>, %3")
                         .arg(arrival.from, arrival.to.join(QLatin1String(">, <")),
                              Tr::tr("%n octets", nullptr, static_cast<int>(arrival.size)))) +
           QLatin1Char('\n');
}

} // namespace

Format formatFrom(const Arguments &arguments)
{
    const QString name = arguments.value(Option::Format);
    if (name == QLatin1String("json"))
        return Format::Json;
    return name == QLatin1String("quiet") ? Format::Quiet : Format::Text;
}

QString annotated(const QString &line, const QString &meaning, qsizetype width)
{
    if (meaning.isEmpty())
        return line + QLatin1Char('\n');
    const qsizetype column = std::clamp<qsizetype>(width / 2, 40, 64);
    const QStringList parts = wrapped(meaning, std::max<qsizetype>(width - column, 20));
    QString result = line;
    const qsizetype used = columns(line);
    if (used + 2 > column)
        result += QLatin1Char('\n') + QString(column, QLatin1Char(' '));
    else
        result += QString(column - used, QLatin1Char(' '));
    return result + parts.join(QLatin1Char('\n') + QString(column, QLatin1Char(' '))) + QLatin1Char('\n');
}

QString Annotator::text(const transcript::Transcript &transcript, qsizetype index)
{
    const transcript::Entry entry = transcript.at(index);
    QStringList lines =
        QString::fromUtf8(transcript::toText(entry)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    const QString meaning = explain::meaning(transcript, index);
    const bool goesOn = entry.part == base::Part::Middle || entry.part == base::Part::Last;
    const bool repeated = goesOn && meaning == m_previous;
    m_previous = meaning;
    // An entry of several lines (a message, a certificate chain) has its meaning at the last one, which sums
    // it up.
    const QString last = lines.takeLast();
    QString result;
    for (const QString &line : lines)
        result += line + QLatin1Char('\n');
    return result + annotated(last, repeated ? QString() : meaning, m_width);
}

QString verdictText(const explain::Verdict &verdict, const explain::Ending &ending)
{
    const qsizetype width = std::min<qsizetype>(terminalWidth(), widestProse);
    QString result = QLatin1Char('\n') + paragraph(printable(verdict.sentence), width);
    result += paragraph(printable(verdict.subline), width);
    for (const auto &arrival : ending.arrived)
        result += arrivalText(arrival);
    // One recipient who was accepted is in the sentence already.
    if (ending.recipients.size() > 1 ||
        std::ranges::any_of(ending.recipients, &explain::Ending::Recipient::refused)) {
        for (const auto &recipient : ending.recipients)
            result += recipientText(recipient);
    }
    if (!verdict.explanation.isEmpty())
        result += QLatin1Char('\n') + paragraph(printable(verdict.explanation), width);
    if (!verdict.nextStep.isEmpty()) {
        const QString step =
            verdict.who.isEmpty()
                ? verdict.nextStep
                : Tr::tr("%1: %2", "who acts, and what to do").arg(verdict.who, verdict.nextStep);
        result += paragraph(printable(step), width);
    }
    if (!verdict.reference.isEmpty())
        result += Tr::tr("See %1: %2", "the label of a standard, its address")
                      .arg(verdict.reference.label, verdict.reference.url) +
                  QLatin1Char('\n');
    return result;
}

Report::Report(Output &output, const Arguments &arguments)
    : m_output(output)
    , m_format(formatFrom(arguments))
    , m_toFile(arguments.has(Option::Output))
{
    if (arguments.has(Option::Explain))
        m_annotator.emplace(terminalWidth());
}

void Report::entry(const transcript::Transcript &transcript, qsizetype index)
{
    switch (m_format) {
    case Format::Text:
        if (m_annotator)
            explained(transcript, index);
        else
            m_output.write(transcript::toText(transcript.at(index)));
        break;
    case Format::Json:
        m_output.write(transcript::toJsonLine(transcript.at(index)));
        break;
    case Format::Quiet:
        break;
    }
}

/// A reply of several lines is explained when it is whole: what its first line means depends on the others.
void Report::explained(const transcript::Transcript &transcript, qsizetype index)
{
    const base::Part part = transcript.at(index).part;
    const bool goesOn = m_held >= 0 && (part == base::Part::Middle || part == base::Part::Last);
    if (!goesOn)
        printHeld(transcript, index);
    if (m_held < 0)
        m_held = index;
    if (part != base::Part::First && part != base::Part::Middle)
        printHeld(transcript, index + 1);
}

void Report::printHeld(const transcript::Transcript &transcript, qsizetype end)
{
    for (qsizetype index = m_held; index >= 0 && index < end; ++index)
        m_output.write(m_annotator->text(transcript, index));
    m_held = -1;
}

void Report::outcome(const smtp::Outcome &outcome, const explain::Ending &ending,
                     const transcript::Transcript &transcript)
{
    const bool isGood = outcome.result == smtp::Result::Accepted;
    if (m_format == Format::Text) {
        if (m_annotator)
            printHeld(transcript, transcript.size());
        m_output.write(verdictText(explain::verdict(ending, transcript), ending));
    } else if (m_format == Format::Json) {
        const QJsonObject object = session::outcomeToJson(outcome, session::stages(transcript));
        m_output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    // Where the terminal shows nothing of it, a failure is at least named there.
    if (!isGood && (m_format == Format::Quiet || m_toFile))
        complain(printable(explain::verdict(ending, transcript).sentence));
}

} // namespace cli

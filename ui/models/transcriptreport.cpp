// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptreport.h"

#include "transcript/export.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A clipboard is for reading; whole sessions of any length are saved as files.
constexpr qsizetype mostEntries = 4000;

void appendParagraph(QStringList &paragraphs, const QString &text)
{
    if (!text.isEmpty())
        paragraphs.append(text);
}

QString recipientLines(const smtp::Outcome &outcome)
{
    QStringList lines;
    for (const smtp::RecipientResult &recipient : outcome.recipients) {
        const QString answer = recipient.reply
                                   ? QStringLiteral("%1 %2")
                                         .arg(recipient.reply->code)
                                         .arg(QString::fromUtf8(recipient.reply->text).simplified())
                                   : QString();
        lines.append((recipient.accepted ? ReportWords::tr("accepted: %1  %2")
                                         : ReportWords::tr("not accepted: %1  %2"))
                         .arg(recipient.address.text(), answer)
                         .trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString transcriptText(const transcript::Transcript &transcript)
{
    QByteArray text;
    const qsizetype left = std::max<qsizetype>(0, transcript.size() - mostEntries);
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (left > 0 && i == mostEntries / 2) {
            text += ReportWords::tr("=== %n entries are left out here", nullptr, int(left)).toUtf8() + '\n';
            i += left;
        }
        text += transcript::toText(transcript.at(i));
    }
    return QString::fromUtf8(text);
}

QString reportOn(const session::Session &session, const explain::Verdict &verdict)
{
    QStringList paragraphs;
    appendParagraph(paragraphs, verdict.sentence);
    appendParagraph(paragraphs, verdict.subline);
    appendParagraph(paragraphs, verdict.explanation);
    if (!verdict.nextStep.isEmpty())
        appendParagraph(paragraphs, verdict.who.isEmpty()
                                        ? verdict.nextStep
                                        : ReportWords::tr("%1: %2").arg(verdict.who, verdict.nextStep));
    appendParagraph(paragraphs, verdict.reference.url);
    appendParagraph(
        paragraphs,
        ReportWords::tr("Server %1, port %2, %3")
            .arg(session.endpoint().host)
            .arg(session.endpoint().port)
            .arg(session.started().toOffsetFromUtc(session.started().offsetFromUtc()).toString(Qt::ISODate)));
    if (session.outcome())
        appendParagraph(paragraphs, recipientLines(*session.outcome()));
    appendParagraph(paragraphs, ReportWords::tr("Transcript; passwords were masked when it was recorded:"));
    return paragraphs.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n") +
           transcriptText(session.transcript());
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptreport.h"

#include "transcript/export.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A clipboard is for reading; whole sessions of any length are saved as files.
constexpr qsizetype mostEntries = 4000;

void append(QStringList &paragraphs, const QString &text)
{
    if (!text.isEmpty())
        paragraphs.append(text);
}

QString recipients(const smtp::Outcome &outcome)
{
    QStringList lines;
    for (const smtp::RecipientResult &recipient : outcome.recipients) {
        const QString answer = recipient.reply
                                   ? QStringLiteral("%1 %2")
                                         .arg(recipient.reply->code)
                                         .arg(QString::fromUtf8(recipient.reply->text).simplified())
                                   : QString();
        lines.append((recipient.accepted ? Words::tr("accepted: %1  %2") : Words::tr("not accepted: %1  %2"))
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
            text += Words::tr("=== %n entries are left out here", nullptr, int(left)).toUtf8() + '\n';
            i += left;
        }
        text += transcript::toText(transcript.at(i));
    }
    return QString::fromUtf8(text);
}

QString reportOn(const session::Session &session, const explain::Verdict &verdict)
{
    QStringList paragraphs;
    append(paragraphs, verdict.sentence);
    append(paragraphs, verdict.subline);
    append(paragraphs, verdict.explanation);
    if (!verdict.nextStep.isEmpty())
        append(paragraphs, verdict.who.isEmpty() ? verdict.nextStep
                                                 : Words::tr("%1: %2").arg(verdict.who, verdict.nextStep));
    append(paragraphs, verdict.reference.url);
    append(
        paragraphs,
        Words::tr("Server %1, port %2, %3")
            .arg(session.endpoint().host)
            .arg(session.endpoint().port)
            .arg(session.started().toOffsetFromUtc(session.started().offsetFromUtc()).toString(Qt::ISODate)));
    if (session.outcome())
        append(paragraphs, recipients(*session.outcome()));
    append(paragraphs, Words::tr("Transcript; passwords were masked when it was recorded:"));
    return paragraphs.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n") +
           transcriptText(session.transcript());
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"

#include <QJsonObject>

/// A transcript written by hand, line by line, as a session would have recorded it.
class Story
{
public:
    /// A command of ours; `secret` is what was masked in it.
    void we(base::Phase phase, const QByteArray &line)
    {
        transcript::Entry entry{
            .command = ++m_command, .phase = phase, .direction = transcript::Direction::Sent};
        entry.tls = tls;
        entry.group = group;
        entry.bytes = line + "\r\n";
        for (qsizetype at = 0; (at = entry.bytes.indexOf(transcript::maskOctets, at)) >= 0; at += 8)
            entry.secrets.append({at, 8});
        transcript.append(entry);
    }

    /// A line of the reply to the last command, or to command `answers`.
    void they(base::Phase phase, const QByteArray &line, base::Part part = base::Part::Only,
              base::Oddities odd = {}, quint32 answers = 0)
    {
        transcript::Entry entry{.command = answers > 0 ? answers : m_command,
                                .phase = phase,
                                .direction = transcript::Direction::Received};
        entry.tls = tls;
        entry.group = group;
        entry.part = part;
        entry.odd = odd;
        entry.bytes = line + "\r\n";
        transcript.append(entry);
    }

    void event(transcript::Event event, base::Phase phase, const QJsonObject &facts)
    {
        transcript.append({.phase = phase, .event = event, .tls = tls, .facts = facts});
    }

    /// The end of data is a command without a line of its own.
    void dot() { ++m_command; }

    [[nodiscard]] explain::Annotation last() const
    {
        return explain::annotate(transcript, transcript.size() - 1);
    }
    [[nodiscard]] QString lastMeaning() const { return last().meaning; }

    /// The octets of the last entry that the field of that name points to.
    [[nodiscard]] QByteArray octetsOf(const QString &field) const
    {
        const explain::Annotation annotation = last();
        for (const explain::Field &candidate : annotation.fields) {
            if (candidate.name == field)
                return transcript.bytes(transcript.size() - 1)
                    .sliced(candidate.span.offset, candidate.span.length)
                    .toByteArray();
        }
        return "no such field";
    }

    [[nodiscard]] QString valueOf(const QString &field) const
    {
        const explain::Annotation annotation = last();
        for (const explain::Field &candidate : annotation.fields) {
            if (candidate.name == field)
                return candidate.value;
        }
        return QStringLiteral("no such field");
    }

    transcript::Transcript transcript;
    bool tls = false;
    quint32 group = 0; ///< of pipelined commands, for the lines that follow

private:
    quint32 m_command = 0;
};

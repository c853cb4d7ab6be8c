// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/output.h"
#include "explain/verdict.h"
#include "session/submission.h"
#include "smtp/outcome.h"
#include "transcript/transcript.h"

namespace cli {

enum class Format { Text, Json, Quiet };
Format formatFrom(const Arguments &arguments);

/// One transcript line with its meaning at the right, or below where there is no room. The line keeps swaks'
/// notation and its own columns; the meaning begins at half of `width` and is wrapped there.
QString annotated(const QString &line, const QString &meaning, qsizetype width);

/// The meanings for a transcript in text, one entry after the other. The lines of one reply share a meaning
/// where they have the same.
class Annotator
{
public:
    explicit Annotator(qsizetype width)
        : m_width(width)
    {
    }
    [[nodiscard]] QString text(const transcript::Transcript &transcript, qsizetype index);

private:
    qsizetype m_width;
    QString m_previous;
};

/// A verdict with its recipients, for people: what happened, why, who acts.
QString verdictText(const explain::Verdict &verdict, const explain::Ending &ending);

/// Prints one session as it happens, and what became of it.
class Report
{
public:
    Report(Output &output, const Arguments &arguments);

    void entry(const transcript::Transcript &transcript, qsizetype index);
    void outcome(const smtp::Outcome &outcome, const explain::Ending &ending,
                 const transcript::Transcript &transcript);

private:
    void explained(const transcript::Transcript &transcript, qsizetype index);
    void printHeld(const transcript::Transcript &transcript, qsizetype end);

    Output &m_output;
    Format m_format;
    std::optional<Annotator> m_annotator;
    qsizetype m_held = -1; ///< first line of a reply whose last line is still to come
    bool m_toFile;
};

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

#include <vector>

namespace ui {

/// Something went wrong here: a negative reply, an odd line, an attempt that failed.
bool isProblem(const transcript::Transcript &transcript, qsizetype entry);

/// A query over transcript entries: words that must all be found. A word is one of
///     rcpt            text of the line, any case ("in quotes" may hold spaces)
///     verb:rcpt       that command and its replies
///     code:5 code:550 replies whose code begins so
///     took>100 took<5 milliseconds
///     phase:auth      every entry of that phase (phase:tls covers STARTTLS and the handshake)
///     is:problem
///
/// A key that is not known, or a value that cannot be one, is searched as text.
class TranscriptFilter
{
public:
    TranscriptFilter() = default;
    explicit TranscriptFilter(const QString &query);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// Whether the entry has every word. Takes note of the words that were found anywhere.
    [[nodiscard]] bool matches(const transcript::Transcript &transcript, qsizetype entry);

    /// As they were typed: the words that no entry asked about so far has had.
    [[nodiscard]] QStringList wordsWithout() const;

private:
    struct Term
    {
        /// What is quick to see first.
        enum class Kind { Phase, Longer, Shorter, Code, Verb, Problem, Text } kind = Kind::Text;
        QString word;
        QByteArray needle;  ///< Text: lower case; Verb: upper case; Code: digits
        qint64 limit = 0;   ///< nanoseconds
        quint32 phases = 0; ///< a bit for each
        bool found = false;
    };

    static Term termOf(const QString &word);
    static bool hasTerm(const Term &term, const transcript::Transcript &transcript, qsizetype entry);

    std::vector<Term> m_terms;
};

} // namespace ui

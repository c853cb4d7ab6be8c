// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptfilter.h"

#include "explain/wire.h"
#include "transcript/export.h"

#include <QJsonArray>

#include <algorithm>
#include <cstring>

namespace ui {

using transcript::Direction;
using transcript::Event;
using transcript::Transcript;

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

char lowerOctet(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

char upperOctet(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
}

/// Whether `text` holds `needle`, which is in lower case. ASCII letters match in any case; a million lines
/// are to be searched while somebody types, so this looks at octets and makes no copy.
bool containsFolded(QByteArrayView text, QByteArrayView needle)
{
    if (needle.isEmpty())
        return true;
    const char first = needle.front();
    const char otherFirst = upperOctet(first);
    const qsizetype last = text.size() - needle.size();
    for (qsizetype i = 0; i <= last; ++i) {
        if (text[i] != first && text[i] != otherFirst)
            continue;
        qsizetype same = 1;
        while (same < needle.size() && lowerOctet(text[i + same]) == needle[same])
            ++same;
        if (same == needle.size())
            return true;
    }
    return false;
}

bool isReplyLine(const Transcript &transcript, qsizetype entry)
{
    return transcript.direction(entry) == Direction::Received && transcript.event(entry) == Event::Line;
}

bool hasVerb(const Transcript &transcript, qsizetype entry, QByteArrayView verb)
{
    if (isReplyLine(transcript, entry)) {
        const qsizetype command = transcript.command(transcript.commandOf(entry));
        if (command < 0 || command >= entry)
            return false;
        entry = command;
    }
    if (transcript.event(entry) != Event::Line)
        return false;
    const QByteArrayView line = transcript.bytes(entry);
    if (line.size() < verb.size() || !std::equal(verb.begin(), verb.end(), line.begin(),
                                                 [](char a, char b) { return a == upperOctet(b); }))
        return false;
    return line.size() == verb.size() || std::strchr(" \r\n", line[verb.size()]);
}

QStringList queryWords(const QString &query)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false; // "" is a word too: one that is being typed
    for (const QChar c : query) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any && !word.isEmpty())
                words.append(word);
            word.clear();
            any = false;
        } else {
            word.append(c);
            any = true;
        }
    }
    if (any && !word.isEmpty())
        words.append(word);
    return words;
}

/// The phases whose name is, or begins with, the word.
quint32 phasesNamed(const QString &word)
{
    if (word == QLatin1String("tls"))
        return 1U << int(base::Phase::StartTls) | 1U << int(base::Phase::Tls);
    quint32 phases = 0;
    for (int phase = 0; phase <= int(base::Phase::Turn); ++phase)
        if (base::name(base::Phase(phase)).startsWith(word.toUtf8()))
            phases |= 1U << phase;
    return phases;
}

} // namespace

bool isProblem(const Transcript &transcript, qsizetype entry)
{
    switch (transcript.event(entry)) {
    case Event::Line: {
        if (transcript.direction(entry) != Direction::Received)
            return false;
        const QByteArrayView line = transcript.bytes(entry);
        return (!line.isEmpty() && (line.front() == '4' || line.front() == '5')) || transcript.odd(entry);
    }
    case Event::ConnectFailed:
    case Event::TlsFailed:
    case Event::Failed:
        return true;
    case Event::LookupDone:
        return transcript.at(entry).facts.contains(QLatin1String("problem"));
    case Event::TlsEstablished:
        return !transcript.at(entry).facts.value(QLatin1String("problems")).toArray().isEmpty();
    case Event::Body:
    case Event::LookupStarted:
    case Event::ConnectStarted:
    case Event::Connected:
    case Event::TlsStarted:
    case Event::StayedClear:
    case Event::MechanismChosen:
    case Event::TransactionPlanned:
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
    case Event::ProxyHeader:
    case Event::Closed:
    case Event::Remark:
        return false;
    }
    return false;
}

TranscriptFilter::TranscriptFilter(const QString &query)
{
    const QStringList words = queryWords(query);
    for (const QString &word : words)
        m_terms.push_back(termOf(word));
    std::ranges::stable_sort(m_terms, {}, &Term::kind); // most entries fail at the first: the cheapest look
}

TranscriptFilter::Term TranscriptFilter::termOf(const QString &word)
{
    using Kind = Term::Kind;
    const QString folded = word.toLower();
    Term term{.kind = Kind::Text, .word = word, .needle = folded.toUtf8()};
    const auto valueOf = [&folded](QLatin1String key) {
        return folded.startsWith(key) ? folded.mid(key.size()) : QString();
    };

    if (const QString verb = valueOf(QLatin1String("verb:")); !verb.isEmpty()) {
        term.kind = Kind::Verb;
        term.needle = verb.toUpper().toUtf8();
    } else if (const QString code = valueOf(QLatin1String("code:")); !code.isEmpty()) {
        term.kind = Kind::Code;
        term.needle = code.toUtf8();
    } else if (const QString phase = valueOf(QLatin1String("phase:"));
               phasesNamed(phase) != 0 && !phase.isEmpty()) {
        term.kind = Kind::Phase;
        term.phases = phasesNamed(phase);
    } else if (folded == QLatin1String("is:problem")) {
        term.kind = Kind::Problem;
    } else if (folded.startsWith(QLatin1String("took>")) || folded.startsWith(QLatin1String("took<"))) {
        bool isNumber = false;
        const double milliseconds = folded.mid(5).toDouble(&isNumber);
        if (isNumber && milliseconds >= 0 && milliseconds < 1e9) {
            term.kind = folded.at(4) == QLatin1Char('>') ? Kind::Longer : Kind::Shorter;
            term.limit = qint64(milliseconds * nanosecondsPerMillisecond);
        }
    }
    return term;
}

bool TranscriptFilter::hasTerm(const Term &term, const Transcript &transcript, qsizetype entry)
{
    switch (term.kind) {
    case Term::Kind::Text:
        // what is not a line is found by the words of the text export
        return containsFolded(transcript.bytes(entry), term.needle) ||
               (transcript.event(entry) != Event::Line &&
                containsFolded(transcript::toText(transcript.at(entry)), term.needle));
    case Term::Kind::Verb:
        return hasVerb(transcript, entry, term.needle);
    case Term::Kind::Code:
        return isReplyLine(transcript, entry) && transcript.bytes(entry).startsWith(term.needle);
    case Term::Kind::Longer:
        return transcript.took(entry) > term.limit;
    case Term::Kind::Shorter:
        return transcript.took(entry) >= 0 && transcript.took(entry) < term.limit;
    case Term::Kind::Phase:
        return (term.phases >> int(transcript.phase(entry)) & 1) != 0;
    case Term::Kind::Problem:
        return isProblem(transcript, entry);
    }
    return false;
}

bool TranscriptFilter::matches(const Transcript &transcript, qsizetype entry)
{
    bool all = true;
    for (Term &term : m_terms) {
        if (!all && term.found)
            continue;
        const bool has = hasTerm(term, transcript, entry);
        term.found = term.found || has;
        all = all && has;
    }
    return all;
}

QStringList TranscriptFilter::wordsWithout() const
{
    QStringList words;
    for (const Term &term : m_terms)
        if (!term.found)
            words.append(term.word);
    return words;
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptmodel.h"

#include "ui/models/transcriptwords.h"

#include <algorithm>

namespace ui {

using transcript::Event;
using transcript::Transcript;

namespace {

/// A slice of work is shorter than a frame, so that typing and scrolling go on; the clock is asked every few
/// hundred entries.
constexpr qint64 sliceMilliseconds = 12;
constexpr qsizetype entriesPerLook = 512;

/// Begins something whose end is an entry of its own.
bool isStart(Event event)
{
    return event == Event::LookupStarted || event == Event::ConnectStarted || event == Event::TlsStarted;
}

bool continuesReply(const Transcript &transcript, qsizetype entry)
{
    return transcript.replyRange(entry).first != entry;
}

/// Whether the entry is a row of its own when nothing is filtered. What is planned shows in the commands that
/// follow.
bool isRow(const Transcript &transcript, qsizetype entry)
{
    const Event event = transcript.event(entry);
    if (isStart(event))
        return entry + 1 == transcript.size();
    return event != Event::TransactionPlanned;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &TranscriptModel::work);
}

void TranscriptModel::setTranscript(const Transcript *transcript)
{
    m_transcript = transcript;
    m_open.clear();
    m_groups.clear();
    m_counted = 0;
    m_longest = -1;
    m_total = 0;
    m_problems = 0;
    restart();
}

void TranscriptModel::setFilter(const QString &query)
{
    m_filter = TranscriptFilter(query);
    restart();
}

void TranscriptModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_fresh.clear();
    m_done = 0;
    endResetModel();
    work();
}

void TranscriptModel::append()
{
    if (!m_slices.isActive())
        work();
}

void TranscriptModel::work()
{
    m_slices.stop();
    if (!m_transcript) {
        Q_EMIT countsChanged();
        Q_EMIT settled({});
        return;
    }
    QElapsedTimer clock;
    clock.start();
    dropEndedStart();
    do { // at least one look, however slow the machine: a short transcript is there at once
        const qsizetype stop = std::min(m_transcript->size(), m_done + entriesPerLook);
        for (; m_done < stop; ++m_done) {
            count(m_done);
            addEntry(m_done);
        }
    } while (m_done < m_transcript->size() && clock.elapsed() < sliceMilliseconds);
    const bool whole = m_done == m_transcript->size();
    if (whole || m_fresh.size() >= m_rows.size())
        showFresh();
    Q_EMIT countsChanged();
    if (whole)
        Q_EMIT settled(m_filter.wordsWithout());
    else
        m_slices.start(0);
}

/// A start was shown as long as it was the last that happened.
void TranscriptModel::dropEndedStart()
{
    if (m_rows.empty() || isRow(*m_transcript, m_rows.back()))
        return;
    const int row = int(m_rows.size()) - 1;
    beginRemoveRows({}, row, row);
    m_rows.pop_back();
    endRemoveRows();
}

void TranscriptModel::count(qsizetype entry)
{
    if (entry < m_counted)
        return;
    m_counted = entry + 1;
    m_groups.add(*m_transcript, entry);
    if (isStart(m_transcript->event(entry)) || !isRow(*m_transcript, entry) ||
        continuesReply(*m_transcript, entry))
        return;
    ++m_total;
    if (isProblem(*m_transcript, entry))
        ++m_problems;
    const qint64 took = m_transcript->took(entry);
    if (took >= 0 && (m_longest < 0 || took > m_transcript->took(m_longest)))
        m_longest = entry;
}

void TranscriptModel::addEntry(qsizetype entry)
{
    if (!isRow(*m_transcript, entry))
        return;
    const auto [first, end] = m_transcript->replyRange(entry);
    if (first != entry)
        return addContinuation(entry, first);
    if (m_filter.isEmpty() || replyMatches(first, end))
        m_fresh.push_back(quint32(entry));
}

/// A further line of a reply: a row where the reply is open, else a reason to show the reply's first line if
/// that had none.
void TranscriptModel::addContinuation(qsizetype entry, qsizetype first)
{
    if (isShown(first)) {
        if (m_open.contains(quint32(first)))
            m_fresh.push_back(quint32(entry));
    } else if (m_filter.matches(*m_transcript, entry)) {
        showFresh();
        const auto at = std::ranges::lower_bound(m_rows, quint32(first));
        const int row = int(at - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(at, quint32(first));
        endInsertRows();
    }
}

bool TranscriptModel::isShown(qsizetype entry) const
{
    const auto &rows = !m_fresh.empty() && quint32(entry) >= m_fresh.front() ? m_fresh : m_rows;
    return std::ranges::binary_search(rows, quint32(entry));
}

/// A reply has what any of its lines has.
bool TranscriptModel::replyMatches(qsizetype first, qsizetype end)
{
    if (m_filter.matches(*m_transcript, first))
        return true;
    for (qsizetype line = first + 1; line < end; ++line)
        if (m_transcript->replyRange(line).first == first && m_filter.matches(*m_transcript, line))
            return true;
    return false;
}

void TranscriptModel::showFresh()
{
    const int before = int(m_rows.size());
    if (!m_fresh.empty()) {
        beginInsertRows({}, before, before + int(m_fresh.size()) - 1);
        m_rows.insert(m_rows.end(), m_fresh.begin(), m_fresh.end());
        endInsertRows();
        m_fresh.clear();
    }
    // the row that was last may have got more lines, or its rail goes on
    if (before > 0)
        Q_EMIT dataChanged(index(before - 1, 0), index(before - 1, Columns - 1));
}

int TranscriptModel::rowOf(qsizetype entry) const
{
    if (!m_transcript || entry < 0 || entry >= m_transcript->size())
        return -1;
    for (const qsizetype wanted : {entry, m_transcript->replyRange(entry).first}) {
        const auto at = std::ranges::lower_bound(m_rows, quint32(wanted));
        if (at != m_rows.end() && *at == quint32(wanted))
            return int(at - m_rows.begin());
    }
    return -1;
}

/// The lines of a reply but its first.
std::vector<quint32> TranscriptModel::continuation(qsizetype first) const
{
    std::vector<quint32> lines;
    const qsizetype end = std::min(m_transcript->replyRange(first).second, m_done);
    for (qsizetype line = first + 1; line < end; ++line)
        if (m_transcript->replyRange(line).first == first)
            lines.push_back(quint32(line));
    return lines;
}

int TranscriptModel::moreLines(int row) const
{
    const qsizetype entry = entryAt(row);
    const auto [first, end] = m_transcript->replyRange(entry);
    return first == entry ? int(end - first) - 1 : 0;
}

bool TranscriptModel::isOpen(int row) const
{
    return m_open.contains(quint32(entryAt(row)));
}

/// Inserts the lines from `begin` that stand together in the table, what was sent while the reply came in
/// stays between; gives the first that does not.
TranscriptModel::Line TranscriptModel::insertRun(Line begin, Line end)
{
    const auto at = std::ranges::lower_bound(m_rows, *begin);
    const auto runEnd = at == m_rows.end() ? end : std::lower_bound(begin, end, *at);
    const int row = int(at - m_rows.begin());
    beginInsertRows({}, row, row + int(runEnd - begin) - 1);
    m_rows.insert(at, begin, runEnd);
    endInsertRows();
    return runEnd;
}

TranscriptModel::Line TranscriptModel::removeRun(Line begin, Line end)
{
    const auto at = std::ranges::lower_bound(m_rows, *begin);
    const auto [rowsEnd, runEnd] = std::mismatch(at, m_rows.end(), begin, end);
    if (runEnd == begin)
        return begin + 1;
    const int row = int(at - m_rows.begin());
    beginRemoveRows({}, row, row + int(runEnd - begin) - 1);
    m_rows.erase(at, rowsEnd);
    endRemoveRows();
    return runEnd;
}

void TranscriptModel::setOpen(int row, bool open)
{
    if (moreLines(row) == 0 || isOpen(row) == open)
        return;
    showFresh();
    const qsizetype first = entryAt(row);
    const std::vector<quint32> lines = continuation(first);
    if (open)
        m_open.insert(quint32(first));
    else
        m_open.erase(quint32(first));
    for (auto run = lines.begin(); run != lines.end();)
        run = open ? insertRun(run, lines.end()) : removeRun(run, lines.end());
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

TranscriptModel::Rail TranscriptModel::rail(int row) const
{
    const auto groupOf = [this](int other) {
        return other < 0 || other >= int(m_rows.size()) ? 0 : m_groups.at(entryAt(other));
    };
    const quint32 group = groupOf(row);
    if (group == 0)
        return Rail::None;
    const bool goesUp = groupOf(row - 1) == group;
    const bool goesDown = groupOf(row + 1) == group;
    if (goesUp)
        return goesDown ? Rail::Middle : Rail::Last;
    return goesDown ? Rail::First : Rail::Alone;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TranscriptModel::text(int row, int column) const
{
    const qsizetype entry = entryAt(row);
    switch (column) {
    case Time:
        return milliseconds(m_transcript->at(entry).time);
    case Wire:
        return plainText(wireText(*m_transcript, entry));
    case Took:
        return milliseconds(m_transcript->took(entry));
    case Meaning:
        return explain::meaning(*m_transcript, entry);
    default:
        return {};
    }
}

QString TranscriptModel::accessibleText(int row, int column) const
{
    if (column == Direction)
        return directionWords(*m_transcript, entryAt(row));
    QString shown = text(row, column).toString();
    if (column == Wire && moreLines(row) > 0 && !isOpen(row))
        return tr("%1, and %n more lines", nullptr, moreLines(row)).arg(shown);
    return shown;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case EntryRole:
        return entryAt(index.row());
    case SeverityRole: {
        auto severity = explain::Severity::Plain;
        explain::meaning(*m_transcript, entryAt(index.row()), &severity);
        return int(severity);
    }
    default:
        return {};
    }
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Time:
        return tr("Time ms");
    case Direction:
        return role == Qt::AccessibleTextRole ? tr("Direction") : QString();
    case Wire:
        return tr("On the wire");
    case Took:
        return tr("Took ms");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

QString TranscriptModel::rowText(int row) const
{
    const QString words = directionWords(*m_transcript, entryAt(row));
    QStringList parts{text(row, Time).toString(), words, text(row, Wire).toString(),
                      text(row, Took).toString(), text(row, Meaning).toString()};
    return parts.join(QLatin1Char('\t'));
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "ui/models/transcriptfilter.h"
#include "ui/models/transcriptgroups.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <set>

namespace ui {

/// A transcript as rows: one for each entry, but a multi-line reply is one row that opens. What began and has
/// ended since (a lookup, a connection, a handshake) shows its end only. Works through long transcripts and
/// new filters in slices, so that the window never waits; rows stand in the order of the entries at every
/// moment.
class TranscriptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Direction, Wire, Took, Meaning, Columns };
    enum Role { EntryRole = Qt::UserRole, SeverityRole };

    /// Where a row stands on the rail that joins a pipelined group.
    enum class Rail { None, First, Middle, Last, Alone };

    explicit TranscriptModel(QObject *parent = nullptr);

    /// The transcript must outlive its use here; nullptr for none.
    void setTranscript(const transcript::Transcript *transcript);
    [[nodiscard]] const transcript::Transcript *transcript() const { return m_transcript; }

    /// The transcript has grown. Call it once for a batch.
    void append();

    void setFilter(const QString &query);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    [[nodiscard]] bool isWorking() const { return m_slices.isActive(); }

    [[nodiscard]] qsizetype entryAt(int row) const { return m_rows.at(size_t(row)); }

    /// The row that shows an entry, for a line of a closed reply that of its first line; -1 where none does.
    [[nodiscard]] int rowOf(qsizetype entry) const;

    /// Lines of a multi-line reply beside its first; 0 for every other row.
    [[nodiscard]] int moreLines(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void setOpen(int row, bool open);

    [[nodiscard]] Rail rail(int row) const;

    /// The entry that took longest, -1 for none.
    [[nodiscard]] qsizetype longest() const { return m_longest; }

    /// How many rows there are without a filter and with all replies closed, and how many of them are
    /// problems.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int problems() const { return m_problems; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A row as one line of text.
    [[nodiscard]] QString rowText(int row) const;

Q_SIGNALS:
    void countsChanged();

    /// Every entry there is has been looked at. `wordsWithout`: words of the filter that no entry has.
    void settled(const QStringList &wordsWithout);

private:
    using Line = std::vector<quint32>::const_iterator;

    void restart();
    void work();
    Line insertRun(Line begin, Line end);
    Line removeRun(Line begin, Line end);
    void addEntry(qsizetype entry);
    void addContinuation(qsizetype entry, qsizetype first);
    void showFresh();
    void dropEndedStart();
    void count(qsizetype entry);
    [[nodiscard]] bool isShown(qsizetype entry) const;
    [[nodiscard]] bool replyMatches(qsizetype first, qsizetype end);
    [[nodiscard]] std::vector<quint32> continuation(qsizetype first) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString accessibleText(int row, int column) const;

    const transcript::Transcript *m_transcript = nullptr;
    std::vector<quint32> m_rows; ///< entries, ascending
    std::vector<quint32>
        m_fresh; ///< found and not shown yet: a table takes few large insertions far better than many
    std::set<quint32> m_open; ///< first lines of replies that are open
    TranscriptFilter m_filter;
    TranscriptGroups m_groups;
    QTimer m_slices;
    qsizetype m_done = 0;    ///< entries looked at for rows
    qsizetype m_counted = 0; ///< entries looked at for counts and groups: these do not depend on the filter
    qsizetype m_longest = -1;
    int m_total = 0;
    int m_problems = 0;
};

} // namespace ui

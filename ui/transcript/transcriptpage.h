// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QWidget>

class QSplitter;

namespace ui {

class DetailPane;
class FilterBar;
class TranscriptModel;
class TranscriptView;

/// The lines of a session: filter, table, and the detail of the chosen one.
class TranscriptPage : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptPage(QWidget *parent = nullptr);

    /// From its first line, nothing chosen, nothing filtered away. nullptr: no lines.
    void show(const transcript::Transcript *transcript);
    void append(); ///< the transcript has grown

    [[nodiscard]] TranscriptModel *model() const { return m_model; }
    [[nodiscard]] qsizetype currentEntry() const;

    /// Chooses a line; a filter that hides it is cleared.
    void chooseEntry(qsizetype entry);
    void focusFilter();

    /// Heights of table and detail, widths of the columns.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void copyRequested();
    void saveRequested();
    void noticed(const QString &sentence);

private:
    void settled(const QStringList &wordsWithout);

    FilterBar *m_filter;
    TranscriptModel *m_model;
    TranscriptView *m_view;
    DetailPane *m_detail;
    QSplitter *m_splitter;
};

} // namespace ui

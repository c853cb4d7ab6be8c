// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transcriptmodel.h"

#include <QTableView>

namespace ui {

class TranscriptDelegate;

/// The transcript as a table that is read, walked through by keyboard and copied from. Follows what comes in
/// as long as its end is in sight.
class TranscriptView : public QTableView
{
    Q_OBJECT
public:
    explicit TranscriptView(TranscriptModel *model, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype currentEntry() const { return m_entry; }

    /// Chooses the row of an entry and brings it into sight; forgets the choice for -1.
    void setCurrentEntry(qsizetype entry);

    /// What stands in the middle of an empty table.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    void copyLine() const;

Q_SIGNALS:
    void entryChosen(qsizetype entry);
    void copyAllRequested();
    void escaped(); ///< Esc: away with the filter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void updateGeometries() override;
    void arrangeColumns();
    void restoreCurrent();
    bool toggle(int row, bool open);

    TranscriptModel *m_model;
    TranscriptDelegate *m_delegate;
    qsizetype m_entry = -1;
    bool m_restoring = false;
    bool m_atEnd = true;
    QWidget *m_headerEnd; ///< the header goes on above the scroll bar
    QString m_emptyText;
};

} // namespace ui

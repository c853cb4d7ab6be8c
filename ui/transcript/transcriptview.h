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

    /// How the room is divided, as far as somebody has drawn it; the rest follows from what is shown.
    struct Columns
    {
        double wireShare = 0.58; ///< of what On the wire and Meaning have together
        int took = 0;            ///< px; 0: as wide as it must be
    };
    [[nodiscard]] Columns columns() const { return m_columns; }
    void setColumns(const Columns &columns);

    [[nodiscard]] qsizetype currentEntry() const { return m_entry; }

    /// Chooses the row of an entry and brings it into sight; forgets the choice for -1.
    void setCurrentEntry(qsizetype entry);

    /// What stands in the middle of an empty table.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

public Q_SLOTS:
    void copy() const; ///< the chosen line

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
    void columnDrawn(int column, int width);
    void restoreCurrent();
    bool toggle(int row, bool open);

    TranscriptModel *m_model;
    TranscriptDelegate *m_delegate;
    Columns m_columns;
    bool m_arranging = false;
    qsizetype m_entry = -1;
    bool m_restoring = false;
    bool m_atEnd = true;
    QWidget *m_headerEnd; ///< the header goes on above the scroll bar
    QString m_emptyText;
};

} // namespace ui

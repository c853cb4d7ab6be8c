// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

class QLabel;
class QToolButton;

namespace ui {

/// Paints a Row: icon, title, second line, what stands at the end, and a bar at the start of the chosen one.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A part of the side bar: a head that folds it, a button that adds, rows, and words for when there are none.
class SideSection : public QWidget
{
    Q_OBJECT
public:
    explicit SideSection(const QString &title, QWidget *parent = nullptr);

    void setAddable(const QString &words); ///< shows the button; the words are its name
    void setEmptyWords(const QString &words);
    void setRows(const QList<Row> &rows, const QString &chosen);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QToolButton *head() const { return m_head; }

Q_SIGNALS:
    void chosen(const QString &id);
    void opened(const QString &id); ///< double click, Enter
    void addWanted();
    void menuWanted(const QString &id, const QPoint &globalPosition);

private:
    void fit();

    RowModel m_model;
    QToolButton *m_head;
    QToolButton *m_add;
    QListView *m_view;
    QLabel *m_empty;
    bool m_setting = false;
};

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "ui/models/transcriptmodel.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints the rows of the transcript: time with the rail, arrow and padlock, the wire, how long it took, what
/// it means.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 20;
    static constexpr int headerHeight = 24;
    static constexpr int inset = 8; ///< of text in its cell, and of the header's labels

    explicit TranscriptDelegate(const TranscriptModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Shows what was cut, and nothing where nothing was.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The tag "+9 lines" behind the text of a multi-line reply; empty where there is none.
    [[nodiscard]] QRect tagRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Row;
    void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const Row &row) const;
    void paintRail(QPainter *painter, const QStyleOptionViewItem &option, TranscriptModel::Rail rail,
                   bool stub) const;
    void paintDirection(QPainter *painter, const QStyleOptionViewItem &option, const Row &row) const;
    void paintWire(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Row &row) const;
    void paintTook(QPainter *painter, const QStyleOptionViewItem &option, const Row &row) const;
    void paintMeaning(QPainter *painter, const QStyleOptionViewItem &option, const Row &row) const;
    [[nodiscard]] Row rowOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool breaksRules(int row) const;
    [[nodiscard]] QString tagText(int row) const;

    const TranscriptModel &m_model;
};

} // namespace ui

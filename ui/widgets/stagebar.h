// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stagelayout.h"

#include <QWidget>

namespace ui {

/// The session's stages as a waterfall to scale: the longest named, refusals as red ticks, what was not
/// reached as a box. Empty outlines before the first session, so that the place is known before it fills.
class StageBar : public QWidget
{
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);

    void showNothing();

    /// `now`: ns since the session began, for what still runs. `missing`: phases that were expected and not
    /// reached.
    void showStages(const QList<session::Stage> &stages, qint64 now, const QList<base::Phase> &missing);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryChosen(qsizetype entry);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF barsRect() const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] StageLayout currentLayout() const;
    [[nodiscard]] int stageAt(const QPointF &point) const;
    [[nodiscard]] QString tip(int stage) const;
    void paintOutlines(QPainter &painter) const;
    void paintBar(QPainter &painter, const StageLayout::Bar &bar) const;
    void paintLabel(QPainter &painter, const StageLayout::Label &label, qreal right) const;
    void paintNotReached(QPainter &painter, qreal left) const;

    QList<session::Stage> m_stages;
    QList<base::Phase> m_missing;
    qint64 m_now = 0;
    int m_focused = -1;
};

} // namespace ui

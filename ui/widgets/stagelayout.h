// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/stages.h"

#include <QRectF>
#include <QString>

#include <functional>

namespace ui {

/// Where the bars of the waterfall stand, to scale, and what is written on them; no painting, no fonts of its
/// own.
struct StageLayout
{
    struct Bar
    {
        int stage; ///< index in the list of stages
        QRectF rect;
        bool longest = false;
        QList<qreal> refusals; ///< x of each
    };
    struct Label
    {
        int stage;
        qreal x;
        QString text;
        bool inside = false; ///< in the bar of the longest, else on the line above
    };

    QList<Bar> bars;
    QList<Label> labels;
    qreal notReached = -1; ///< where the box of what was not reached begins; -1: none
    QList<qreal> ticks;    ///< x of each mark of the scale
};

/// What the layout must know of the widget.
struct StageRoom
{
    QRectF bars; ///< where bars may stand
    std::function<qreal(const QString &, bool bold)> textWidth;
    bool missing = false; ///< room is to be kept for what was not reached
};

/// `now`: where a stage that runs has come to, ns.
StageLayout layOut(const QList<session::Stage> &stages, qint64 now, const StageRoom &room);

/// The short name on the bar ("RCPT"), and what happens in it in words ("the recipients are named").
QString stageName(base::Phase phase);
QString stageWords(base::Phase phase);
QString stageName(const session::Stage &stage); ///< tells the wait for the password from AUTH
QString stageWords(const session::Stage &stage);

/// Whole milliseconds, or tenths where there are few.
QString stageTime(qint64 nanoseconds);

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagebar.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using base::Phase;

namespace {

constexpr int stageHeight = 16;
constexpr int stageLabelHeight = 16;
constexpr int barTop = 8;
constexpr int tickHeight = 6;
constexpr int totalWidth = 72;
constexpr qreal barCorner = 3;
constexpr Phase outlined[] = {Phase::Lookup, Phase::Connect, Phase::Greeting, Phase::Ehlo, Phase::Tls,
                              Phase::Auth,   Phase::Mail,    Phase::Rcpt,     Phase::Data, Phase::EndOfData};

/// A quiet fill: what is told apart by it also has its label.
QColor fillOf(const session::Stage &stage)
{
    if (stage.password)
        return mixed(color(Role::Muted), color(Role::Base), 0.25);
    switch (stage.phase) {
    case Phase::Lookup:
    case Phase::Connect:
    case Phase::Rset:
    case Phase::Noop:
    case Phase::Quit:
    case Phase::Turn:
        return mixed(color(Role::Muted), color(Role::Base), 0.25);
    case Phase::StartTls:
    case Phase::Tls:
        return mixed(color(Role::Tls), color(Role::Base), 0.3);
    case Phase::Auth:
        return mixed(color(Role::Sent), color(Role::Base), 0.4);
    case Phase::Greeting:
    case Phase::Ehlo:
    case Phase::Mail:
    case Phase::Rcpt:
    case Phase::Data:
    case Phase::Body:
    case Phase::EndOfData:
        break;
    }
    return mixed(color(Role::Sent), color(Role::Base), 0.26);
}

} // namespace

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Stages"));
    showNothing();
}

QSize StageBar::sizeHint() const
{
    return {600, barTop + stageLabelHeight + 2 + stageHeight + tickHeight + 4};
}

QSize StageBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void StageBar::showNothing()
{
    m_stages.clear();
    m_missing.clear();
    m_focused = -1;
    setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription(tr("No session yet"));
    update();
}

void StageBar::showStages(const QList<session::Stage> &stages, qint64 now, const QList<Phase> &missing)
{
    m_stages = stages;
    m_missing = missing;
    m_now = now;
    m_focused = std::min(m_focused, int(stages.size()) - 1);
    setFocusPolicy(Qt::TabFocus);
    QStringList words;
    for (int i = 0; i < std::min<int>(int(stages.size()), 40); ++i)
        words.append(tip(i));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    update();
}

QRectF StageBar::barsRect() const
{
    return {qreal(margin), barTop + stageLabelHeight + 2, qreal(width() - 2 * margin - totalWidth),
            stageHeight};
}

QRectF StageBar::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

StageLayout StageBar::currentLayout() const
{
    const QFontMetricsF plain(smallFont());
    const QFontMetricsF bold(strong(smallFont()));
    const StageRoom room{
        .bars = barsRect(),
        .textWidth = [&](const QString &text,
                         bool heavy) { return (heavy ? bold : plain).horizontalAdvance(text); },
        .missing = !m_missing.isEmpty()};
    return layOut(m_stages, m_now, room);
}

void StageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_stages.isEmpty())
        return paintOutlines(painter);
    const StageLayout layout = currentLayout();
    for (const StageLayout::Bar &bar : layout.bars)
        paintBar(painter, bar);
    for (const StageLayout::Label &label : layout.labels)
        paintLabel(painter, label, barsRect().right() + margin);
    if (layout.notReached >= 0)
        paintNotReached(painter, layout.notReached);
    for (const qreal x : layout.ticks)
        painter.fillRect(mirrored({x, barsRect().bottom() + 3, 1, tickHeight - 2}),
                         color(Role::ControlBorder));

    qint64 total = 0;
    for (const session::Stage &stage : m_stages)
        total = std::max(total, stage.end < 0 ? m_now : stage.end);
    painter.setFont(strong(font()));
    painter.setPen(color(Role::Text));
    const QRectF room =
        mirrored({width() - margin - totalWidth - 24.0, barsRect().top(), totalWidth + 24.0, stageHeight});
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignTrailing), tr("%1 ms").arg(stageTime(total)));
}

void StageBar::paintOutlines(QPainter &painter) const
{
    const qreal gapWidth = 4;
    const auto count = qreal(std::size(outlined));
    const qreal wide = (width() - 2 * margin - gapWidth * (count - 1)) / count;
    painter.setFont(smallFont());
    qreal x = margin;
    for (const Phase phase : outlined) {
        painter.setPen(color(Role::Muted));
        painter.drawText(mirrored({x, qreal(barTop), wide, stageLabelHeight}),
                         int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(stageName(phase), Qt::ElideRight, int(wide)));
        painter.setPen(color(Role::Hairline));
        painter.setBrush(color(Role::Alternate));
        painter.drawRoundedRect(mirrored({x + 0.5, barsRect().top() + 0.5, wide - 1, stageHeight - 1}),
                                barCorner, barCorner);
        x += wide + gapWidth;
    }
}

void StageBar::paintBar(QPainter &painter, const StageLayout::Bar &bar) const
{
    const session::Stage &stage = m_stages[bar.stage];
    const bool broke = stage.failed && stage.refusals.isEmpty();
    painter.setPen(Qt::NoPen);
    painter.setBrush(broke                                             ? color(Role::Error)
                     : bar.longest && bar.rect.height() >= stageHeight ? color(Role::Sent)
                                                                       : fillOf(stage));
    const qreal round = std::min(barCorner, bar.rect.height() / 3);
    painter.drawRoundedRect(mirrored(bar.rect), round, round);
    for (const qreal x : bar.refusals)
        painter.fillRect(mirrored({x - 2, barsRect().top() - 2, 2, stageHeight + 4}), color(Role::Error));
    if (hasFocus() && bar.stage == m_focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Text), 2));
        painter.drawRoundedRect(mirrored(bar.rect.adjusted(-1, -2, 1, 2)), barCorner, barCorner);
    }
}

void StageBar::paintLabel(QPainter &painter, const StageLayout::Label &label, qreal right) const
{
    const session::Stage &stage = m_stages[label.stage];
    const bool bad = stage.failed || !stage.refusals.isEmpty();
    painter.setFont(bad || label.inside ? strong(smallFont()) : smallFont());
    painter.setPen(label.inside ? color(Role::Base) : bad ? color(Role::Error) : color(Role::Muted));
    const QRectF room(label.x, label.inside ? barsRect().top() : barTop, std::max(0.0, right - label.x),
                      stageLabelHeight);
    painter.drawText(mirrored(room), int(Qt::AlignVCenter | Qt::AlignLeading), label.text);
}

void StageBar::paintNotReached(QPainter &painter, qreal left) const
{
    QStringList names;
    for (const Phase phase : m_missing)
        names.append(stageName(phase));
    const QRectF box = mirrored(QRectF(left, barsRect().top(), barsRect().right() - left, stageHeight));
    painter.setPen(color(Role::Hairline));
    painter.setBrush(color(Role::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), barCorner, barCorner);
    painter.setFont(smallFont());
    painter.setPen(color(Role::Text));
    const QString text = tr("not reached: %1").arg(names.join(QStringLiteral(", ")));
    const QRectF room = box.adjusted(8, 0, -8, 0);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

int StageBar::stageAt(const QPointF &point) const
{
    if (m_stages.isEmpty() || point.y() < barTop || point.y() > barsRect().bottom() + tickHeight)
        return -1;
    // thin bars are hard to hit: the nearest within a few pixels counts, the last drawn first
    constexpr qreal reach = 3;
    const StageLayout layout = currentLayout();
    int found = -1;
    for (const StageLayout::Bar &bar : layout.bars) {
        const QRectF rect = mirrored(bar.rect);
        const bool below = point.y() >= barsRect().top();
        if (point.x() >= rect.left() - reach && point.x() <= rect.right() + reach &&
            (!below || (point.y() >= rect.top() - 1 && point.y() <= rect.bottom() + 1) || found < 0))
            found = bar.stage;
    }
    return found;
}

QString StageBar::tip(int index) const
{
    const session::Stage &stage = m_stages[index];
    const qint64 end = stage.end < 0 ? m_now : stage.end;
    QString text = tr("%1: %2, %3 ms").arg(stageName(stage), stageWords(stage), stageTime(end - stage.begin));
    if (!stage.refusals.isEmpty())
        text += tr(", %n refused", nullptr, int(stage.refusals.size()));
    else if (stage.failed)
        text += tr(", failed");
    return text;
}

bool StageBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int stage = stageAt(help->pos());
        QToolTip::showText(help->globalPos(), stage < 0 ? QString() : tip(stage), this);
        return true;
    }
    return QWidget::event(event);
}

void StageBar::mousePressEvent(QMouseEvent *event)
{
    const int stage = stageAt(event->position());
    if (stage < 0)
        return;
    m_focused = stage;
    Q_EMIT entryChosen(m_stages[stage].entry);
    update();
}

void StageBar::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (m_stages.isEmpty() || (event->key() != forward && event->key() != back))
        return QWidget::keyPressEvent(event);
    m_focused = std::clamp(m_focused + (event->key() == forward ? 1 : -1), 0, int(m_stages.size()) - 1);
    Q_EMIT entryChosen(m_stages[m_focused].entry);
    update();
}

} // namespace ui

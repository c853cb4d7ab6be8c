// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/chip.h"

#include "explain/verdict.h"
#include "mime/message.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int chipHeight = 20;
constexpr int side = 8;
constexpr int widest = 420;

} // namespace

Chip::Chip(const QString &mailbox, QLatin1String field, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(mailbox);
    setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field; arrow keys go from chip to chip
    setCursor(Qt::PointingHandCursor);
    const auto read = mime::parseMailboxes(mailbox, field);
    if (!read) {
        m_problem = read.error();
        m_problem->facts.remove(u"item"_s); // it is the only one here
    } else if (read->size() == 1) {
        m_address = read->first().address.text();
    } else {
        m_problem = base::badInput(field, "trailing-text"_L1, mailbox);
    }
    describe();
}

void Chip::setMark(const std::optional<RecipientMark> &mark)
{
    m_mark = mark;
    describe();
    updateGeometry();
    update();
}

void Chip::describe()
{
    QString words;
    if (m_problem)
        words = explain::sentence(*m_problem);
    else if (m_mark)
        words =
            m_mark->accepted ? tr("Accepted: %1").arg(m_mark->words) : tr("Refused: %1").arg(m_mark->words);
    setToolTip(words.isEmpty() ? text() : text() + u'\n' + words);
    setAccessibleName(text());
    setAccessibleDescription(words.isEmpty() ? tr("Press Enter to change it, Delete to remove it") : words);
}

QSize Chip::sizeHint() const
{
    const auto metrics = QFontMetrics(isWrong() ? strong(font()) : font());
    const int mark = hasIcon() ? smallIcon + rowGap : 0;
    return {std::min(widest, metrics.horizontalAdvance(text()) + 2 * side + mark + 2), chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wrong = isWrong();
    painter.setBrush(wrong ? tint(Role::Error) : color(Role::Alternate));
    const auto border = hasFocus() ? Role::Sent : wrong ? Role::Error : Role::Hairline;
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(color(border), width));
    const auto inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    auto inner = rect().adjusted(side, 0, -side, 0);
    if (hasIcon()) {
        QRect sign(inner.left() - 2, (height() - smallIcon) / 2, smallIcon, smallIcon);
        ui::icon(wrong ? "error"_L1 : "ok"_L1, wrong ? Role::Error : Role::Received)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
        inner.setLeft(sign.right() + rowGap);
        inner = QStyle::visualRect(layoutDirection(), rect(), inner);
    }
    painter.setFont(wrong ? strong(font()) : font());
    painter.setPen(color(wrong ? Role::Error : Role::Text));
    const auto shown = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, inner.width() + 2);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, shown);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepWanted(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepWanted(mirrored ? -1 : 1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepWanted(-INT_MAX);
        return;
    case Qt::Key_End:
        Q_EMIT stepWanted(INT_MAX);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT clicked();
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text());
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace ui

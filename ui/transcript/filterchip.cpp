// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/filterchip.h"

#include "ui/transcript/wirepainter.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 8;
constexpr int chipTextGap = 4;
constexpr qreal chipCorner = 4;

} // namespace

FilterChip::FilterChip(const QString &text, QLatin1String icon, Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_role(role)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count < 0 ? text() : tr("%1, %2").arg(text(), countText()));
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(strong(smallFont())); // the widest face, so that a choice moves nothing
    int width = 2 * chipPadding + metrics.horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += smallIcon + chipTextGap;
    if (m_count >= 0)
        width += chipTextGap + metrics.horizontalAdvance(countText());
    return {width, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const qreal line = ring ? 2 : 1;
    painter.setPen(QPen(isChecked() || ring ? color(Role::Sent) : color(Role::Hairline), line));
    painter.setBrush(isChecked()    ? color(Role::Selection)
                     : underMouse() ? color(Role::Alternate)
                                    : color(Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), chipCorner,
                            chipCorner);

    const QFont number = strong(smallFont());
    const QFont plain = isChecked() ? number : smallFont();
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, this->height()));
    };
    int x = chipPadding;
    if (!m_icon.isEmpty()) {
        paintIcon(&painter, place(x, smallIcon), m_icon, m_role);
        x += smallIcon + chipTextGap;
    }
    painter.setPen(color(m_role));
    painter.setFont(plain);
    const int wide = QFontMetrics(number).horizontalAdvance(text());
    painter.drawText(place(x, wide), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(number);
    painter.drawText(place(x + wide + chipTextGap, width() - x - wide - chipTextGap - chipPadding),
                     int(Qt::AlignVCenter | Qt::AlignTrailing), countText());
}

} // namespace ui

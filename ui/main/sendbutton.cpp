// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sendbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sendHeight = 32;
constexpr int sendPadding = 14;

} // namespace

SendButton::SendButton(const QString &text, const QKeySequence &shortcut, QWidget *parent)
    : QPushButton(text, parent)
    , m_keys(shortcut)
{
    setDefault(true);
    setAutoDefault(
        false); // outside of a dialog Qt takes the default from an automatic one that loses the focus
    setAccessibleName(text);
    setAccessibleDescription(tr("Sends the message; %1").arg(keys()));
    setToolTip(tr("Send the message (%1)").arg(keys()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString SendButton::keys() const
{
    return m_keys.toString(QKeySequence::NativeText);
}

QSize SendButton::sizeHint() const
{
    const int word = QFontMetrics(strong(font())).horizontalAdvance(text());
    const int shortcut = QFontMetrics(smallFont()).horizontalAdvance(keys());
    return {2 * sendPadding + smallIcon + gap + word + gap + shortcut, sendHeight};
}

void SendButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const auto place = [this](QRect part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto ink =
        isEnabled() ? color(Role::Base) : palette().color(QPalette::Disabled, QPalette::ButtonText);
    int x = sendPadding;
    ui::icon("send"_L1, isEnabled() ? Role::Base : Role::Muted)
        .paint(&painter, place({x, (height() - smallIcon) / 2, smallIcon, smallIcon}));
    x += smallIcon + gap;
    painter.setPen(ink);
    painter.setFont(strong(font()));
    const int word = painter.fontMetrics().horizontalAdvance(text()) + 1;
    painter.drawText(place({x, 0, word, height()}), Qt::AlignVCenter | Qt::AlignLeading, text());
    x += word + gap - 1;
    painter.setFont(smallFont());
    painter.drawText(place({x, 0, width() - x, height()}), Qt::AlignVCenter | Qt::AlignLeading, keys());
}

} // namespace ui

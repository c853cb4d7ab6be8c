// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How controls are drawn; how much room they take is in style_measures.cpp.
#include "ui/theme/style.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int corner = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A control's outline with its fill; drawn between the pixels so that the line is one pixel at every scale.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(border, width));
    const auto inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

QColor borderOf(const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Role::Hairline);
    return has(option, QStyle::State_HasFocus) ? color(Role::Sent) : color(Role::ControlBorder);
}

/// What shows between a frame and what it holds.
QColor insideOf(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area)
        return Qt::transparent;
    const auto *viewport = area->viewport();
    return viewport->palette().color(viewport->backgroundRole());
}

void drawFocusable(QPainter *painter, const QStyleOption &option, const QColor &fill)
{
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    drawBox(painter, option.rect, fill, borderOf(option), focused ? 2 : 1);
}

void drawPushButton(QPainter *painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (down || hover)
            drawBox(painter, option.rect, color(Role::Selection), Qt::transparent);
        return;
    }
    if (primary && has(option, QStyle::State_Enabled)) {
        const auto fill = down    ? mixed(color(Role::Text), color(Role::Sent), 0.2)
                          : hover ? mixed(color(Role::Text), color(Role::Sent), 0.1)
                                  : color(Role::Sent);
        if (has(option, QStyle::State_HasFocus)) {
            drawBox(painter, option.rect, Qt::transparent, color(Role::Sent), 2);
            drawBox(painter, option.rect.adjusted(3, 3, -3, -3), fill, fill);
        } else {
            drawBox(painter, option.rect, fill, fill);
        }
        return;
    }
    drawFocusable(painter, option, down || hover ? color(Role::Selection) : color(Role::Base));
}

void drawCheckMark(QPainter *painter, const QRect &rect, bool partly)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Role::Base), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(rect);
    if (partly) {
        painter->drawLine(QPointF(r.left() + 4, r.center().y()), QPointF(r.right() - 4, r.center().y()));
    } else {
        QPainterPath path(QPointF(r.left() + 4, r.top() + 8.5));
        path.lineTo(r.left() + 7, r.top() + 11.5);
        path.lineTo(r.left() + 12, r.top() + 5);
        painter->drawPath(path);
    }
    painter->restore();
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const auto enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const auto accent = enabled ? color(Role::Sent) : color(Role::ControlBorder);
    if (!marked) {
        drawFocusable(painter, option, color(Role::Base));
        return;
    }
    drawBox(painter, option.rect, accent, accent);
    drawCheckMark(painter, option.rect, has(option, QStyle::State_NoChange));
}

void drawRadio(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = has(option, QStyle::State_On);
    const auto accent = has(option, QStyle::State_Enabled) ? color(Role::Sent) : color(Role::ControlBorder);
    painter->setBrush(color(Role::Base));
    painter->setPen(QPen(on ? accent : borderOf(option), on ? 2 : 1));
    painter->drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, QLatin1String name, bool enabled)
{
    QRect place(0, 0, smallIcon, smallIcon);
    place.moveCenter(rect.center());
    icon(name).paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

/// The label of a button with an icon: Qt would leave 4 px between the two, which is too near.
void drawSignAndWords(QPainter *painter, const QStyleOptionButton &button, const QStyle &style)
{
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect whole(0, 0, button.iconSize.width() + gap + words, button.rect.height());
    whole.moveCenter(button.rect.center());
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(button.direction, button.rect, part);
    };
    const QRect sign(whole.left(), whole.center().y() - button.iconSize.height() / 2 + 1,
                     button.iconSize.width(), button.iconSize.height());
    const bool enabled = has(button, QStyle::State_Enabled);
    button.icon.paint(painter, placed(sign), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(painter, placed(whole.adjusted(button.iconSize.width() + gap, 0, 1, 0)),
                       int(QStyle::visualAlignment(button.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                           Qt::TextShowMnemonic,
                       button.palette, enabled, button.text, QPalette::ButtonText);
}

/// The ring of a button whose fill has no border to thicken.
void drawFocusRing(QPainter *painter, const QRect &rect)
{
    drawBox(painter, rect, Qt::transparent, color(Role::Sent), 2);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(painter, *option);
        return;
    case PE_PanelButtonTool:
        if (has(*option, State_Sunken) || has(*option, State_On) || has(*option, State_MouseOver))
            drawBox(painter, option->rect, color(Role::Selection), Qt::transparent);
        if (has(*option, State_HasFocus))
            drawFocusRing(painter, option->rect);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            const auto editable = has(*option, State_Enabled) && !has(*option, State_ReadOnly);
            drawFocusable(painter, *option, editable ? color(Role::Base) : color(Role::Alternate));
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        // The border itself shows the focus; item views keep Fusion's rectangle out of the rows.
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(painter, *option);
        return;
    case PE_IndicatorBranch:
        if (has(*option, State_Children)) {
            const bool rightToLeft = option->direction == Qt::RightToLeft;
            const auto closed = rightToLeft ? QLatin1String("chevron-left") : QLatin1String("chevron-right");
            drawChevron(painter, option->rect,
                        has(*option, State_Open) ? QLatin1String("chevron-down") : closed, true);
        }
        return;
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        drawBox(painter, option->rect, insideOf(widget),
                widget && widget->hasFocus() ? color(Role::Sent) : borderOf(*option));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Base));
        drawBox(painter, option->rect, color(Role::Base), color(Role::ControlBorder));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawTab(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    const bool chosen = has(tab, State_Selected);
    painter->save();
    painter->setFont(chosen ? strong(painter->font()) : painter->font());
    painter->setPen(color(chosen || has(tab, State_MouseOver) ? Role::Text : Role::Muted));
    proxy()->drawItemText(painter, tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.palette,
                          has(tab, State_Enabled), tab.text);
    if (chosen)
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2),
                          color(Role::Sent));
    painter->restore();
    if (has(tab, State_HasFocus) && widget && widget->hasFocus())
        drawFocusRing(painter, tab.rect.adjusted(1, 2, -1, -4));
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, color(Role::Alternate));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Role::Hairline));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect,
                          has(*option, State_MouseOver) ? color(Role::Sent) : color(Role::Hairline));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Role::Alternate));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool active = has(*item, State_Selected);
            painter->fillRect(item->rect, color(active ? Role::Selection : Role::Alternate));
            proxy()->drawItemText(painter, item->rect,
                                  Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                                  has(*item, State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            auto plain = *button;
            if (button->features.testFlag(QStyleOptionButton::DefaultButton) && has(*option, State_Enabled))
                plain.palette.setColor(QPalette::ButtonText, color(Role::Base));
            else if (button->features.testFlag(QStyleOptionButton::Flat) && has(*option, State_Enabled))
                plain.palette.setColor(QPalette::ButtonText, color(Role::Sent));
            painter->save();
            if (!button->features.testFlag(QStyleOptionButton::Flat)) {
                painter->setFont(strong(painter->font()));
                plain.fontMetrics = painter->fontMetrics(); // Qt centres by what the option says
            }
            if (!plain.icon.isNull() && !plain.text.isEmpty())
                drawSignAndWords(painter, plain, *proxy());
            else
                QProxyStyle::drawControl(element, &plain, painter, widget);
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove:
        drawBox(painter, option->rect, color(Role::Base), color(Role::ControlBorder));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComboBox(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget) const
{
    const bool down = has(combo, State_Sunken) || has(combo, State_On);
    drawFocusable(painter, combo, down && !combo.editable ? color(Role::Selection) : color(Role::Base));
    const auto arrow = subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, QLatin1String("chevron-down"), has(combo, State_Enabled));
}

void Style::drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget) const
{
    drawFocusable(painter, spin, spin.palette.color(QPalette::Base));
    const std::tuple<SubControl, QAbstractSpinBox::StepEnabledFlag, QLatin1String> steps[] = {
        {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QLatin1String("chevron-up")},
        {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QLatin1String("chevron-down")}};
    for (const auto &[step, flag, name] : steps)
        drawChevron(painter, subControlRect(CC_SpinBox, &spin, step, widget), name,
                    (spin.state & State_Enabled) && spin.stepEnabled.testFlag(flag));
}

void Style::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(bar.rect, color(Role::Base));
    if (bar.minimum == bar.maximum)
        return;
    auto thumb = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    thumb = bar.orientation == Qt::Vertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const bool active = bar.activeSubControls.testFlag(SC_ScrollBarSlider) || has(bar, State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(active ? Role::Muted : Role::ControlBorder));
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(*combo, painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(*spin, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui

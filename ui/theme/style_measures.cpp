// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much room controls take and how they behave; how they are drawn is in style.cpp.
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QTabBar>

namespace ui {

namespace {

constexpr int controlHeight = 28;
constexpr int tabHeight = 32;
constexpr int sectionHeight = 24;
constexpr int menuBarHeight = 28;
constexpr int sidePadding = 12;

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Labels are drawn bold and wider than Qt measured them.
            const auto bold = QFontMetrics(strong(widget ? widget->font() : QFont()));
            const int more = bold.size(Qt::TextShowMnemonic, button->text).width() -
                             option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            return {std::max(size.width() + more + 2 * sidePadding, 2 * controlHeight), controlHeight};
        }
        return result;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width(), std::max(controlHeight, size.height() + 2)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // Measured in the bold face: the chosen tab must not push its neighbours.
            const QFontMetrics metrics(strong(widget ? widget->font() : QFont()));
            return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + 2 * gap, tabHeight};
        }
        return result;
    case CT_HeaderSection:
        return {result.width(), sectionHeight};
    case CT_MenuBarItem:
        return {size.width() + 12, menuBarHeight};
    case CT_MenuItem:
        return {result.width(), std::max(result.height(), 26)};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), 24)};
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return option->rect.adjusted(4, 1, -4, -1);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1; // Qt itself widens the grip of a one-pixel handle
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return smallIcon;
    case PM_ScrollBarExtent:
        return 12;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_LayoutHorizontalSpacing:
        return gap;
    case PM_LayoutVerticalSpacing:
        return rowGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Ours follow the scheme; and for Qt's, every library of picture formats is loaded before the first
    // paint.
    switch (which) {
    case SP_LineEditClearButton:
        return icon(QLatin1String("close"), Role::Muted);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QLatin1String("more"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui

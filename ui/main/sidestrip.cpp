// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sidestrip.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int stripWidth = 48;
constexpr int stripIcon = 20;

QToolButton *stripButton(QLatin1String name, Role role, const QString &words)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(name, role));
    button->setIconSize({stripIcon, stripIcon});
    button->setFixedSize(36, 36);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

SideStrip::SideStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(stripWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, gap, 6, gap);
    column->setSpacing(gap);
    const auto add = [this, column](QLatin1String name, const QString &words, SideBar::Section section) {
        auto *button = stripButton(name, Role::Text, words);
        connect(button, &QToolButton::clicked, this, [this, section] { Q_EMIT sectionWanted(section); });
        column->addWidget(button);
    };
    add("server"_L1, tr("Accounts"), SideBar::Section::Accounts);
    add("envelope"_L1, tr("Messages"), SideBar::Section::Messages);
    add("history"_L1, tr("History"), SideBar::Section::History);
    column->addStretch(1);
    auto *sandbox = stripButton("sandbox"_L1, Role::Received, tr("Open the sandbox"));
    connect(sandbox, &QToolButton::clicked, this, &SideStrip::inboxWanted);
    column->addWidget(sandbox);
}

void SideStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(line, 0, 1, height()), color(Role::Hairline));
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the main window: its panes, what a narrow one does without, and what is remembered of it.
#include "ui/compose/composepanel.h"
#include "ui/main/mainwindow.h"
#include "ui/main/sendbutton.h"
#include "ui/main/sidestrip.h"
#include "ui/main/topbar.h"
#include "ui/transcript/sessionpanel.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(1360, 860);
constexpr QSize smallestSize(800, 560);
constexpr int narrowBelow = 1100;
constexpr int sideWidth = 240;
constexpr int composeHeight = 201;

} // namespace

void MainWindow::makePanels()
{
    setMinimumSize(smallestSize);
    m_rows->addWidget(m_compose);
    m_rows->addWidget(m_session);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({composeHeight, usualSize.height() - composeHeight});
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_rows);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({sideWidth, usualSize.width() - sideWidth});
    auto *bodyRow = new QHBoxLayout(m_body);
    bodyRow->setContentsMargins(0, 0, 0, 0);
    bodyRow->setSpacing(0);
    bodyRow->addWidget(m_strip);
    bodyRow->addWidget(m_columns, 1);
    m_strip->hide();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new Hairline);
    column->addWidget(m_notice);
    column->addWidget(m_body, 1);
    setCentralWidget(page);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget() || focusWidget() == this)
        m_top->sendButton()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::arrange()
{
    const bool narrow = width() < narrowBelow;
    if (std::exchange(m_narrow, narrow) == narrow) {
        if (narrow)
            closeSideOver();
        return;
    }
    m_strip->setVisible(narrow);
    m_top->setNarrow(narrow);
    if (narrow) {
        m_side->hide();
        m_side->setParent(m_body);
    } else {
        m_columns->insertWidget(0, m_side);
        m_columns->setStretchFactor(0, 0);
        m_columns->setSizes({sideWidth, width() - sideWidth});
        m_side->show();
    }
}

void MainWindow::openSideOver(SideBar::Section section)
{
    const QRect place(m_strip->width(), 0, sideWidth, m_body->height());
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), m_body->rect(), place));
    m_side->show();
    m_side->raise();
    m_side->focusSection(section);
}

void MainWindow::closeSideOver()
{
    if (m_narrow)
        m_side->hide();
}

void MainWindow::saveGeometryNow()
{
    auto &settings = m_workspace.settings();
    settings.setValue("window/geometry"_L1, saveGeometry());
    if (!m_narrow)
        settings.setValue("window/columns"_L1, m_columns->saveState());
    if (!m_compose->isFolded())
        settings.setValue("window/rows"_L1, m_rows->saveState());
    settings.setValue("window/transcript"_L1, m_session->saveState());
    settings.setValue("window/folded"_L1, m_compose->isFolded());
}

void MainWindow::restoreGeometryThen()
{
    const auto &settings = m_workspace.settings();
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(usualSize);
    m_columns->restoreState(settings.value("window/columns"_L1).toByteArray());
    m_rows->restoreState(settings.value("window/rows"_L1).toByteArray());
    m_session->restoreState(settings.value("window/transcript"_L1).toByteArray());
    m_compose->setFolded(settings.value("window/folded"_L1).toBool());
    arrange();
}

} // namespace ui

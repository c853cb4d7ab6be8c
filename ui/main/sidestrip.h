// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sidebar.h"

namespace ui {

/// The side bar of a narrow window: 48 px of icons, each of which opens the whole bar over the page.
class SideStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SideStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void sectionWanted(ui::SideBar::Section section);
    void inboxWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui

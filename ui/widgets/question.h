// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace ui {

/// Asked before something is lost; Enter and Esc keep it.
struct Question
{
    QMessageBox::Icon sign = QMessageBox::Question;
    QString title;
    QString words;
    QString more;
    QString yes;
    QString no;
};

bool agreed(QWidget *over, const Question &question);

} // namespace ui

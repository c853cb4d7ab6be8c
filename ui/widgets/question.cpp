// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QPushButton>

namespace ui {

bool agreed(QWidget *over, const Question &question)
{
    QMessageBox box(question.sign, question.title, question.words, QMessageBox::NoButton, over);
    box.setInformativeText(question.more);
    auto *yes = box.addButton(question.yes, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(question.no, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace ui

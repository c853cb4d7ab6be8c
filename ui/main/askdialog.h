// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/workspace.h"
#include "ui/models/questions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Hint;
class Problem;

/// Asks the account's server something without a message: the answer is a session like any other.
class AskDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AskDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    [[nodiscard]] const ServerQuestion &question() const;
    void showQuestion();
    void showLines();
    [[nodiscard]] QString about() const;
    void ask();

    Workspace &m_workspace;
    QList<ServerQuestion> m_questions;
    QComboBox *m_choice;
    QLabel *m_aboutLabel;
    QLineEdit *m_about;
    QPlainTextEdit *m_byHand; ///< in its place where the lines are typed whole
    Problem *m_problem;
    QLabel *m_lines;
    Hint *m_hint;
};

} // namespace ui

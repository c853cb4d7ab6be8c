// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/workspace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for the password (or access token) that a running session waits for. Says why it asks; never shows
/// what is typed unless told to. Goes by itself when the session ends.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(Workspace &workspace, const PasswordQuestion &question, QWidget *parent = nullptr);

private:
    void answer();

    Workspace &m_workspace;
    PasswordQuestion m_question;
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

} // namespace ui

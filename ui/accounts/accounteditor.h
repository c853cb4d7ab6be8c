// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/workspace.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace ui {

class AccountForm;
class TestResult;

/// One account's page. Every change is kept as it is made; Undo takes changes back one field at a time.
class AccountEditor : public QDialog
{
    Q_OBJECT
public:
    AccountEditor(Workspace &workspace, const QString &accountId, QWidget *parent = nullptr);

Q_SIGNALS:
    void transcriptWanted(const QString &sessionId);

private:
    void edited(const QString &field, const account::Account &changed);
    void undo();
    void test();
    void follow(const QString &test);
    void showTest();
    void removeAccount();
    void showTitle();

    Workspace &m_workspace;
    account::Account m_account;
    QList<account::Account> m_before; ///< states to go back to, oldest first
    QString m_lastField;
    QString m_test; ///< the session of the last test
    AccountForm *m_form;
    TestResult *m_result;
    QScrollArea *m_scroll;
    QPushButton *m_testButton;
    QPushButton *m_undo;
};

} // namespace ui

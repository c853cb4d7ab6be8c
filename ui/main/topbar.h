// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/workspace.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class SendButton;

/// Which account, how it is protected, who signs in; Send, and what shows that it goes on: progress after
/// half a second, Cancel after one.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Workspace &workspace, QWidget *parent = nullptr);

    void setNarrow(bool narrow); ///< security and user become icons with tooltips
    [[nodiscard]] SendButton *sendButton() const { return m_send; }

Q_SIGNALS:
    void sendWanted();
    void editAccountWanted(const QString &id);
    void controlWanted(); ///< to see what breaks the rules

private:
    void showAccounts();
    void showSession();
    void showRules();
    void chooseSecurity(smtp::Security security);

    Workspace &m_workspace;
    QComboBox *m_accounts;
    QToolButton *m_security;
    QToolButton *m_user;
    QToolButton *m_rules;
    SendButton *m_send;
    QPointer<QWidget> m_focusHeir; ///< who has the focus while Send cannot have it
    bool m_narrow = false;
};

} // namespace ui

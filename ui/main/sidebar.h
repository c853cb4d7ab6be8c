// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sidesection.h"
#include "ui/main/workspace.h"

namespace ui {

class ElidedLabel;

/// Accounts, messages and this run's sessions; at the bottom the sandbox with its address, which opens its
/// inbox.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(Workspace &workspace, QWidget *parent = nullptr);

    enum class Section { Accounts, Messages, History };
    void focusSection(Section section);

    [[nodiscard]] QSize sizeHint() const override { return {240, 600}; }

Q_SIGNALS:
    void newAccountWanted();
    void editAccountWanted(const QString &id);
    void deleteAccountWanted(const QString &id);
    void deleteMessageWanted(const QString &id);
    void inboxWanted();
    void picked(); ///< something was chosen, for a bar that lies over the page

private:
    void showAccounts();
    void showDrafts();
    void showHistory();
    void showSandbox();
    void accountMenu(const QString &id, const QPoint &position);
    void draftMenu(const QString &id, const QPoint &position);

    Workspace &m_workspace;
    SideSection *m_accounts;
    SideSection *m_messages;
    SideSection *m_history;
    QToolButton *m_sandbox;
    ElidedLabel *m_address;
};

} // namespace ui

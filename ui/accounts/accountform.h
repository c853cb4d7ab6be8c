// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "keychain/secretstore.h"

#include <QList>
#include <QWidget>

class QTabBar;
class QVBoxLayout;

namespace ui {

class AccountPage;
class ServerPage;
class SignInPage;

/// The fields of an account on pages: what almost everybody needs on the first, the rest by what it is about.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    /// For the form's owner to place, above what scrolls.
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }

    void show(const account::Account &account);

    /// Gives the name the focus, ready to be replaced by what is typed.
    void beginWithName();

    /// Shows the sentences at their fields; with `all` also for fields that are still empty, and the page of
    /// the first.
    void showProblems(const QList<base::Failure> &problems, bool all);

    /// What the server offers to sign in with, as it said last; empty when it was never asked.
    void showMechanisms(const QList<QByteArray> &offered);

Q_SIGNALS:
    void edited(const QString &field, const account::Account &now);
    void pageChanged();

private:
    void addPage(AccountPage *page, const QString &title);
    void take(AccountPage *page, const QString &field);
    void markTabs();
    void showPage(int page);

    account::Account m_account;
    QTabBar *m_tabs;
    QVBoxLayout *m_column;
    QList<AccountPage *> m_pages;
    ServerPage *m_server;
    SignInPage *m_signIn;
};

} // namespace ui

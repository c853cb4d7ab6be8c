// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "ui/accounts/credentialrow.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QSpinBox;

namespace ui {

class Problem;

/// The fields of an account. What is wrong with one stands below it.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    void show(const account::Account &account);
    void collect(account::Account &account) const;

    /// Gives the name the focus, ready to be replaced by what is typed.
    void beginWithName();

    /// Shows the sentences at their fields; with `all` also for fields that are still empty.
    void showProblems(const QList<base::Failure> &problems, bool all);

    /// What the server offers to sign in with, as it said last; empty when it was never asked.
    void showMechanisms(const QList<QByteArray> &offered);

Q_SIGNALS:
    void edited(const QString &field);

private:
    QWidget *nameGroup();
    QWidget *serverGroup();
    QWidget *signInGroup();
    QWidget *tlsGroup();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field, const char *name);
    void addHint(QGridLayout *grid, QWidget *hint);
    void showSecurity();
    void chooseCaFile();

    bool m_loading = false;
    QHash<QString, Problem *> m_problems;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLabel *m_securityHint;
    QComboBox *m_method;
    QLabel *m_methodHint;
    QLineEdit *m_user;
    CredentialRow *m_credential;
    QCheckBox *m_cleartext;
    QLabel *m_cleartextHint;
    QLineEdit *m_caFile;
    QLineEdit *m_tlsName;
    QCheckBox *m_insecure;
    QLabel *m_insecureHint;
    QLineEdit *m_helo;
};

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountpage.h"

namespace ui {

/// How to sign in where the first page's choice is not enough: which mechanisms, for whom, and in which realm
/// or domain.
class SignInPage : public AccountPage
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    void collect(account::Account &account) const override;
    void showMechanisms(const QList<QByteArray> &offered);

protected:
    void fill(const account::Account &account) override;
    void follow() override;

private:
    QList<QCheckBox *> m_mechanisms; ///< in the order of their strength
    Hint *m_mechanismsHint;
    QCheckBox *m_token;
    QLineEdit *m_authorizationId = nullptr;
    QLineEdit *m_realm = nullptr;
    QLineEdit *m_domain = nullptr;
    QCheckBox *m_cleartext;
    QWidget *m_cleartextWarning;
};

} // namespace ui

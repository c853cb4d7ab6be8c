// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountpage.h"
#include "ui/accounts/credentialrow.h"

class QSpinBox;

namespace ui {

/// What almost every account needs and no more: whose it is, where its server is, who signs in.
class ServerPage : public AccountPage
{
    Q_OBJECT
public:
    explicit ServerPage(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    void collect(account::Account &account) const override;

    /// Gives the name the focus, ready to be replaced by what is typed.
    void beginWithName();

    /// What the server offers to sign in with, as it said last; empty when it was never asked.
    void showMechanisms(const QList<QByteArray> &offered);

protected:
    void fill(const account::Account &account) override;
    void follow() override;

private:
    void addServer();
    void addSignIn();
    void addMethod(const QByteArray &mechanism);

    account::Way m_way = account::Way::Network;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_host;
    QSpinBox *m_port;
    Hint *m_wayHint;
    QComboBox *m_security;
    Hint *m_securityHint;
    QComboBox *m_method;
    Hint *m_methodHint;
    QLineEdit *m_user = nullptr;
    CredentialRow *m_credential;
};

} // namespace ui

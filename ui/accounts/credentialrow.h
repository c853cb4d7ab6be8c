// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/credentialwords.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The password of an account: where it is, in words, and the ways to replace or forget it. It is never
/// shown. What was typed is kept when the field is left.
class CredentialRow : public QWidget
{
    Q_OBJECT
public:
    CredentialRow(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    void show(const QString &accountId, Credential credential);

private:
    void ask(const QString &before = {});
    void showState(keychain::State state, bool held, const QString &before);
    void edit(bool editing);
    void leave();
    void forget();

    keychain::SecretStore &m_secrets;
    QString m_accountId;
    Credential m_credential = Credential::Password;
    QLineEdit *m_field;
    QPushButton *m_replace;
    QPushButton *m_keep;
    QPushButton *m_forget;
    QLabel *m_words;
};

} // namespace ui

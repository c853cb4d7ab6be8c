// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdeletion.h"

#include "ui/widgets/question.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct DeletionWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountDeletion)
};

} // namespace

bool deleteAccount(Workspace &workspace, const QString &id, QWidget *over)
{
    const auto account = workspace.accounts().find(id);
    const bool yes = agreed(
        over,
        {QMessageBox::Question, DeletionWords::tr("Delete account"),
         DeletionWords::tr("Delete the account %1?").arg(account.name),
         DeletionWords::tr("Its settings and its passwords in the keychain go. Messages and sessions stay."),
         DeletionWords::tr("Delete account"), DeletionWords::tr("Keep it")});
    if (!yes)
        return false;
    for (const auto &secret : {account.id, account.keyPhraseId(), account.proxyPasswordId()})
        workspace.secrets().remove(secret, [](const keychain::Found &) {});
    workspace.accounts().remove(account.id);
    return true;
}

} // namespace ui

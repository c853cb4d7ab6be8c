// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/mainwindow.h"
#include "ui/main/workspace.h"

#include <QTemporaryDir>
#include <QTranslator>

/// A workspace of its own in a folder of its own, with a sandbox on a free port and a keychain that forgets.
struct Bench
{
    QTemporaryDir folder;
    ui::Workspace workspace{{QDir(folder.path()), QDir(folder.path()), 0}, keychain::sessionStore()};

    Bench() { workspace.sandbox().start(); }

    /// An account of the person's own that leads to the sandbox; its certificate is trusted only with
    /// `trusted`.
    account::Account ownAccount(bool trusted = true)
    {
        auto account = workspace.sandbox().account();
        account.id = QStringLiteral("own");
        account.name = QStringLiteral("Nordwind Postfix");
        account.address = QStringLiteral("Jana Keller <jana.keller@nordwind.example>");
        account.allowCleartextAuth = false;
        if (!trusted)
            account.tls.caFile.clear();
        workspace.accounts().put(account);
        workspace.accounts().choose(account.id);
        return account;
    }

    [[nodiscard]] const session::Session *session()
    {
        const auto *record = workspace.sessions().current();
        return record ? record->session : nullptr;
    }

    [[nodiscard]] bool isFinished()
    {
        const auto *record = workspace.sessions().current();
        return record && record->verdict;
    }
};

/// Right to left, and every sentence a third longer than in English: what cannot be translated shows at once.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        auto text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        return QStringLiteral("م") + text + QString(1 + text.size() / 3, QChar(u'ـ')) + QStringLiteral("م");
    }
};

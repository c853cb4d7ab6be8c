// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "named.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountpage.h"
#include "ui/widgets/lines.h"

#include <QApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

/// The editor of an account that leads to the sandbox.
struct Editor : Bench
{
    account::Account own;
    std::unique_ptr<ui::AccountEditor> editor;

    Editor()
    {
        QTRY_VERIFY(workspace.sandbox().isReady());
        own = ownAccount();
        editor = std::make_unique<ui::AccountEditor>(workspace, own.id);
        editor->setAttribute(Qt::WA_DeleteOnClose, false);
        editor->open();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qFatal("the editor does not become active");
    }
    void give(const QByteArray &password)
    {
        workspace.secrets().write(own.id, base::Secret(QByteArray(password.data(), password.size())),
                                  [](const keychain::Found &) {});
    }
    /// Opens the page that the field is on.
    void turnTo(const QWidget *field)
    {
        auto *tabs = editor->findChild<QTabBar *>();
        const auto pages = editor->findChildren<ui::AccountPage *>();
        for (int i = 0; i < pages.size(); ++i) {
            if (pages.at(i)->isAncestorOf(field))
                tabs->setCurrentIndex(i);
        }
    }
    void test() { named<QPushButton>(*editor, QStringLiteral("Test connection"))->click(); }
    [[nodiscard]] const ui::SessionRecord &record() { return workspace.sessions().all().last(); }
    [[nodiscard]] QStringList problems() const
    {
        QStringList found;
        for (const auto *problem : editor->findChildren<ui::Problem *>()) {
            if (!problem->text().isEmpty())
                found.append(problem->text());
        }
        return found;
    }
    void hasOneProblem(const QString &begins) const
    {
        QCOMPARE(problems().size(), 1);
        QVERIFY2(problems().first().startsWith(begins), qPrintable(problems().first()));
    }
};

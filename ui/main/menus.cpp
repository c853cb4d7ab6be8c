// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: every entry works, and shows its keys.
#include "ui/compose/composepanel.h"
#include "ui/main/editactions.h"
#include "ui/main/mainwindow.h"
#include "ui/transcript/sessionpanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLatin1String settingOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return "system"_L1;
    case Scheme::Light:
        return "light"_L1;
    case Scheme::Dark:
        return "dark"_L1;
    case Scheme::HighContrast:
        return "high-contrast"_L1;
    }
    return "system"_L1;
}

} // namespace

QAction *MainWindow::add(QMenu *menu, QLatin1String sign, const QString &text, const QKeySequence &keys,
                         auto receiver, auto slot)
{
    auto *action = menu->addAction(sign.isEmpty() ? QIcon() : icon(sign), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, receiver, slot);
    return action;
}

void MainWindow::makeMenus()
{
    makeMessageMenu();
    makeEditMenu();
    makeViewMenu();
    makeSessionMenu();
    makeHelpMenu();
}

void MainWindow::makeMessageMenu()
{
    auto *menu = menuBar()->addMenu(tr("&File"));
    add(menu, "compose"_L1, tr("&New message"), QKeySequence::New, &m_workspace.drafts(), &Drafts::create);
    add(menu, "envelope"_L1, tr("&Open message file…"), QKeySequence::Open, this,
        &MainWindow::chooseMessageFile);
    add(menu, "attach"_L1, tr("&Attach files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, m_compose,
        &ComposePanel::attachFiles);
    add(menu, "minus"_L1, tr("&Delete message…"), {}, this,
        [this] { deleteMessage(m_workspace.drafts().current().id); });
    menu->addSeparator();
    add(menu, "plus"_L1, tr("New a&ccount…"), {}, this, &MainWindow::newAccount);
    add(menu, "settings"_L1, tr("&Edit account…"), Qt::CTRL | Qt::Key_Comma, this,
        [this] { editAccount(m_workspace.accounts().current().id); });
    menu->addSeparator();
    add(menu, {}, tr("&Quit"), QKeySequence::Quit, this, &QWidget::close)->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Edit"));
    (new EditActions(m_compose->undoStack(), this))->addTo(menu);
    menu->addSeparator();
    add(menu, "filter"_L1, tr("&Find in the transcript"), QKeySequence::Find, m_session,
        &SessionPanel::focusFilter);
}

void MainWindow::makeViewMenu()
{
    auto *menu = menuBar()->addMenu(tr("&View"));
    auto *fold = add(menu, {}, tr("Fold the &message"), Qt::CTRL | Qt::Key_E, this,
                     [this] { m_compose->setFolded(!m_compose->isFolded()); });
    fold->setCheckable(true);
    connect(m_compose, &ComposePanel::foldedChanged, fold, &QAction::setChecked);
    menu->addSeparator();
    auto *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const std::pair<Scheme, QString> schemes[] = {{Scheme::System, tr("As the &system")},
                                                  {Scheme::Light, tr("&Light")},
                                                  {Scheme::Dark, tr("&Dark")},
                                                  {Scheme::HighContrast, tr("&High contrast")}};
    for (const auto &[choice, words] : schemes) {
        auto *action = add(colours, {}, words, {}, this, [this, chosen = choice] {
            setScheme(chosen);
            m_workspace.settings().setValue("colours"_L1, settingOf(chosen));
        });
        action->setCheckable(true);
        action->setChecked(scheme() == choice);
        group->addAction(action);
    }
}

void MainWindow::makeSessionMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Session"));
    auto *sendAction = add(menu, "send"_L1, tr("&Send"), {}, this, &MainWindow::send);
    sendAction->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_cancel = add(menu, "stop"_L1, tr("&Cancel"), Qt::Key_Escape, this, [this] {
        if (const auto *sending = m_workspace.sessions().sending())
            m_workspace.sessions().cancel(sending->id);
    });
    m_cancel->setEnabled(false);
    add(menu, "unknown"_L1, tr("As&k the server…"), Qt::CTRL | Qt::Key_K, this, &MainWindow::askServer);
    menu->addSeparator();
    m_allow =
        add(menu, "certificate"_L1, tr("Trust this certi&ficate…"), {}, this, &MainWindow::allowCertificate);
    m_allow->setEnabled(false);
    add(menu, "copy"_L1, tr("Copy the &report"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_session,
        &SessionPanel::copyReport);
    add(menu, "export"_L1, tr("Save the &transcript…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, m_session,
        &SessionPanel::saveTranscript);
    menu->addSeparator();
    add(menu, "sandbox"_L1, tr("Sand&box: what arrived"), Qt::CTRL | Qt::Key_B, this, &MainWindow::openInbox);
}

void MainWindow::makeHelpMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, "info"_L1, tr("&About Heloscope"), {}, this, &MainWindow::about)
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Heloscope"),
                       tr("<b>Heloscope %1</b><p>Submits mail, tests SMTP servers and shows every line of "
                          "the conversation with its "
                          "meaning.</p><p>Free software under the GNU General Public License, version 3 or "
                          "later, without any "
                          "warranty.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace ui

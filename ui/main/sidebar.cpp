// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sidebar.h"

#include "ui/models/siderows.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int narrowest = 200;
constexpr int widest = 360;

} // namespace

SideBar::SideBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_accounts(new SideSection(tr("Accounts")))
    , m_messages(new SideSection(tr("Messages")))
    , m_history(new SideSection(tr("History")))
    , m_sandbox(new QToolButton)
    , m_address(new ElidedLabel)
{
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setAutoFillBackground(true);
    m_accounts->setAddable(tr("New account"));
    m_messages->setAddable(tr("New message"));
    m_history->setEmptyWords(
        tr("Empty so far. Each session of this run appears here, with its transcript, its secrets masked."));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(rowGap);
    column->addWidget(m_accounts);
    column->addWidget(m_messages);
    column->addWidget(m_history);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    page->resize(scroll->size()); // or it would be measured first, for a size that nobody sees
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_sandbox->setText(tr("Sandbox"));
    m_sandbox->setFont(strong(m_sandbox->font()));
    m_sandbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sandbox->setAutoRaise(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(rowGap, rowGap, gap, rowGap);
    foot->setSpacing(gap);
    foot->addWidget(m_sandbox);
    foot->addStretch(1);
    foot->addWidget(m_address);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(foot);

    auto &accounts = m_workspace.accounts();
    auto &drafts = m_workspace.drafts();
    auto &sessions = m_workspace.sessions();
    auto &sandbox = m_workspace.sandbox();
    connect(&accounts, &Accounts::changed, this, &SideBar::showAccounts);
    connect(&accounts, &Accounts::chosen, this, &SideBar::showAccounts);
    connect(&drafts, &Drafts::listChanged, this, &SideBar::showDrafts);
    connect(&drafts, &Drafts::chosen, this, &SideBar::showDrafts);
    connect(&sessions, &Sessions::started, this, &SideBar::showHistory);
    connect(&sessions, &Sessions::ended, this, &SideBar::showHistory);
    connect(&sessions, &Sessions::chosen, this, &SideBar::showHistory);
    connect(&sandbox, &SandboxHost::ready, this, &SideBar::showSandbox);
    connect(&sandbox, &SandboxHost::arrived, this, &SideBar::showSandbox);
    connect(&sandbox, &SandboxHost::failed, this, &SideBar::showSandbox);

    connect(m_accounts, &SideSection::chosen, this, [this](const QString &id) {
        m_workspace.accounts().choose(id);
        Q_EMIT picked();
    });
    connect(m_accounts, &SideSection::opened, this, &SideBar::editAccountWanted);
    connect(m_accounts, &SideSection::addWanted, this, &SideBar::newAccountWanted);
    connect(m_accounts, &SideSection::menuWanted, this, &SideBar::accountMenu);
    connect(m_messages, &SideSection::chosen, this, [this](const QString &id) {
        m_workspace.drafts().choose(id);
        Q_EMIT picked();
    });
    connect(m_messages, &SideSection::addWanted, &drafts, &Drafts::create);
    connect(m_messages, &SideSection::menuWanted, this, &SideBar::draftMenu);
    connect(m_history, &SideSection::chosen, this, [this](const QString &id) {
        m_workspace.sessions().choose(id);
        Q_EMIT picked();
    });
    connect(m_sandbox, &QToolButton::clicked, this, &SideBar::inboxWanted);
    showAccounts();
    showDrafts();
    showHistory();
    showSandbox();
}

void SideBar::showAccounts()
{
    const auto &accounts = m_workspace.accounts();
    m_accounts->setRows(accountRows(accounts), accounts.current().id);
}

void SideBar::showDrafts()
{
    const auto &drafts = m_workspace.drafts();
    m_messages->setRows(draftRows(drafts), drafts.current().id);
}

void SideBar::showHistory()
{
    const auto &sessions = m_workspace.sessions();
    const auto *current = sessions.current();
    m_history->setRows(historyRows(sessions), current ? current->id : QString());
}

void SideBar::showSandbox()
{
    const auto &sandbox = m_workspace.sandbox();
    const bool broken = !sandbox.trouble().isEmpty();
    m_sandbox->setIcon(icon("sandbox"_L1, broken ? Role::Error : Role::Received));
    const auto count = int(sandbox.captured().size());
    m_sandbox->setToolTip(broken ? sandbox.trouble()
                                 : tr("Open the sandbox: %n messages arrived", nullptr, count));
    m_sandbox->setAccessibleName(tr("Sandbox, %n messages arrived", nullptr, count));
    m_address->setFont(sandbox.isReady() ? bytesFont() : smallFont());
    m_address->setText(broken              ? tr("not running")
                       : sandbox.isReady() ? u"127.0.0.1:%1"_s.arg(sandbox.port())
                                           : tr("starting…"));
}

void SideBar::accountMenu(const QString &id, const QPoint &position)
{
    if (Accounts::isBuiltIn(id))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("settings"_L1), tr("Edit account…"), this,
                    [this, id] { Q_EMIT editAccountWanted(id); });
    menu->addAction(icon("minus"_L1), tr("Delete account…"), this,
                    [this, id] { Q_EMIT deleteAccountWanted(id); });
    menu->popup(position);
}

void SideBar::draftMenu(const QString &id, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("minus"_L1), tr("Delete message…"), this,
                    [this, id] { Q_EMIT deleteMessageWanted(id); });
    menu->popup(position);
}

void SideBar::focusSection(Section section)
{
    switch (section) {
    case Section::Accounts:
        m_accounts->view()->setFocus(Qt::ShortcutFocusReason);
        return;
    case Section::Messages:
        m_messages->view()->setFocus(Qt::ShortcutFocusReason);
        return;
    case Section::History:
        m_history->view()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace ui

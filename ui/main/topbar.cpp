// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/topbar.h"

#include "ui/main/sendbutton.h"
#include "ui/models/siderows.h"
#include "ui/widgets/lines.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 48;
constexpr int barControl = 32;
constexpr int accountWidth = 216;

QToolButton *barButton(const QString &spoken)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedHeight(barControl);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(spoken);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TopBar::TopBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_accounts(new QComboBox)
    , m_security(barButton(tr("Security")))
    , m_user(barButton(tr("Signs in as")))
    , m_rules(barButton(tr("Breaks the rules")))
    , m_send(new SendButton(tr("Send"), Qt::CTRL | Qt::Key_Return))
{
    setFixedHeight(barHeight);
    m_accounts->setMinimumWidth(accountWidth);
    m_accounts->setFixedHeight(barControl);
    m_accounts->setFont(strong(m_accounts->font()));
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setToolTip(tr("The account to send with"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, margin, 0);
    row->addWidget(m_accounts);
    row->addSpacing(gap);
    row->addWidget(m_security);
    row->addWidget(m_user);
    row->addStretch(1);
    row->addWidget(m_rules);
    row->addWidget(m_send);

    connect(m_accounts, &QComboBox::activated, this,
            [this](int index) { m_workspace.accounts().choose(m_accounts->itemData(index).toString()); });
    connect(m_user, &QToolButton::clicked, this,
            [this] { Q_EMIT editAccountWanted(m_workspace.accounts().current().id); });
    m_rules->setIcon(icon("warning"_L1, Role::Warning));
    m_rules->setFont(strong(m_rules->font()));
    setTextRole(m_rules, Role::Warning);
    connect(m_rules, &QToolButton::clicked, this, &TopBar::controlWanted);
    connect(&m_workspace.drafts(), &Drafts::changed, this, &TopBar::showRules);
    connect(&m_workspace.drafts(), &Drafts::chosen, this, &TopBar::showRules);
    connect(&m_workspace, &Workspace::offersChanged, this, &TopBar::showRules);
    connect(m_send, &QPushButton::clicked, this, &TopBar::sendWanted);
    connect(&m_workspace.accounts(), &Accounts::changed, this, &TopBar::showAccounts);
    connect(&m_workspace.accounts(), &Accounts::chosen, this, &TopBar::showAccounts);
    connect(&m_workspace.sessions(), &Sessions::started, this, &TopBar::showSession);
    connect(&m_workspace.sessions(), &Sessions::ended, this, &TopBar::showSession);

    auto *menu = new QMenu(m_security);
    for (const auto security : {smtp::Security::StartTls, smtp::Security::Tls, smtp::Security::Opportunistic,
                                smtp::Security::None}) {
        auto *action =
            menu->addAction(icon(securityIcon(security), securityRole(security)), securityWords(security),
                            this, [this, security] { chooseSecurity(security); });
        action->setData(int(security));
    }
    connect(m_security, &QToolButton::clicked, menu, [this, menu] {
        const int x =
            layoutDirection() == Qt::RightToLeft ? m_security->width() - menu->sizeHint().width() : 0;
        menu->popup(m_security->mapToGlobal(QPoint(x, m_security->height())));
    });
    showAccounts();
}

void TopBar::chooseSecurity(smtp::Security security)
{
    auto account = m_workspace.accounts().current();
    if (Accounts::isBuiltIn(account.id)) {
        m_workspace.sandbox().setSecurity(security);
        return;
    }
    account.security = security;
    m_workspace.accounts().put(account);
}

void TopBar::showAccounts()
{
    const QSignalBlocker quiet(m_accounts);
    const auto current = m_workspace.accounts().current();
    const auto rows = accountRows(m_workspace.accounts());
    m_accounts->clear();
    for (const auto &row : rows)
        m_accounts->addItem(icon(row.icon), row.title, row.id);
    m_accounts->setCurrentIndex(m_accounts->findData(current.id));

    const bool builtIn = Accounts::isBuiltIn(current.id);
    m_security->setIcon(icon(securityIcon(current.security), securityRole(current.security)));
    m_security->setText(m_narrow ? QString() : securityWords(current.security));
    m_security->setToolTip(securityWords(current.security));
    m_security->setAccessibleDescription(securityWords(current.security));
    for (auto *action : m_security->findChild<QMenu *>()->actions())
        action->setVisible(!builtIn || (action->data().toInt() == int(smtp::Security::Tls)) ==
                                           m_workspace.sandbox().options().implicitTls);
    const auto user = current.user.isEmpty() ? tr("nobody signs in") : current.user;
    m_user->setIcon(icon("person"_L1));
    m_user->setText(m_narrow ? QString() : fontMetrics().elidedText(user, Qt::ElideMiddle, accountWidth));
    m_user->setToolTip(tr("Signs in: %1").arg(user));
    m_user->setAccessibleDescription(user);
    showRules();
}

/// Beside Send, so that nobody breaks a rule without knowing.
void TopBar::showRules()
{
    const auto rules = m_workspace.brokenRules();
    m_rules->setVisible(!rules.isEmpty());
    m_rules->setText(m_narrow ? QString() : tr("Breaks the rules"));
    const auto words = rules.join(u'\n');
    m_rules->setToolTip(words.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    m_rules->setAccessibleDescription(words);
}

void TopBar::showSession()
{
    // A button that is disabled gives its focus to the next; it gets it back unless the person went on.
    const bool hadFocus = window()->focusWidget() == m_send;
    m_send->setEnabled(!m_workspace.sessions().sending());
    if (!m_send->isEnabled()) {
        if (hadFocus)
            m_focusHeir = window()->focusWidget();
        return;
    }
    if (m_focusHeir && window()->focusWidget() == m_focusHeir)
        m_send->setFocus();
    m_focusHeir = nullptr;
}

void TopBar::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    const auto style = narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_security->setToolButtonStyle(style);
    m_user->setToolButtonStyle(style);
    m_rules->setToolButtonStyle(style);
    showAccounts();
}

} // namespace ui

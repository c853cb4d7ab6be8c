// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "explain/verdict.h"
#include "ui/accounts/connectionpage.h"
#include "ui/accounts/serverpage.h"
#include "ui/accounts/signinpage.h"
#include "ui/accounts/tlspage.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

AccountForm::AccountForm(keychain::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_column(new QVBoxLayout(this))
    , m_server(new ServerPage(secrets))
    , m_signIn(new SignInPage)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages of the account"));
    addPage(m_server, tr("Account"));
    addPage(new ConnectionPage(secrets), tr("Connection"));
    addPage(m_signIn, tr("Signing in"));
    addPage(new TlsPage(secrets), tr("TLS"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        showPage(page);
        Q_EMIT pageChanged();
    });
    showPage(0);
}

void AccountForm::addPage(AccountPage *page, const QString &title)
{
    m_pages.append(page);
    m_column->addWidget(page);
    m_tabs->addTab(title);
    connect(page, &AccountPage::edited, this, [this, page](const QString &field) { take(page, field); });
}

/// Not in a stack, which is as high as its highest page.
void AccountForm::showPage(int page)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == page);
}

void AccountForm::show(const account::Account &account)
{
    m_account = account;
    for (auto *page : std::as_const(m_pages))
        page->load(account);
}

/// What one page changed, the others show as well.
void AccountForm::take(AccountPage *page, const QString &field)
{
    page->collect(m_account);
    for (auto *other : std::as_const(m_pages)) {
        if (other != page)
            other->load(m_account);
    }
    Q_EMIT edited(field, m_account);
}

void AccountForm::beginWithName()
{
    m_server->beginWithName();
}

void AccountForm::showProblems(const QList<base::Failure> &problems, bool all)
{
    QHash<QString, QString> sentences;
    for (const auto &failure : problems) {
        const auto field = failure.fact("field"_L1);
        if ((all || !failure.fact("value"_L1).isEmpty()) && !sentences.contains(field))
            sentences.insert(field, explain::sentence(failure));
    }
    for (auto *page : std::as_const(m_pages)) {
        page->clearProblems();
        for (auto said = sentences.cbegin(); said != sentences.cend(); ++said)
            page->say(said.key(), said.value());
    }
    markTabs();
    const auto wrong = std::ranges::find_if(std::as_const(m_pages), &AccountPage::saysProblem);
    if (all && wrong != m_pages.cend() && !m_pages.at(m_tabs->currentIndex())->saysProblem())
        m_tabs->setCurrentIndex(int(wrong - m_pages.cbegin()));
}

/// Something wrong on a page that is not in sight shows at its tab.
void AccountForm::markTabs()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool wrong = m_pages.at(i)->saysProblem();
        m_tabs->setTabIcon(i, wrong ? icon("error"_L1, Role::Error) : QIcon());
        m_tabs->setTabToolTip(i, wrong ? tr("Something on this page is not right yet.") : QString());
    }
}

void AccountForm::showMechanisms(const QList<QByteArray> &offered)
{
    m_server->showMechanisms(offered);
    m_signIn->showMechanisms(offered);
}

} // namespace ui

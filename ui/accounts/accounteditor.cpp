// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounteditor.h"

#include "explain/verdict.h"
#include "ui/accounts/accountdeletion.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/testresult.h"
#include "ui/widgets/lines.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize editorSize(704, 720);

QPushButton *footButton(const QString &text, QLatin1String sign)
{
    auto *button = new QPushButton(text);
    if (!sign.isEmpty())
        button->setIcon(icon(sign));
    button->setAutoDefault(false);
    return button;
}

QList<QByteArray> mechanismsIn(const QList<Offer> &offers)
{
    for (const auto &offer : offers) {
        if (offer.keyword == "AUTH")
            return offer.parameters.split(' ');
    }
    return {};
}

} // namespace

AccountEditor::AccountEditor(Workspace &workspace, const QString &accountId, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_account(workspace.accounts().find(accountId))
    , m_form(new AccountForm(workspace.secrets()))
    , m_result(new TestResult)
    , m_scroll(new QScrollArea)
    , m_testButton(footButton(tr("Test connection"), "verify"_L1))
    , m_undo(footButton(tr("Undo"), "undo"_L1))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, margin, 24, margin);
    column->setSpacing(gap);
    column->addWidget(m_form);
    column->addWidget(m_result);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *remove = footButton(tr("Delete account…"), {});
    remove->setFlat(true);
    auto *hint = new Hint(tr("Changes are kept as you type"));
    hint->setWordWrap(false);
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *done = new QPushButton(tr("Done"));
    done->setDefault(true);
    m_undo->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(gap); // a layout within one without gaps would have none either
    foot->addWidget(m_testButton);
    foot->addWidget(remove);
    foot->addWidget(hint, 1);
    foot->addWidget(m_undo);
    foot->addWidget(done);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *pages = new QHBoxLayout;
    pages->setContentsMargins(12, gap, 24, 0);
    pages->addWidget(m_form->tabs());
    pages->addStretch(1);
    layout->addLayout(pages);
    layout->addWidget(new Hairline);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(foot);

    resize(editorSize.expandedTo(minimumSizeHint()));
    m_form->show(m_account);
    m_form->beginWithName();
    m_form->showProblems(account::problems(m_account), false);
    m_form->showMechanisms(mechanismsIn(m_workspace.offersOf(m_account.id)));
    showTitle();
    connect(m_form, &AccountForm::edited, this, &AccountEditor::edited);
    connect(m_form, &AccountForm::pageChanged, this, [this] { m_scroll->ensureVisible(0, 0); });
    connect(m_testButton, &QPushButton::clicked, this, &AccountEditor::test);
    connect(remove, &QPushButton::clicked, this, &AccountEditor::removeAccount);
    connect(m_undo, &QPushButton::clicked, this, &AccountEditor::undo);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_result, &TestResult::cancelWanted, this, [this] { m_workspace.sessions().cancel(m_test); });
    connect(m_result, &TestResult::transcriptWanted, this, [this] {
        Q_EMIT transcriptWanted(m_test);
        accept();
    });
    connect(&m_workspace.sessions(), &Sessions::ended, this, [this](const QString &id) {
        if (id != m_test)
            return;
        showTest();
        m_form->showMechanisms(mechanismsIn(m_workspace.offersOf(m_account.id)));
    });
}

void AccountEditor::showTitle()
{
    setWindowTitle(tr("Account: %1").arg(m_account.name));
}

void AccountEditor::edited(const QString &field, const account::Account &changed)
{
    if (changed == m_account)
        return;
    // Letters of one field are one step.
    if (field != m_lastField)
        m_before.append(m_account);
    m_lastField = field;
    m_account = changed;
    m_undo->setEnabled(true);
    m_workspace.accounts().put(m_account);
    m_form->showProblems(account::problems(m_account), false);
    showTitle();
}

void AccountEditor::undo()
{
    if (m_before.isEmpty())
        return;
    m_account = m_before.takeLast();
    m_lastField.clear();
    m_undo->setEnabled(!m_before.isEmpty());
    m_form->show(m_account);
    m_form->showProblems(account::problems(m_account), false);
    m_workspace.accounts().put(m_account);
    showTitle();
}

void AccountEditor::test()
{
    const auto problems = account::problems(m_account);
    m_form->showProblems(problems, true);
    if (!problems.isEmpty())
        return;
    m_workspace.probe(m_account, [self = QPointer(this)](const QString &id) {
        if (self)
            self->follow(id);
    });
}

void AccountEditor::follow(const QString &test)
{
    m_test = test;
    const auto *session = m_workspace.sessions().find(m_test)->session;
    connect(session, &session::Session::appended, m_result, [this, session] {
        const auto *record = m_workspace.sessions().find(m_test);
        if (record->session == session && !record->verdict)
            m_result->show(*record);
    });
    showTest();
}

void AccountEditor::showTest()
{
    const auto *record = m_workspace.sessions().find(m_test);
    m_result->show(*record);
    m_testButton->setEnabled(record->verdict.has_value());
    // once the layout knows how high it is
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_result); });
}

void AccountEditor::removeAccount()
{
    if (deleteAccount(m_workspace, m_account.id, this))
        accept();
}

} // namespace ui

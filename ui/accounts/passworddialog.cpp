// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passworddialog.h"

#include "ui/models/credentialwords.h"
#include "ui/widgets/lines.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int passwordDialogWidth = 440;

QString titleOf(const PasswordQuestion &question)
{
    switch (question.asked) {
    case Credential::Token:
        return PasswordDialog::tr("Access token for %1").arg(question.accountName);
    case Credential::KeyPhrase:
        return PasswordDialog::tr("Pass phrase for %1").arg(question.accountName);
    case Credential::Password:
    case Credential::ProxyPassword:
        break;
    }
    return PasswordDialog::tr("Password for %1").arg(question.accountName);
}

QString headOf(const PasswordQuestion &question)
{
    switch (question.asked) {
    case Credential::Token:
        return PasswordDialog::tr("%1 wants an access token for %2").arg(question.host, question.user);
    case Credential::KeyPhrase:
        return PasswordDialog::tr("The private key in %1 needs a pass phrase").arg(question.user);
    case Credential::Password:
    case Credential::ProxyPassword:
        break;
    }
    return PasswordDialog::tr("%1 wants the password of %2").arg(question.host, question.user);
}

} // namespace

PasswordDialog::PasswordDialog(Workspace &workspace, const PasswordQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_question(question)
    , m_secret(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep it in %1").arg(question.backend)))
{
    setWindowTitle(titleOf(question));
    setMinimumWidth(passwordDialogWidth);
    auto *head = new QLabel(headOf(question));
    head->setTextFormat(Qt::PlainText);
    head->setFont(strong(head->font()));
    head->setWordWrap(true);
    auto *why = new QLabel(credentialQuestion(question.state, question.backend, question.asked));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(credentialName(question.asked));
    auto *show = m_secret->addAction(icon("eye"_L1), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setToolTip(tr("Show what is typed"));
    connect(show, &QAction::toggled, m_secret,
            [this](bool on) { m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    // A locked keychain would have to be unlocked to keep anything; without one there is nothing to keep it
    // in.
    m_keep->setVisible(question.state == keychain::State::None || question.state == keychain::State::Stored);
    m_keep->setChecked(m_keep->isVisibleTo(this));

    const bool isPhrase = question.asked == Credential::KeyPhrase;
    auto *signIn = new QPushButton(isPhrase ? tr("Open the key") : tr("Sign in"));
    signIn->setDefault(true);
    signIn->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    if (question.state == keychain::State::Locked) {
        auto *again = new QPushButton(icon("repeat"_L1), tr("Ask the keychain again"));
        again->setAutoDefault(false);
        connect(again, &QPushButton::clicked, this, [this] {
            disconnect(this, &QDialog::rejected, nullptr, nullptr);
            m_workspace.askKeychainAgain(m_question);
            reject();
        });
        buttons->addWidget(again);
    }
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(signIn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(head);
    column->addWidget(why);
    if (!question.words.isEmpty())
        column->addWidget(new Hint(tr("The keychain says: %1").arg(question.words)));
    column->addWidget(m_secret);
    column->addWidget(m_keep);
    column->addWidget(new Hint(
        isPhrase ? tr("It opens the key on this computer, is sent nowhere, and never written to a file.")
                 : tr("It is sent to this server only, and never written to a file or a transcript.")));
    column->addSpacing(gap);
    column->addLayout(buttons);

    connect(m_secret, &QLineEdit::textChanged, signIn,
            [signIn](const QString &text) { signIn->setEnabled(!text.isEmpty()); });
    connect(signIn, &QPushButton::clicked, this, &PasswordDialog::answer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, &m_workspace, [this] { m_workspace.decline(m_question); });
    connect(&m_workspace.sessions(), &Sessions::ended, this, [this](const QString &id) {
        if (id == m_question.sessionId)
            reject();
    });
    setAttribute(Qt::WA_DeleteOnClose);
    m_secret->setFocus();
}

void PasswordDialog::answer()
{
    auto text = m_secret->text();
    m_secret->clear();
    m_workspace.answer(m_question, base::Secret::fromText(text), !m_keep->isHidden() && m_keep->isChecked());
    text.fill(u'\0');
    accept();
}

} // namespace ui

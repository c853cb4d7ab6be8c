// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialrow.h"

#include "ui/widgets/lines.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

CredentialRow::CredentialRow(keychain::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_field(new QLineEdit)
    , m_replace(new QPushButton(tr("Replace…")))
    , m_keep(new QPushButton(tr("Keep")))
    , m_forget(new QPushButton(tr("Forget")))
    , m_words(new Hint)
{
    for (auto *button : {m_replace, m_keep, m_forget})
        button->setAutoDefault(false);
    m_field->setEchoMode(QLineEdit::Password);
    m_forget->setEnabled(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_keep, 0, 1); // one or the other
    grid->addWidget(m_replace, 0, 1);
    grid->addWidget(m_forget, 0, 2);
    grid->addWidget(m_words, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(m_replace, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_keep, &QPushButton::clicked, this, &CredentialRow::leave);
    connect(m_field, &QLineEdit::editingFinished, this, &CredentialRow::leave);
    connect(m_forget, &QPushButton::clicked, this, &CredentialRow::forget);
    edit(false);
}

void CredentialRow::show(const QString &accountId, Credential credential)
{
    m_accountId = accountId;
    m_credential = credential;
    m_field->setAccessibleName(credentialName(credential));
    ask();
}

/// Looks where the secret is now. `before` is said first: what an attempt came to.
void CredentialRow::ask(const QString &before)
{
    m_secrets.state(m_accountId, [self = QPointer(this), before](keychain::State state) {
        if (!self)
            return;
        if (state != keychain::State::NoKeychain)
            return self->showState(state, false, before);
        // Whether this session holds one shows by reading, which asks nobody where there is no keychain.
        self->m_secrets.read(self->m_accountId, [self, before](const keychain::Found &found) {
            if (self)
                self->showState(found.state, !found.secret.isEmpty(), before);
        });
    });
}

void CredentialRow::showState(keychain::State state, bool held, const QString &before)
{
    const auto words =
        QString(before + u' ' + credentialWords(state, held, m_secrets.backend(), m_credential)).trimmed();
    m_words->setText(words);
    m_field->setAccessibleDescription(words);
    if (!m_field->isReadOnly())
        return;
    const bool there = state == keychain::State::Stored || held;
    m_field->setPlaceholderText(there ? QString(8, u'•') : QString());
    m_replace->setText(there ? tr("Replace…") : tr("Give it now…"));
    // A locked keychain may hold one: trying is what shows it.
    m_forget->setEnabled(there || state == keychain::State::Locked);
}

void CredentialRow::edit(bool editing)
{
    m_field->clear();
    m_field->setReadOnly(!editing);
    m_field->setFocusPolicy(editing ? Qt::StrongFocus : Qt::NoFocus);
    m_keep->setVisible(editing);
    m_replace->setVisible(!editing);
    m_forget->setVisible(!editing);
    setFocusProxy(editing ? static_cast<QWidget *>(m_field) : m_replace);
    if (editing) {
        m_field->setPlaceholderText({});
        m_field->setFocus();
    }
}

void CredentialRow::leave()
{
    if (m_field->isReadOnly())
        return;
    auto text = m_field->text();
    edit(false);
    if (text.isEmpty())
        return ask();
    m_secrets.write(m_accountId, base::Secret::fromText(text),
                    [self = QPointer(this)](const keychain::Found &found) {
                        if (!self)
                            return;
                        const bool kept = found.state == keychain::State::Stored ||
                                          found.state == keychain::State::NoKeychain;
                        self->ask(kept ? QString() : notKeptWords(found.state, self->m_secrets.backend()));
                    });
    text.fill(u'\0');
}

void CredentialRow::forget()
{
    m_secrets.remove(m_accountId, [self = QPointer(this)](const keychain::Found &found) {
        if (!self)
            return;
        const bool gone = found.state == keychain::State::None || found.state == keychain::State::NoKeychain;
        self->ask(gone ? QString() : notForgottenWords(found.state, self->m_secrets.backend()));
    });
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialrow.h"

#include "ui/models/credentialwords.h"
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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_keep, 0, 1);
    grid->addWidget(m_replace, 0, 2);
    grid->addWidget(m_forget, 0, 3);
    grid->addWidget(m_words, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    connect(m_replace, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_keep, &QPushButton::clicked, this, &CredentialRow::keep);
    connect(m_field, &QLineEdit::returnPressed, this, &CredentialRow::keep);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_secrets.remove(m_accountId, [self = QPointer(this)](const keychain::Found &) {
            if (self)
                self->ask();
        });
    });
    edit(false);
}

void CredentialRow::show(const QString &accountId, bool token)
{
    m_accountId = accountId;
    m_token = token;
    m_field->setAccessibleName(token ? tr("Access token") : tr("Password"));
    ask();
}

void CredentialRow::ask()
{
    m_secrets.state(m_accountId, [self = QPointer(this)](keychain::State state) {
        if (self)
            self->showState(state);
    });
}

void CredentialRow::showState(keychain::State state)
{
    const auto words = credentialWords(state, m_secrets.backend(), m_token);
    m_words->setText(words);
    m_field->setAccessibleDescription(words);
    if (!m_keep->isHidden())
        return;
    const bool stored = state == keychain::State::Stored;
    m_field->setPlaceholderText(stored ? QString(8, u'•') : QString());
    m_replace->setText(stored ? tr("Replace…") : tr("Give it now…"));
    m_forget->setEnabled(stored);
}

void CredentialRow::edit(bool editing)
{
    m_field->clear();
    m_field->setReadOnly(!editing);
    m_field->setFocusPolicy(editing ? Qt::StrongFocus : Qt::NoFocus);
    m_keep->setVisible(editing);
    m_replace->setVisible(!editing);
    m_forget->setVisible(!editing);
    if (editing) {
        m_field->setPlaceholderText({});
        m_field->setFocus();
    }
}

void CredentialRow::keep()
{
    auto text = m_field->text();
    if (m_field->isReadOnly() || text.isEmpty())
        return;
    edit(false);
    m_secrets.write(m_accountId, base::Secret::fromText(text),
                    [self = QPointer(this)](const keychain::Found &found) {
                        if (!self)
                            return;
                        self->showState(found.state);
                        if (!found.words.isEmpty())
                            self->m_words->setText(self->m_words->text() + u' ' + found.words);
                    });
    text.fill(u'\0');
}

} // namespace ui

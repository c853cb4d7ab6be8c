// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/accounts.h"

#include <QUuid>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

Accounts::Accounts(const QString &file, const SandboxHost &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_store(file)
    , m_damage(m_store.load())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms);
    connect(&m_timer, &QTimer::timeout, this, &Accounts::flush);
    connect(&m_sandbox, &SandboxHost::ready, this, &Accounts::changed);
    connect(&m_sandbox, &SandboxHost::accountChanged, this, &Accounts::changed);
}

Accounts::~Accounts()
{
    flush();
}

QList<account::Account> Accounts::all() const
{
    return QList{m_sandbox.account()} + m_store.accounts();
}

account::Account Accounts::find(const QString &id) const
{
    const auto *found = m_store.find(id);
    return found ? *found : m_sandbox.account();
}

void Accounts::choose(const QString &id)
{
    const auto known = find(id).id;
    if (known == m_current)
        return;
    m_current = known;
    Q_EMIT chosen();
}

QString Accounts::create()
{
    account::Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.name = tr("New account");
    for (int number = 2; m_store.find(account.name); ++number)
        account.name = tr("New account %1").arg(number);
    put(account);
    return account.id;
}

void Accounts::put(const account::Account &account)
{
    m_store.put(account);
    m_timer.start();
    Q_EMIT changed();
}

void Accounts::remove(const QString &id)
{
    m_store.remove(id);
    m_allowed.remove(id);
    m_timer.start();
    Q_EMIT changed();
    if (id == m_current)
        choose(SandboxHost::accountId);
}

void Accounts::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    if (const auto saved = m_store.save(); !saved)
        Q_EMIT saveFailed(saved.error());
}

} // namespace ui

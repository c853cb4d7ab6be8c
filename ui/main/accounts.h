// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountstore.h"
#include "ui/main/sandboxhost.h"

#include <QTimer>

namespace ui {

/// The accounts as the window knows them: the built-in one first, then those of accounts.json, and which one
/// is in use.
class Accounts : public QObject
{
    Q_OBJECT
public:
    Accounts(const QString &file, const SandboxHost &sandbox, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QList<account::Account> all() const;
    [[nodiscard]] account::Account find(const QString &id) const; ///< the sandbox for an id that is gone
    [[nodiscard]] account::Account current() const { return find(m_current); }
    [[nodiscard]] static bool isBuiltIn(const QString &id) { return id == SandboxHost::accountId; }
    [[nodiscard]] const std::optional<account::AccountStore::Damage> &damage() const { return m_damage; }

    void choose(const QString &id);
    QString create();                          ///< a new one with usual settings; gives its id
    void put(const account::Account &account); ///< kept on disk a moment later
    void remove(const QString &id);
    void flush();

    /// Certificates that the user allowed for this run, by account; never stored.
    void allowCertificate(const QString &id, const QByteArray &sha256) { m_allowed[id].append(sha256); }
    [[nodiscard]] QList<QByteArray> allowedCertificates(const QString &id) const
    {
        return m_allowed.value(id);
    }

Q_SIGNALS:
    void changed(); ///< any of them, or their number
    void chosen();
    void saveFailed(const QString &words);

private:
    const SandboxHost &m_sandbox;
    account::AccountStore m_store;
    std::optional<account::AccountStore::Damage> m_damage;
    QString m_current = SandboxHost::accountId;
    QHash<QString, QList<QByteArray>> m_allowed;
    QTimer m_timer;
};

} // namespace ui

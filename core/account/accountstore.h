// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QDir>

#include <expected>
#include <optional>

namespace account {

/// `accounts.json` in the configuration folder: version 1, atomically written, never with a secret.
class AccountStore
{
public:
    explicit AccountStore(QString file);

    /// Reads the file; a missing one is an empty list. A damaged one is moved aside to `accounts.json.damaged-<time>`, the list starts fresh,
    /// and `damage` says what was wrong, at which line, and where the old file is.
    struct Damage
    {
        QString keptAs;
        QString problem;   ///< key: not-json, unknown-version, wrong-shape, too-large, unreadable
        QString detail;    ///< the parser's words or the field
        int line = 0;
    };
    std::optional<Damage> load();

    /// Fails with the operating system's words when the disk is full or the folder cannot be written; what was there before stays.
    std::expected<void, QString> save() const;

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const Account *find(const QString &idOrName) const;
    void put(const Account &account); ///< replaces the one of the same id, or appends
    void remove(const QString &id);

private:
    QString m_file;
    QList<Account> m_accounts;
};

/// $HELOSCOPE_HOME, else the standard configuration or data folder of the application; made if missing.
QDir configFolder();
QDir dataFolder();

} // namespace account

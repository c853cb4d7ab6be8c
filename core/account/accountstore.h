// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QDir>
#include <QHash>
#include <QJsonObject>

#include <expected>
#include <optional>

namespace account {

/// `accounts.json` in the configuration folder: version 1, atomically written, never with a secret.
///
/// What the file says beyond what this version knows is kept with its account and written back, so that
/// neither a newer version's field nor somebody's own remark is lost.
class AccountStore
{
public:
    /// A file above this is no list of accounts: about ten thousand of them fit.
    static constexpr qint64 maxFile = 4 * 1024 * 1024;

    explicit AccountStore(QString file);

    /// Reads the file; a missing one is an empty list. A damaged one is moved aside to
    /// `accounts.json.damaged-<time>`, the list starts fresh, and `damage` says what was wrong, at which
    /// line, and where the old file is.
    struct Damage
    {
        QString
            keptAs; ///< empty when it could not be moved: then save() refuses, so that it is not overwritten
        QString problem; ///< key: not-json, unknown-version, wrong-shape, too-large, unreadable
        QString detail;  ///< the parser's or the system's words, or the field, such as accounts[2].port
        int line = 0;    ///< from 1; 0 where no line is to blame
    };
    std::optional<Damage> load();

    /// Fails with the operating system's words when the disk is full or the folder cannot be written; what
    /// was there before stays.
    std::expected<void, QString> save() const;

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }

    /// By id, else by name (any case); nullptr when there is none.
    [[nodiscard]] const Account *find(const QString &idOrName) const;
    void put(const Account &account); ///< replaces the one of the same id, or appends
    void remove(const QString &id);

private:
    QString m_file;
    QList<Account> m_accounts;
    QHash<QString, QJsonObject> m_found; ///< by id: the account as the file had it
    QString m_blocked;                   ///< why nothing may be written, in the system's words
};

/// $HELOSCOPE_HOME, else `heloscope` in the standard configuration or data folder, whatever the program is
/// called; made if missing.
QDir configFolder();
QDir dataFolder();

} // namespace account

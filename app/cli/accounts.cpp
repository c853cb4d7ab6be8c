// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accounts.h"

#include "cli/nearest.h"
#include "cli/output.h"
#include "cli/tr.h"

namespace cli {

auto loadAccounts() -> account::AccountStore // lupdate loses its way at a return type of another namespace
{
    const QString path = account::configFolder().filePath(QStringLiteral("accounts.json"));
    account::AccountStore store(path);
    if (const auto damage = store.load()) {
        const QString where =
            damage->line > 0 ? Tr::tr("line %1: %2").arg(damage->line).arg(damage->detail) : damage->detail;
        complain(damage->keptAs.isEmpty() ? Tr::tr("The accounts in %1 cannot be read (%2).").arg(path, where)
                                          : Tr::tr("The accounts in %1 cannot be read (%2). The file is kept "
                                                   "as %3, and the list starts fresh.")
                                                .arg(path, where, damage->keptAs));
    }
    return store;
}

Or<void> saveAccounts(const account::AccountStore &store)
{
    if (const auto saved = store.save(); !saved)
        return stop(Tr::tr("The accounts cannot be saved: %1. What was there before is unchanged.")
                        .arg(saved.error()));
    return {};
}

Or<account::Account> findAccount(const account::AccountStore &store, const QString &name)
{
    if (const account::Account *found = store.find(name))
        return *found;
    QStringList names;
    for (const account::Account &account : store.accounts())
        names += account.name;
    if (names.isEmpty())
        return stop(Tr::tr(
            "There is no account yet. \"helo account add NAME --server HOST --user USER\" makes one."));
    const QString near = nearest(name, names);
    return stop(
        near.isEmpty()
            ? Tr::tr("There is no account \"%1\". There are: %2.").arg(name, names.join(QLatin1String(", ")))
            : Tr::tr("There is no account \"%1\". Did you mean \"%2\"?").arg(name, near));
}

} // namespace cli

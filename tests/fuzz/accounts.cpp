// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

// Any octets in accounts.json give accounts, or are kept aside as they were. What was read is written and
// read again without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QString name = folder.filePath(QStringLiteral("accounts.json"));
    const auto insist = [](bool condition) {
        if (!condition)
            std::abort();
    };
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    QFile file(name);
    insist(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    file.close();

    account::AccountStore first(name);
    if (const auto damage = first.load()) {
        insist(first.accounts().isEmpty() && !damage->problem.isEmpty() && !QFile::exists(name));
        QFile kept(damage->keptAs);
        insist(kept.open(QIODevice::ReadOnly) && kept.readAll() == octets);
        insist(kept.remove());
        return 0;
    }
    for (const account::Account &account : first.accounts())
        (void)account::problems(account);
    insist(first.save().has_value());
    account::AccountStore second(name);
    insist(!second.load() && second.accounts() == first.accounts());
    return 0;
}

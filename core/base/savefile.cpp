// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QFile>
#include <QSaveFile>

namespace base {

std::expected<void, QString> saveWhole(const QString &path, QByteArrayView octets, Readable by)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(file.errorString());
    if (by == Readable::ByOwnerOnly)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!octets.isEmpty()) {
        // on a disk that fills up write() may take a part and tell it by the count alone: commit() would keep
        // that part
        const auto written = file.write(octets.data(), octets.size());
        if (written <= 0)
            return std::unexpected(file.errorString());
        octets = octets.sliced(written);
    }
    if (!file.commit())
        return std::unexpected(file.errorString());
    return {};
}

} // namespace base

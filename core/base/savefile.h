// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace base {

/// Who may read a file besides its owner: names of servers and users are nobody else's business.
enum class Readable { AsUsual, ByOwnerOnly };

/// Replaces the file by these octets, whole or not at all: what was there before stays when the disk is full
/// or the folder cannot be written. Fails with the operating system's words.
std::expected<void, QString> saveWhole(const QString &path, QByteArrayView octets,
                                       Readable by = Readable::AsUsual);

} // namespace base

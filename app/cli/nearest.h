// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// The candidate that was most likely meant: the nearest by edits, any case; empty where none is near enough
/// to be offered without guessing.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace cli

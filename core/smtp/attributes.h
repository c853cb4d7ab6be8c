// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace smtp {

/// "NAME=spike.example ADDR=192.0.2.1" as XCLIENT and XFORWARD say it, the values in xtext (Postfix
/// XCLIENT_README, XFORWARD_README). Fails with the word that is no attribute; with an empty one where there
/// is none at all.
std::expected<QByteArray, QString> encodeAttributes(const QString &text);

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

namespace cli {

/// Columns of the terminal at standard output; $COLUMNS, else 100, where there is none.
int terminalWidth();

/// Whether somebody sits at standard input and standard error and can be asked.
bool canAsk();

/// Asks for a password without showing it. None when the person pressed Ctrl+C or ended the input.
std::optional<base::Secret> askPassword(const QString &question);

/// The first line of standard input, without its line end. None when there is none.
std::optional<base::Secret> readPassword();

/// All of standard input (`--body @-`).
QByteArray readStandardInput();

} // namespace cli

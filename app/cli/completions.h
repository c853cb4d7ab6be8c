// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// Completion scripts, written from the tables of commands and options when the program is built.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace cli

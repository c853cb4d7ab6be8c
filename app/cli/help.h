// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace cli {

/// What --help prints: what the command is for, examples first, then every option by section. 80 columns.
QString help(Command command);

/// What --version prints.
QString version();

} // namespace cli

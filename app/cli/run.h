// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"

namespace cli {

// The commands, one file each. They give the exit code, or why they stopped before their work was done.
Or<int> runSend(const Arguments &arguments);
Or<int> runSandbox(const Arguments &arguments);
Or<int> runExplain(const Arguments &arguments);
Or<int> runAccount(Command command, const Arguments &arguments);
Or<int> runTrust(const Arguments &arguments);
Or<int> runDistrust(const Arguments &arguments);

/// Runs what was typed, from parsing to the exit code.
int run(int argc, char **argv);

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "sandbox/sandbox.h"

namespace cli {

/// What --fault asks the sandbox for.
Or<QList<sandbox::Fault>> faultsFrom(const Arguments &arguments);

/// What --list-faults prints.
QString faultList(bool namesOnly);

/// Why the sandbox does not listen, in words.
Stop notListening(const sandbox::Sandbox &sandbox, quint16 port);

} // namespace cli

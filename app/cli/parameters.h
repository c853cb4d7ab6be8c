// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "smtp/flows.h"

namespace cli {

/// Fills in the parameters of MAIL and RCPT: --mail-param, --rcpt-param, and those with options of their own
/// (--ret, --envid, --notify). What the registry knows is checked by it, and sent only where the server
/// offers the extension that it belongs to; --force KEYWORD takes both away.
Or<void> addParameters(const Arguments &arguments, smtp::Envelope &envelope);

} // namespace cli

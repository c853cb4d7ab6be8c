// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "session/submission.h"

namespace cli {

/// Fills in how the session is to be led: the options of the section "control", and --protocol.
Or<void> addControl(const Arguments &arguments, session::Submission &submission);

} // namespace cli

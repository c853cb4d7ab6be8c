// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "session/submission.h"

namespace cli {

/// Fills in by which way the server is reached: address family, proxy, our own end, PROXY header, exchangers.
Or<void> addWay(const Arguments &arguments, session::Submission &submission);

} // namespace cli

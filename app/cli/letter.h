// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "session/submission.h"

namespace cli {

/// Who sends to whom where the options do not say.
struct Defaults
{
    QString from;
    QString to;
};

/// Fills in the envelope and the message from the options of the section "message". All that can be wrong
/// with them is found here, before anything connects.
Or<void> addLetter(const Arguments &arguments, const Defaults &defaults, session::Submission &submission);

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/arguments.h"
#include "cli/stop.h"
#include "session/submission.h"

#include <optional>

namespace cli {

/// One session to run and to print.
struct Plan
{
    session::Submission submission;
    std::optional<base::Secret> secret; ///< given by an option; none: the keychain is asked, then the person
    std::optional<base::Secret> keyPhrase = {}; ///< of our own certificate's key, likewise
    QString accountId;                          ///< whose secret to ask the keychain for; empty: none's
    bool resume = false;                        ///< connect once before, for a TLS ticket alone
};

/// Runs it in the event loop of the program, prints it as the output options say, and gives the exit code of
/// its outcome. Ctrl+C ends it politely, a second one at once.
Or<int> runSession(const Arguments &arguments, Plan plan);

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/stop.h"
#include "session/submission.h"

namespace cli {

/// --atrn: whose waiting mail is to come, and where it is kept. Nothing where it is not given.
Or<void> addFetch(const Arguments &arguments, session::Submission &submission);

/// --burl: where the server fetches the message, which is none of ours then.
Or<void> useUrl(const Arguments &arguments, session::Submission &submission);

/// The domains of --atrn; empty for all.
Or<QList<QByteArray>> domainsToFetch(const Arguments &arguments);

} // namespace cli

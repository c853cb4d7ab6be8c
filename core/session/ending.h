// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "session/submission.h"

namespace session {

/// What core/explain needs to know of a session that is over, so that it need not know the session. `user` is
/// who was to sign in; empty for nobody.
explain::Ending endingOf(const smtp::Outcome &outcome, Submission::Kind kind, const Endpoint &endpoint,
                         const QString &user);

} // namespace session

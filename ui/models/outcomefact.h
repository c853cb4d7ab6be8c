// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"

#include <QString>

namespace ui {

/// What became of a session in a few words, the fact first: a row of the history may cut off the end.
QString outcomeFact(const smtp::Outcome &outcome, session::Submission::Kind kind);

} // namespace ui

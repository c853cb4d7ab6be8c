// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "session/session.h"

namespace ui {

/// A finished session as text that is safe to paste into a ticket: the verdict, who acts, the recipients, the
/// transcript. Of a very long transcript the beginning and the end.
QString reportOn(const session::Session &session, const explain::Verdict &verdict);

/// The transcript alone, in the notation of its text export.
QString transcriptText(const transcript::Transcript &transcript);

} // namespace ui

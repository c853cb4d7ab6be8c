// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/flows.h"

namespace smtp {

/// EHLO (in LMTP: LHLO), and the conversation's capabilities from the reply where it is positive, masked and
/// forced as the conduct wants them.
base::Task<Reply> askOffer(Conversation &c, const Opening &opening);

/// QUIT, where it would be heard; what comes of it changes nothing any more.
base::Task<void> leave(Conversation &c);

} // namespace smtp

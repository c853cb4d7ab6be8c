// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/flows.h"

namespace smtp {

/// Signs in as SignIn says, with the strongest mechanism that both sides have (RFC 4954 §4). Does nothing
/// without a user name. Asks for the credential only when the mechanism is chosen and the connection may
/// carry it. Throws base::Failure: AuthNotOffered, AuthCleartext, AuthNoMechanism, CredentialMissing,
/// AuthRefused, AuthServerUnproven, ProtocolViolation.
base::Task<void> authenticate(Conversation &c, SignIn signIn);

} // namespace smtp

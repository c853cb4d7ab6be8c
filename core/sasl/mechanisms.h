// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/mechanism.h"

/// The room's own list of what create() can make; callers use create().
namespace sasl {

enum class ScramHash { Sha1, Sha256 };

std::unique_ptr<Mechanism> makePlain(Credential credential);
std::unique_ptr<Mechanism> makeLogin(Credential credential);
std::unique_ptr<Mechanism> makeCramMd5(Credential credential);
std::unique_ptr<Mechanism> makeScram(ScramHash hash, Credential credential);
std::unique_ptr<Mechanism> makeOAuthBearer(Credential credential);
std::unique_ptr<Mechanism> makeXOAuth2(Credential credential);

} // namespace sasl

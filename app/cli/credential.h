// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/arguments.h"
#include "cli/stop.h"

#include <optional>

namespace cli {

/// The password or token that --password-stdin, --password-env or --token-env names; none where none of them
/// is given. No sentence repeats what was typed after such an option: it may be the password itself.
Or<std::optional<base::Secret>> givenSecret(const Arguments &arguments);

/// What the variable holds that this option names; the variable is gone afterwards.
Or<std::optional<base::Secret>> secretFromEnvironment(const Arguments &arguments, Option option);

} // namespace cli

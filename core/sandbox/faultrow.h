// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultplan.h"

#include <span>

namespace sandbox {

/// A fault by its name, and how its argument becomes a part of a plan.
struct FaultRow
{
    const char *name;
    const char *arguments; ///< how they are written; empty: it takes none
    bool optionalArgument;
    const char *sentence;                                   ///< English; translatable in context "sandbox"
    bool (*apply)(FaultPlan &, const QByteArray &argument); ///< false where the argument is none
};

/// All that there are.
std::span<const FaultRow> faultRows();

} // namespace sandbox

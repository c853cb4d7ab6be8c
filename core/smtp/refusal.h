// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "smtp/reply.h"

namespace smtp {

/// A negative reply that ends what was tried.
inline base::Failure refused(base::Fault fault, base::Phase phase, const Reply &reply)
{
    return {.fault = fault, .phase = phase, .reply = reply.facts()};
}

/// What we do not even try.
inline base::Failure stopped(base::Fault fault, base::Phase phase, QMap<QString, QString> facts = {})
{
    return {.fault = fault, .phase = phase, .reply = {}, .facts = std::move(facts)};
}

} // namespace smtp

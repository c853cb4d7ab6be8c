// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/entry.h"

#include <optional>

/// The words of the export format, and back from them.
namespace transcript {

QByteArrayView name(base::Part part);
QByteArrayView name(base::Oddity oddity);
QByteArrayView name(base::Breach breach);

std::optional<Event> eventFromName(QByteArrayView name);
std::optional<Direction> directionFromName(QByteArrayView name);
std::optional<base::Part> partFromName(QByteArrayView name);
std::optional<base::Oddity> oddityFromName(QByteArrayView name);
std::optional<base::Breach> breachFromName(QByteArrayView name);

inline constexpr base::Oddity oddities[] = {
    base::Oddity::BareLf,  base::Oddity::MixedCodes, base::Oddity::TooLong, base::Oddity::NotUtf8,
    base::Oddity::Control, base::Oddity::Unexpected, base::Oddity::NoText,  base::Oddity::EnhancedMismatch,
    base::Oddity::OddCode, base::Oddity::NoReply,
};

inline constexpr base::Breach breaches[] = {base::Breach::NotOffered, base::Breach::Early,
                                            base::Breach::Malformed};

} // namespace transcript

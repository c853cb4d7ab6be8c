// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names.h"

namespace transcript {

namespace {

/// The value among [first, last] that bears the name.
template <typename Enum>
std::optional<Enum> fromName(QByteArrayView wanted, Enum last)
{
    for (int i = 0; i <= int(last); ++i)
        if (name(Enum(i)) == wanted)
            return Enum(i);
    return {};
}

} // namespace

QByteArrayView name(base::Part part)
{
    switch (part) {
    case base::Part::Only:
        return "only";
    case base::Part::First:
        return "first";
    case base::Part::Middle:
        return "middle";
    case base::Part::Last:
        return "last";
    }
    return {};
}

QByteArrayView name(base::Oddity oddity)
{
    switch (oddity) {
    case base::Oddity::BareLf:
        return "bare-lf";
    case base::Oddity::MixedCodes:
        return "mixed-codes";
    case base::Oddity::TooLong:
        return "too-long";
    case base::Oddity::NotUtf8:
        return "not-utf8";
    case base::Oddity::Control:
        return "control";
    case base::Oddity::Unexpected:
        return "unexpected";
    case base::Oddity::NoText:
        return "no-text";
    case base::Oddity::EnhancedMismatch:
        return "enhanced-mismatch";
    case base::Oddity::OddCode:
        return "odd-code";
    case base::Oddity::NoReply:
        return "no-reply";
    }
    return {};
}

QByteArrayView name(base::Breach breach)
{
    switch (breach) {
    case base::Breach::NotOffered:
        return "not-offered";
    case base::Breach::Early:
        return "early";
    case base::Breach::Malformed:
        return "malformed";
    }
    return {};
}

std::optional<Event> eventFromName(QByteArrayView name)
{
    return fromName(name, Event::Remark);
}

std::optional<Direction> directionFromName(QByteArrayView name)
{
    return fromName(name, Direction::Received);
}

std::optional<base::Part> partFromName(QByteArrayView name)
{
    return fromName(name, base::Part::Last);
}

std::optional<base::Oddity> oddityFromName(QByteArrayView wanted)
{
    for (const base::Oddity oddity : oddities)
        if (name(oddity) == wanted)
            return oddity;
    return {};
}

std::optional<base::Breach> breachFromName(QByteArrayView wanted)
{
    for (const base::Breach breach : breaches)
        if (name(breach) == wanted)
            return breach;
    return {};
}

} // namespace transcript

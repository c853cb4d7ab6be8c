// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phase.h"

#include <array>
#include <utility>

namespace base {

namespace {

constexpr std::array<std::pair<Phase, const char *>, 16> phaseNames{{
    {Phase::Lookup, "lookup"},
    {Phase::Connect, "connect"},
    {Phase::Greeting, "greeting"},
    {Phase::Ehlo, "ehlo"},
    {Phase::StartTls, "starttls"},
    {Phase::Tls, "tls"},
    {Phase::Auth, "auth"},
    {Phase::Mail, "mail"},
    {Phase::Rcpt, "rcpt"},
    {Phase::Data, "data"},
    {Phase::Body, "body"},
    {Phase::EndOfData, "end-of-data"},
    {Phase::Rset, "rset"},
    {Phase::Noop, "noop"},
    {Phase::Quit, "quit"},
    {Phase::Turn, "turn"},
}};

} // namespace

QByteArrayView name(Phase phase)
{
    return phaseNames.at(static_cast<std::size_t>(phase)).second;
}

std::optional<Phase> phaseFromName(QByteArrayView name)
{
    for (const auto &[phase, text] : phaseNames) {
        if (name == text)
            return phase;
    }
    return std::nullopt;
}

} // namespace base

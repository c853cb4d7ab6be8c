// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phase.h"

#include <chrono>
#include <optional>

namespace smtp {

/// How long each phase may take: RFC 5321 §4.5.3.2, where it names one. `all` replaces every row.
class Timeouts
{
public:
    Timeouts() = default;
    explicit Timeouts(std::optional<std::chrono::milliseconds> all)
        : m_all(all)
    {
    }
    [[nodiscard]] std::chrono::milliseconds limit(base::Phase phase) const;

    /// For what the client says where we are the server (RFC 5321 §4.5.3.2.7).
    [[nodiscard]] std::chrono::milliseconds asServer() const;

private:
    std::optional<std::chrono::milliseconds> m_all;
};

} // namespace smtp

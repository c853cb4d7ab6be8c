// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace cli {

/// Exit codes that are not an outcome's (those come from session::exitCode).
enum ExitCode { Done = 0, BadInput = 1, Cancelled = 13, OurFault = 70 };

/// Why a command ends before it has done its work.
struct Stop
{
    QString sentence; ///< for standard error
    int exitCode = BadInput;
};

template <typename T>
using Or = std::expected<T, Stop>;

/// `return stop(Tr::tr("…"));`
inline std::unexpected<Stop> stop(const QString &sentence, int exitCode = BadInput)
{
    return std::unexpected(Stop{sentence, exitCode});
}

} // namespace cli

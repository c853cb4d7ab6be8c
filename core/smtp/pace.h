// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace smtp {

/// How fast, and in which pieces, what is said goes out. Carried out by whoever has a clock and a socket.
struct Pace
{
    std::chrono::milliseconds delay{0}; ///< before each command
    qint64 rate = 0;                    ///< octets of the message for each second; 0: as the wire takes it
    qint64 split = 0;  ///< commands in writes of at most so many octets; 0: each command in one
    bool join = false; ///< commands that need not wait for each other in one write

    [[nodiscard]] bool isPlain() const { return delay.count() == 0 && rate == 0 && split == 0 && !join; }
    bool operator==(const Pace &) const = default;
};

} // namespace smtp

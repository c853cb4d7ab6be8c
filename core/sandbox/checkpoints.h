// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/transaction.h"

#include <deque>
#include <optional>

namespace sandbox {

/// Transactions whose session broke off, for a later one to go on with (RFC 1845 §3): what is there of the
/// message, to the end of its last whole line, and its envelope; also one whose last reply may not have come
/// through. The latest few are kept; the room of their octets counts as before.
class Checkpoints
{
public:
    /// Whether there is something to go on from, and room was made for it.
    bool keep(Transaction &&transaction);

    /// The one of that key, which is then no longer here.
    [[nodiscard]] std::optional<Transaction> take(const QByteArray &key);

    void forget(const QByteArray &key) { (void)take(key); }

private:
    std::deque<Transaction> m_kept;
};

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/checkpoints.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

constexpr std::size_t most = 16; // more than any test has broken off at a time

} // namespace

bool Checkpoints::keep(Transaction &&transaction)
{
    if (transaction.key.isEmpty() || !transaction.message || transaction.broken)
        return false;
    if (transaction.queueId.isEmpty() && !transaction.message->keepWholeLines())
        return false;
    forget(transaction.key);
    if (m_kept.size() == most)
        m_kept.pop_front();
    m_kept.push_back(std::move(transaction));
    return true;
}

std::optional<Transaction> Checkpoints::take(const QByteArray &key)
{
    const auto found = std::ranges::find(m_kept, key, &Transaction::key);
    if (found == m_kept.end())
        return {};
    auto transaction = std::move(*found);
    m_kept.erase(found);
    return transaction;
}

} // namespace sandbox

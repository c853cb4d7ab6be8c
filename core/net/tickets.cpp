// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tickets.h"

namespace net {

void Tickets::keep(const QByteArray &whom, const Kept &kept)
{
    const QMutexLocker lock(&m_mutex);
    m_order.removeOne(whom);
    m_order.append(whom);
    m_kept.insert(whom, kept);
    if (m_order.size() > most)
        m_kept.remove(m_order.takeFirst());
}

std::optional<Tickets::Kept> Tickets::take(const QByteArray &whom)
{
    const QMutexLocker lock(&m_mutex);
    m_order.removeOne(whom);
    if (!m_kept.contains(whom))
        return {};
    auto kept = m_kept.take(whom);
    const auto &chain = kept.facts.chain;
    if (!chain.isEmpty() && chain.constFirst().notAfter < QDateTime::currentDateTimeUtc())
        return {};
    return kept;
}

} // namespace net

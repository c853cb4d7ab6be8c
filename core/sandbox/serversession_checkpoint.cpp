// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A message that broke off, and the session that goes on with it (CHECKPOINT, RFC 1845).
#include "sandbox/serversession.h"

#include <utility>

namespace sandbox {

using base::Phase;

/// §4: the octets that are there, and the recipients with them; whether there was something to go on from.
bool ServerSession::resume(const QByteArray &key, const QByteArray &from)
{
    if (key.isEmpty() || !m_settings.checkpoints)
        return false;
    auto kept = m_settings.checkpoints->take(key);
    if (!kept || kept->from != from)
        return false;
    m_transaction = std::move(*kept);
    m_transaction->resumed = true;
    const auto octets = QByteArray::number(m_transaction->message->size());
    say(Phase::Mail, Reply(355, {}, octets + " is the transaction offset"));
    return true;
}

void ServerSession::lost()
{
    if (m_transaction && m_settings.checkpoints)
        m_settings.checkpoints->keep(std::move(*m_transaction));
    m_transaction.reset();
    m_reader.reset();
}

/// §3: the client may not hear that the message was taken, and must not send it a second time.
void ServerSession::keepForRetry(Transaction &&transaction, const QByteArray &id)
{
    transaction.queueId = id;
    m_retry = transaction.key;
    if (!id.isEmpty() && m_settings.checkpoints)
        m_settings.checkpoints->keep(std::move(transaction));
}

/// Who goes on speaking has heard it.
void ServerSession::forgetRetry()
{
    if (const auto key = std::exchange(m_retry, {}); !key.isEmpty() && m_settings.checkpoints)
        m_settings.checkpoints->forget(key);
}

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messagestore.h"

#include <utility>

namespace sandbox {

MessageStore::MessageStore(qint64 limit, Room room)
    : m_limit(limit)
    , m_room(std::move(room))
{
}

MessageStore::~MessageStore()
{
    giveRoomBack();
}

void MessageStore::keep(QByteArrayView bytes)
{
    m_size += bytes.size();
    m_withoutRoom = m_withoutRoom || (!tooLarge() && m_room && !m_room(bytes.size()));
    if (!tooLarge() && !m_withoutRoom) {
        m_octets.append(bytes);
        return;
    }
    giveRoomBack();
    m_octets = {};
}

bool MessageStore::keepWholeLines()
{
    if (tooLarge() || m_withoutRoom)
        return false;
    const qsizetype last = m_octets.lastIndexOf("\r\n");
    const qsizetype size = last < 0 ? 0 : last + 2;
    if (m_room && m_size > size)
        m_room(size - m_size);
    m_octets.truncate(size);
    m_size = size;
    return size > 0;
}

QByteArray MessageStore::take()
{
    giveRoomBack();
    return std::exchange(m_octets, {});
}

void MessageStore::giveRoomBack()
{
    if (m_room && !m_octets.isEmpty())
        m_room(-m_octets.size());
}

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace sandbox {

/// Where a message gathers, by whatever command it comes. Keeps no more than the limit and the room that all
/// sessions share: what goes over either is counted only, and what came before is let go.
class MessageStore
{
public:
    /// Asks for room for so many more octets, or gives it back (negative); false when there is none.
    using Room = std::function<bool(qint64 octets)>;

    explicit MessageStore(qint64 limit, Room room = {});
    ~MessageStore();
    MessageStore(const MessageStore &) = delete;
    MessageStore &operator=(const MessageStore &) = delete;

    void keep(QByteArrayView bytes);

    [[nodiscard]] qint64 size() const { return m_size; } ///< of the whole message, also when over the limit
    [[nodiscard]] bool tooLarge() const { return m_size > m_limit; }
    [[nodiscard]] bool withoutRoom() const { return m_withoutRoom; }

    /// Lets go of what follows the last whole line. False where nothing is left, or it is too large or has no
    /// room.
    bool keepWholeLines();

    /// What is there so far.
    [[nodiscard]] QByteArrayView octets() const { return m_octets; }

    /// The message, and its room back. Empty when it is too large or had no room.
    [[nodiscard]] QByteArray take();

private:
    void giveRoomBack();

    qint64 m_limit;
    Room m_room;
    qint64 m_size = 0;
    bool m_withoutRoom = false;
    QByteArray m_octets;
};

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace sandbox {

/// Reads a message after DATA: takes the stuffed dots out and finds the end. Only CRLF . CRLF ends it (RFC
/// 5321 §4.1.1.4): a server that also takes a bare LF there can be made to see two messages in one.
class MessageReader
{
public:
    /// Asks for room for so many more octets, or gives it back (negative); false when there is none.
    using Room = std::function<bool(qint64 octets)>;

    explicit MessageReader(qint64 limit, Room room = {});
    ~MessageReader();
    MessageReader(const MessageReader &) = delete;
    MessageReader &operator=(const MessageReader &) = delete;

    /// Takes octets up to the end of the message at most; returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool ended() const { return m_state == State::Ended; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< of the whole message, also when over the limit
    [[nodiscard]] bool tooLarge() const { return m_size > m_limit; }
    [[nodiscard]] bool withoutRoom() const { return m_withoutRoom; }

    /// The message, and its room back. Empty when it is too large or had no room: what came before is let go.
    [[nodiscard]] QByteArray take();

private:
    void keep(QByteArrayView bytes);
    void giveRoomBack();

    enum class State { LineStart, Dot, DotCr, Text, Cr, Ended };
    State m_state = State::LineStart;
    qint64 m_limit;
    Room m_room;
    qint64 m_size = 0;
    bool m_withoutRoom = false;
    QByteArray m_octets;
};

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"
#include "smtp/conversation.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace session {

/// Hands the message from a conversation to a transport, a piece at a time and only as the wire takes it, so
/// that a message of any size needs little memory.
class BodyPump
{
public:
    /// Octets of the message that left, and of all; at most 20 times a second, and at the end.
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    explicit BodyPump(Progress progress);

    /// At most so many octets each second; 0: as fast as the wire takes them. `more` is called when there is
    /// room for the next.
    void setRate(qint64 octets, std::function<void()> more);

    void plan(qint64 total); ///< octets of the message that comes next
    void begin();            ///< a body, or another chunk of it

    /// Hands one piece over, where the wire takes it. Whether it did: then the conversation may have new
    /// orders, which come first.
    bool pump(smtp::Conversation &conversation, net::Transport &transport);

private:
    void tell(qint64 waiting, bool always);
    [[nodiscard]] qint64 room() const;
    void spend(qint64 octets);

    Progress m_progress;
    QElapsedTimer m_sinceTold;
    qint64 m_total = 0;
    qint64 m_handed = 0;
    bool m_underWay = false;
    qint64 m_rate = 0;
    QTimer m_tick; ///< while it runs, what the rate allows for now is out
};

} // namespace session

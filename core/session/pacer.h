// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/order.h"
#include "smtp/pace.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace session {

/// Stands between a conversation's orders and those who carry them out, and lets commands go at the pace that
/// the user wants. Without a pace each order goes through at once. What was heard always does.
class Pacer : public QObject
{
    Q_OBJECT
public:
    using Perform = std::function<void(const smtp::Order &order)>;
    using Write = std::function<void(const QByteArray &octets)>;

    Pacer(const smtp::Pace &pace, Perform perform, Write write);

    void take(smtp::Order order);
    void write(const QByteArray &octets); ///< of a command, in the packets that are wanted
    void settle();                        ///< no more orders for now: what was joined goes out

    /// Nobody hears any more: commands that wait are dropped, and the rest goes through at once.
    void hurry();

    [[nodiscard]] bool isWaiting() const { return m_pause.isActive(); }

Q_SIGNALS:
    void paused();
    void wentOn(); ///< and there may be more to carry out

private:
    void go();
    void onPause();
    void pause(std::chrono::milliseconds time);
    void writePiece();

    smtp::Pace m_pace;
    Perform m_perform;
    Write m_write;
    std::deque<smtp::Order> m_held;
    QTimer m_pause;
    QByteArray m_pieces; ///< what is left of a command that goes out in pieces
    QByteArray m_joined;
    bool m_waited = false; ///< the first of those held has had its delay
    bool m_going = false;
};

} // namespace session

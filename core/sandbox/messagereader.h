// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

/// Reads a message after DATA: takes the stuffed dots out and finds the end. Only CRLF . CRLF ends it (RFC
/// 5321 §4.1.1.4): a server that also takes a bare LF there can be made to see two messages in one.
class MessageReader
{
public:
    explicit MessageReader(qint64 limit)
        : m_limit(limit)
    {
    }

    /// Takes octets up to the end of the message at most; returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool ended() const { return m_state == State::Ended; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< of the whole message, also when over the limit
    [[nodiscard]] bool tooLarge() const { return m_size > m_limit; }

    /// The message. Empty when it is too large: what came before the limit is let go.
    [[nodiscard]] QByteArray take() { return std::move(m_octets); }

private:
    void keep(QByteArrayView bytes);

    enum class State { LineStart, Dot, DotCr, Text, Cr, Ended };
    State m_state = State::LineStart;
    qint64 m_limit;
    qint64 m_size = 0;
    QByteArray m_octets;
};

} // namespace sandbox

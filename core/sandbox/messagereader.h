// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/messagestore.h"

namespace sandbox {

/// Reads a message after DATA into a store: takes the stuffed dots out and finds the end. Only CRLF . CRLF
/// ends it (RFC 5321 §4.1.1.4): a server that also takes a bare LF there can be made to see two messages in
/// one.
class MessageReader
{
public:
    explicit MessageReader(MessageStore &store);

    /// Takes octets up to the end of the message at most; returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool ended() const { return m_state == State::Ended; }

private:
    enum class State { LineStart, Dot, DotCr, Text, Cr, Ended };
    State m_state = State::LineStart;
    MessageStore *m_store;
};

} // namespace sandbox

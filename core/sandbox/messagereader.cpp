// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messagereader.h"

namespace sandbox {

MessageReader::MessageReader(MessageStore &store)
    : m_store(&store)
{
}

qsizetype MessageReader::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state != State::Ended) {
        const char c = bytes.at(at);
        switch (m_state) {
        case State::LineStart:
            m_state = c == '.' ? State::Dot : State::Text;
            at += c == '.';
            break;
        case State::Dot:
            m_state = c == '\r' ? State::DotCr : State::Text;
            at += c == '\r';
            break;
        case State::DotCr:
            if (c == '\n') {
                m_state = State::Ended;
                ++at;
            } else {
                m_store->keep("\r");
                m_state = State::Text;
            }
            break;
        case State::Text: {
            const qsizetype cr = bytes.indexOf('\r', at);
            const qsizetype end = cr < 0 ? bytes.size() : cr + 1;
            m_store->keep(bytes.sliced(at, end - at));
            at = end;
            if (cr >= 0)
                m_state = State::Cr;
            break;
        }
        case State::Cr:
            if (c == '\n') {
                m_store->keep("\n");
                ++at;
            }
            m_state = c == '\n' ? State::LineStart : State::Text;
            break;
        case State::Ended:
            break;
        }
    }
    return at;
}

} // namespace sandbox

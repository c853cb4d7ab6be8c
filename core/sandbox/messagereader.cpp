// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messagereader.h"

#include <utility>

namespace sandbox {

MessageReader::MessageReader(qint64 limit, Room room)
    : m_limit(limit)
    , m_room(std::move(room))
{
}

MessageReader::~MessageReader()
{
    giveRoomBack();
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
                keep("\r");
                m_state = State::Text;
            }
            break;
        case State::Text: {
            const qsizetype cr = bytes.indexOf('\r', at);
            const qsizetype end = cr < 0 ? bytes.size() : cr + 1;
            keep(bytes.sliced(at, end - at));
            at = end;
            if (cr >= 0)
                m_state = State::Cr;
            break;
        }
        case State::Cr:
            if (c == '\n') {
                keep("\n");
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

void MessageReader::keep(QByteArrayView bytes)
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

QByteArray MessageReader::take()
{
    giveRoomBack();
    return std::exchange(m_octets, {});
}

void MessageReader::giveRoomBack()
{
    if (m_room && !m_octets.isEmpty())
        m_room(-m_octets.size());
}

} // namespace sandbox

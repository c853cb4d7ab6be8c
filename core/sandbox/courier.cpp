// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/courier.h"

#include <algorithm>

namespace sandbox {

namespace {

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isYes(int code)
{
    return code / 100 == 2;
}

} // namespace

Courier::Courier(QByteArray hostName, QList<Captured> messages, Holdings &holdings)
    : m_hostName(std::move(hostName))
    , m_messages(std::move(messages))
    , m_holdings(&holdings)
{
}

QByteArray Courier::heard(const QByteArray &line)
{
    bool isNumber = false;
    const int code = line.left(3).toInt(&isNumber);
    if (!isNumber || code < 200 || code > 599) {
        m_step = Step::Over;
        return {};
    }
    if (m_step == Step::Hello)
        m_offered.insert(line.mid(4).trimmed().split(' ').first().toUpper());
    return line.mid(3, 1) == "-" ? QByteArray() : answered(code);
}

QByteArray Courier::answered(int code)
{
    if (code == 421) {
        m_step = Step::Over;
        return {};
    }
    switch (m_step) {
    case Step::Greeting:
        return isYes(code) ? say(Step::Hello, "EHLO " + m_hostName) : say(Step::Farewell, "QUIT");
    case Step::Hello:
        return isYes(code) ? nextMessage() : say(Step::Farewell, "QUIT");
    case Step::Sender:
        if (isYes(code))
            return nextRecipient();
        break;
    case Step::Recipient:
        if (isYes(code))
            m_taken.append(m_messages.first().to.at(m_asked - 1));
        if (m_asked < m_messages.first().to.size())
            return nextRecipient();
        if (!m_taken.isEmpty())
            return say(Step::Data, "DATA");
        break;
    case Step::Data:
        if (code == 354) {
            m_step = Step::Message;
            return content();
        }
        break;
    case Step::Message:
        if (isYes(code))
            m_holdings->handedOver(m_messages.first().number, m_taken);
        m_messages.removeFirst();
        return nextMessage();
    case Step::Reset:
        return nextMessage();
    case Step::Farewell:
    case Step::Over:
        m_step = Step::Over;
        return {};
    }
    m_messages.removeFirst(); // refused before its content
    return say(Step::Reset, "RSET");
}

QByteArray Courier::nextMessage()
{
    // RFC 6531 §3.3: such an address cannot be said to a server that does not know it
    m_messages.removeIf([this](const Captured &message) {
        return !m_offered.contains("SMTPUTF8") && !isAscii(message.from + message.to.join());
    });
    m_taken.clear();
    m_asked = 0;
    return m_messages.isEmpty() ? say(Step::Farewell, "QUIT") : say(Step::Sender, sender());
}

QByteArray Courier::nextRecipient()
{
    return say(Step::Recipient, "RCPT TO:<" + m_messages.first().to.at(m_asked++) + '>');
}

QByteArray Courier::say(Step step, const QByteArray &line)
{
    m_step = step;
    return line + "\r\n";
}

QByteArray Courier::sender() const
{
    const Captured &message = m_messages.first();
    QByteArray line = "MAIL FROM:<" + message.from + '>';
    if (m_offered.contains("SIZE"))
        line += " SIZE=" + QByteArray::number(message.octets.size());
    if (m_offered.contains("8BITMIME") && !isAscii(message.octets))
        line += " BODY=8BITMIME";
    if (m_offered.contains("SMTPUTF8") && !isAscii(message.from + message.to.join()))
        line += " SMTPUTF8";
    return line;
}

/// RFC 5321 §4.5.2: a dot at the beginning of a line gets another one before it.
QByteArray Courier::content() const
{
    QByteArray octets = m_messages.first().octets;
    if (!octets.isEmpty() && !octets.endsWith("\r\n"))
        octets += "\r\n";
    octets.replace("\r\n.", "\r\n..");
    if (octets.startsWith('.'))
        octets.prepend('.');
    return octets + ".\r\n";
}

} // namespace sandbox

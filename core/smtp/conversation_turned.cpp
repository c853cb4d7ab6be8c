// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// After ATRN: the other side is the client, and a receiver of ours answers (RFC 2645 §5.3).
#include "smtp/breakage.h"
#include "smtp/conversation.h"

#include <utility>

namespace smtp {

using base::MailReceiver;
using base::Oddity;
using base::Part;
using base::Phase;

namespace {

// A receiver answers a long line; one without an end is not even read (RFC 4954 §4 has the longest, AUTH)
constexpr qsizetype longestCommand = 16 * 1024;

constexpr qsizetype contentStartLimit = 2000;

base::Oddities odditiesOf(const QByteArray &line)
{
    base::Oddities odd;
    odd.setFlag(Oddity::BareLf, !line.endsWith("\r\n"));
    odd.setFlag(Oddity::Control, line.chopped(1).contains('\0'));
    return odd;
}

} // namespace

void Conversation::turn(MailReceiver &receiver, const QByteArray &hostName)
{
    beginWait(Waiting::Turned);
    m_takesCommand = false;
    m_early = false;
    m_receiver = &receiver;
    m_toServe = m_reader.takeRest(); // of a client that did not wait for our greeting
    note(Phase::Turn, "roles-turned", {});
    receiver.begin(hostName, m_tls);
    answerAs(0);
}

void Conversation::serve()
{
    qsizetype done = 0;
    while (m_receiver && !m_broken && !m_receiver->isOver() && done < m_toServe.size()) {
        const auto rest = QByteArrayView(m_toServe).sliced(done);
        const qint64 left = m_receiver->contentLeft();
        const auto taken = left == 0 ? serveCommand(rest) : serveContent(rest, left);
        if (taken == 0)
            break;
        done += taken;
        answerAs(m_commands);
    }
    m_toServe.remove(0, done);
}

/// One line; how many octets that was, 0 where it has not come whole.
qsizetype Conversation::serveCommand(QByteArrayView octets)
{
    const auto lf = octets.first(qMin(octets.size(), longestCommand)).indexOf('\n');
    if (lf < 0) {
        if (octets.size() >= longestCommand)
            loseStep(violation(Phase::Turn, "line-too-long"));
        return 0;
    }
    const auto line = octets.first(lf + 1).toByteArray();
    m_orders.enqueue(Heard{Phase::Turn, line, ++m_commands, 0, Part::Only, odditiesOf(line)});
    m_receiver->received(line);
    return line.size();
}

/// A line of a message, or as much of a chunk as has come.
qsizetype Conversation::serveContent(QByteArrayView octets, qint64 left)
{
    const bool byLine = left < 0;
    const auto lf = byLine ? octets.indexOf('\n') : -1;
    const auto size = byLine ? (lf < 0 ? octets.size() : lf + 1) : qMin<qint64>(octets.size(), left);
    const auto part = octets.first(size);
    if (!std::exchange(m_contentBegun, true)) {
        m_bodyStart.clear();
        m_bodySize = m_contentLines = 0;
        m_byLine = byLine;
    }
    m_bodyStart += part.first(qMin(size, qMax<qsizetype>(0, contentStartLimit - m_bodyStart.size())));
    m_receiver->received(part);
    const bool ended = m_receiver->isOver() || m_receiver->contentLeft() == 0;
    if (!byLine || !ended) { // the final dot is not of the message
        m_bodySize += size;
        m_contentLines += lf < 0 ? 0 : 1;
    }
    if (ended)
        endContent(true);
    return size;
}

void Conversation::endContent(bool complete)
{
    if (!std::exchange(m_contentBegun, false))
        return;
    QJsonObject facts{{QStringLiteral("size"), m_bodySize}, {QStringLiteral("complete"), complete}};
    if (m_byLine)
        facts.insert(QStringLiteral("lines"), m_contentLines);
    m_commands += complete && m_byLine ? 1 : 0; // after DATA the message has an answer of its own
    m_orders.enqueue(
        Note{Phase::Turn, "body", facts, std::exchange(m_bodyStart, {}), complete ? m_commands : 0});
}

/// Sends what the receiver answers to that command; 0: its greeting.
void Conversation::answerAs(quint32 command)
{
    const auto octets = m_receiver->answer();
    bool goesOn = false;
    for (qsizetype begin = 0; begin < octets.size();) {
        const auto lf = octets.indexOf('\n', begin);
        const auto line = octets.sliced(begin, (lf < 0 ? octets.size() : lf + 1) - begin);
        begin += line.size();
        const bool more = line.size() > 3 && line[3] == '-';
        const auto part = more ? (goesOn ? Part::Middle : Part::First) : (goesOn ? Part::Last : Part::Only);
        goesOn = more;
        m_orders.enqueue(Send{Phase::Turn, line, {}, command, 0, {}, part});
    }
    m_saidGoodbye = m_receiver->isOver() && m_connected;
    m_phase = Phase::Turn;
    m_orders.enqueue(ArmTimer{Phase::Turn, m_timeouts.asServer()});
}

/// Tells the other side, where it is the client, that no more is taken.
void Conversation::sayLeaving(MailReceiver::Reason why)
{
    if (!m_receiver || m_receiver->isOver() || m_broken)
        return;
    endContent(false);
    m_receiver->leave(why);
    answerAs(0);
}

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/holdings.h"

#include <QSet>

namespace sandbox {

/// The client that the server becomes after ATRN (RFC 2645 §5.3): hands messages over to whoever asked for
/// them, one after the other, and says QUIT. Lines of replies go in, commands come out.
///
/// What the other side refuses stays with the server; the rest is handed over all the same.
class Courier
{
public:
    Courier(QByteArray hostName, QList<Captured> messages, Holdings &holdings);

    /// A line of a reply, with its line end. What to say next; empty while a reply is not whole.
    [[nodiscard]] QByteArray heard(const QByteArray &line);

    /// Nothing follows: all is handed over, or what came was no reply.
    [[nodiscard]] bool isOver() const { return m_step == Step::Over; }

private:
    enum class Step { Greeting, Hello, Sender, Recipient, Data, Message, Reset, Farewell, Over };

    [[nodiscard]] QByteArray answered(int code);
    [[nodiscard]] QByteArray nextMessage();
    [[nodiscard]] QByteArray nextRecipient();
    [[nodiscard]] QByteArray say(Step step, const QByteArray &line);
    [[nodiscard]] QByteArray sender() const;
    [[nodiscard]] QByteArray content() const;

    QByteArray m_hostName;
    QList<Captured> m_messages; ///< the first is on its way
    Holdings *m_holdings;
    QSet<QByteArray> m_offered;
    QList<QByteArray> m_taken; ///< recipients that were accepted
    qsizetype m_asked = 0;
    Step m_step = Step::Greeting;
};

} // namespace sandbox

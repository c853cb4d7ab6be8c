// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands about mail that waits: ETRN and ATRN.
#include "sandbox/path.h"
#include "sandbox/serversession.h"

#include <algorithm>
#include <array>

namespace sandbox {

using base::Phase;

namespace {

/// Names that are always answered in the same way, so that each answer can be had.
struct Node
{
    QByteArrayView name;
    int etrn;
    QByteArrayView etrnText;
    int atrn; ///< 0: as any other
    QByteArrayView atrnText;
};

// RFC 1985 §5.3, RFC 2645 §7
constexpr std::array nodes{
    Node{"started.test", 250, "OK, queuing has started for ", 0, {}},
    Node{"pending.test", 252, "OK, pending messages are on their way to ", 0, {}},
    Node{"unable.test", 458, "Unable to queue messages for ", 451, "Unable to process the request now for "},
    Node{"refused.test", 459, "This client may not ask for ", 450, "This user may not fetch the mail of "},
};

const Node *nodeNamed(const QByteArray &name)
{
    const auto *const node = std::ranges::find(nodes, QByteArrayView(name), &Node::name);
    return node == nodes.end() ? nullptr : node;
}

Reply said(int code, QByteArrayView text, const QByteArray &name)
{
    return {code, QByteArray::number(code / 100) + ".0.0", text.toByteArray() + name};
}

} // namespace

QList<Captured> ServerSession::waitingFor(const QList<QByteArray> &domains) const
{
    return m_settings.holdings ? m_settings.holdings->waiting(domains) : QList<Captured>();
}

// RFC 1985 §5.2: the mail goes to its domain over connections of the server's own, which this one never
// makes.
void ServerSession::etrn(const QByteArray &argument)
{
    QByteArray node = argument.trimmed();
    if (node.startsWith('@') || node.startsWith('#'))
        node.remove(0, 1);
    if (m_hello != Hello::Ehlo)
        return say(Phase::Noop, outOfSequence("EHLO must come first"));
    if (m_transaction)
        return say(Phase::Noop, outOfSequence("Not during a mail transaction"));
    if (node.isEmpty() || !isHelloName(node))
        return say(Phase::Noop, Reply(501, "5.5.4", "A domain must follow"));
    if (const Node *known = nodeNamed(node.toLower()))
        return say(Phase::Noop, said(known->etrn, known->etrnText, node));
    const qsizetype count = waitingFor({node.toLower()}).size();
    if (count == 0)
        return say(Phase::Noop, Reply(251, "2.0.0", "No messages are waiting for " + node));
    say(Phase::Noop, Reply(253, "2.0.0",
                           "OK, " + QByteArray::number(count) + " pending messages for " + node +
                               " would be started; the sandbox sends none on"));
}

// RFC 2645 §5.2.1: from its yes on, this side is the client.
void ServerSession::atrn(const QByteArray &argument)
{
    if (m_hello != Hello::Ehlo)
        return say(Phase::Turn, outOfSequence("EHLO must come first"));
    if (m_transaction)
        return say(Phase::Turn, outOfSequence("Not during a mail transaction"));
    if (m_user.isEmpty())
        return say(Phase::Turn, Reply(530, "5.7.0", "Sign in first"));
    QList<QByteArray> domains;
    if (!argument.trimmed().isEmpty())
        domains = argument.trimmed().toLower().split(',');
    for (const QByteArray &domain : std::as_const(domains)) {
        if (!isHelloName(domain) || domain.startsWith('['))
            return say(Phase::Turn, Reply(501, "5.5.4", "It reads ATRN [domain[,domain...]]"));
    }
    for (const QByteArray &domain : std::as_const(domains)) {
        if (const Node *known = nodeNamed(domain); known && known->atrn > 0)
            return say(Phase::Turn, said(known->atrn, known->atrnText, domain));
    }
    QList<Captured> messages = waitingFor(domains);
    if (messages.isEmpty())
        return say(Phase::Turn, Reply(453, "4.2.0", "You have no mail"));
    say(Phase::Turn, Reply(250, "2.0.0", "OK, now reversing the connection"));
    if (isOver())
        return;
    m_courier.emplace(m_settings.hostName, std::move(messages), *m_settings.holdings);
    m_reading = Reading::Replies;
}

/// The other side serves now: a line of its replies.
void ServerSession::replied(const QByteArray &line)
{
    const QByteArray bytes = m_courier->heard(line);
    if (!bytes.isEmpty())
        write(bytes);
    if (m_courier->isOver())
        close();
}

} // namespace sandbox

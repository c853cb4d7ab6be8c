// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands that ask something, and those of Postfix's that say for whom a client speaks.
#include "sandbox/parametervalues.h"
#include "sandbox/path.h"
#include "sandbox/serversession.h"

#include <algorithm>

namespace sandbox {

using base::Phase;

namespace {

/// Why "NAME=value NAME=value…" (XCLIENT_README and XFORWARD_README of Postfix) cannot be taken; empty where
/// it can.
QByteArray attributeProblem(const QByteArray &text, const QList<QByteArray> &known)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    for (const QByteArray &word : words) {
        const auto equals = word.indexOf('=');
        if (equals < 1 || equals + 1 == word.size() || !isXtext(word.mid(equals + 1)))
            return "It reads name=value, the value in xtext";
        if (!known.contains(word.left(equals).toUpper()))
            return "An attribute is not known";
    }
    return {};
}

} // namespace

// RFC 5321 §3.5.3: whom it would take is answered by RCPT only; the user who may sign in is no secret.
void ServerSession::vrfy(const QByteArray &argument)
{
    const QByteArray asked = argument.trimmed();
    const QByteArray mailbox =
        m_settings.user.contains('@') ? m_settings.user : m_settings.user + '@' + m_settings.hostName;
    if (asked.isEmpty())
        say(Phase::Noop, Reply(501, "5.5.4", "A name or an address must follow"));
    else if (asked == m_settings.user || asked == mailbox || asked == '<' + mailbox + '>')
        say(Phase::Noop, Reply(250, "2.1.5", '<' + mailbox + '>'));
    else
        say(Phase::Noop, Reply(252, "2.1.5", "Not verified, but a message for it would be taken"));
}

void ServerSession::expn(const QByteArray &argument)
{
    if (argument.trimmed().isEmpty())
        say(Phase::Noop, Reply(501, "5.5.4", "The name of a list must follow"));
    else
        say(Phase::Noop, Reply(550, "5.2.4", "There are no lists here"));
}

// RFC 1985 §5.2: nothing ever waits here.
void ServerSession::etrn(const QByteArray &argument)
{
    QByteArray node = argument.trimmed();
    if (node.startsWith('@') || node.startsWith('#'))
        node.remove(0, 1);
    if (m_hello != Hello::Ehlo)
        say(Phase::Noop, outOfSequence("EHLO must come first"));
    else if (m_transaction)
        say(Phase::Noop, outOfSequence("Not during a mail transaction"));
    else if (node.isEmpty() || !isHelloName(node))
        say(Phase::Noop, Reply(501, "5.5.4", "A domain must follow"));
    else
        say(Phase::Noop, Reply(251, "2.0.0", "No messages are waiting for " + node));
}

void ServerSession::xclient(const QByteArray &argument)
{
    if (m_hello != Hello::Ehlo)
        return say(Phase::Noop, outOfSequence("EHLO must come first"));
    if (m_transaction)
        return say(Phase::Noop, outOfSequence("Not during a mail transaction"));
    if (const QByteArray problem = attributeProblem(
            argument, {"NAME", "ADDR", "PORT", "PROTO", "HELO", "LOGIN", "DESTADDR", "DESTPORT"});
        !problem.isEmpty())
        return say(Phase::Noop, Reply(501, "5.5.4", problem));
    m_hello = Hello::None;
    m_user.clear();
    m_forwarded.clear();
    m_client = argument.simplified();
    say(Phase::Greeting,
        Reply(220, {}, m_settings.hostName + (m_settings.lmtp ? " LMTP" : " ESMTP") + " Heloscope sandbox"));
}

void ServerSession::xforward(const QByteArray &argument)
{
    if (m_hello != Hello::Ehlo)
        return say(Phase::Noop, outOfSequence("EHLO must come first"));
    if (m_transaction)
        return say(Phase::Noop, outOfSequence("Not during a mail transaction"));
    if (const QByteArray problem =
            attributeProblem(argument, {"NAME", "ADDR", "PORT", "PROTO", "HELO", "IDENT", "SOURCE"});
        !problem.isEmpty())
        return say(Phase::Noop, Reply(501, "5.5.4", problem));
    m_forwarded = (m_forwarded + ' ' + argument.simplified()).trimmed().right(maxCommandLine);
    say(Phase::Noop, Reply(250, "2.0.0", "Ok"));
}

void ServerSession::help(const QByteArray &argument)
{
    const QByteArray topic = argument.trimmed().toUpper();
    if (!topic.isEmpty()) {
        if (const Verb *verb = verbNamed(topic))
            say(Phase::Noop, Reply(214, "2.0.0", verb->syntax));
        else
            say(Phase::Noop, Reply(504, "5.5.4", "There is no help on that"));
        return;
    }
    QList<QByteArray> lines{"Heloscope sandbox: every message is kept, none is sent on"};
    for (const Verb &verb : verbs())
        if (verbNamed(verb.name))
            lines.append(verb.syntax);
    say(Phase::Noop, Reply(214, "2.0.0", lines));
}

} // namespace sandbox

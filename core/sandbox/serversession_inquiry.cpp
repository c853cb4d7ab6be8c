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

/// "staff", as such or as an address of this host.
bool isList(const QByteArray &asked, const QByteArray &hostName)
{
    const QByteArray name = asked.toLower();
    const QByteArray address = "staff@" + hostName.toLower();
    return name == "staff" || name == address || name == '<' + address + '>';
}

} // namespace

/// Of the user who may sign in.
QByteArray ServerSession::mailbox() const
{
    return m_settings.user.contains('@') ? m_settings.user : m_settings.user + '@' + m_settings.hostName;
}

// RFC 5321 §3.5.3: whom it would take is answered by RCPT only; the user who may sign in is no secret.
void ServerSession::vrfy(const QByteArray &argument)
{
    const QByteArray asked = argument.trimmed();
    const QByteArray mailbox = this->mailbox();
    if (asked.isEmpty())
        say(Phase::Noop, Reply(501, "5.5.4", "A name or an address must follow"));
    else if (asked == m_settings.user || asked == mailbox || asked == '<' + mailbox + '>')
        say(Phase::Noop, Reply(250, "2.1.5", '<' + mailbox + '>'));
    else
        say(Phase::Noop, Reply(252, "2.1.5", "Not verified, but a message for it would be taken"));
}

// RFC 5321 §3.5.2: one list, with two on it.
void ServerSession::expn(const QByteArray &argument)
{
    const QByteArray asked = argument.trimmed();
    if (asked.isEmpty())
        say(Phase::Noop, Reply(501, "5.5.4", "The name of a list must follow"));
    else if (isList(asked, m_settings.hostName))
        say(Phase::Noop,
            Reply(250, "2.1.5", {"Ada Lovelace <ada@" + m_settings.hostName + '>', '<' + mailbox() + '>'}));
    else
        say(Phase::Noop, Reply(550, "5.2.4", "There is no such list here; there is one with the name staff"));
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
        Reply(220, {}, m_settings.hostName + (m_settings.lmtp ? " LMTP " : " ESMTP ") + m_settings.product));
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

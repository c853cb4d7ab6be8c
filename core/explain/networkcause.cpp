// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"
#include "explain/lines.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

using base::Phase;
using registry::Actor;

namespace {

QString portText(const Case &which)
{
    return which.port() > 0 ? QString::number(which.port()) : Text::tr("of the account");
}

/// What to look at where nobody there speaks SMTP.
QString whereToLook(const Case &which)
{
    switch (which.ending.place) {
    case Ending::Place::Command:
        return Text::tr(
            "Check the command: it has to speak SMTP on its standard input and output, as exim -bs does.");
    case Ending::Place::Socket:
        return Text::tr("Check the path of the socket, and which program listens there.");
    case Ending::Place::Server:
        break;
    }
    return Text::tr(
        "Check server name and port in the account: 587 with STARTTLS or 465 with TLS are usual for "
        "sending.");
}

QString inTheSystemsWords(const Case &which)
{
    const QString problem = which.fact("problem");
    return problem.isEmpty() ? QString() : QLatin1Char(' ') + Text::tr("The system said: “%1”").arg(problem);
}

/// The message was sent under a name by which the server knows it again (RFC 1845 §4).
bool hasTransactionId(const Case &which)
{
    return std::ranges::any_of(which.ending.requests, [](const base::Request &request) {
        return request.keyword.compare("TRANSID", Qt::CaseInsensitive) == 0 && request.reply.code < 400;
    });
}

Cause afterTheDot(const Case &which, const QString &clause)
{
    if (hasTransactionId(which))
        return {
            clause,
            {},
            Text::tr("The message was sent whole, and then no answer came. The server may have taken it or "
                     "not; it knows the message again by its TRANSID."),
            Actor::You,
            Text::tr("Send the same message again with the same TRANSID: a server that has it takes no "
                     "second copy, and answers."),
            registry::rfc(1845, QLatin1String("4"))};
    return {
        clause,
        {},
        Text::tr(
            "The message was sent whole, and then no answer came. The server may have taken it or not; SMTP "
            "has no way to ask afterwards."),
        Actor::You,
        Text::tr(
            "Ask the recipient or look at the server’s log before you send again; otherwise the message may "
            "arrive twice."),
        registry::rfc(5321, QLatin1String("4.5.3.2.6"))};
}

QString waited(const Case &which)
{
    const int seconds = which.fact("limit").toInt();
    return seconds > 0 ? Text::tr("We waited %n second(s).", nullptr, seconds)
                       : Text::tr("We waited as long as the standard asks for.");
}

/// The protocol that speaks there, for the clause and what to do about it.
Cause foreign(const Case &which, const QString &speaks)
{
    Cause cause{{},
                {which.host(), portText(which)},
                Text::tr("The first bytes from the other side belong to another protocol than SMTP."),
                Actor::You,
                whereToLook(which),
                registry::rfc(5321, QLatin1String("4.2"))};
    if (speaks == QLatin1String("tls")) {
        cause.clause = Text::tr("this port speaks TLS from the start, not SMTP in clear text");
        cause.nextStep =
            Text::tr("Choose TLS instead of STARTTLS as the account’s security; this port speaks TLS from "
                     "the start.");
        cause.reference = registry::rfc(8314, QLatin1String("3.3"));
    } else if (speaks == QLatin1String("http")) {
        cause.clause = Text::tr("a web server answers at %1, port %2");
    } else if (speaks == QLatin1String("imap")) {
        cause.clause = Text::tr("a mailbox server (IMAP) answers at %1, port %2, not one for sending");
    } else if (speaks == QLatin1String("pop3")) {
        cause.clause = Text::tr("a mailbox server (POP3) answers at %1, port %2, not one for sending");
    } else {
        cause.clause = Text::tr("another service (%3) answers at %1, port %2");
        cause.places.append(speaks.toUpper());
    }
    return cause;
}

QString violationClause(const QString &problem)
{
    if (problem == QLatin1String("line-too-long"))
        return Text::tr("the server sent a line without end");
    if (problem == QLatin1String("reply-too-long"))
        return Text::tr("the server sent a reply without end");
    if (problem == QLatin1String("malformed-reply"))
        return Text::tr("the server sent something that is no SMTP reply");
    if (problem == QLatin1String("mixed-codes"))
        return Text::tr("the server contradicted itself within one reply");
    if (problem == QLatin1String("starttls-injection"))
        return Text::tr("somebody slipped in text before the encryption began");
    if (problem == QLatin1String("unexpected-reply"))
        return Text::tr("the server answered more than it was asked");
    if (problem == QLatin1String("bad-offset"))
        return Text::tr("the server wants to go on from where the message never was");
    if (problem == QLatin1String("auth-endless"))
        return Text::tr("the server asked on and on while signing in");
    return Text::tr("the server did not keep to the protocol");
}

} // namespace

namespace causes {

Cause nameNotFound(const Case &which)
{
    return {Text::tr("the name %1 was not found"),
            {which.host()},
            Text::tr("The name service knows no address for this name, or could not be asked.") +
                inTheSystemsWords(which),
            Actor::You,
            Text::tr(
                "Check the spelling of the server name in the account, and whether this computer is online."),
            registry::rfc(5321, QLatin1String("5.1"))};
}

namespace {

Cause localFailed(const Case &which)
{
    const QString socket = which.fact("socket");
    return {socket.isEmpty() ? Text::tr("the command %1 could not be started")
                             : Text::tr("nobody listens on the socket %1"),
            {socket.isEmpty() ? which.fact("command") : socket},
            socket.isEmpty()
                ? Text::tr("The program is not there, or may not be run.") + inTheSystemsWords(which)
                : Text::tr("The socket is not there, nobody listens on it, or we may not use it.") +
                      inTheSystemsWords(which),
            Actor::You,
            socket.isEmpty()
                ? Text::tr("Check the path of the program and its arguments; no shell reads the command.")
                : Text::tr("Check the path, whether the server runs, and who may write to the socket."),
            socket.isEmpty() ? registry::rfc(5321, QLatin1String("3.1"))
                             : registry::rfc(2033, QLatin1String("5"))};
}

} // namespace

Cause connectFailed(const Case &which)
{
    if (!which.fact("socket").isEmpty() || !which.fact("command").isEmpty())
        return localFailed(which);
    const QString problem = which.fact("problem");
    const bool refused = problem.contains(QLatin1String("refused"), Qt::CaseInsensitive);
    Cause cause{
        refused ? Text::tr("%1 answers, but nothing listens on port %2")
                : Text::tr("%1 does not answer on port %2"),
        {which.host(), portText(which)},
        refused
            ? Text::tr("The machine is there and turned the connection away: no mail service runs on this "
                       "port, or it is kept for others.")
            : Text::tr("Every address of the name was tried. Servers that are down and firewalls look the "
                       "same from here; many networks block port 25."),
        Actor::You,
        whereToLook(which),
        registry::rfc(6409, QLatin1String("3.1"))};
    cause.explanation += inTheSystemsWords(which);
    return cause;
}

Cause serviceClosing(const Case &which)
{
    return refusal(which, Text::tr("the server closed the session %1"), {doing(which.failure.phase)});
}

Cause connectionLost(const Case &which)
{
    if (which.failure.phase == Phase::EndOfData)
        return afterTheDot(which,
                           Text::tr("the connection was lost before the server confirmed the message"));
    Cause cause{
        Text::tr("the connection was lost %1"),
        {doing(which.failure.phase)},
        Text::tr(
            "The other side, or something on the way, closed the connection in the middle. Servers do so "
            "when they restart or do not like the client."),
        Actor::You,
        Text::tr("Try again; if it stays so, the server’s log tells more."),
        registry::rfc(5321, QLatin1String("3.8"))};
    if (which.failure.phase == Phase::Greeting) {
        const bool server = which.ending.place == Ending::Place::Server;
        cause.explanation =
            server
                ? Text::tr("The connection was opened and closed again without a greeting. Servers do so to "
                           "clients on a block list or over their limit, and ports that expect TLS at once.")
                : Text::tr("It ended without a greeting.");
        cause.nextStep =
            server ? Text::tr("Check port and security of the account: 465 goes with TLS, 587 with STARTTLS.")
                   : whereToLook(which);
    }
    cause.explanation += inTheSystemsWords(which);
    return cause;
}

Cause timedOut(const Case &which)
{
    if (which.failure.phase == Phase::EndOfData)
        return afterTheDot(which, Text::tr("the server did not confirm the message in time"));
    Cause cause{
        Text::tr("the server did not answer in time, %1"),
        {doing(which.failure.phase)},
        waited(which) + QLatin1Char(' ') +
            Text::tr("The server is overloaded, or something on the way swallows the data."),
        Actor::You,
        Text::tr("Try again later; if it stays so, the server’s administrator looks at its load and log."),
        registry::rfc(5321, QLatin1String("4.5.3.2"))};
    if (which.failure.phase == Phase::Greeting) {
        cause.clause = Text::tr("%1 accepts the connection but does not greet");
        cause.places = {which.host()};
        if (which.ending.place == Ending::Place::Server) {
            cause.explanation =
                waited(which) + QLatin1Char(' ') +
                Text::tr("A port that expects TLS from the start stays silent like this; some servers also "
                         "make unknown clients wait.");
            cause.nextStep =
                Text::tr("If the port is 465, choose TLS in the account; otherwise try again later.");
        } else {
            if (which.ending.place == Ending::Place::Command)
                cause.clause = Text::tr("the command %1 runs but does not greet");
            cause.explanation = waited(which);
            cause.nextStep = whereToLook(which);
        }
    } else if (which.failure.phase == Phase::Tls) {
        cause.nextStep =
            Text::tr("If the port is 587 or 25, choose STARTTLS in the account; TLS from the start goes "
                     "with 465.");
    }
    return cause;
}

Cause protocolViolation(const Case &which)
{
    const QString speaks = which.failure.fact(QLatin1String("speaks"));
    if (!speaks.isEmpty() && speaks != QLatin1String("smtp"))
        return foreign(which, visible(speaks));
    const QString problem = which.failure.fact(QLatin1String("problem"));
    Cause cause{
        violationClause(problem),
        {},
        Text::tr(
            "We stopped, because after such a reply nobody can tell which answer belongs to which command."),
        Actor::Administrator,
        Text::tr("Have the server mended, or the filter in between; the transcript shows how far it came."),
        registry::rfc(5321, QLatin1String("4.2"))};
    if (problem == QLatin1String("starttls-injection")) {
        cause.explanation = Text::tr(
            "Text came in clear right after the server agreed to encrypt, and would have been taken for an "
            "encrypted answer. A broken server does so, or somebody in between.");
        cause.nextStep =
            Text::tr("Do not send a password there; have the server updated, and try from another network.");
        cause.reference = registry::rfc(3207, QLatin1String("6"));
    } else if (problem == QLatin1String("bad-offset")) {
        cause.explanation =
            Text::tr("A server that has the first part of a message names the octet from which it wants the "
                     "rest. “%1” is none of this message, which has %2.")
                .arg(which.fact("offset"), bytes(which.fact("size").toLongLong()));
        cause.nextStep = Text::tr("Have the server mended, or send with another TRANSID to begin anew.");
        cause.reference = registry::rfc(1845, QLatin1String("4"));
    } else if (problem == QLatin1String("malformed-reply") && which.failure.phase <= Phase::Greeting) {
        cause.clause = Text::tr("what answers there does not speak SMTP");
        cause.who = Actor::You;
        cause.nextStep = whereToLook(which);
    }
    return cause;
}

Cause greetingRefused(const Case &which)
{
    if (!which.fact("early").isEmpty())
        return {
            Text::tr("%1 refused us after we spoke before its greeting"),
            {which.host()},
            Text::tr("A client waits for the greeting before it says anything. Programs that send spam "
                     "seldom do, so many servers look out for it. Only those that have offered PIPECONNECT "
                     "in an earlier session let their clients begin at once."),
            Actor::You,
            Text::tr("Send again, and wait for the greeting."),
            registry::rfc(5321, QLatin1String("4.3.1"))};
    return refusal(
        which, Text::tr("%1 does not serve us: %2"),
        {which.host(),
         codeMeaning(which.code(), which.failure.reply ? which.failure.reply->enhanced : QByteArray())
             .title});
}

Cause ehloRefused(const Case &which)
{
    Cause cause =
        refusal(which, Text::tr("%1 does not accept how this computer names itself"), {which.host()});
    cause.who = Actor::You;
    cause.nextStep = Text::tr("Set a full host name, such as pc.example.org, as the account’s EHLO name.");
    return cause;
}

} // namespace causes

} // namespace explain

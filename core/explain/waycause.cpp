// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"
#include "explain/words.h"

namespace explain {

using registry::Actor;

namespace {

/// What a failure from an older file may leave out.
QString named(const Case &which, const char *key)
{
    const QString name = which.fact(key);
    return name.isEmpty() ? QStringLiteral("?") : name;
}

QString wordsOf(const Case &which, const char *key)
{
    const QString words = which.fact(key);
    return words.isEmpty() ? QString() : QLatin1Char(' ') + Text::tr("The system said: “%1”").arg(words);
}

bool isHttp(const Case &which)
{
    return which.fact("proxy").startsWith(QLatin1String("http"));
}

Cause signInAtProxy(const Case &which)
{
    return {
        Text::tr("the proxy %1 wants to know who we are"),
        {named(which, "proxy")},
        Text::tr("The proxy did not let us in: it was given no user and password, or did not accept them. "
                 "The server was not asked."),
        Actor::You,
        Text::tr("Put the user into the proxy’s address, as in socks5://user@host, and give its password; if "
                 "that was done, check both."),
        isHttp(which) ? registry::rfc(9110, QLatin1String("15.5.8"))
                      : registry::rfc(1929, QLatin1String("2"))};
}

Cause beyondProxy(const Case &which, bool refused)
{
    Cause cause{
        refused ? Text::tr("the proxy %1 does not let us through to %2")
                : Text::tr("the proxy %1 did not reach %2"),
        {named(which, "proxy"), which.host()},
        refused ? Text::tr("The proxy answered and has a rule against this server or port. Many proxies "
                           "allow web ports only.")
                : Text::tr("The proxy works. It could not find the server’s name, nothing answered there, "
                           "or it has a rule against it: SOCKS tells these apart poorly."),
        refused ? Actor::Administrator : Actor::You,
        refused ? Text::tr("Have the proxy allow this server and port, or send without it.")
                : Text::tr("Check server name and port; the proxy looks the name up, not this computer."),
        isHttp(which) ? registry::rfc(9110, QLatin1String("9.3.6"))
                      : registry::rfc(1928, QLatin1String("6"))};
    return cause;
}

QString exchangerClause(const QString &problem)
{
    if (problem == QLatin1String("no-such-domain"))
        return Text::tr("the domain %1 does not exist");
    if (problem == QLatin1String("address-literal"))
        return Text::tr("the domain %1 names an address as its mail server");
    if (problem == QLatin1String("loop"))
        return Text::tr("the mail servers of %1 lead back to themselves");
    if (problem == QLatin1String("bogus"))
        return Text::tr("the name service’s answer about %1 is forged or broken");
    if (problem == QLatin1String("no-answer"))
        return Text::tr("the name service gave no answer about %1");
    if (problem == QLatin1String("no-library"))
        return Text::tr("this build cannot look for the mail servers of %1");
    return Text::tr("no mail server of %1 has an address");
}

void explainExchanger(const QString &problem, Cause &cause)
{
    cause.explanation =
        Text::tr("The domain exists and names mail servers that have no address, or has neither "
                 "mail servers nor an address of its own. Mail cannot be delivered there.");
    cause.nextStep =
        Text::tr("Check the address; if it is right, tell the domain’s owner about its MX records.");
    if (problem == QLatin1String("no-such-domain")) {
        cause.explanation = Text::tr("The name service says that there is no such domain.");
        cause.nextStep = Text::tr("Check the part after the @ sign for a typing mistake.");
    } else if (problem == QLatin1String("address-literal")) {
        cause.explanation = Text::tr(
            "An MX record holds a name, never an address: the name service would look for a host that "
            "is called like it. Nothing else is named, so the mail has nowhere to go.");
    } else if (problem == QLatin1String("loop")) {
        cause.explanation = Text::tr(
            "What the domain names as its mail server is an alias that leads round in a circle, or has "
            "no end. Nothing else is named.");
    } else if (problem == QLatin1String("bogus")) {
        cause.explanation = Text::tr(
            "The domain signs its records (DNSSEC), and the signatures do not fit what came. Somebody "
            "changed the answer, the signatures are too old, or the name server leaves them out.");
        cause.nextStep =
            Text::tr("Try another name server with --resolver; if it stays so, the domain’s owner "
                     "has to sign anew.");
        cause.reference = registry::rfc(4035, QLatin1String("5"));
    } else if (problem == QLatin1String("no-answer")) {
        cause.explanation =
            Text::tr("The name server is out of reach, refuses, or failed itself. Whether the "
                     "domain exists is not known.");
        cause.nextStep = Text::tr("Check whether this computer is online, or try another name server.");
        cause.reference = registry::rfc(5321, QLatin1String("5.1"));
    } else if (problem == QLatin1String("no-library")) {
        cause.explanation =
            Text::tr("Looking for mail servers needs libunbound, without which this build was made.");
        cause.nextStep = Text::tr("Name the server yourself, or use a build with libunbound.");
    }
}

} // namespace

namespace causes {

Cause proxyFailed(const Case &which)
{
    const QString problem = which.fact("problem");
    if (problem == QLatin1String("auth-required"))
        return signInAtProxy(which);
    Cause cause;
    if (problem == QLatin1String("refused") || problem == QLatin1String("target-unreachable")) {
        cause = beyondProxy(which, problem == QLatin1String("refused"));
    } else {
        cause = {Text::tr("the proxy %1 cannot be reached"),
                 {named(which, "proxy")},
                 Text::tr("The connection to the proxy itself did not come about. The server was not asked."),
                 Actor::You,
                 Text::tr("Check the proxy’s name and port, or send without it."),
                 isHttp(which) ? registry::rfc(9110, QLatin1String("9.3.6"))
                               : registry::rfc(1928, QLatin1String("3"))};
        if (problem == QLatin1String("closed"))
            cause.clause = Text::tr("the proxy %1 closed the connection before it stood");
        else if (problem == QLatin1String("timed-out"))
            cause.clause = Text::tr("the proxy %1 did not answer in time");
        else if (problem == QLatin1String("protocol"))
            cause.clause = Text::tr("the proxy %1 did not make the connection");
        if (cause.clause != Text::tr("the proxy %1 cannot be reached"))
            cause.explanation =
                Text::tr("Something answers at the proxy’s address, and the connection to the "
                         "server did not come about through it.");
        if (problem == QLatin1String("protocol")) {
            cause.explanation +=
                QLatin1Char(' ') + Text::tr("Many proxies say no more when they do not reach the server or "
                                            "do not accept the user’s password.");
            cause.nextStep = Text::tr("Check the server’s name and port and the proxy’s user and password, "
                                      "or send without the proxy.");
        }
    }
    cause.explanation += wordsOf(which, "words");
    return cause;
}

Cause sourceUnusable(const Case &which)
{
    return {
        Text::tr("no connection can begin at %1"),
        {named(which, "source")},
        Text::tr("The address is not one of this computer, or the port is taken or kept for "
                 "administrators.") +
            wordsOf(which, "problem"),
        Actor::You,
        Text::tr("Give one of this computer’s own addresses, and leave the port out unless the server asks "
                 "for one."),
        registry::rfc(9293, QLatin1String("3.9.1"))};
}

Cause nullMx(const Case &which)
{
    return {Text::tr("the domain %1 takes no mail, and says so"),
            {named(which, "domain")},
            Text::tr("The domain’s only MX record names no host (a null MX). Its owner tells everybody that "
                     "there are no mailboxes, so nothing was tried."),
            Actor::You,
            Text::tr("Check the part after the @ sign; nobody can be reached there by mail."),
            registry::rfc(7505, QLatin1String("3"))};
}

Cause noExchanger(const Case &which)
{
    const QString problem = which.fact("problem");
    Cause cause{exchangerClause(problem),
                {named(which, "domain")},
                {},
                Actor::You,
                {},
                registry::rfc(5321, QLatin1String("5.1"))};
    explainExchanger(problem, cause);
    const QString exchanger = which.fact("exchanger");
    if (!exchanger.isEmpty())
        cause.explanation += QLatin1Char(' ') + Text::tr("It names %1.").arg(exchanger);
    cause.explanation += wordsOf(which, "words");
    return cause;
}

} // namespace causes

} // namespace explain

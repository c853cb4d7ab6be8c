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

QString titleOf(const Case &which)
{
    const base::ReplyFacts reply = which.failure.reply.value_or(base::ReplyFacts{});
    return codeMeaning(reply.code, reply.enhanced).title;
}

QString sizeIn(const Case &which, const char *key)
{
    const qint64 octets = which.fact(key).toLongLong();
    return octets > 0 ? roughSize(octets) : QString();
}

QString unreadableClause(const QString &problem)
{
    if (problem == QLatin1String("missing"))
        return Text::tr("the file %1 is not there any more");
    if (problem == QLatin1String("denied"))
        return Text::tr("the file %1 may not be read");
    if (problem == QLatin1String("not-a-file"))
        return Text::tr("%1 is not a file that can be sent");
    if (problem == QLatin1String("shrank") || problem == QLatin1String("grew") ||
        problem == QLatin1String("changed"))
        return Text::tr("the file %1 changed while it was being sent");
    return Text::tr("the file %1 could not be read");
}

} // namespace

namespace causes {

Cause sizeExceeded(const Case &which)
{
    const QString size = sizeIn(which, "size");
    const QString limit = sizeIn(which, "limit");
    Cause cause{
        Text::tr("the message is larger than the server takes"),
        {},
        Text::tr("The server tells its limit in advance, so the message was not even begun. Attachments grow "
                 "by a third on the way, since they are sent as text."),
        Actor::You,
        Text::tr("Send a smaller message, or a link instead of the attachment."),
        registry::rfc(1870, QLatin1String("6.1"))};
    if (!size.isEmpty() && !limit.isEmpty()) {
        cause.clause = Text::tr("the message has %1, and the server takes at most %2");
        cause.places = {size, limit};
    }
    return cause;
}

Cause utf8NotOffered(const Case &which)
{
    const QString needs = which.fact("needs");
    Cause cause{
        needs.isEmpty() ? Text::tr("the server cannot carry international addresses")
                        : Text::tr("the server cannot carry “%1”"),
        {needs},
        Text::tr(
            "Letters beyond ASCII before the @ sign or raw in the header need the extension SMTPUTF8, which "
            "this server does not offer."),
        Actor::You,
        Text::tr("Use an address in plain ASCII, or send through a server that offers SMTPUTF8."),
        registry::rfc(6531, QLatin1String("3.1"))};
    if (!which.fact("predecessor").isEmpty())
        cause.explanation += QLatin1Char(' ') +
                             Text::tr("It offers UTF8SMTP, the experiment before SMTPUTF8 (RFC 5336), which "
                                      "spoke another dialect and is not used any more.");
    return cause;
}

Cause requireTlsNotPossible(bool underTls)
{
    return {
        underTls ? Text::tr("REQUIRETLS needs a server whose certificate is valid")
                 : Text::tr("REQUIRETLS needs TLS on this connection"),
        {},
        Text::tr("Whoever asks that a message is passed on over verified TLS only must begin with it: a "
                 "connection that somebody could listen to, or that goes to who knows whom, would break the "
                 "promise at its first step. Nothing was sent."),
        Actor::You,
        underTls ? Text::tr("Mend the certificate, or trust its authority, or send without REQUIRETLS.")
                 : Text::tr("Choose STARTTLS or TLS as the account’s security, or send without REQUIRETLS."),
        registry::rfc(8689, QLatin1String("2"))};
}

Cause extensionNotOffered(const Case &which)
{
    const QString keyword = which.fact("extension");
    const QString problem = which.fact("problem");
    if (!problem.isEmpty())
        return requireTlsNotPossible(problem == QLatin1String("not-verified"));
    const registry::Extension *row = registry::extension(keyword.toLatin1());
    if (const QString argument = which.fact("argument"); !argument.isEmpty())
        return {
            Text::tr("the server does not fetch messages from there: %1 is not offered"),
            {keyword + QLatin1Char(' ') + argument},
            Text::tr("After BURL, the EHLO reply says what the server fetches: imap stands for any URL that "
                     "was granted "
                     "to it (URLAUTH), imap://host for the user’s own messages on that host. Without them it "
                     "fetches nothing before somebody has signed in."),
            Actor::You,
            Text::tr("Sign in, or send the message itself."),
            registry::rfc(4468, QLatin1String("3.3"))};
    return {
        Text::tr("the server does not offer %1"),
        {keyword},
        Text::tr("What you asked for belongs to the extension %1, and a client that keeps to the rules uses "
                 "only what the server’s EHLO reply names. Nothing was sent.")
            .arg(row ? QStringLiteral("%1 (%2)").arg(keyword, row->title) : keyword),
        Actor::You,
        Text::tr("Send without it, or send it all the same with %1 forced, to see what this server does.")
            .arg(keyword),
        row ? row->reference : registry::rfc(5321, QLatin1String("2.2.1"))};
}

Cause commandRefused(const Case &which)
{
    if (which.ending.byHand)
        return refusal(which, Text::tr("the server answered a line by hand with no: %1"), {titleOf(which)});
    if (which.ending.fetch)
        return refusal(which, Text::tr("the server refused to turn the roles: %1"), {titleOf(which)});
    return refusal(which, Text::tr("the server refused a command before the message"), {});
}

Cause mailRefused(const Case &which)
{
    if (which.code() == 530)
        return refusal(which, Text::tr("the server wants us to sign in first"), {});
    return refusal(which, Text::tr("the server refused the sender: %1"), {titleOf(which)});
}

// With one recipient the sentence names it; with several their replies stand beside them.
Cause recipientsRefused(const Case &which)
{
    const auto &recipients = which.ending.recipients;
    if (which.code() == 530)
        return refusal(which, Text::tr("the server wants us to sign in first"), {});
    if (recipients.size() == 1)
        return refusal(which, Text::tr("%1 was refused: %2"),
                       {visible(recipients.first().address), titleOf(which)});
    if (recipients.isEmpty())
        return refusal(which, Text::tr("the recipient was refused: %1"), {titleOf(which)});
    return refusal(which, Text::tr("all %2 recipients were refused, the first because: %1"),
                   {titleOf(which), number(recipients.size())});
}

Cause messageRefused(const Case &which)
{
    return refusal(which, Text::tr("the server refused the message: %1"), {titleOf(which)});
}

Cause messageUnreadable(const Case &which)
{
    const QString file = which.fact("file");
    return {
        file.isEmpty() ? Text::tr("a file of the message could not be read")
                       : unreadableClause(which.failure.fact(QLatin1String("problem"))),
        {file},
        Text::tr(
            "The size of a message is told before it is sent, and half a file would be worse than none; so a "
            "message whose file is gone or changes is stopped."),
        Actor::You,
        Text::tr("Attach the file again and do not change it while it is being sent."),
        registry::rfc(5321, QLatin1String("4.1.1.4"))};
}

Cause cancelled(const Case &which)
{
    const bool late = which.failure.phase == Phase::EndOfData;
    return {
        Text::tr("you cancelled it, %1"),
        {doing(which.failure.phase)},
        late
            ? Text::tr(
                  "The message was out already and its answer was not awaited; the server may have taken it.")
            : Text::tr("The session was ended at your wish."),
        Actor::You,
        late ? Text::tr("Ask the recipient before you send again.")
             : Text::tr("Send again whenever you like."),
        registry::rfc(5321, QLatin1String("3.8"))};
}

Cause stopped(const Case &which)
{
    return {Text::tr("stopped where you wanted it, %1"),
            {doing(which.failure.phase)},
            Text::tr("The session was to end here, for a test of what the server makes of it."),
            Actor::You,
            Text::tr("Send again without the stop to see the rest."),
            registry::rfc(5321, QLatin1String("3.8"))};
}

Cause internal(const Case &which)
{
    const QString problem = which.fact("problem");
    return {Text::tr("this program made a mistake of its own"),
            {},
            problem.isEmpty()
                ? Text::tr("Neither you nor the server did anything wrong.")
                : Text::tr("Neither you nor the server did anything wrong. What is known: “%1”").arg(problem),
            Actor::You,
            Text::tr("Try again, and report it to the authors of Heloscope with the copied report."),
            registry::rfc(5321)};
}

Cause badInput(const Case &which)
{
    return {Text::tr("something in the message or account cannot be sent as it is"),
            {},
            sentence(which.failure),
            Actor::You,
            Text::tr("Correct the field that is named and send again."),
            registry::rfc(5321, QLatin1String("4.1.2"))};
}

} // namespace causes

} // namespace explain

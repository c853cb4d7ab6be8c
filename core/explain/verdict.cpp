// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"

#include "explain/cause.h"
#include "explain/grant.h"
#include "explain/lines.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

using base::Fault;
using base::Phase;
using registry::Actor;
using Result = Ending::Result;

namespace {

// What can be said in one breath.
constexpr qsizetype longest = 90;

/// The first values that the server named for what was asked for, where they are news.
QString whatWasGranted(const Ending &ending)
{
    constexpr qsizetype most = 2;
    QStringList words;
    for (const Grant &grant : grants(ending.requests, ending.finalReply)) {
        if (grant.other || grant.granted != grant.asked)
            words.append(grant.inWords());
    }
    words.removeDuplicates();
    return words.first(std::min(words.size(), most)).join(QLatin1String("; "));
}

/// How many messages came, in a sentence.
QString arrivedWords(const Ending &ending)
{
    return ending.arrived.isEmpty()
               ? Text::tr("No mail was waiting")
               : Text::tr("%n message(s) that waited came", nullptr, int(ending.arrived.size()));
}

Verdict fetched(const Ending &ending)
{
    Verdict verdict;
    verdict.severity = Severity::Good;
    verdict.sentence = arrivedWords(ending);
    verdict.reference = registry::rfc(2645, QLatin1String("5.2.1"));
    verdict.explanation =
        ending.arrived.isEmpty()
            ? Text::tr("The server keeps no messages for the domains that were asked for.")
            : Text::tr("The roles turned, and the server sent over this connection what it had kept. We have "
                       "taken it, so it is not kept there any more.");
    return verdict;
}

Verdict accepted(const Ending &ending)
{
    if (ending.fetch)
        return fetched(ending);
    Verdict verdict;
    verdict.severity = Severity::Good;
    verdict.reference = registry::rfc(5321, QLatin1String("4.2.5"));
    const QString id = visible(ending.queueId);
    if (ending.probe && ending.byHand) {
        verdict.sentence = fitted(Text::tr("Said, and %1 answered with yes"), {ending.host}, longest);
        verdict.subline = Text::tr("No message was sent.");
        verdict.explanation = Text::tr("Each line that was said by hand has its answer in the transcript.");
        return verdict;
    }
    if (ending.probe) {
        verdict.sentence =
            ending.user.isEmpty()
                ? fitted(Text::tr("The account works: %1 is ready to take mail"), {ending.host}, longest)
                : fitted(Text::tr("The account works: signed in as %1"), {visible(ending.user)}, longest);
        verdict.subline = Text::tr("No message was sent.");
        verdict.explanation =
            Text::tr("Name, connection, greeting, encryption and sign-in were tried in turn, as far "
                     "as the account asks for them, and each of them worked.");
        return verdict;
    }
    verdict.subline = whatWasGranted(ending);
    const qsizetype count = ending.recipients.size();
    if (ending.messages > 1)
        verdict.sentence = Text::tr("Accepted, all %n messages", nullptr, ending.messages);
    else if (id.isEmpty())
        verdict.sentence = count > 1 ? Text::tr("Accepted for all %n recipients", nullptr, int(count))
                                     : Text::tr("Accepted");
    else
        verdict.sentence =
            count > 1 ? fitted(Text::tr("Accepted for all %n recipients, queued as %1", nullptr, int(count)),
                               {id}, longest)
                      : fitted(Text::tr("Accepted, queued as %1"), {id}, longest);
    verdict.explanation =
        Text::tr("The server has taken responsibility for the message: it delivers it or sends a "
                 "report back. Whether it reached the mailbox, only the recipient’s side can tell.");
    return verdict;
}

/// What is said of the first whom a part of a delivery did not reach.
void explainUnreached(const Ending::Recipient &recipient, Verdict &verdict)
{
    Ending alone;
    alone.failure = recipient.failure;
    const Cause cause = causeOf({*recipient.failure, alone});
    verdict.explanation =
        Text::tr("Each domain has servers of its own, and each of them decides for its recipients alone.") +
        QLatin1Char(' ') +
        Text::tr("%1 was not reached: %2.").arg(visible(recipient.address), reason(*recipient.failure));
    verdict.who = who(cause.who);
    verdict.nextStep = cause.nextStep;
    verdict.reference = cause.reference;
}

Verdict partial(const Ending &ending)
{
    Verdict verdict;
    verdict.severity = Severity::Warning;
    verdict.subline = whatWasGranted(ending);
    const auto refused = std::ranges::find_if(
        ending.recipients, [](const Ending::Recipient &recipient) { return !recipient.accepted; });
    const qsizetype taken = std::ranges::count_if(
        ending.recipients, [](const Ending::Recipient &recipient) { return recipient.accepted; });
    const QString id = visible(ending.queueId);
    const QString of = number(ending.recipients.size());
    verdict.sentence = id.isEmpty() ? Text::tr("Accepted for %1 of %2 recipients").arg(number(taken), of)
                                    : fitted(Text::tr("Accepted for %1 of %2 recipients, queued as %3"),
                                             {number(taken), of, id}, longest);
    verdict.explanation =
        Text::tr("The server decides for each recipient on its own. Those that it accepted get the "
                 "message, the others do not.");
    verdict.who = who(Actor::You);
    verdict.nextStep = Text::tr("Check the refused addresses and send to them again.");
    verdict.reference = registry::rfc(5321, QLatin1String("3.3"));
    if (refused != ending.recipients.end() && refused->failure) {
        explainUnreached(*refused, verdict);
    } else if (refused != ending.recipients.end() && refused->reply) {
        const CodeMeaning means = codeMeaning(refused->reply->code, refused->reply->enhanced);
        verdict.explanation +=
            QLatin1Char(' ') + Text::tr("%1 was refused: %2.").arg(visible(refused->address), means.title);
        verdict.reference = means.reference;
        if (means.who != Actor::Nobody) {
            verdict.who = who(means.who);
            verdict.nextStep = means.nextStep;
        }
    }
    return verdict;
}

// Whether a password, a token or a proof of one was sent. Signing in comes early in a session, so the look
// has an end.
bool secretWentOut(const transcript::Transcript &transcript)
{
    constexpr qsizetype near = 4096;
    for (qsizetype i = 0; i < std::min(transcript.size(), near); ++i) {
        if (transcript.phase(i) == Phase::Auth && transcript.direction(i) == transcript::Direction::Sent &&
            !transcript.at(i).secrets.isEmpty())
            return true;
    }
    return false;
}

QString whatStayed(const base::Failure &failure, const Ending &ending,
                   const transcript::Transcript &transcript)
{
    const bool password =
        !ending.user.isEmpty() && failure.phase <= Phase::Auth && !secretWentOut(transcript);
    if (ending.fetch && !ending.arrived.isEmpty())
        return arrivedWords(ending) + QLatin1Char('.');
    if (ending.probe)
        return password ? Text::tr("The password did not leave this computer.") : QString();
    if (failure.phase < Phase::Body)
        return password ? Text::tr("Neither the password nor the message left this computer.")
                        : Text::tr("The message did not leave this computer.");
    if (failure.phase == Phase::Body)
        return Text::tr("Part of the message went out; without its end the server must not deliver it.");
    return failure.reply ? Text::tr("The server had the message and did not take it.") : QString();
}

QString prefixed(const Ending &ending, const Cause &cause)
{
    if (ending.result == Result::Unknown)
        return fitted(Text::tr("Perhaps sent: %1").replace(QLatin1String("%1"), cause.clause), cause.places,
                      longest);
    if (ending.messagesAccepted > 0) {
        const QString before =
            Text::tr("Only %1 of %2 sent: %3")
                .arg(number(ending.messagesAccepted), number(ending.messages), cause.clause);
        return fitted(before, cause.places, longest);
    }
    if (ending.probe)
        return fitted(capitalised(cause.clause), cause.places, longest);
    return fitted(Text::tr("Not sent: %1").replace(QLatin1String("%1"), cause.clause), cause.places, longest);
}

Verdict failed(const Ending &ending, const transcript::Transcript &transcript)
{
    const base::Failure failure = ending.failure.value_or(base::Failure{});
    const Cause cause = causeOf({failure, ending});
    Verdict verdict;
    const bool open = ending.result == Result::Unknown || failure.fault == Fault::Cancelled;
    verdict.severity = open ? Severity::Warning : Severity::Error;
    verdict.sentence = capitalised(prefixed(ending, cause));
    verdict.subline = ending.result == Result::Unknown ? Text::tr("Nothing is sent again by itself.")
                                                       : whatStayed(failure, ending, transcript);
    verdict.explanation = cause.explanation;
    verdict.who = who(cause.who);
    verdict.nextStep = cause.nextStep;
    verdict.reference = cause.reference;
    return verdict;
}

} // namespace

QString reason(const base::Failure &failure)
{
    Ending ending;
    ending.failure = failure;
    const Cause cause = causeOf({failure, ending});
    return fitted(cause.clause, cause.places, longest);
}

Verdict verdict(const Ending &ending, const transcript::Transcript &transcript)
{
    switch (ending.result) {
    case Result::Accepted:
        return accepted(ending);
    case Result::Partial:
        return partial(ending);
    case Result::Refused:
    case Result::Failed:
    case Result::Unknown:
        break;
    }
    return failed(ending, transcript);
}

} // namespace explain

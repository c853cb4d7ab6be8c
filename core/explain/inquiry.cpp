// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answers to questions give away: VRFY, EXPN, HELP; and what ETRN and ATRN are answered.
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

namespace {

struct Told
{
    QString meaning;
    QString explanation;
    registry::Reference reference;
    Severity severity = Severity::Plain;
    registry::Actor who = registry::Actor::Nobody;
    QString nextStep = {};
};

// RFC 5321 §7.3: whoever may ask this can collect addresses
Told verified(int code)
{
    const auto reference = registry::rfc(5321, QLatin1String("7.3"));
    switch (code) {
    case 250:
        return {Text::tr("There is such a mailbox"),
                Text::tr("The server gives away that this mailbox exists, perhaps with its owner’s name. "
                         "Senders of spam ask such questions by the thousand to collect addresses, so most "
                         "servers answer 252, or not at all."),
                reference, Severity::Notice};
    case 251:
        return {Text::tr("It is elsewhere, and known"),
                Text::tr("The server gives away that the address exists, and where its mail goes."),
                reference, Severity::Notice};
    case 252:
        return {Text::tr("Not said"),
                Text::tr("The server takes a message for it and does not say whether it exists. This gives "
                         "nothing away."),
                reference};
    default:
        return {};
    }
}

Told expanded()
{
    return {
        Text::tr("Who is on the list"),
        Text::tr("The server gives away the members of a mailing list, one on each line. To the whole world "
                 "no server should: it is a gift to senders of spam."),
        registry::rfc(5321, QLatin1String("7.3")), Severity::Notice};
}

// RFC 1985 §5.3
Told started(int code)
{
    const auto reference = registry::rfc(1985, QLatin1String("5.3"));
    switch (code) {
    case 250:
        return {
            Text::tr("The queue is started"),
            Text::tr("The server begins to deliver what waits for that name, over connections of its own. "
                     "Nothing arrives over this one."),
            reference};
    case 251:
        return {Text::tr("Nothing is waiting"), Text::tr("The server keeps no messages for that name."),
                reference};
    case 252:
        return {Text::tr("Delivery has begun already"),
                Text::tr("The server is delivering what waits for that name."), reference};
    case 253:
        return {
            Text::tr("Delivery has begun; the text says how much waits"),
            Text::tr("The server is delivering what waits for that name, and says how many messages these "
                     "are."),
            reference};
    default:
        return {};
    }
}

// RFC 2645 §5.2.1, §7
Told turned(int code)
{
    const auto reference = registry::rfc(2645, QLatin1String("5.2.1"));
    switch (code) {
    case 250:
        return {
            Text::tr("Mail is waiting; the roles turn"),
            Text::tr("From here on the server is the client: it sends the mail that waited for us over this "
                     "connection, and we answer."),
            reference, Severity::Good};
    case 450:
        return {Text::tr("The request was refused"),
                Text::tr("Whoever signed in may not fetch the mail of all these domains, or asks too often."),
                reference,
                Severity::Warning,
                registry::Actor::Administrator,
                Text::tr("Allow this user the domains, or ask again later and for other domains.")};
    case 451:
        return {Text::tr("The request cannot be served now"),
                Text::tr("The server could not find out which domains this user may fetch mail for."),
                reference,
                Severity::Warning,
                registry::Actor::You,
                Text::tr("Ask again later.")};
    case 453:
        return {Text::tr("No mail is waiting"),
                Text::tr("The server keeps no messages for the domains that were asked for."), reference,
                Severity::Notice};
    case 500:
    case 502:
        return {Text::tr("The server does not turn the roles"),
                Text::tr("On-demand mail relay has a port of its own, 366, and few providers have it."),
                reference,
                Severity::Error,
                registry::Actor::You,
                Text::tr("Ask the provider for its port for on-demand mail relay.")};
    case 530:
        return {Text::tr("Sign in first"),
                Text::tr("Waiting mail is handed out to nobody who has not proved who he is."),
                reference,
                Severity::Error,
                registry::Actor::You,
                Text::tr("Give the user and the password.")};
    default:
        return {};
    }
}

Told toldBy(const QByteArray &verb, int code)
{
    if (verb == "VRFY")
        return verified(code);
    if (verb == "EXPN" && code == 250)
        return expanded();
    if (verb == "ETRN")
        return started(code);
    if (verb == "ATRN")
        return turned(code);
    if (verb == "HELP" && code < 300)
        return {
            Text::tr("Help, for a person to read"),
            Text::tr("Some servers give away their name and version here, which tells an attacker what to "
                     "try."),
            registry::rfc(5321, QLatin1String("4.1.1.8"))};
    return {};
}

} // namespace

bool answersInquiry(const Context &context, int code, Annotation &annotation)
{
    const Told told = toldBy(context.verb(), code);
    if (told.meaning.isEmpty())
        return false;
    annotation.meaning = annotation.title = told.meaning;
    annotation.explanation = told.explanation;
    annotation.reference = told.reference;
    annotation.severity = told.severity;
    annotation.who = who(told.who);
    annotation.nextStep = told.nextStep;
    return true;
}

} // namespace explain

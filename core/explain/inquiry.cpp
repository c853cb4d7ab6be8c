// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answers to questions give away: VRFY, EXPN, HELP, and to ETRN.
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

namespace {

struct Told
{
    QString meaning;
    QString explanation;
    registry::Reference reference;
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
                reference};
    case 251:
        return {Text::tr("It is elsewhere, and known"),
                Text::tr("The server gives away that the address exists, and where its mail goes."),
                reference};
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
        registry::rfc(5321, QLatin1String("7.3"))};
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

Told toldBy(const QByteArray &verb, int code)
{
    if (verb == "VRFY")
        return verified(code);
    if (verb == "EXPN" && code == 250)
        return expanded();
    if (verb == "ETRN")
        return started(code);
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
    const bool tells = told.reference.label.contains(QLatin1String("7.3")) && code != 252;
    annotation.severity = tells ? Severity::Notice : Severity::Plain;
    return true;
}

} // namespace explain

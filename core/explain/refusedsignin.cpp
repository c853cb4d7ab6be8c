// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/sasl.h"
#include "explain/words.h"

namespace explain {

namespace {

// What 535 means where it was not a password that was shown; no title: it was one.
CodeMeaning notAccepted(const QByteArray &mechanism)
{
    using registry::Actor;
    if (sendsToken(mechanism))
        return {Text::tr("access token not accepted"),
                Text::tr("The server did not accept the access token for this user: it ran out, is another "
                         "user’s, or does not allow sending."),
                Actor::You, Text::tr("Get a new token from the provider and sign in with it."),
                registry::rfc(7628, QLatin1String("3.2.2"))};
    if (mechanism == "EXTERNAL")
        return {Text::tr("certificate not accepted as a user’s"),
                Text::tr("The server saw our certificate and knows no user by it, or not this one."),
                Actor::Administrator,
                Text::tr("Have the server told which user the certificate belongs to, or show another one."),
                registry::rfc(4422)};
    if (mechanism == "GSSAPI")
        return {Text::tr("Kerberos ticket not accepted"),
                Text::tr("The server did not accept the ticket, or its holder may not sign in as this user."),
                Actor::You,
                Text::tr("Look with klist whose ticket it is; if it is right, the server’s log tells more."),
                registry::rfc(4752, QLatin1String("3.1"))};
    if (mechanism == "ANONYMOUS")
        return {Text::tr("nobody may come without a name"),
                Text::tr("The server offers ANONYMOUS and does not let us in with it."), Actor::You,
                Text::tr("Sign in with a user and a password."), registry::rfc(4505, QLatin1String("2"))};
    return {};
}

} // namespace

CodeMeaning signInRefused(int code, QByteArrayView enhanced, const QByteArray &mechanism)
{
    CodeMeaning means = codeMeaning(code, enhanced);
    if (means.title != codeMeaning(535, {}).title)
        return means;
    CodeMeaning byMechanism = notAccepted(mechanism.toUpper());
    if (!byMechanism.title.isEmpty())
        return byMechanism;
    // Exim knows no other
    if (mechanism.toUpper() == "NTLM")
        means.sentence += QLatin1Char(' ') + Text::tr("Servers that know only version 1 of NTLM say so to "
                                                      "everybody here, for it is answered with version 2.");
    return means;
}

} // namespace explain

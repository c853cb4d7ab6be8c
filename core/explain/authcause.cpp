// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"
#include "explain/lines.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <optional>

namespace explain {

using registry::Actor;

namespace {

/// What a sign-in in clear text would have given away.
struct Exposure
{
    QString clause;
    QString explanation;
};

Exposure exposureOf(const QString &mechanism)
{
    const QString unencrypted = Text::tr("the sign-in would have crossed the network unencrypted");
    switch (exposedBy(mechanism.toLatin1())) {
    case Exposed::Password:
        return {Text::tr("the password would have crossed the network readable by everybody"),
                Text::tr("The connection is not encrypted, and %1 sends the password as it is, so this "
                         "program keeps it back.")
                    .arg(mechanism)};
    case Exposed::Token:
        return {Text::tr("the access token would have crossed the network readable by everybody"),
                Text::tr("The connection is not encrypted, and %1 sends the token as it is: whoever reads it "
                         "can use it until it runs out. So this program keeps it back.")
                    .arg(mechanism)};
    case Exposed::Digest:
        return {unencrypted,
                Text::tr("The connection is not encrypted. %1 does not send the password itself, but a weak "
                         "hash of it, against which a listener can quickly try one password after the other; "
                         "and somebody in between can take over the session once we are signed in.")
                    .arg(mechanism)};
    case Exposed::Proof:
        return {unencrypted,
                Text::tr("The connection is not encrypted. %1 does not send the password itself, but a "
                         "listener can try passwords against what is sent, which a weak one does not "
                         "withstand; and somebody in between can take over the session once we are signed "
                         "in.")
                    .arg(mechanism)};
    case Exposed::SomeSecret:
        break;
    }
    return {unencrypted,
            Text::tr("The connection is not encrypted, so this program does not begin to sign in.")};
}

} // namespace

namespace causes {

Cause authNotOffered(const Case &which)
{
    return {
        Text::tr("%1 does not let anybody sign in here"),
        {which.host()},
        Text::tr("The account has a user name, and the server does not offer AUTH. Many servers offer it "
                 "only on an "
                 "encrypted connection or on another port."),
        Actor::You,
        Text::tr(
            "Use port 587 with STARTTLS or 465 with TLS; or remove the user name if the server needs none."),
        registry::rfc(4954, QLatin1String("3"))};
}

Cause authNoMechanism(const Case &which)
{
    const QString offered = which.fact("offered");
    const QString wanted = which.fact("wanted");
    Cause cause{
        Text::tr("the server and this account have no way of signing in in common"),
        {},
        offered.isEmpty() ? Text::tr("The server’s list of mechanisms has none that the account can use.")
                          : Text::tr("The server offers %1.").arg(offered),
        Actor::You,
        Text::tr(
            "Set the account’s mechanism to automatic. If the server offers only XOAUTH2 or OAUTHBEARER, "
            "it wants an access token instead of a password."),
        registry::rfc(4954, QLatin1String("3"))};
    if (!wanted.isEmpty())
        cause.explanation += QLatin1Char(' ') + Text::tr("The account allows %1.").arg(wanted);
    else if (offered.contains(QLatin1String("NTLM")) || offered.contains(QLatin1String("DIGEST-MD5")) ||
             offered.contains(QLatin1String("GSSAPI")))
        cause.nextStep =
            Text::tr("DIGEST-MD5 and NTLM are used only when the account names them, and GSSAPI only with "
                     "a Kerberos ticket of the user: name the mechanism if you trust it.");
    if (wanted.contains(QLatin1String("-PLUS")))
        cause.nextStep =
            Text::tr("A mechanism with -PLUS binds to the server’s certificate: it needs TLS, and a server "
                     "that offers it.");
    return cause;
}

Cause authCleartext(const Case &which)
{
    const QString mechanism = which.fact("mechanism");
    const Exposure exposure = exposureOf(mechanism);
    return {exposure.clause,
            {},
            exposure.explanation,
            Actor::You,
            Text::tr(
                "Set the account’s security to STARTTLS or TLS. Only for a server in your own network, allow "
                "signing in over clear text in the account."),
            registry::rfc(4954, QLatin1String("9"))};
}

// The pass phrase of the key that belongs to our own certificate
static Cause keyPhraseMissing(const QString &problem)
{
    Cause cause{
        Text::tr("the pass phrase of the key is not known"),
        {},
        Text::tr("The key of the account’s certificate is locked, and nobody gave the pass phrase for it."),
        Actor::You,
        Text::tr("Enter the pass phrase, or take the certificate out of the account."),
        registry::rfc(8446, QLatin1String("4.4.2"))};
    if (problem == QLatin1String("locked")) {
        cause.clause = Text::tr("the keychain with the pass phrase of the key is locked");
        cause.nextStep = Text::tr("Unlock the keychain and send again.");
    }
    return cause;
}

/// GSSAPI has nothing to sign in with.
std::optional<Cause> ticketMissing(const Case &which)
{
    const QString problem = which.fact("problem");
    const QString words = visible(which.fact("words"));
    Cause cause{
        Text::tr("there is no Kerberos ticket for this server"),
        {},
        Text::tr("GSSAPI signs in with a ticket of the network’s Kerberos realm, and none can be had."),
        Actor::You,
        Text::tr("Get a ticket with kinit, or choose another mechanism."),
        registry::rfc(4752, QLatin1String("3.1"))};
    if (problem == QLatin1String("ticket-expired")) {
        cause.clause = Text::tr("the Kerberos ticket has run out");
    } else if (problem == QLatin1String("kerberos")) {
        cause.nextStep =
            Text::tr("Check that the server is reached by its full name, since its ticket goes by that, "
                     "and that the realm knows it as smtp/ and that name.");
    } else if (problem == QLatin1String("no-kerberos")) {
        cause.clause = Text::tr("this program was built without Kerberos");
        cause.explanation = Text::tr("GSSAPI needs a library that was not there when the program was made.");
        cause.nextStep = Text::tr("Choose another mechanism, or install a program built with it.");
    } else if (problem != QLatin1String("no-ticket")) {
        return {};
    }
    if (!words.isEmpty())
        cause.explanation += QLatin1Char(' ') + Text::tr("The system says: %1").arg(words);
    return cause;
}

Cause credentialMissing(const Case &which)
{
    if (const auto ticket = ticketMissing(which))
        return *ticket;
    const QString problem = which.fact("problem");
    if (which.fact("of") == QLatin1String("key"))
        return keyPhraseMissing(problem);
    Cause cause{Text::tr("no password is stored for this account"),
                {},
                Text::tr("The account has a user name, and the keychain holds no password for it."),
                Actor::You,
                Text::tr("Enter the password in the account, or remove the user name."),
                registry::rfc(4954, QLatin1String("4"))};
    if (problem == QLatin1String("locked")) {
        cause.clause = Text::tr("the keychain with the password is locked");
        cause.explanation =
            Text::tr("The password may be there, but the system does not give it out before the "
                     "keychain is opened.");
        cause.nextStep = Text::tr("Unlock the keychain and send again.");
    } else if (problem == QLatin1String("no-keychain")) {
        cause.clause = Text::tr("this system has no keychain, and no password was entered yet");
        cause.explanation =
            Text::tr("Without a keychain a password lasts until the program ends; it is never written "
                     "to a file.");
        cause.nextStep =
            Text::tr("Enter the password for this session, or install a keychain such as GNOME Keyring.");
    } else if (problem == QLatin1String("declined")) {
        cause.clause = Text::tr("the password was asked for and not given");
        cause.explanation = Text::tr("The question for the password was closed.");
        cause.nextStep = Text::tr("Send again and enter the password.");
    }
    return cause;
}

Cause authRefused(const Case &which)
{
    const base::ReplyFacts reply = which.failure.reply.value_or(base::ReplyFacts{});
    const QString user = visible(which.ending.user);
    const QString mechanism = which.fact("mechanism");
    const CodeMeaning means = signInRefused(reply.code, reply.enhanced, mechanism.toLatin1());
    Cause cause;
    if (reply.code != 0 && means.title != codeMeaning(535, {}).title)
        cause = refusal(which, means, Text::tr("the server refused the sign-in: %1"), {means.title});
    else if (user.isEmpty())
        cause = refusal(which, means, Text::tr("the server did not accept user name and password"), {});
    else
        cause = refusal(which, means,
                        Text::tr("the server did not accept the user name %1 with this password"), {user});
    if (!mechanism.isEmpty())
        cause.explanation += QLatin1Char(' ') + Text::tr("It was tried with %1.").arg(mechanism);
    if (reply.code == 0)
        cause.who = Actor::You;
    return cause;
}

Cause authServerUnproven(const Case &which)
{
    const QString problem = which.fact("problem");
    Cause cause{
        Text::tr("the server could not prove that it knows the password"),
        {},
        Text::tr(
            "With this mechanism the server has to prove itself too, and its proof was missing or wrong. "
            "Somebody else’s machine would fail in just this way."),
        Actor::Administrator,
        Text::tr(
            "Check that this is the right server; then have its password service looked at. The password "
            "was not shown to it."),
        registry::rfc(5802, QLatin1String("3"))};
    if (problem == QLatin1String("iterations")) {
        cause.clause = Text::tr("the server asks for an absurd amount of work while signing in");
        cause.explanation =
            Text::tr("It wants more rounds of hashing than any honest server needs; answering would "
                     "keep this computer busy for minutes.");
        cause.nextStep =
            Text::tr("Have the number of rounds lowered on the server; 4096 to 100000 are usual.");
    }
    return cause;
}

} // namespace causes

} // namespace explain

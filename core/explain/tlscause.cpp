// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"
#include "explain/tlsalert.h"
#include "explain/tlswords.h"
#include "explain/words.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace explain {

using registry::Actor;

namespace {

QStringList namesIn(const Case &which)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return which.fact("names").split(separators, Qt::SkipEmptyParts);
}

QString day(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toUTC().date(), QLocale::ShortFormat) : QString();
}

int daysUntilNow(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? int(time.daysTo(QDateTime::currentDateTimeUtc())) : 0;
}

QString ofTime(const QString &problem, const QString &begin, const QString &end)
{
    if (problem == QLatin1String("expired") && !day(end).isEmpty())
        return Text::tr("It was valid until %1.").arg(day(end)) + QLatin1Char(' ') +
               Text::tr("That is %n day(s) ago.", nullptr, daysUntilNow(end));
    if (problem == QLatin1String("not-yet-valid") && !day(begin).isEmpty())
        return Text::tr("It is valid from %1.").arg(day(begin)) + QLatin1Char(' ') +
               Text::tr("That is in %n day(s).", nullptr, -daysUntilNow(begin));
    return {};
}

/// As curl and HTTP write pins: "sha256//" and base64.
QString pin(const QString &hex)
{
    return QStringLiteral("sha256//") + QString::fromLatin1(QByteArray::fromHex(hex.toLatin1()).toBase64());
}

// The one fact of the certificate that bears on the problem; empty where it is not known.
QString evidence(const Case &which, const QString &problem)
{
    const QString issuer = which.fact("issuer");
    const QString root = which.fact("root");
    if (problem == QLatin1String("unknown-authority") && !root.isEmpty() && root != issuer)
        return Text::tr("It was signed by %1, and the chain ends at %2.").arg(issuer, root);
    if (problem == QLatin1String("unknown-authority") && !issuer.isEmpty())
        return Text::tr("It was signed by %1.").arg(issuer);
    if (problem == QLatin1String("missing-intermediate") && !root.isEmpty())
        return Text::tr("The certificate of %1 is missing.").arg(root);
    if (problem == QLatin1String("too-weak") && !which.fact("weak").isEmpty())
        return Text::tr("What is too weak: %1, in the certificate of %2.")
            .arg(which.fact("weak"), which.fact("about"));
    if (problem == QLatin1String("pin-mismatch") && !which.fact("keySha256").isEmpty())
        return Text::tr("Its key has the pin %1; the certificate itself has %2.")
            .arg(pin(which.fact("keySha256")), pin(which.fact("sha256")));
    const QString about = which.fact("about");
    const bool another = !about.isEmpty() && about != which.fact("subject");
    const QString time = ofTime(problem, which.fact("notBefore"), which.fact("notAfter"));
    return another && !time.isEmpty()
               ? Text::tr("This is about the certificate of %1.").arg(about) + QLatin1Char(' ') + time
               : time;
}

// What became of the trust that the user once gave this server.
QString aboutTrust(const Case &which)
{
    const QString since = day(which.fact("trustedSince"));
    if (since.isEmpty())
        return {};
    if (const QString before = which.fact("trustedBefore"); !before.isEmpty())
        return Text::tr(
                   "Since %1 this account trusts another certificate, that of %2. It may have been renewed; "
                   "or somebody is in between.")
            .arg(since, before);
    QStringList brief;
    const QStringList allowed = which.fact("trustedFor").split(QLatin1String(", "), Qt::SkipEmptyParts);
    for (const QString &problem : allowed)
        brief.append(tlsWords(problem, {}, {}).brief);
    return Text::tr(
               "The account trusts this certificate since %1, but what is wrong with it now was not allowed "
               "then. Allowed: %2.")
        .arg(since, brief.isEmpty() ? Text::tr("nothing") : brief.join(QLatin1String("; ")));
}

// How to go on after the server's alert.
QString afterAlert(const TlsAlert &alert, bool shown)
{
    switch (alert.about) {
    case TlsAlert::About::OurCertificate:
        return shown ? Text::tr(
                           "Ask the server’s administrator which certificates are accepted, and set one in "
                           "the account.")
                     : Text::tr(
                           "Set a certificate with its key in the account; the server’s administrator says "
                           "who signs them.");
    case TlsAlert::About::Agreement:
        return Text::tr(
            "Compare versions and ciphers of the account with what the server’s administrator has "
            "set; TLS 1.2 and 1.3 should do.");
    case TlsAlert::About::Name:
        return Text::tr("Check the server name of the account, or the name that it is to send.");
    case TlsAlert::About::Trouble:
        break;
    }
    return Text::tr("Try again; if it stays, the server’s log says more.");
}

Cause alerted(const Case &which, Cause cause)
{
    const TlsAlert alert = tlsAlert(which.fact("alert").toInt());
    const QString shown = which.fact("shown");
    cause.clause = Text::tr("%1 ended the TLS handshake with an alert");
    if (alert.about == TlsAlert::About::OurCertificate)
        cause.clause = shown.isEmpty() ? Text::tr("%1 demands a certificate from us")
                                       : Text::tr("%1 does not accept our certificate");
    if (alert.number == 70)
        cause.clause = Text::tr("%1 speaks none of the TLS versions that are allowed");
    QStringList sentences{alert.sentence};
    if (alert.about == TlsAlert::About::OurCertificate && !shown.isEmpty())
        sentences.append(Text::tr("What was shown is the certificate of %1.").arg(shown));
    sentences.append(Text::tr("The alert is number %1, %2.").arg(alert.number).arg(alert.name));
    cause.explanation = sentences.join(QLatin1Char(' '));
    cause.who = alert.about == TlsAlert::About::Trouble ? Actor::Administrator : Actor::You;
    cause.nextStep = afterAlert(alert, !shown.isEmpty());
    cause.reference = registry::rfc(8446, QLatin1String("6"));
    return cause;
}

} // namespace

namespace causes {

Cause tlsNotOffered(const Case &which)
{
    return {
        Text::tr("%1 does not offer encryption (STARTTLS)"),
        {which.host()},
        Text::tr("The account demands encryption, and the server does not have it in its list. Somebody in "
                 "between "
                 "may also have taken it out."),
        Actor::You,
        Text::tr("Try port 465 with TLS. Only for a server in your own network, set the security to none."),
        registry::rfc(3207, QLatin1String("6"))};
}

Cause tlsRefused(const Case &which)
{
    Cause cause = refusal(which, Text::tr("%1 offers encryption and then refuses it"), {which.host()});
    cause.who = Actor::Administrator;
    cause.nextStep =
        Text::tr("Check certificate and key in the server’s TLS settings; its log names what is missing.");
    cause.reference = registry::rfc(3207, QLatin1String("4"));
    return cause;
}

Cause tlsHandshakeFailed(const Case &which)
{
    Cause cause{Text::tr("encryption with %1 could not be set up"),
                {which.host()},
                Text::tr("The two sides could not agree on a version of TLS, a cipher or a certificate."),
                Actor::Administrator,
                Text::tr("Check that the server speaks TLS 1.2 or 1.3 and has a working certificate."),
                registry::rfc(8314, QLatin1String("3"))};
    const QString problem = which.fact("problem");
    if (which.fact("alert").toInt() > 0)
        return alerted(which, std::move(cause));
    if (!which.fact("speaks").isEmpty()) {
        cause.clause = Text::tr("this port speaks clear text first, not TLS");
        cause.places = {};
        cause.explanation = Text::tr("We began with TLS, and the answer was readable text.");
        cause.who = Actor::You;
        cause.nextStep =
            Text::tr("Choose STARTTLS instead of TLS as the account’s security; this port speaks clear "
                     "text first.");
        cause.reference = registry::rfc(3207);
    } else if (!problem.isEmpty()) {
        cause.explanation += QLatin1Char(' ') + Text::tr("The TLS library said: “%1”").arg(problem);
    }
    return cause;
}

Cause certificateRejected(const Case &which)
{
    const QString problem = which.failure.fact(QLatin1String("problem"));
    const QString asked = which.fact("asked");
    const TlsWords words = tlsWords(problem, asked.isEmpty() ? which.host() : asked, namesIn(which));
    QStringList sentences{evidence(which, problem), aboutTrust(which), words.explanation};
    sentences.removeAll(QString());
    Cause cause{words.cause,
                words.places,
                sentences.join(QLatin1Char(' ')),
                words.youAct ? Actor::You : Actor::Administrator,
                words.nextStep,
                registry::rfc(9525)};
    // an exchanger, whose name no account can set
    if (problem == QLatin1String("wrong-name") && !which.fact("domain").isEmpty()) {
        cause.who = Actor::Administrator;
        cause.nextStep = Text::tr("Give the server a certificate for %1. Servers among themselves mostly do "
                                  "not look at it: to go on as they do, accept any certificate here.")
                             .arg(asked);
    }
    return cause;
}

} // namespace causes

} // namespace explain

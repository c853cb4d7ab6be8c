// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"
#include "explain/tlswords.h"
#include "explain/words.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

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

// The one fact of the certificate that bears on the problem; empty where it is not known.
QString evidence(const Case &which, const QString &problem)
{
    const QString end = day(which.fact("notAfter"));
    const QString begin = day(which.fact("notBefore"));
    const QString issuer = which.fact("issuer");
    if (problem == QLatin1String("expired") && !end.isEmpty())
        return Text::tr("It was valid until %1.").arg(end);
    if (problem == QLatin1String("not-yet-valid") && !begin.isEmpty())
        return Text::tr("It is valid from %1.").arg(begin);
    if (problem == QLatin1String("unknown-authority") && !issuer.isEmpty())
        return Text::tr("It was signed by %1.").arg(issuer);
    return {};
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
    QStringList sentences{evidence(which, problem), words.explanation};
    sentences.removeAll(QString());
    return {words.cause,
            words.places,
            sentences.join(QLatin1Char(' ')),
            words.youAct ? Actor::You : Actor::Administrator,
            words.nextStep,
            registry::rfc(9525)};
}

} // namespace causes

} // namespace explain

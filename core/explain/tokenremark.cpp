// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/facts.h"
#include "explain/lines.h"
#include "explain/words.h"

#include <QDateTime>
#include <QLocale>

namespace explain {

namespace {

QString when(const QString &iso)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : iso;
}

Annotation opaque()
{
    Annotation annotation = told(
        Text::tr("The access token tells nothing about itself"),
        Text::tr(
            "It is opaque: only who issued it can say whose it is, what it allows and when it runs out."));
    annotation.reference = registry::rfc(6750, QLatin1String("1.1"));
    return annotation;
}

} // namespace

Annotation tokenRemark(const Context &context)
{
    const Facts facts(context.entry().facts);
    if (!facts.is("readable"))
        return opaque();
    const bool expired = facts.text("problem") == QLatin1String("expired");
    const bool early = facts.text("problem") == QLatin1String("not-yet-valid");
    const QString expires = when(facts.text("expires"));
    Annotation annotation;
    if (expired)
        annotation = told(Text::tr("The access token ran out on %1").arg(expires), {});
    else if (early)
        annotation =
            told(Text::tr("The access token is valid from %1 on").arg(when(facts.text("notBefore"))), {});
    else
        annotation = told(Text::tr("The access token, as it describes itself"), {});
    annotation.explanation = Text::tr(
        "This is read from the token before it is sent. Nobody has checked its signature here; the server "
        "will.");
    if (expired || early) {
        annotation.severity = Severity::Warning;
        annotation.who = who(registry::Actor::You);
        annotation.nextStep = expired ? Text::tr("Get a new token from the provider and sign in with it.")
                                      : Text::tr("Check the clock of this computer, or wait.");
    }
    facts.add(annotation.fields, Text::tr("Issuer"), "issuer");
    facts.add(annotation.fields, Text::tr("User"), "subject");
    facts.add(annotation.fields, Text::tr("Audience"), "audience");
    facts.add(annotation.fields, Text::tr("Scope"), "scope");
    if (!expires.isEmpty())
        annotation.fields.append(
            fact(Text::tr("Runs out"), expires, expired ? Severity::Warning : Severity::Plain));
    annotation.reference = registry::rfc(7519, QLatin1String("4.1"));
    return annotation;
}

} // namespace explain

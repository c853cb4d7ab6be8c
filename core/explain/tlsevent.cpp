// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/tlsalert.h"
#include "explain/tlswords.h"
#include "explain/words.h"
#include "transcript/tlsjson.h"

#include <QLocale>

namespace explain {

using transcript::Event;

namespace {

QString visibleList(const QStringList &names)
{
    return visible(names.join(QStringLiteral(", ")));
}

QStringList problemsOf(const base::TlsFacts &tls, qsizetype certificate)
{
    QStringList brief;
    for (const base::TlsProblem &problem : tls.problems) {
        if (problem.certificate == certificate)
            brief.append(tlsWords(problem.problem, tls.askedName, {}).brief);
    }
    return brief;
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

void addCertificate(const base::TlsFacts &tls, qsizetype index, QList<Field> &fields)
{
    const base::CertificateFacts &certificate = tls.chain.at(index);
    const QStringList problems = problemsOf(tls, index);
    const QString name = index == 0 ? Text::tr("Certificate of") : Text::tr("Signed by");
    fields.append(
        fact(name, visible(certificate.subject), problems.isEmpty() ? Severity::Plain : Severity::Error));
    for (const QString &problem : problems)
        fields.append(fact(Text::tr("Problem"), problem, Severity::Error));
    if (!certificate.names.isEmpty())
        fields.append(fact(Text::tr("Names"), visibleList(certificate.names)));
    if (certificate.notBefore.isValid() && certificate.notAfter.isValid())
        fields.append(fact(Text::tr("Valid"),
                           Text::tr("%1 to %2").arg(day(certificate.notBefore), day(certificate.notAfter))));
    if (!certificate.key.isEmpty())
        fields.append(fact(Text::tr("Key"), visible(certificate.key)));
    if (!certificate.signature.isEmpty())
        fields.append(fact(Text::tr("Signature"), visible(certificate.signature)));
    if (!certificate.issuer.isEmpty())
        fields.append(fact(Text::tr("Issuer"), visible(certificate.issuer)));
    if (index == 0 && !certificate.keySha256.isEmpty())
        fields.append(
            fact(Text::tr("Pin of the key"),
                 QStringLiteral("sha256//") + QString::fromLatin1(certificate.keySha256.toBase64())));
    if (!certificate.sha256.isEmpty())
        fields.append(fact(Text::tr("SHA-256"), QString::fromLatin1(certificate.sha256.toHex(':'))));
}

QString stapledInWords(const QString &status)
{
    if (status == QLatin1String("good"))
        return Text::tr("not revoked");
    if (status == QLatin1String("revoked"))
        return Text::tr("revoked");
    if (status == QLatin1String("unknown"))
        return Text::tr("the authority does not know the certificate");
    if (status == QLatin1String("none"))
        return Text::tr("none stapled");
    return Text::tr("not valid");
}

QList<Field> tlsFields(const base::TlsFacts &tls)
{
    QList<Field> fields;
    if (tls.resumed)
        fields.append(
            fact(Text::tr("Resumed"),
                 Text::tr("with a ticket of an earlier session; the certificates are those of then")));
    if (!tls.version.isEmpty())
        fields.append(fact(Text::tr("Version"), tlsVersion(visible(tls.version))));
    if (!tls.cipher.isEmpty())
        fields.append(fact(Text::tr("Cipher"), visible(tls.cipher)));
    if (!tls.keyExchange.isEmpty())
        fields.append(fact(Text::tr("Key exchange"), visible(tls.keyExchange)));
    if (!tls.askedName.isEmpty())
        fields.append(fact(Text::tr("Asked for"), visible(tls.askedName)));
    if (tls.sentName != tls.askedName)
        fields.append(
            fact(Text::tr("Name sent"), tls.sentName.isEmpty() ? Text::tr("none") : visible(tls.sentName)));
    if (!tls.clientCertificate.isEmpty())
        fields.append(fact(Text::tr("Own certificate"), visible(tls.clientCertificate)));
    if (!tls.status.isEmpty())
        fields.append(fact(Text::tr("Stapled (OCSP)"), stapledInWords(tls.status),
                           tls.status == QLatin1String("good") || tls.status == QLatin1String("none")
                               ? Severity::Plain
                               : Severity::Error));
    for (qsizetype i = 0; i < tls.chain.size(); ++i)
        addCertificate(tls, i, fields);
    for (const QString &problem : problemsOf(tls, -1))
        fields.append(fact(Text::tr("Problem"), problem, Severity::Error));
    return fields;
}

QStringList leafNames(const base::TlsFacts &tls)
{
    QStringList names;
    if (!tls.chain.isEmpty()) {
        for (const QString &name : tls.chain.first().names)
            names.append(visible(name));
    }
    return names;
}

Annotation started(const Context &context)
{
    Annotation annotation;
    const QJsonObject &facts = context.entry().facts;
    annotation.meaning = Text::tr("The TLS handshake begins");
    annotation.title = annotation.meaning;
    annotation.explanation =
        facts.value(QLatin1String("implicit")).toBool()
            ? Text::tr("On this port TLS comes first, before anything of the mail protocol.")
            : Text::tr("Both sides agreed to encrypt. They now choose keys, and the server shows its "
                       "certificate.");
    annotation.reference = registry::rfc(3207);
    if (facts.value(QLatin1String("implicit")).toBool())
        annotation.reference = registry::rfc(8314, QLatin1String("3.3"));
    const QString name = facts.value(QLatin1String("name")).toString();
    if (!name.isEmpty())
        annotation.fields.append(fact(Text::tr("Asked for"), visible(name)));
    return annotation;
}

Annotation established(const base::TlsFacts &tls)
{
    Annotation annotation;
    annotation.fields = tlsFields(tls);
    annotation.reference = registry::rfc(9525);
    if (tls.problems.isEmpty() && tls.resumed) {
        annotation.severity = Severity::Good;
        annotation.meaning = Text::tr("Encrypted; resumed from an earlier session");
        annotation.title = Text::tr("An earlier session is resumed");
        annotation.explanation = Text::tr(
            "A ticket that the server gave in an earlier session spares the two sides a part of the "
            "handshake. It also hides something: the server showed no certificate this time, so what is "
            "told of it here was seen and checked then, and a certificate that was changed since is not "
            "noticed.");
        annotation.reference = registry::rfc(8446, QLatin1String("2.2"));
        return annotation;
    }
    if (tls.problems.isEmpty()) {
        annotation.severity = Severity::Good;
        annotation.meaning = Text::tr("Encrypted; the certificate is valid");
        annotation.title = Text::tr("The connection is encrypted");
        annotation.explanation =
            Text::tr("Nobody on the way can read or change what follows, and the certificate "
                     "shows that it is the server that was asked for.");
        return annotation;
    }
    const TlsWords words = tlsWords(tls.problems.first().problem, visible(tls.askedName), leafNames(tls));
    annotation.severity = Severity::Warning;
    annotation.meaning = Text::tr("Encrypted, but not verified: %1").arg(words.brief);
    annotation.title = Text::tr("Encrypted, but nobody knows with whom");
    annotation.explanation =
        Text::tr("The check of the certificate did not pass; the account allows to go on.") +
        QLatin1Char(' ') + words.explanation;
    annotation.who = who(words.youAct ? registry::Actor::You : registry::Actor::Administrator);
    annotation.nextStep = words.nextStep;
    return annotation;
}

Annotation handshakeFailure(const Context &context, const base::TlsFacts &tls)
{
    Annotation annotation;
    annotation.severity = Severity::Error;
    annotation.fields = tlsFields(tls);
    const QString own = context.entry().facts.value(QLatin1String("words")).toString();
    if (!own.isEmpty())
        annotation.fields.append(fact(Text::tr("In the library’s words"), visible(own)));
    annotation.reference = registry::rfc(9525);
    if (const int number = context.entry().facts.value(QLatin1String("alert")).toString().toInt();
        number > 0) {
        const TlsAlert alert = tlsAlert(number);
        annotation.meaning = Text::tr("The server broke off: %1").arg(alert.name);
        annotation.title = Text::tr("The server ended the handshake with an alert");
        annotation.explanation = alert.sentence;
        annotation.reference = registry::rfc(8446, QLatin1String("6"));
        annotation.fields.append(fact(Text::tr("Alert"), Text::tr("%1, %2").arg(number).arg(alert.name)));
        return annotation;
    }
    if (tls.problems.isEmpty()) {
        const bool clear = context.entry().facts.contains(QLatin1String("speaks"));
        annotation.meaning = clear ? Text::tr("The answer was clear text, not TLS")
                                   : Text::tr("The TLS handshake did not succeed");
        annotation.title = annotation.meaning;
        annotation.explanation =
            Text::tr("The two sides could not agree on keys. Often the port does not speak TLS "
                     "at this point, or the versions of TLS do not fit.");
        annotation.who = who(registry::Actor::You);
        annotation.nextStep =
            Text::tr("Check port and security of the account: 465 goes with TLS, 587 with STARTTLS.");
        return annotation;
    }
    // of several problems, the gravest is named beside them
    const QString gravest = context.entry().facts.value(QLatin1String("problem")).toString();
    const TlsWords words = tlsWords(gravest.isEmpty() ? tls.problems.first().problem : gravest,
                                    visible(tls.askedName), leafNames(tls));
    annotation.meaning = Text::tr("%1, so we stop here").arg(words.brief);
    annotation.title = words.brief;
    annotation.explanation = words.explanation;
    annotation.who = who(words.youAct ? registry::Actor::You : registry::Actor::Administrator);
    annotation.nextStep = words.nextStep;
    return annotation;
}

Annotation stayedClear(const QJsonObject &facts)
{
    Annotation annotation;
    const bool refused = facts.value(QLatin1String("reason")).toString() == QLatin1String("refused");
    annotation.severity = Severity::Warning;
    annotation.meaning = refused ? Text::tr("Not encrypted: the server refused")
                                 : Text::tr("Not encrypted: the server does not offer it");
    annotation.title = Text::tr("The connection stays in clear text");
    annotation.explanation =
        Text::tr("The account encrypts only where it can. Everybody on the way can read what "
                 "follows; a password is not sent unless the account allows it.");
    annotation.who = who(registry::Actor::You);
    annotation.nextStep = Text::tr("Set the account’s security to STARTTLS if it must not happen.");
    annotation.reference = registry::rfc(3207);
    return annotation;
}

} // namespace

Annotation tlsEvent(const Context &context)
{
    const transcript::Entry &entry = context.entry();
    if (entry.event == Event::TlsStarted)
        return started(context);
    if (entry.event == Event::StayedClear)
        return stayedClear(entry.facts);
    const base::TlsFacts tls = transcript::tlsFromJson(entry.facts);
    return entry.event == Event::TlsEstablished ? established(tls) : handshakeFailure(context, tls);
}

} // namespace explain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/words.h"

#include <QJsonArray>

namespace explain {

using base::Phase;
using registry::Actor;

namespace {

/// How long, as a reader would say it: "90 seconds", "5 minutes".
QString length(int seconds)
{
    constexpr int minute = 60;
    if (seconds >= minute && seconds % minute == 0)
        return Text::tr("%n minute(s)", nullptr, seconds / minute);
    return Text::tr("%n second(s)", nullptr, seconds);
}

int count(const Context &context, const char *key)
{
    return context.entry().facts.value(QLatin1String(key)).toInt();
}

QString howLongYet(const Context &context)
{
    const int limit = count(context, "limit");
    return limit > 0 ? Text::tr("We go on waiting, for up to %1 in all.").arg(length(limit)) : QString();
}

Annotation silentGreeting(const Context &context)
{
    constexpr int implicitTlsPort = 465; // RFC 8314 §7.3
    const bool mayWantTls = !context.entry().tls;
    Annotation annotation;
    annotation.title = Text::tr("The server has not greeted for %1").arg(length(count(context, "seconds")));
    annotation.explanation = Text::tr(
        "The server accepted the connection and has said nothing since. Many make unknown clients wait "
        "before they greet, because senders of spam seldom have the patience; some first look the client "
        "up in name services and block lists.");
    annotation.reference = registry::rfc(5321, QLatin1String("4.5.3.2.1"));
    annotation.nextStep = howLongYet(context);
    if (!mayWantTls)
        return annotation;
    annotation.explanation +=
        QLatin1Char(' ') + Text::tr("A port that expects TLS from the start is silent in the same way.");
    annotation.who = who(Actor::You);
    if (count(context, "port") == implicitTlsPort)
        annotation.nextStep =
            Text::tr("Stop, and choose TLS as the account’s security: it goes with port 465.");
    else
        annotation.nextStep +=
            QLatin1Char(' ') +
            Text::tr(
                "If this port expects TLS from the start, stop and choose TLS as the account’s security.");
    return annotation;
}

/// What keeps the other side busy in that phase.
QString whyItLasts(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
        return Text::tr("The name service has not answered: it is out of reach, or asks others in its turn.");
    case Phase::Connect:
        return Text::tr(
            "Nothing answers at this address. A machine that is down and a firewall that drops what "
            "it does not like look the same from here.");
    case Phase::Tls:
        return Text::tr(
            "The handshake has begun and does not go on. A server in front of a slow network, or a "
            "port that does not speak TLS, behaves like this.");
    case Phase::Body:
        return Text::tr("The server takes no more of the message for now: it is busy, or the way is jammed.");
    case Phase::EndOfData:
        return Text::tr("Servers often look for viruses and spam before they answer for a message, which can "
                        "take minutes. Whoever hangs up now cannot know whether it was taken.");
    case Phase::Greeting:
    case Phase::Ehlo:
    case Phase::StartTls:
    case Phase::Auth:
    case Phase::Mail:
    case Phase::Rcpt:
    case Phase::Data:
    case Phase::Rset:
    case Phase::Noop:
    case Phase::Quit:
        break;
    case Phase::Turn:
        return Text::tr("The other side looks through its queue, or has nothing more to say for now.");
    }
    return Text::tr(
        "The server has what we sent and has not answered. It is busy, looks something up, or slows "
        "down on purpose whom it does not trust.");
}

Annotation stillWaiting(const Context &context)
{
    Annotation annotation;
    annotation.title =
        Text::tr("No answer for %1, %2").arg(length(count(context, "seconds")), doing(context.entry().phase));
    annotation.explanation = whyItLasts(context.entry().phase);
    annotation.nextStep = howLongYet(context);
    annotation.reference = registry::rfc(5321, QLatin1String("4.5.3.2"));
    return annotation;
}

Annotation mechanismSkipped(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    const QString mechanism = visible(facts.value(QLatin1String("mechanism")).toString());
    const bool isUser = facts.value(QLatin1String("field")).toString() == QLatin1String("user");
    Annotation annotation;
    annotation.title = isUser ? Text::tr("%1 does not allow this user name").arg(mechanism)
                              : Text::tr("%1 does not allow this password").arg(mechanism);
    annotation.explanation = Text::tr(
        "Both sides prepare names and passwords by one set of rules before they compute with them. It knows "
        "the characters of 2002 only, so emoji are refused, as are control characters. The next mechanism "
        "that the server offers is tried instead.");
    if (!isUser) {
        annotation.who = who(Actor::You);
        annotation.nextStep = Text::tr(
            "Choose a password without such characters, if it is not to be sent to the server itself.");
    }
    annotation.reference = registry::rfc(4013, QLatin1String("2.5"));
    return annotation;
}

// RFC 3207 §6: who stands in between can take a line out of the list, and the client never asks
Annotation offerVanished(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    const QString mechanisms = visible(facts.value(QLatin1String("mechanisms")).toString());
    Annotation annotation;
    if (mechanisms.isEmpty()) {
        annotation.title = Text::tr("STARTTLS was offered last time, and is not any more");
        annotation.explanation = Text::tr(
            "Somebody between us and the server can take the offer out of its list, so that passwords "
            "and mail stay readable. Some firewalls and virus scanners do just that; or the server "
            "was set up anew.");
    } else {
        annotation.title = Text::tr("Ways to sign in that were offered last time are gone");
        annotation.explanation = Text::tr(
            "Somebody between us and the server can take the strong ones out of its list, so that the "
            "password is sent in a weaker way; or the server was set up anew.");
        annotation.fields.append(fact(Text::tr("Gone"), mechanisms));
    }
    annotation.who = who(Actor::You);
    annotation.nextStep = Text::tr(
        "Require TLS in the account, and ask the server’s administrator before you send without it.");
    annotation.reference = registry::rfc(3207, QLatin1String("6"));
    annotation.severity = Severity::Warning;
    return annotation;
}

// RFC 9422: told before the first transaction
Annotation sendSplit(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    const auto parts = facts.value(QLatin1String("parts")).toArray();
    const int connections = count(context, "connections");
    Annotation annotation;
    annotation.title =
        Text::tr("The server’s limits split this send into %n transaction(s)", nullptr, int(parts.size()));
    annotation.explanation =
        Text::tr("The server says how many recipients a transaction, and how many transactions and domains a "
                 "session may have. The message is sent to some recipients after the others, and the outcome "
                 "tells of each.");
    if (connections > 1)
        annotation.explanation +=
            QLatin1Char(' ') + Text::tr("It takes %n connection(s).", nullptr, connections);
    annotation.fields.append(
        fact(Text::tr("Limits"), visible(facts.value(QLatin1String("limits")).toString())));
    QStringList sizes;
    for (const auto &part : parts)
        sizes.append(number(part.toInt()));
    annotation.fields.append(fact(Text::tr("Recipients"), sizes.join(QLatin1String(" + "))));
    annotation.reference = registry::rfc(9422, QLatin1String("4"));
    return annotation;
}

Annotation limitsOdd(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    Annotation annotation;
    annotation.title = Text::tr("Something is wrong with the server’s limits");
    annotation.explanation = Text::tr(
        "A limit is a number from 1 to 999999 and is named once. One that is no such number is passed "
        "over, and so is a whole line that is not made of names and values; of two limits that contradict "
        "each "
        "other the smaller one counts.");
    annotation.fields.append(
        fact(Text::tr("Odd"), visible(facts.value(QLatin1String("odd")).toString()), Severity::Warning));
    annotation.who = who(Actor::Administrator);
    annotation.nextStep = Text::tr("Correct the line LIMITS that the server offers.");
    annotation.reference = registry::rfc(9422, QLatin1String("4"));
    annotation.severity = Severity::Warning;
    return annotation;
}

// RFC 1845 §4
Annotation transactionResumed(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    const qint64 offset = facts.value(QLatin1String("offset")).toInteger();
    Annotation annotation;
    annotation.title = Text::tr("The message goes on from octet %1").arg(number(offset));
    annotation.explanation =
        Text::tr("The server kept the first part of it from a session that broke off, with the recipients "
                 "that it took then. Only the rest is sent.");
    annotation.fields.append(
        fact(Text::tr("Still to send"), bytes(facts.value(QLatin1String("left")).toInteger())));
    annotation.reference = registry::rfc(1845, QLatin1String("4"));
    return annotation;
}

Annotation rolesTurned()
{
    Annotation annotation;
    annotation.title = Text::tr("The roles turn: the server is the client now");
    annotation.explanation = Text::tr(
        "What waited for us comes over this connection. From here on what is received are commands, and "
        "what is sent are our replies, until the other side says QUIT.");
    annotation.reference = registry::rfc(2645, QLatin1String("5.3"));
    return annotation;
}

Annotation domainAsAlabel(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    Annotation annotation;
    annotation.title = Text::tr("The domain is written in ASCII");
    annotation.explanation = Text::tr(
        "A domain with letters beyond ASCII has a second spelling that begins with xn--. Every server "
        "understands it, so SMTPUTF8 is not needed: only a name before the @ sign would need that.");
    annotation.fields.append(
        fact(Text::tr("As you wrote it"), visible(facts.value(QLatin1String("address")).toString())));
    annotation.fields.append(
        fact(Text::tr("As it is sent"), visible(facts.value(QLatin1String("sent")).toString())));
    annotation.reference = registry::rfc(5890, QLatin1String("2.3.2.1"));
    return annotation;
}

Annotation oddExchanger(const QJsonObject &facts, const QString &key)
{
    const QString exchanger = visible(facts.value(QLatin1String("exchanger")).toString());
    const QString domain = visible(facts.value(QLatin1String("domain")).toString());
    Annotation annotation;
    annotation.who = who(Actor::Recipient);
    if (key == QLatin1String("mx-is-alias")) {
        annotation.title = Text::tr("%1 is an alias").arg(exchanger);
        annotation.explanation = Text::tr(
            "An MX record must name a host, not an alias of one. Most clients follow it all the same, "
            "and so do we; some do not, and mail from them is lost.");
        annotation.nextStep = Text::tr("The owner of %1 puts %2 into the MX record instead.")
                                  .arg(domain, visible(facts.value(QLatin1String("canonical")).toString()));
        annotation.reference = registry::rfc(2181, QLatin1String("10.3"));
        return annotation;
    }
    const bool root = key == QLatin1String("mx-is-root");
    annotation.title = root ? Text::tr("One of the MX records of %1 names no host").arg(domain)
                            : Text::tr("%1 is an address, where a name belongs").arg(exchanger);
    annotation.explanation =
        root
            ? Text::tr("A dot alone says that a domain takes no mail. Beside other MX records it contradicts "
                       "them, and is passed over.")
            : Text::tr("An MX record holds the name of a host. An address there is taken for a name, which "
                       "does not exist, so it is passed over.");
    annotation.nextStep =
        Text::tr("The owner of %1 takes the record out, or puts a name into it.").arg(domain);
    annotation.reference =
        root ? registry::rfc(7505, QLatin1String("3")) : registry::rfc(1035, QLatin1String("3.3.9"));
    return annotation;
}

Annotation ticketSkipped(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    Annotation annotation;
    annotation.title = Text::tr("%1 has no ticket for this server")
                           .arg(visible(facts.value(QLatin1String("mechanism")).toString()));
    annotation.explanation = Text::tr("There is a Kerberos ticket, and the realm gives none for this server. "
                                      "The next mechanism that the server "
                                      "offers is tried instead.");
    const QString words = visible(facts.value(QLatin1String("words")).toString());
    if (!words.isEmpty())
        annotation.fields.append(fact(Text::tr("System’s words"), words));
    annotation.reference = registry::rfc(4752, QLatin1String("3.1"));
    return annotation;
}

/// A key that this version does not know, from a newer one's file: all that it says.
Annotation unknown(const QJsonObject &facts)
{
    Annotation annotation;
    annotation.title = Text::tr("Note: %1").arg(visible(facts.value(QLatin1String("remark")).toString()));
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QString value = visible(it.value().toVariant().toString());
        if (!value.isEmpty())
            annotation.fields.append(fact(visible(it.key()), value));
    }
    return annotation;
}

Annotation byKey(const Context &context)
{
    const QJsonObject &facts = context.entry().facts;
    const QString key = facts.value(QLatin1String("remark")).toString();
    const bool wait = count(context, "seconds") > 0;
    if (wait && key == QLatin1String("silent-greeting"))
        return silentGreeting(context);
    if (wait && key == QLatin1String("still-waiting"))
        return stillWaiting(context);
    if (key == QLatin1String("mechanism-skipped"))
        return facts.contains(QLatin1String("field")) ? mechanismSkipped(context) : ticketSkipped(context);
    if (key == QLatin1String("token"))
        return tokenRemark(context);
    if (key == QLatin1String("send-split"))
        return sendSplit(context);
    if (key == QLatin1String("roles-turned"))
        return rolesTurned();
    if (key == QLatin1String("limits-odd"))
        return limitsOdd(context);
    if (key == QLatin1String("transaction-resumed"))
        return transactionResumed(context);
    if (key == QLatin1String("domain-as-alabel"))
        return domainAsAlabel(context);
    if (key == QLatin1String("offer-vanished"))
        return offerVanished(context);
    if (key == QLatin1String("mx-is-alias") || key == QLatin1String("mx-is-root") ||
        key == QLatin1String("mx-is-address"))
        return oddExchanger(facts, key);
    return unknown(facts);
}

} // namespace

Annotation remark(const Context &context)
{
    Annotation annotation = byKey(context);
    annotation.meaning = annotation.title;
    if (annotation.severity == Severity::Plain)
        annotation.severity = Severity::Notice;
    return annotation;
}

} // namespace explain

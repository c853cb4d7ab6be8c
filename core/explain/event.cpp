// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/facts.h"
#include "explain/verdict.h"

#include <algorithm>

namespace explain {

using transcript::Event;

namespace {

Annotation lookupDone(const Facts &facts)
{
    const QStringList addresses = facts.list("addresses");
    if (addresses.isEmpty()) {
        Annotation annotation =
            told(Text::tr("The name was not found"),
                 Text::tr("The name service knows no address for it, or did not answer."));
        annotation.severity = Severity::Error;
        annotation.who = who(registry::Actor::You);
        annotation.nextStep = Text::tr("Check the spelling of the server name in the account.");
        facts.add(annotation.fields, Text::tr("Name"), "host");
        facts.add(annotation.fields, Text::tr("Problem"), "problem");
        return annotation;
    }
    const auto isV6 = [](const QString &address) { return address.contains(QLatin1Char(':')); };
    const bool both = std::ranges::any_of(addresses, isV6) && !std::ranges::all_of(addresses, isV6);
    Annotation annotation = told(Text::tr("The name was found"),
                                 Text::tr("The addresses are tried in this order until one answers."));
    if (both)
        annotation.meaning = isV6(addresses.first()) ? Text::tr("The name was found; IPv6 is tried first")
                                                     : Text::tr("The name was found; IPv4 is tried first");
    facts.add(annotation.fields, Text::tr("Name"), "host");
    for (const QString &address : addresses)
        annotation.fields.append(fact(Text::tr("Address"), address));
    return annotation;
}

void addEnds(const Facts &facts, Annotation &annotation)
{
    facts.add(annotation.fields, Text::tr("Address"), "address");
    facts.add(annotation.fields, Text::tr("Port"), "port");
    facts.add(annotation.fields, Text::tr("Through the proxy"), "proxy");
    facts.add(annotation.fields, Text::tr("From our address"), "localAddress");
    facts.add(annotation.fields, Text::tr("From our port"), "localPort");
}

Annotation localConnection(const Facts &facts, Event event)
{
    Annotation annotation;
    if (event == Event::ConnectStarted) {
        annotation = told(Text::tr("Is anybody there?"),
                          Text::tr("The server is asked for on this computer, without a network."));
    } else if (event == Event::Connected) {
        annotation = told(Text::tr("Somebody is there"), Text::tr("Now the server has to greet."));
    } else {
        annotation = told(Text::tr("Nobody is there"),
                          Text::tr("The socket has no listener, or the command could not be started."));
        annotation.severity = Severity::Error;
        facts.add(annotation.fields, Text::tr("Problem"), "problem");
    }
    facts.add(annotation.fields, Text::tr("Where"), "address");
    return annotation;
}

Annotation connection(const Facts &facts, Event event)
{
    if (!facts.text("way").isEmpty())
        return localConnection(facts, event);
    Annotation annotation;
    if (event == Event::ConnectStarted) {
        annotation = told(Text::tr("Is the port open?"),
                          Text::tr("A connection is asked for at this address and port."));
        if (facts.has("proxy")) {
            annotation.meaning = Text::tr("Does the proxy let us through?");
            annotation.explanation =
                Text::tr("The proxy is asked to connect to the server. It looks the "
                         "server’s name up itself, so no lookup stands before this line.");
        }
    } else if (event == Event::Connected) {
        annotation = told(Text::tr("The port is open"),
                          Text::tr("Something answers there; now the server has to greet."));
    } else {
        annotation =
            told(Text::tr("Nothing answers at this address"),
                 Text::tr("Either no mail service runs there, or a firewall keeps us away. If the name has "
                          "more addresses, the next one is tried."));
        annotation.severity = Severity::Warning;
        facts.add(annotation.fields, Text::tr("Problem"), "problem");
    }
    addEnds(facts, annotation);
    return annotation;
}

/// With %1 for the mechanism.
QString whyChosen(const Facts &facts)
{
    const QString wanted = facts.text("wanted");
    if (facts.is("forced"))
        return Text::tr("%1 was asked for, though the server does not offer it");
    if (wanted.isEmpty())
        return Text::tr("%1 is the best that both sides have");
    return wanted.contains(u' ') ? Text::tr("%1 is the best of those that were asked for")
                                 : Text::tr("%1 was asked for");
}

Annotation mechanismChosen(const Facts &facts)
{
    const QString mechanism = facts.text("mechanism");
    const registry::SaslMechanism *row = registry::mechanism(mechanism.toLatin1());
    const bool forced = facts.is("forced");
    Annotation annotation = told(whyChosen(facts).arg(mechanism), row ? row->reason : QString());
    if (forced) {
        annotation.severity = Severity::Notice;
        annotation.explanation = Text::tr(
            "What a server does not offer must not be used, and most servers refuse it. It is tried all "
            "the same, because you named it.");
    }
    if (row)
        annotation.reference = row->reference;
    annotation.fields.append(fact(Text::tr("Mechanism"), mechanism));
    facts.add(annotation.fields, Text::tr("Offered"), "offered");
    facts.add(annotation.fields, Text::tr("Asked for"), "wanted");
    return annotation;
}

Annotation planned(const Facts &facts)
{
    const qint64 recipients = facts.count("recipients");
    if (facts.is("fetched")) {
        Annotation fetched =
            told(Text::tr("A message that the server fetches, for %n recipient(s)", nullptr, int(recipients)),
                 Text::tr("The message lies on an IMAP server. We only say where, and never have it."));
        fetched.reference = registry::rfc(4468, QLatin1String("3.2"));
        return fetched;
    }
    Annotation annotation = told(
        Text::tr("%1 for %n recipient(s)", nullptr, int(recipients)).arg(bytes(facts.count("size"))),
        Text::tr(
            "The message is ready in the form that this server takes, and its size is known before anything "
            "of it is sent."));
    annotation.fields.append(fact(Text::tr("Size"), bytes(facts.count("size"))));
    annotation.fields.append(fact(Text::tr("Recipients"), number(recipients)));
    annotation.fields.append(fact(Text::tr("Text"), facts.is("binary")     ? Text::tr("binary")
                                                    : facts.is("eightBit") ? Text::tr("8-bit, as written")
                                                                           : Text::tr("7-bit")));
    if (facts.is("utf8"))
        annotation.fields.append(fact(Text::tr("Header"), Text::tr("UTF-8, by SMTPUTF8")));
    return annotation;
}

Annotation chunk(const Facts &facts)
{
    Annotation annotation =
        told(Text::tr("Sent as it is, counted"),
             Text::tr("The command before it told how many bytes these are, so no dot ends "
                      "them and none is doubled."));
    if (!facts.is("complete")) {
        annotation =
            told(Text::tr("Broken off in the middle"),
                 Text::tr("Fewer bytes came than the command had told, so the server must not deliver "
                          "what it got."));
        annotation.severity = Severity::Warning;
    }
    annotation.reference = registry::rfc(3030, QLatin1String("2"));
    annotation.fields.append(fact(Text::tr("Size"), bytes(facts.count("size"))));
    return annotation;
}

/// After ATRN.
Annotation bodyThatCame(const Facts &facts)
{
    const bool whole = facts.is("complete");
    Annotation annotation =
        whole ? told(Text::tr("A message that waited"),
                     Text::tr("The other side sends it; our answer says whether we keep it."))
              : told(Text::tr("Broken off in the middle"),
                     Text::tr("It never came to its end, so it goes on waiting over there."));
    annotation.severity = whole ? Severity::Plain : Severity::Warning;
    annotation.reference = registry::rfc(2645, QLatin1String("5.3"));
    annotation.fields.append(fact(Text::tr("Size"), bytes(facts.count("size"))));
    return annotation;
}

Annotation body(const Facts &facts)
{
    if (facts.text("stuffed").isEmpty())
        return chunk(facts);
    const qint64 stuffed = facts.count("stuffed");
    Annotation annotation;
    if (!facts.is("complete")) {
        annotation =
            told(Text::tr("Broken off in the middle"),
                 Text::tr("The message was not finished with its final dot, so the server must not deliver "
                          "what it got."));
        annotation.severity = Severity::Warning;
    } else if (stuffed > 0) {
        annotation =
            told(Text::tr("Sent; %n line(s) got a second dot", nullptr, int(stuffed)),
                 Text::tr("A line with a single dot ends the message. A dot that begins any other line is "
                          "doubled on the way and taken off again by the server."));
    } else {
        annotation = told(Text::tr("Sent as it is, no line begins with a dot"),
                          Text::tr("The message went out and a line with a single dot ended it."));
    }
    annotation.reference = registry::rfc(5321, QLatin1String("4.5.2"));
    annotation.fields.append(fact(Text::tr("Size"), bytes(facts.count("size"))));
    annotation.fields.append(fact(Text::tr("Lines"), number(facts.count("lines"))));
    annotation.fields.append(fact(Text::tr("Doubled dots"), number(stuffed)));
    return annotation;
}

Annotation closed(const Facts &facts)
{
    const bool us = facts.text("by") == QLatin1String("us");
    const bool orderly = facts.text("how") == QLatin1String("orderly");
    Annotation annotation;
    if (us)
        annotation = orderly ? told(Text::tr("We hung up"), Text::tr("The session is over."))
                             : told(Text::tr("We hung up at once"),
                                    Text::tr("The connection was dropped without a goodbye."));
    else if (orderly)
        annotation =
            told(Text::tr("The server hung up"), Text::tr("The server closed the connection in order."));
    else
        annotation = told(Text::tr("The connection broke off"),
                          Text::tr("The other side, or something on the way, cut the connection."));
    annotation.severity = us || orderly ? Severity::Plain : Severity::Warning;
    facts.add(annotation.fields, Text::tr("In the system’s words"), "words");
    return annotation;
}

base::Failure failureIn(const QJsonObject &facts)
{
    base::Failure failure;
    const QByteArray fault = facts.value(QLatin1String("fault")).toString().toUtf8();
    for (int i = 0; i <= int(base::Fault::Internal); ++i) {
        if (base::name(base::Fault(i)) == fault)
            failure.fault = base::Fault(i);
    }
    failure.phase = base::phaseFromName(facts.value(QLatin1String("phase")).toString().toUtf8())
                        .value_or(base::Phase::Lookup);
    const QJsonObject reply = facts.value(QLatin1String("reply")).toObject();
    if (!reply.isEmpty())
        failure.reply = base::ReplyFacts{reply.value(QLatin1String("code")).toInt(),
                                         reply.value(QLatin1String("enhanced")).toString().toLatin1(),
                                         reply.value(QLatin1String("text")).toString().toUtf8()};
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (it.value().isString() || it.value().isDouble())
            failure.facts.insert(it.key(), it.value().toVariant().toString());
    }
    return failure;
}

// The refusal that a failure came from stands in the transcript, not in the event.
std::optional<base::ReplyFacts> replyBefore(const Context &context)
{
    constexpr qsizetype back = 64;
    for (qsizetype i = context.index() - 1; i >= 0 && i > context.index() - back; --i) {
        if (context.transcript().direction(i) != transcript::Direction::Received)
            continue;
        const QByteArrayView line = context.transcript().bytes(i);
        const ReplyLine reply = ReplyLine::read(line);
        if (reply.number >= 400)
            return base::ReplyFacts{reply.number, at(line, reply.enhanced).toByteArray(),
                                    at(line, reply.text).toByteArray()};
    }
    return {};
}

bool comesFromReply(base::Fault fault)
{
    using base::Fault;
    static const QList<Fault> refusals{Fault::GreetingRefused, Fault::EhloRefused,   Fault::TlsRefused,
                                       Fault::AuthRefused,     Fault::MailRefused,   Fault::RecipientsRefused,
                                       Fault::MessageRefused,  Fault::ServiceClosing};
    return refusals.contains(fault);
}

Annotation failureEvent(const Context &context)
{
    Ending ending;
    ending.failure = failureIn(context.entry().facts);
    if (!ending.failure->reply && comesFromReply(ending.failure->fault))
        ending.failure->reply = replyBefore(context);
    // lost after the final dot: whether the message was taken, nobody knows
    if (ending.failure->phase == base::Phase::EndOfData && !ending.failure->reply)
        ending.result = Ending::Result::Unknown;
    ending.host = visible(context.entry().facts.value(QLatin1String("host")).toString());
    const Verdict verdict = explain::verdict(ending, context.transcript());
    Annotation annotation = told(verdict.sentence, verdict.explanation);
    annotation.severity = verdict.severity;
    annotation.who = verdict.who;
    annotation.nextStep = verdict.nextStep;
    annotation.reference = verdict.reference;
    return annotation;
}

} // namespace

Annotation eventOf(const Context &context)
{
    const Facts facts(context.entry().facts);
    switch (context.entry().event) {
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
    case Event::ProxyHeader:
        return wayEvent(context);
    case Event::LookupStarted: {
        if (facts.has("type"))
            return wayEvent(context);
        Annotation annotation = told(Text::tr("Which address has this name?"),
                                     Text::tr("The name service is asked for the server’s addresses."));
        facts.add(annotation.fields, Text::tr("Name"), "host");
        return annotation;
    }
    case Event::LookupDone:
        return facts.has("type") ? wayEvent(context) : lookupDone(facts);
    case Event::ConnectStarted:
    case Event::Connected:
    case Event::ConnectFailed:
        return connection(facts, context.entry().event);
    case Event::MechanismChosen:
        return mechanismChosen(facts);
    case Event::TransactionPlanned:
        return planned(facts);
    case Event::Body:
        return context.entry().direction == transcript::Direction::Received ? bodyThatCame(facts)
                                                                            : body(facts);
    case Event::Closed:
        return closed(facts);
    case Event::Failed:
        return failureEvent(context);
    case Event::Remark:
    case Event::Line:
    case Event::TlsStarted:
    case Event::TlsEstablished:
    case Event::TlsFailed:
    case Event::StayedClear:
        break;
    }
    return remark(context);
}

} // namespace explain

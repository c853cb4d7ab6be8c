// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/facts.h"

namespace explain {

using transcript::Event;

namespace {

QString inWords(const QString &dnssec)
{
    if (dnssec == QLatin1String("secure"))
        return Text::tr("secure: signed, and the signatures fit");
    if (dnssec == QLatin1String("insecure"))
        return Text::tr("insecure: not signed, as far as the name server shows");
    if (dnssec == QLatin1String("bogus"))
        return Text::tr("bogus: the signatures do not fit");
    return Text::tr("not checked");
}

void addDnssec(const Facts &facts, Annotation &annotation)
{
    const QString dnssec = facts.text("dnssec");
    if (dnssec.isEmpty())
        return;
    annotation.fields.append(fact(Text::tr("DNSSEC"), inWords(dnssec),
                                  dnssec == QLatin1String("bogus") ? Severity::Error : Severity::Plain));
}

Annotation asked(const Facts &facts)
{
    const bool mx = facts.text("type") == QLatin1String("MX");
    Annotation annotation = told(
        mx ? Text::tr("Which hosts take mail for this domain?") : Text::tr("Which address has this name?"),
        mx ? Text::tr("The name service is asked for the domain’s mail exchangers (MX).")
           : Text::tr("The name service is asked for the addresses of this host."));
    annotation.reference = registry::rfc(5321, QLatin1String("5.1"));
    facts.add(annotation.fields, Text::tr("Name"), "host");
    facts.add(annotation.fields, Text::tr("Type"), "type");
    facts.add(annotation.fields, Text::tr("Name server"), "server");
    return annotation;
}

Annotation answered(const Facts &facts)
{
    const QJsonArray answers = facts.array("answers");
    Annotation annotation;
    if (facts.text("dnssec") == QLatin1String("bogus")) {
        annotation = told(Text::tr("The answer is not to be trusted"),
                          Text::tr("The records are signed (DNSSEC), and the signatures do not fit."));
        annotation.severity = Severity::Error;
    } else if (facts.has("problem")) {
        annotation = told(Text::tr("No answer to go by"),
                          Text::tr("The name service knows no such name, or could not answer."));
        annotation.severity = Severity::Warning;
    } else if (answers.isEmpty()) {
        annotation = told(Text::tr("There is no such record"),
                          Text::tr("The name exists and has no record of this type."));
    } else {
        annotation = told(Text::tr("The name service answered, %n record(s)", nullptr, int(answers.size())),
                          Text::tr("Each record may be kept for the seconds that stand before its type."));
    }
    annotation.reference = registry::rfc(5321, QLatin1String("5.1"));
    facts.add(annotation.fields, Text::tr("Name"), "host");
    facts.add(annotation.fields, Text::tr("Type"), "type");
    for (const auto &item : answers) {
        const QJsonObject object = item.toObject();
        const Facts record(object);
        annotation.fields.append(fact(
            record.text("name"),
            QStringLiteral("%1 %2 %3").arg(record.text("ttl"), record.text("type"), record.text("data"))));
    }
    addDnssec(facts, annotation);
    facts.add(annotation.fields, Text::tr("Problem"), "problem");
    facts.add(annotation.fields, Text::tr("In the library’s words"), "words");
    return annotation;
}

Annotation routed(const Facts &facts)
{
    Annotation annotation = told(
        Text::tr("This is where the mail for %1 goes").arg(facts.text("domain")),
        Text::tr("The exchangers are tried in order of preference, the lowest number first; those of equal "
                 "preference are put in an order by chance, so that they share the load."));
    if (facts.text("how") == QLatin1String("address"))
        annotation.explanation =
            Text::tr("The domain names no mail exchanger but has an address, so it is its own exchanger.");
    else if (facts.text("how") == QLatin1String("literal"))
        annotation.explanation =
            Text::tr("The recipient’s domain is an address itself: no name is looked up.");
    annotation.reference = registry::rfc(5321, QLatin1String("5.1"));
    const QJsonArray exchangers = facts.array("exchangers");
    for (const auto &item : exchangers) {
        const QJsonObject object = item.toObject();
        const Facts exchanger(object);
        annotation.fields.append(fact(exchanger.text("name"),
                                      Text::tr("preference %1").arg(number(exchanger.count("preference")))));
    }
    facts.add(annotation.fields, Text::tr("Recipients"), "recipients");
    addDnssec(facts, annotation);
    return annotation;
}

Annotation chosen(const Facts &facts)
{
    Annotation annotation = told(
        Text::tr("%1 is tried now").arg(facts.text("exchanger")),
        facts.has("after")
            ? Text::tr("The exchanger before it could not be reached or had no time for us, so the next one "
                       "has its turn.")
            : Text::tr("It has the lowest number of those that take mail for this domain."));
    annotation.reference = registry::rfc(5321, QLatin1String("5.1"));
    facts.add(annotation.fields, Text::tr("Domain"), "domain");
    facts.add(annotation.fields, Text::tr("Preference"), "preference");
    annotation.fields.append(
        fact(Text::tr("Number"), Text::tr("%1 of %2").arg(facts.text("number"), facts.text("of"))));
    facts.add(annotation.fields, Text::tr("After"), "after");
    return annotation;
}

/// Version 1: words with blanks between them.
void addTextFields(const QByteArray &octets, QList<Field> &fields)
{
    const QStringList names{Text::tr("Signature"),        Text::tr("Address family"),
                            Text::tr("Client’s address"), Text::tr("Server’s address"),
                            Text::tr("Client’s port"),    Text::tr("Server’s port")};
    qsizetype begin = 0;
    const qsizetype end = std::max<qsizetype>(octets.indexOf('\r'), 0);
    for (const QString &name : names) {
        if (begin >= end)
            return;
        qsizetype stop = octets.indexOf(' ', begin);
        stop = stop < 0 || stop > end ? end : stop;
        fields.append({name, visible(octets.sliced(begin, stop - begin)), {begin, stop - begin}});
        begin = stop + 1;
    }
}

QString familyWords(uchar family)
{
    switch (family) {
    case 0x00:
        return Text::tr("not said");
    case 0x11:
        return Text::tr("TCP over IPv4");
    case 0x21:
        return Text::tr("TCP over IPv6");
    default:
        return QStringLiteral("0x%1").arg(uint(family), 2, 16, QLatin1Char('0'));
    }
}

/// Version 2: twelve octets of signature, version and command, family, length, addresses.
void addBinaryFields(const QByteArray &octets, const Facts &facts, QList<Field> &fields)
{
    constexpr qsizetype fixed = 16;
    if (octets.size() < fixed)
        return;
    const auto command = uchar(octets.at(12));
    const auto family = uchar(octets.at(13));
    fields.append(
        {Text::tr("Signature"), Text::tr("twelve octets that no text protocol begins with"), {0, 12}});
    fields.append({Text::tr("Version and command"),
                   QStringLiteral("%1, %2")
                       .arg(command >> 4)
                       .arg((command & 0x0f) == 0 ? QStringLiteral("LOCAL") : QStringLiteral("PROXY")),
                   {12, 1}});
    fields.append({Text::tr("Address family"), familyWords(family), {13, 1}});
    fields.append({Text::tr("Length"), number(uchar(octets.at(14)) * 256 + uchar(octets.at(15))), {14, 2}});
    const qsizetype address = family == 0x11 ? 4 : 16;
    if ((family != 0x11 && family != 0x21) || octets.size() < fixed + 2 * address + 4)
        return;
    const qsizetype ports = fixed + 2 * address;
    fields.append({Text::tr("Client’s address"), facts.text("source"), {fixed, address}});
    fields.append({Text::tr("Server’s address"), facts.text("destination"), {fixed + address, address}});
    fields.append({Text::tr("Client’s port"), facts.text("sourcePort"), {ports, 2}});
    fields.append({Text::tr("Server’s port"), facts.text("destinationPort"), {ports + 2, 2}});
}

Annotation handedOn(const Context &context, const Facts &facts)
{
    const QByteArray octets = context.entry().bytes;
    const bool local = facts.text("command") == QLatin1String("local");
    Annotation annotation = told(
        local ? Text::tr("This connection is for nobody else")
              : Text::tr("The server is to take us for %1").arg(facts.text("source")),
        Text::tr(
            "A load balancer in front of a server says so whose connection it hands on (PROXY protocol). "
            "It comes before everything, also before TLS; a server that does not expect it takes it for a "
            "broken command."));
    if (facts.is("byHand")) {
        annotation.meaning = annotation.title = Text::tr("A PROXY header as it was typed");
        annotation.severity = Severity::Notice;
    }
    annotation.reference = {QStringLiteral("proxy-protocol.txt"),
                            QStringLiteral("https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt")};
    if (octets.startsWith("PROXY"))
        addTextFields(octets, annotation.fields);
    else
        addBinaryFields(octets, facts, annotation.fields);
    return annotation;
}

} // namespace

Annotation wayEvent(const Context &context)
{
    const Facts facts(context.entry().facts);
    switch (context.entry().event) {
    case Event::LookupStarted:
        return asked(facts);
    case Event::LookupDone:
        return answered(facts);
    case Event::RoutePlanned:
        return routed(facts);
    case Event::ExchangerChosen:
        return chosen(facts);
    case Event::ProxyHeader:
        return handedOn(context, facts);
    default:
        return {};
    }
}

} // namespace explain

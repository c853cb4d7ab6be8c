// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

namespace {

QString visibleAt(QByteArrayView line, base::Span span)
{
    return visible(at(line, span));
}

void addVerb(Annotation &annotation, QByteArrayView line, const CommandLine &command)
{
    annotation.fields.append(
        {Text::tr("Command"), visibleAt(line, command.verb), command.verb, false, Severity::Plain});
}

// Whether the session asked for encryption just before: then this EHLO is the second one (RFC 3207 §4.2).
bool followsStartTls(const Context &context)
{
    constexpr qsizetype back = 8;
    for (qsizetype i = context.index() - 1; i >= 0 && i > context.index() - back; --i) {
        if (context.transcript().phase(i) == base::Phase::StartTls)
            return true;
    }
    return false;
}

void helloSent(const Context &context, const CommandLine &command, Annotation &annotation)
{
    const QByteArrayView line = context.bytes();
    annotation.meaning = Text::tr("We say who we are");
    if (followsStartTls(context)) {
        annotation.meaning = Text::tr("Once more, now under TLS");
        annotation.explanation +=
            QLatin1Char(' ') + Text::tr("What was learned before the encryption cannot be "
                                        "trusted, so everything is asked again.");
    }
    if (command.argument.length > 0)
        annotation.fields.append({Text::tr("Our name"), visibleAt(line, command.argument), command.argument,
                                  false, Severity::Plain});
}

void addMailParameters(const PathArgument &argument, QByteArrayView line, Annotation &annotation)
{
    for (const KeywordValue &parameter : argument.parameters)
        annotation.fields.append(parameterField(line, parameter));
}

// SIZE=…, as the sentence for the table
QString announced(const PathArgument &argument, QByteArrayView line)
{
    for (const KeywordValue &parameter : argument.parameters) {
        if (at(line, parameter.keyword).compare("SIZE", Qt::CaseInsensitive) == 0)
            return parameterField(line, parameter).value;
    }
    return {};
}

void mail(const Context &context, const CommandLine &command, Annotation &annotation)
{
    const QByteArrayView line = context.bytes();
    const PathArgument argument = PathArgument::read(line, command.argument);
    const QString size = announced(argument, line);
    const bool null = argument.path.length == 0;
    if (null)
        annotation.explanation +=
            QLatin1Char(' ') + Text::tr("The sender is empty, so that no report about this "
                                        "message can cause another one.");
    annotation.meaning = null ? Text::tr("No envelope sender") : Text::tr("Envelope sender");
    if (!size.isEmpty())
        annotation.meaning = null ? Text::tr("No envelope sender; %1 announced").arg(size)
                                  : Text::tr("Envelope sender; %1 announced").arg(size);
    annotation.fields.append({Text::tr("Sender"), null ? Text::tr("nobody") : visibleAt(line, argument.path),
                              argument.path, false, Severity::Plain});
    addMailParameters(argument, line, annotation);
}

void rcpt(const Context &context, const CommandLine &command, Annotation &annotation)
{
    const QByteArrayView line = context.bytes();
    const PathArgument argument = PathArgument::read(line, command.argument);
    const Context::Place place = context.recipient();
    annotation.meaning = place.of > 0
                             ? Text::tr("Recipient %1 of %2").arg(number(place.number), number(place.of))
                             : Text::tr("A recipient");
    annotation.fields.append(
        {Text::tr("Recipient"), visibleAt(line, argument.path), argument.path, false, Severity::Plain});
    addMailParameters(argument, line, annotation);
}

QString plainMeaning(const QByteArray &verb)
{
    if (verb == "STARTTLS")
        return Text::tr("Please encrypt from here on");
    if (verb == "DATA")
        return Text::tr("May the message follow?");
    if (verb == "RSET")
        return Text::tr("Forget this message");
    if (verb == "NOOP")
        return Text::tr("Are you still there?");
    if (verb == "QUIT")
        return Text::tr("We say goodbye");
    const registry::Verb *row = registry::verb(verb);
    return row ? capitalised(row->title) : QString();
}

/// What a command breaks, each with the rule that it is.
void addBreaches(const Context &context, Annotation &annotation)
{
    const base::Breaches breaches = context.entry().breaches;
    const QString name = Text::tr("Against the rules");
    if (breaches.testFlag(base::Breach::NotOffered))
        annotation.fields.append(fact(
            name, Text::tr("it needs an extension that is not in the server’s list"), Severity::Warning));
    if (breaches.testFlag(base::Breach::Early))
        annotation.fields.append(
            fact(name, Text::tr("it went out before the reply that it has to wait for"), Severity::Warning));
    if (breaches.testFlag(base::Breach::Malformed))
        annotation.fields.append(
            fact(name, Text::tr("it is longer than a command may be, or holds what a command may not"),
                 Severity::Warning));
    if (!breaches)
        return;
    annotation.severity = Severity::Warning;
    annotation.explanation +=
        QLatin1Char(' ') +
        Text::tr(
            "It was sent on purpose, to see what the server makes of it; a client that keeps to the rules "
            "would not have said it now.");
}

void unknown(Annotation &annotation)
{
    annotation.meaning = Text::tr("No standard command");
    annotation.title = Text::tr("No standard command");
    annotation.severity = Severity::Notice;
    annotation.explanation = Text::tr(
        "No document that we know defines this command. The server’s reply tells whether it knows it.");
}

} // namespace

Annotation sentLine(const Context &context)
{
    Annotation annotation;
    const QByteArrayView line = context.bytes();
    const CommandLine command = CommandLine::read(line);
    const QByteArray verb = context.verb();
    addVerb(annotation, line, command);
    const registry::Verb *row = registry::verb(verb);
    if (!row) {
        unknown(annotation);
        addBreaches(context, annotation);
        return annotation;
    }
    annotation.title = capitalised(row->title);
    annotation.explanation = row->sentence;
    annotation.reference = row->reference;
    annotation.meaning = plainMeaning(verb);
    if (verb == "EHLO" || verb == "HELO" || verb == "LHLO")
        helloSent(context, command, annotation);
    else if (verb == "MAIL")
        mail(context, command, annotation);
    else if (verb == "RCPT")
        rcpt(context, command, annotation);
    else if (command.argument.length > 0)
        annotation.fields.append({Text::tr("Argument"), visibleAt(line, command.argument), command.argument,
                                  false, Severity::Plain});
    if (row->status == QLatin1String("obsolete"))
        annotation.severity = Severity::Notice;
    addBreaches(context, annotation);
    return annotation;
}

} // namespace explain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines said after ATRN: commands are received then, and replies sent (RFC 2645 §5.3).
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

using transcript::Direction;

namespace {

QString argumentOf(QByteArrayView line)
{
    return visible(at(line, PathArgument::read(line, CommandLine::read(line).argument).path));
}

QString commandMeaning(const QByteArray &verb, QByteArrayView line)
{
    const CommandLine command = CommandLine::read(line);
    if (verb == "EHLO" || verb == "HELO")
        return Text::tr("The other side says who it is: %1").arg(visible(at(line, command.argument)));
    if (verb == "MAIL" && argumentOf(line).isEmpty())
        return Text::tr("A message without a sender, such as a report");
    if (verb == "MAIL")
        return Text::tr("A message from %1").arg(argumentOf(line));
    if (verb == "RCPT")
        return Text::tr("It is for %1").arg(argumentOf(line));
    if (verb == "DATA")
        return Text::tr("May the message follow?");
    if (verb == "BDAT")
        return Text::tr("A piece of the message follows");
    if (verb == "RSET")
        return Text::tr("That message does not come after all");
    if (verb == "NOOP")
        return Text::tr("Are you still there?");
    if (verb == "QUIT")
        return Text::tr("Nothing more is waiting");
    const registry::Verb *row = registry::verb(verb);
    return row ? capitalised(row->title) : Text::tr("No standard command");
}

Annotation turnedCommand(const Context &context)
{
    const QByteArrayView line = context.bytes();
    const CommandLine command = CommandLine::read(line);
    const QByteArray verb = at(line, command.verb).toByteArray().toUpper();
    Annotation annotation;
    annotation.meaning = commandMeaning(verb, line);
    annotation.title = annotation.meaning;
    if (const registry::Verb *row = registry::verb(verb)) {
        annotation.explanation = row->sentence;
        annotation.reference = row->reference;
    } else {
        annotation.severity = Severity::Notice;
    }
    annotation.explanation +=
        (annotation.explanation.isEmpty() ? QString() : QStringLiteral(" ")) +
        Text::tr("The roles have turned: the other side is the client here, and we answer.");
    annotation.fields.append(
        {Text::tr("Command"), visible(at(line, command.verb)), command.verb, false, Severity::Plain});
    if (command.argument.length > 0)
        annotation.fields.append({Text::tr("Argument"), visible(at(line, command.argument)), command.argument,
                                  false, Severity::Plain});
    return annotation;
}

/// The verb that our reply answers; empty for the greeting and for the end of a message.
QByteArray verbAnswered(const Context &context)
{
    const auto &transcript = context.transcript();
    if (context.entry().command == 0)
        return {};
    const qsizetype asked = transcript.reply(context.entry().command);
    if (asked < 0 || transcript.event(asked) != transcript::Event::Line)
        return {};
    const QByteArrayView line = transcript.bytes(asked);
    return at(line, CommandLine::read(line).verb).toByteArray().toUpper();
}

QString replyMeaning(const Context &context, int code)
{
    const QByteArray verb = verbAnswered(context);
    if (code == 220)
        return Text::tr("We greet, as the server");
    if (code == 221)
        return Text::tr("We say goodbye");
    if (code == 354)
        return Text::tr("Go ahead with the message");
    if (code == 421)
        return Text::tr("We close, and what is left goes on waiting");
    if (code >= 400)
        return Text::tr("We refuse: %1").arg(codeMeaning(code, {}).title);
    if (verb == "EHLO" || verb == "HELO")
        return Text::tr("What we can take");
    if (verb == "MAIL")
        return Text::tr("We take mail from this sender");
    if (verb == "RCPT")
        return Text::tr("We take mail for this recipient");
    if (verb.isEmpty())
        return Text::tr("We have the message, and are responsible for it now");
    return capitalised(codeMeaning(code, {}).title);
}

Annotation turnedReply(const Context &context)
{
    const ReplyLine reply = ReplyLine::read(context.bytes());
    Annotation annotation;
    annotation.meaning = annotation.title = replyMeaning(context, reply.number);
    annotation.explanation =
        Text::tr("The roles have turned: we are the server here, and this is our answer.");
    annotation.reference = registry::rfc(2645, QLatin1String("5.3"));
    annotation.severity = reply.number >= 400 ? Severity::Warning : Severity::Plain;
    if (verbAnswered(context).isEmpty() && reply.number == 250)
        annotation.severity = Severity::Good;
    annotation.fields = replyFields(context, reply);
    return annotation;
}

} // namespace

Annotation turnedLine(const Context &context)
{
    return context.entry().direction == Direction::Sent ? turnedReply(context) : turnedCommand(context);
}

} // namespace explain

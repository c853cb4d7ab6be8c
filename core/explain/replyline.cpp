// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/grant.h"
#include "explain/lines.h"
#include "explain/words.h"

#include <array>

namespace explain {

using base::Oddity;
using base::Phase;

namespace {

bool trusted(const Context &context, const ReplyLine &reply)
{
    return reply.enhanced.length > 0 && !context.entry().odd.testFlag(Oddity::EnhancedMismatch) &&
           context.bytes()[reply.enhanced.offset] == context.bytes()[0];
}

QByteArrayView trustedCode(const Context &context, const ReplyLine &reply)
{
    return trusted(context, reply) ? at(context.bytes(), reply.enhanced) : QByteArrayView();
}

QString oddityInWords(Oddity oddity)
{
    switch (oddity) {
    case Oddity::BareLf:
        return Text::tr("ended by LF alone; SMTP lines end with CR and LF");
    case Oddity::MixedCodes:
        return Text::tr("the lines of one reply carry different codes; the last one counts");
    case Oddity::TooLong:
        return Text::tr("longer than the 512 bytes that a line may have");
    case Oddity::NotUtf8:
        return Text::tr("holds bytes that are not UTF-8 text");
    case Oddity::Control:
        return Text::tr("holds control characters");
    case Oddity::Unexpected:
        return Text::tr("nothing had been asked");
    case Oddity::NoText:
        return Text::tr("a code alone, without any text");
    case Oddity::EnhancedMismatch:
        return Text::tr("the enhanced code contradicts the reply code and is not believed");
    case Oddity::OddCode:
        return Text::tr("no reply code that SMTP knows");
    case Oddity::NoReply:
        return Text::tr("not a reply line of SMTP; the session ended here");
    }
    return {};
}

void addOddities(const Context &context, QList<Field> &fields)
{
    static constexpr std::array all{
        Oddity::BareLf,     Oddity::MixedCodes, Oddity::TooLong,          Oddity::NotUtf8, Oddity::Control,
        Oddity::Unexpected, Oddity::NoText,     Oddity::EnhancedMismatch, Oddity::OddCode, Oddity::NoReply};
    for (const Oddity oddity : all) {
        if (context.entry().odd.testFlag(oddity))
            fields.append(fact(Text::tr("Odd"), oddityInWords(oddity), Severity::Warning));
    }
}

QString classInWords(int code)
{
    switch (code / 100) {
    case 2:
        return Text::tr("done");
    case 3:
        return Text::tr("go on");
    case 4:
        return Text::tr("refused for now");
    case 5:
        return Text::tr("refused for good");
    default:
        return Text::tr("no class that SMTP knows");
    }
}

QString recipientAsked(const Context &context)
{
    const QByteArray command = context.command();
    return visible(at(command, PathArgument::read(command, CommandLine::read(command).argument).path));
}

void addAnswered(const Context &context, QList<Field> &fields)
{
    const QByteArray command = context.command();
    if (context.verb() == "RCPT") {
        const Context::Place place = context.recipient();
        if (place.of > 0)
            fields.append(fact(Text::tr("Answers"),
                               Text::tr("recipient %1 of %2").arg(number(place.number), number(place.of))));
        fields.append(fact(Text::tr("Address"), recipientAsked(context)));
    } else if (context.entry().phase == Phase::EndOfData) {
        fields.append(fact(Text::tr("Answers"), Text::tr("the whole message")));
    } else if (!command.isEmpty() && context.entry().phase != Phase::Auth) {
        fields.append(fact(Text::tr("Answers"), visible(command)));
    }
}

QString acceptedMeaning(const Context &context, const ReplyLine &reply)
{
    const QByteArray verb = context.verb();
    switch (context.entry().phase) {
    case Phase::Greeting:
        return Text::tr("The server greets");
    case Phase::StartTls:
        return Text::tr("The server agrees to encrypt");
    case Phase::Mail:
        if (reply.number == 355) // RFC 1845 §4
            return Text::tr("The first part of the message is there already");
        return Text::tr("Sender accepted");
    case Phase::Rcpt:
        return reply.number == 251
                   ? Text::tr("%1 accepted, to be forwarded").arg(shortAddress(recipientAsked(context)))
                   : Text::tr("%1 accepted").arg(shortAddress(recipientAsked(context)));
    case Phase::Data:
        return Text::tr("Go ahead with the message");
    case Phase::EndOfData: {
        const base::Span id = queueId(context.bytes(), reply.text);
        return id.length > 0
                   ? Text::tr("Message accepted, queued as %1").arg(visible(at(context.bytes(), id)))
                   : Text::tr("Message accepted");
    }
    case Phase::Rset:
        return Text::tr("Forgotten");
    case Phase::Noop:
        if (verb == "NOOP")
            return Text::tr("Still there");
        break;
    case Phase::Quit:
        return Text::tr("The server says goodbye");
    case Phase::Ehlo:
        return verb == "HELO" ? Text::tr("Welcome, without extensions") : Text::tr("Welcome");
    case Phase::Lookup:
    case Phase::Connect:
    case Phase::Tls:
    case Phase::Auth:
    case Phase::Body:
    case Phase::Turn:
        break;
    }
    return capitalised(codeMeaning(reply.number, {}).title);
}

QString refusedMeaning(const Context &context, const QString &title)
{
    switch (context.entry().phase) {
    case Phase::Greeting:
        return Text::tr("No service: %1").arg(title);
    case Phase::Ehlo:
        return Text::tr("Our greeting was refused: %1").arg(title);
    case Phase::StartTls:
        return Text::tr("Encryption refused: %1").arg(title);
    case Phase::Mail:
        return Text::tr("Sender refused: %1").arg(title);
    case Phase::Rcpt:
        return Text::tr("%1 refused: %2").arg(shortAddress(recipientAsked(context)), title);
    case Phase::Data:
    case Phase::Body:
    case Phase::EndOfData:
        return Text::tr("Message refused: %1").arg(title);
    case Phase::Auth:
        return Text::tr("Sign-in refused: %1").arg(title);
    case Phase::Lookup:
    case Phase::Connect:
    case Phase::Tls:
    case Phase::Rset:
    case Phase::Noop:
    case Phase::Quit:
    case Phase::Turn:
        break;
    }
    return Text::tr("Refused: %1").arg(title);
}

// What a refusal in this phase leads to.
QString consequence(Phase phase, int code)
{
    if (phase == Phase::Rcpt)
        return Text::tr("It was said before the message was sent: this recipient gets nothing.");
    if (phase == Phase::Ehlo && code >= 500)
        return Text::tr("The older HELO may still work.");
    if (phase == Phase::Mail || phase == Phase::Data)
        return Text::tr("The message itself was not sent.");
    if (phase == Phase::EndOfData)
        return Text::tr("The server had the whole message and did not take it.");
    return {};
}

Severity severityOf(const Context &context, int code)
{
    const bool odd = context.entry().odd.testAnyFlags(Oddity::Unexpected | Oddity::MixedCodes |
                                                      Oddity::OddCode | Oddity::EnhancedMismatch);
    if (code >= 500 || code == 421)
        return context.verb() == "EHLO" ? Severity::Notice : Severity::Error;
    if (code >= 400 || odd)
        return Severity::Warning;
    return context.entry().phase == Phase::EndOfData ? Severity::Good : Severity::Plain;
}

Annotation notAReply(const Context &context, const ReplyLine &line)
{
    Annotation annotation;
    annotation.severity = Severity::Error;
    annotation.meaning = Text::tr("No SMTP reply");
    annotation.title = Text::tr("This is no SMTP reply");
    annotation.explanation =
        Text::tr("A reply begins with three digits and a space or a hyphen. Something else speaks "
                 "here, or the server is broken.");
    const bool first = context.entry().phase == Phase::Greeting;
    annotation.who = who(first ? registry::Actor::You : registry::Actor::Administrator);
    annotation.nextStep =
        first ? Text::tr("Check the server name and the port: 587 or 465 for sending, 25 between servers.")
              : Text::tr("Have the server mended, or the filter in between, which broke off the dialogue.");
    annotation.reference = registry::rfc(5321, QLatin1String("4.2"));
    annotation.fields = replyFields(context, line);
    return annotation;
}

} // namespace

CodeMeaning codeMeaning(int code, QByteArrayView enhanced)
{
    if (const registry::EnhancedCode *row = registry::enhancedCode(enhanced);
        row && !row->code.endsWith(".0"))
        return {row->title, row->sentence, row->who, row->nextStep, row->reference};
    if (const registry::ReplyCode *row = registry::replyCode(code))
        return {row->title, row->sentence, row->who, row->nextStep, row->reference};
    return {Text::tr("for an unknown reason"),
            {},
            registry::Actor::Nobody,
            {},
            registry::rfc(5321, QLatin1String("4.2.1"))};
}

QString permanence(int code)
{
    if (code >= 400 && code < 500)
        return Text::tr("The code begins with 4: it may work later.");
    if (code >= 500 && code < 600)
        return Text::tr("The code begins with 5: sent again unchanged, it will be refused again.");
    return {};
}

QList<Field> replyFields(const Context &context, const ReplyLine &reply)
{
    QList<Field> fields;
    const QByteArrayView line = context.bytes();
    addAnswered(context, fields);
    if (reply.isReply())
        fields.append({Text::tr("Code"),
                       QString::number(reply.number) + QLatin1Char(' ') + classInWords(reply.number),
                       reply.code, false, Severity::Plain});
    if (reply.enhanced.length > 0) {
        const registry::EnhancedCode *row = registry::enhancedCode(at(line, reply.enhanced));
        const QString code = visible(at(line, reply.enhanced));
        fields.append({Text::tr("Enhanced code"), row ? code + QLatin1Char(' ') + row->title : code,
                       reply.enhanced, false, Severity::Plain});
    }
    if (context.entry().phase == Phase::EndOfData && reply.number / 100 == 2) {
        if (const base::Span id = queueId(line, reply.text); id.length > 0)
            fields.append({Text::tr("Queued as"), visible(at(line, id)), id, false, Severity::Good});
    }
    if (reply.text.length > 0)
        fields.append({Text::tr("Text"), visible(at(line, reply.text)), reply.text, false, Severity::Plain});
    addOddities(context, fields);
    return fields;
}

Annotation receivedLine(const Context &context)
{
    const ReplyLine reply = ReplyLine::read(context.bytes());
    if (!reply.isReply() || context.entry().odd.testFlag(Oddity::NoReply))
        return notAReply(context, reply);
    QByteArrayView code = trustedCode(context, reply);
    if (code == "5.7.8" && context.verb() == "BURL")
        code = "5.7.14"; // RFC 4468 had the other number at first (erratum 895)
    const CodeMeaning means = codeMeaning(reply.number, code);
    const bool refused = reply.number >= 400;
    Annotation annotation;
    annotation.severity = severityOf(context, reply.number);
    annotation.meaning = refused ? refusedMeaning(context, means.title) : acceptedMeaning(context, reply);
    if (reply.number == 421)
        annotation.meaning = Text::tr("The server closes: %1").arg(means.title);
    if (context.entry().odd.testFlag(Oddity::Unexpected))
        annotation.meaning = Text::tr("Nobody asked for this: %1").arg(means.title);
    annotation.title = refused ? capitalised(means.title) : annotation.meaning;
    const bool taken = !refused && context.entry().phase == Phase::EndOfData;
    QStringList sentences{
        taken ? Text::tr("From here on the server is responsible for the message: it delivers it "
                         "or sends a report back.")
              : means.sentence,
        refused ? consequence(context.entry().phase, reply.number) : QString(), permanence(reply.number)};
    sentences.removeAll(QString());
    annotation.explanation = sentences.join(QLatin1Char(' '));
    annotation.reference = means.reference;
    if (refused) {
        annotation.who = who(means.who);
        annotation.nextStep = means.nextStep;
    }
    annotation.fields = replyFields(context, reply);
    addGrants(context, reply, annotation);
    answersInquiry(context, reply.number, annotation);
    return annotation;
}

} // namespace explain

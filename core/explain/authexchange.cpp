// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/lines.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

void addMechanism(Annotation &annotation, const Context::Exchange &exchange, base::Span span)
{
    const registry::SaslMechanism *row = registry::mechanism(exchange.mechanism);
    const QString name = visible(exchange.mechanism);
    annotation.fields.append({Text::tr("Mechanism"), row ? name + QStringLiteral(": ") + row->title : name,
                              span, false, Severity::Plain});
    if (row)
        annotation.reference = row->reference;
}

void take(const SaslMessage &message, Annotation &annotation)
{
    annotation.meaning = message.meaning;
    annotation.title = message.meaning;
    if (!message.explanation.isEmpty())
        annotation.explanation = message.explanation;
    annotation.fields += message.fields;
    if (message.refusal)
        annotation.severity = Severity::Warning;
}

// AUTH with or without a message of its own
Annotation authCommand(const Context &context, const Context::Exchange &exchange)
{
    Annotation annotation;
    const QByteArrayView line = context.bytes();
    const CommandLine command = CommandLine::read(line);
    const QList<base::Span> parts = words(line, command.argument);
    annotation.fields.append(
        {Text::tr("Command"), visible(at(line, command.verb)), command.verb, false, Severity::Plain});
    const registry::SaslMechanism *row = registry::mechanism(exchange.mechanism);
    annotation.explanation = row ? row->sentence : QString();
    if (parts.isEmpty()) {
        annotation.meaning = Text::tr("A sign-in without a mechanism");
        annotation.severity = Severity::Notice;
    } else {
        addMechanism(annotation, exchange, parts.first());
        annotation.meaning = Text::tr("May we sign in with %1?").arg(visible(exchange.mechanism));
    }
    annotation.title = annotation.meaning;
    if (parts.size() > 1)
        take(clientMessage(exchange.mechanism, 0, context.entry(), parts.at(1)), annotation);
    return annotation;
}

QString readableOnTheWay(const QByteArray &mechanism)
{
    switch (exposedBy(mechanism)) {
    case Exposed::Digest:
    case Exposed::Proof:
        return Text::tr("none: passwords can be tried against it");
    case Exposed::Password:
    case Exposed::Token:
    case Exposed::SomeSecret:
        break;
    }
    return Text::tr("none: readable on the way");
}

// Under TLS there is nothing to say; in clear text everybody on the way can read along.
void warnOfClearText(const Context &context, const QByteArray &mechanism, Annotation &annotation)
{
    const bool secret =
        std::ranges::any_of(annotation.fields, [](const Field &field) { return field.secret; });
    if (context.entry().tls || !secret)
        return;
    annotation.severity = Severity::Warning;
    annotation.fields.append(fact(Text::tr("Encryption"), readableOnTheWay(mechanism), Severity::Warning));
}

} // namespace

Annotation authLine(const Context &context)
{
    const Context::Exchange exchange = context.exchange();
    Annotation annotation;
    if (exchange.begin == context.index()) {
        annotation = authCommand(context, exchange);
    } else {
        addMechanism(annotation, exchange, {});
        const CommandLine line = CommandLine::read(context.bytes());
        const int number = exchange.sent + (exchange.initial ? 1 : 0);
        take(clientMessage(exchange.mechanism, number, context.entry(), {0, line.argument.end()}),
             annotation);
    }
    warnOfClearText(context, exchange.mechanism, annotation);
    return annotation;
}

namespace {

/// Whether the proof of the server's was right, which what we said next tells: a star breaks off.
void addVerdictOnProof(const Context &context, base::Span run, Annotation &annotation)
{
    const Decoded decoded(context.bytes(), run);
    if (!isServersProof(decoded.octets()))
        return;
    constexpr qsizetype near = 8;
    const auto &transcript = context.transcript();
    for (qsizetype i = context.index() + 1; i < std::min(context.index() + near, transcript.size()); ++i) {
        if (transcript.event(i) != transcript::Event::Line ||
            transcript.direction(i) != transcript::Direction::Sent)
            continue;
        const bool right = !transcript.bytes(i).startsWith('*');
        annotation.fields.append(fact(Text::tr("Checked"),
                                      right ? Text::tr("right: it knows the password") : Text::tr("wrong"),
                                      right ? Severity::Good : Severity::Error));
        annotation.severity = right ? annotation.severity : Severity::Error;
        return;
    }
}

} // namespace

Annotation authReply(const Context &context)
{
    const Context::Exchange exchange = context.exchange();
    const ReplyLine reply = ReplyLine::read(context.bytes());
    Annotation annotation;
    if (reply.number == 334) {
        addMechanism(annotation, exchange, {});
        annotation.fields += replyFields(context, reply);
        take(serverMessage(exchange.mechanism, exchange.challenges, context.entry(), reply.text), annotation);
        addVerdictOnProof(context, reply.text, annotation);
        return annotation;
    }
    annotation = receivedLine(context);
    if (reply.number == 235) {
        const QString user = signedInUser(context.transcript(), exchange);
        annotation.meaning = user.isEmpty() ? Text::tr("Signed in") : Text::tr("Signed in as %1").arg(user);
        annotation.title = annotation.meaning;
        annotation.severity = Severity::Good;
    } else if (reply.number >= 400) {
        const auto enhanced = at(context.bytes(), reply.enhanced);
        const CodeMeaning means = signInRefused(reply.number, enhanced, exchange.mechanism);
        annotation.meaning = Text::tr("Sign-in refused: %1").arg(means.title);
        annotation.title = capitalised(means.title);
        annotation.explanation.replace(codeMeaning(reply.number, enhanced).sentence, means.sentence);
        annotation.who = who(means.who);
        annotation.nextStep = means.nextStep;
        annotation.reference = means.reference;
    }
    return annotation;
}

} // namespace explain

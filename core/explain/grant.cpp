// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/grant.h"

#include "explain/lines.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

using base::Phase;

namespace {

registry::KnownParameter knownFor(const base::Request &request)
{
    return request.recipient.isEmpty() ? registry::mailParameter(request.keyword)
                                       : registry::rcptParameter(request.keyword);
}

/// A number can be granted in part; of other values none is the one that was asked for.
bool isNumber(const registry::Parameter &parameter)
{
    return parameter.value.size() == 1 && parameter.value.first().kind == registry::ValuePart::Kind::Number;
}

std::optional<Grant> grantOf(const base::Request &request, const base::ReplyFacts &reply)
{
    const auto known = knownFor(request);
    const auto granted = known ? registry::grantedIn(*known.parameter, reply) : std::nullopt;
    if (!granted)
        return {};
    const bool other = isNumber(*known.parameter) && *granted != request.value;
    return Grant{known.parameter->keyword, request.value, *granted, request.recipient, other};
}

/// All lines of the reply that this line is of, as far as a reader takes them in.
base::ReplyFacts wholeReply(const Context &context, const ReplyLine &own)
{
    constexpr qsizetype limit = 200;
    base::ReplyFacts facts{own.number, at(context.bytes(), own.enhanced).toByteArray(), {}};
    const auto &transcript = context.transcript();
    const auto [first, end] = transcript.replyRange(context.index());
    for (qsizetype i = first; i < std::min(end, first + limit); ++i) {
        if (transcript.direction(i) != transcript::Direction::Received)
            continue;
        const auto line = transcript.bytes(i);
        facts.text += (facts.text.isEmpty() ? "" : "\n") + at(line, ReplyLine::read(line).text).toByteArray();
    }
    return facts;
}

/// The MAIL of the transaction whose message is answered here; empty where it is too far away.
QByteArray mailOf(const Context &context)
{
    constexpr qsizetype back = 4096; // a thousand recipients and their replies
    const auto &transcript = context.transcript();
    for (qsizetype i = context.index(); i >= 0 && i > context.index() - back; --i) {
        if (transcript.event(i) == transcript::Event::Line && transcript.phase(i) == Phase::Mail &&
            transcript.direction(i) == transcript::Direction::Sent)
            return transcript.bytes(i).toByteArray();
    }
    return {};
}

/// What a MAIL or RCPT asked for, with the reply that is looked at.
QList<base::Request> requestsOf(const QByteArray &command, bool ofRecipient, const base::ReplyFacts &reply)
{
    const auto argument = PathArgument::read(command, CommandLine::read(command).argument);
    const QString recipient = ofRecipient ? visible(at(command, argument.path)) : QString();
    QList<base::Request> requests;
    for (const auto &parameter : argument.parameters)
        requests.append({at(command, parameter.keyword).toByteArray(),
                         at(command, parameter.value).toByteArray(), recipient, reply});
    return requests;
}

/// What was asked for earlier, in MAIL, and may be named in this reply.
QList<base::Request> earlierRequests(const Context &context, const base::ReplyFacts &reply)
{
    const Phase phase = context.entry().phase;
    auto requests = requestsOf(mailOf(context), false, reply);
    requests.removeIf([phase](const base::Request &request) {
        const auto known = registry::mailParameter(request.keyword);
        const auto named = known ? known.parameter->granted : registry::Grant();
        return phase == Phase::Rcpt ? !named.inRecipients : !named.inMessage;
    });
    return requests;
}

} // namespace

QString Grant::inWords() const
{
    constexpr qsizetype enough = 120;
    const auto known =
        recipient.isEmpty() ? registry::mailParameter(keyword) : registry::rcptParameter(keyword);
    const QString title = known ? known.parameter->granted.title : QString();
    const QString value = shortened(visible(granted), enough);
    if (other)
        return Text::tr("%1, %2: %3 instead of %4").arg(visible(keyword), title, value, visible(asked));
    return Text::tr("%1, %2: %3").arg(visible(keyword), title, value);
}

QList<Grant> grants(const QList<base::Request> &requests, const std::optional<base::ReplyFacts> &finalReply)
{
    QList<Grant> result;
    for (const auto &request : requests) {
        auto grant = grantOf(request, request.reply);
        const auto known = knownFor(request);
        if (finalReply && known && known.parameter->granted.inMessage) {
            if (auto later = grantOf(request, *finalReply))
                grant = std::move(later);
        }
        if (grant)
            result.append(*grant);
    }
    return result;
}

void addGrants(const Context &context, const ReplyLine &reply, Annotation &annotation)
{
    const Phase phase = context.entry().phase;
    if (phase != Phase::Mail && phase != Phase::Rcpt && phase != Phase::EndOfData)
        return;
    const auto facts = wholeReply(context, reply);
    const auto own = requestsOf(context.command(), phase == Phase::Rcpt, facts);
    QStringList sentences{annotation.explanation};
    for (const auto &request : own) {
        const auto known = knownFor(request);
        if (known && reply.number < 400)
            sentences.append(known.parameter->granted.sentence);
    }
    const auto earlier = phase == Phase::Mail ? QList<base::Request>() : earlierRequests(context, facts);
    for (const auto &request : own + earlier) {
        if (const auto grant = grantOf(request, facts))
            annotation.fields.append(fact(Text::tr("Granted"), grant->inWords(),
                                          grant->other ? Severity::Notice : Severity::Plain));
    }
    sentences.removeDuplicates();
    sentences.removeAll(QString());
    annotation.explanation = sentences.join(QLatin1Char(' '));
}

} // namespace explain

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

// The keywords of the whole reply, upper case; the first line is the server's name.
QList<QByteArray> offered(const Context &context)
{
    QList<QByteArray> keywords;
    const auto [first, end] = context.transcript().replyRange(context.index());
    for (qsizetype i = first + 1; i < end; ++i) {
        const QByteArrayView line = context.transcript().bytes(i);
        if (context.transcript().direction(i) != transcript::Direction::Received || !line.startsWith("250"))
            continue;
        const QList<base::Span> parts = words(line, ReplyLine::read(line).text);
        if (!parts.isEmpty())
            keywords.append(at(line, parts.first()).toByteArray().toUpper());
    }
    return keywords;
}

Annotation offerOf(const Context &context, const ReplyLine &reply)
{
    Annotation annotation;
    const QList<QByteArray> keywords = offered(context);
    if (keywords.isEmpty()) {
        annotation.meaning = Text::tr("Welcome; no extensions");
    } else if (!context.entry().tls && keywords.contains("STARTTLS")) {
        annotation.meaning =
            Text::tr("Offers %n extension(s), STARTTLS among them", nullptr, int(keywords.size()));
    } else if (keywords.contains("AUTH")) {
        annotation.meaning =
            Text::tr("Offers %n extension(s), AUTH among them", nullptr, int(keywords.size()));
    } else {
        annotation.meaning = Text::tr("Offers %n extension(s)", nullptr, int(keywords.size()));
    }
    annotation.title = Text::tr("What this server offers");
    annotation.explanation =
        Text::tr("The first line is the server’s name for itself; each further line names one "
                 "extension that it offers. What is not in the list must not be used.");
    annotation.reference = registry::rfc(5321, QLatin1String("4.1.1.1"));
    annotation.fields = replyFields(context, reply);
    constexpr qsizetype atAGlance = 200;
    for (const QByteArray &keyword : keywords.first(std::min(keywords.size(), atAGlance))) {
        const registry::Extension *row = registry::extension(keyword);
        annotation.fields.append(fact(visible(keyword), row ? row->title : Text::tr("not known to us")));
    }
    if (keywords.size() > atAGlance)
        annotation.fields.append(fact(Text::tr("And more"), number(keywords.size() - atAGlance)));
    return annotation;
}

Severity severityOfStatus(const QString &status)
{
    return status == QLatin1String("obsolete") || status == QLatin1String("historic") ? Severity::Notice
                                                                                      : Severity::Plain;
}

QString statusInWords(const QString &status)
{
    if (status == QLatin1String("standard"))
        return Text::tr("standard");
    if (status == QLatin1String("historic"))
        return Text::tr("historic");
    if (status == QLatin1String("vendor"))
        return Text::tr("a vendor’s own");
    if (status == QLatin1String("experimental"))
        return Text::tr("experimental");
    if (status == QLatin1String("obsolete"))
        return Text::tr("obsolete");
    if (status == QLatin1String("not-for-submission"))
        return Text::tr("between servers only");
    return status;
}

void addOffered(const QByteArray &keyword, QByteArrayView line, const QList<base::Span> &parts,
                Annotation &annotation)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArrayView part = at(line, parts.at(i));
        QString value = visible(part);
        QString name = Text::tr("Parameter");
        if (keyword == "SIZE") {
            bool isNumber = false;
            const qint64 limit = part.toByteArray().toLongLong(&isNumber);
            name = Text::tr("Limit");
            if (isNumber)
                value = limit == 0 ? Text::tr("no fixed limit") : bytes(limit);
        } else if (keyword == "AUTH") {
            const registry::SaslMechanism *row = registry::mechanism(part);
            name = Text::tr("Mechanism");
            if (row)
                value += QStringLiteral(": ") + row->title;
        }
        annotation.fields.append({name, value, parts.at(i), false, Severity::Plain});
    }
}

QString shortMeaning(const QByteArray &keyword, QByteArrayView line, const QList<base::Span> &parts,
                     const QString &title)
{
    if (keyword == "SIZE" && parts.size() > 1) {
        bool isNumber = false;
        const qint64 limit = at(line, parts.at(1)).toByteArray().toLongLong(&isNumber);
        if (isNumber && limit > 0)
            return Text::tr("Messages up to %1").arg(roughSize(limit));
    }
    return capitalised(title);
}

Annotation unknownExtension(const Context &context, const ReplyLine &reply)
{
    Annotation annotation;
    annotation.meaning = Text::tr("An extension that is not known to us");
    annotation.title = annotation.meaning;
    annotation.explanation =
        Text::tr("The server offers something that no document we know describes. Clients pass "
                 "over what they do not know.");
    annotation.reference = registry::rfc(5321, QLatin1String("2.2.1"));
    annotation.fields = replyFields(context, reply);
    return annotation;
}

Annotation extensionLine(const Context &context, const ReplyLine &reply)
{
    const QByteArrayView line = context.bytes();
    QList<base::Span> parts = words(line, reply.text);
    // the old form AUTH=LOGIN PLAIN
    const qsizetype equals = parts.isEmpty() ? -1 : at(line, parts.first()).indexOf('=');
    if (equals > 0) {
        const base::Span first = parts.takeFirst();
        parts.prepend({first.offset + equals + 1, first.length - equals - 1});
        parts.prepend({first.offset, equals});
    }
    const QByteArray keyword =
        parts.isEmpty() ? QByteArray() : at(line, parts.first()).toByteArray().toUpper();
    const registry::Extension *row = registry::extension(keyword);
    if (!row)
        return unknownExtension(context, reply);
    Annotation annotation;
    annotation.severity = severityOfStatus(row->status);
    annotation.meaning = shortMeaning(keyword, line, parts, row->title);
    annotation.title = capitalised(row->title);
    annotation.explanation = row->parameters.isEmpty() ? row->sentence
                                                       : row->sentence + QLatin1Char(' ') +
                                                             Text::tr("Parameters: %1").arg(row->parameters);
    annotation.reference = row->reference;
    annotation.fields.append(
        {Text::tr("Code"), QString::number(reply.number), reply.code, false, Severity::Plain});
    annotation.fields.append(
        {Text::tr("Extension"), visible(keyword), parts.first(), false, Severity::Plain});
    annotation.fields.append(fact(Text::tr("Status"), statusInWords(row->status), annotation.severity));
    addOffered(keyword, line, parts, annotation);
    return annotation;
}

} // namespace

Annotation ehloLine(const Context &context)
{
    const ReplyLine reply = ReplyLine::read(context.bytes());
    const base::Part part = context.entry().part;
    return part == base::Part::Only || part == base::Part::First ? offerOf(context, reply)

                                                                 : extensionLine(context, reply);
}

} // namespace explain

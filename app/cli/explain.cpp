// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "cli/tr.h"
#include "explain/annotation.h"
#include "registry/registry.h"
#include "transcript/export.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace cli {
namespace {

constexpr qsizetype proseWidth = 80;

QString sourceOf(const registry::Reference &reference)
{
    return reference.isEmpty() ? QString()
                               : Tr::tr("See %1: %2", "the label of a standard, its address")
                                         .arg(reference.label, reference.url) +
                                     QLatin1Char('\n');
}

/// "550: no such mailbox", what it means, who acts, where it stands.
QString article(const QString &name, const QString &title, const QStringList &sentences,
                const registry::Reference &reference)
{
    QString result = Tr::tr("%1: %2", "a code or keyword, its title").arg(name, title) + QLatin1Char('\n');
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            result += paragraph(sentence, proseWidth);
    }
    return result + sourceOf(reference);
}

QString extensionName(const registry::Extension &extension)
{
    return Tr::tr("The EHLO keyword %1").arg(QString::fromLatin1(extension.keyword));
}

/// "HOLDFOR, HOLDUNTIL"; empty where there are none.
QString keywords(const QList<registry::Parameter> &parameters)
{
    QStringList result;
    for (const registry::Parameter &parameter : parameters)
        result += QString::fromLatin1(parameter.keyword);
    return result.join(QLatin1String(", "));
}

QString extensionArticle(const registry::Extension &extension)
{
    const QString mail = keywords(extension.mail);
    const QString rcpt = keywords(extension.rcpt);
    return article(extensionName(extension), extension.title,
                   {extension.sentence, extension.parameters,
                    mail.isEmpty() ? QString() : Tr::tr("It adds to MAIL: %1.").arg(mail),
                    rcpt.isEmpty() ? QString() : Tr::tr("It adds to each RCPT: %1.").arg(rcpt),
                    extension.later},
                   extension.reference);
}

QString parameterArticle(const QString &name, const registry::KnownParameter &known)
{
    const registry::Parameter &parameter = *known.parameter;
    const QStringList written = QStringList{registry::form(parameter)} + registry::whatFits(parameter);
    const QStringList sentences{
        parameter.sentence,
        Tr::tr("It is written %1.", "the form of a parameter, and what fits for each of its parts")
            .arg(written.join(QLatin1String("; "))),
        parameter.needs.isEmpty()
            ? QString()
            : Tr::tr("It goes with %1.", "a parameter").arg(QString::fromLatin1(parameter.needs)),
        parameter.granted.sentence,
        Tr::tr("It belongs to %1 (%2).", "an EHLO keyword, its title")
            .arg(QString::fromLatin1(known.extension->keyword), known.extension->title)};
    return article(name, parameter.title, sentences, known.extension->reference);
}

QStringList articlesFor(const QString &word)
{
    const QByteArray octets = word.toUtf8();
    QStringList result;
    if (const auto *code = registry::replyCode(octets.toInt()))
        result += article(word, code->title, {code->sentence, code->nextStep}, code->reference);
    if (const auto *code = registry::enhancedCode(octets.toUpper()))
        result += article(word, code->title, {code->sentence, code->nextStep}, code->reference);
    if (const auto *verb = registry::verb(octets))
        result += article(Tr::tr("The command %1").arg(QString::fromLatin1(verb->verb)), verb->title,
                          {verb->sentence}, verb->reference);
    if (const auto *extension = registry::extension(octets))
        result += extensionArticle(*extension);
    if (const auto known = registry::mailParameter(octets))
        result += parameterArticle(
            Tr::tr("The parameter %1 of MAIL").arg(QString::fromLatin1(known.parameter->keyword)), known);
    if (const auto known = registry::rcptParameter(octets))
        result += parameterArticle(
            Tr::tr("The parameter %1 of RCPT").arg(QString::fromLatin1(known.parameter->keyword)), known);
    if (const auto *mechanism = registry::mechanism(octets))
        result += article(Tr::tr("The mechanism %1").arg(QString::fromLatin1(mechanism->name)),
                          mechanism->title, {mechanism->sentence, mechanism->reason}, mechanism->reference);
    return result;
}

QString annotationText(const explain::Annotation &annotation)
{
    QString result =
        paragraph(annotation.title.isEmpty() ? annotation.meaning : annotation.title, proseWidth);
    if (!annotation.explanation.isEmpty())
        result += paragraph(annotation.explanation, proseWidth);
    if (!annotation.nextStep.isEmpty())
        result += paragraph(
            annotation.who.isEmpty()
                ? annotation.nextStep
                : Tr::tr("%1: %2", "who acts, and what to do").arg(annotation.who, annotation.nextStep),
            proseWidth);
    for (const explain::Field &field : annotation.fields)
        result += QLatin1String("  ") +
                  Tr::tr("%1: %2", "a field, its value")
                      .arg(printable(field.name),
                           field.secret ? QStringLiteral("********") : printable(field.value)) +
                  QLatin1Char('\n');
    return result + sourceOf(annotation.reference);
}

base::Phase phaseOfVerb(const QByteArray &verb)
{
    if (verb == "EHLO" || verb == "HELO")
        return base::Phase::Ehlo;
    return base::phaseFromName(verb.toLower()).value_or(base::Phase::Noop);
}

/// A line as it stands in a log, as if it had just been seen on the wire. None where it is no line of SMTP.
std::optional<transcript::Entry> wireLine(const QString &text)
{
    static const QRegularExpression reply(QStringLiteral(R"(^[2-5]\d\d(?:[ -].*)?$)"));
    transcript::Entry entry;
    entry.event = transcript::Event::Line;
    entry.connection = 1;
    entry.bytes = text.toUtf8() + "\r\n";
    const QByteArray verb = entry.bytes.left(entry.bytes.indexOf(' ')).trimmed().toUpper();
    if (reply.match(text).hasMatch()) {
        entry.direction = transcript::Direction::Received;
        entry.phase = base::Phase::EndOfData;
        return entry;
    }
    if (registry::verb(verb) == nullptr)
        return std::nullopt;
    entry.direction = transcript::Direction::Sent;
    entry.phase = phaseOfVerb(verb);
    entry.command = 1;
    return entry;
}

Or<int> explainFile(const QString &path, Output &output)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return stop(Tr::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    const auto transcript = transcript::readJsonLines(file);
    if (!transcript) {
        const transcript::ImportProblem &problem = transcript.error();
        return stop(Tr::tr("%1 is not a transcript in JSON Lines, as --format json writes it: line %2 does "
                           "not fit (%3).")
                        .arg(path)
                        .arg(problem.line)
                        .arg(problem.field.isEmpty()
                                 ? problem.problem
                                 : problem.problem + QLatin1String(", ") + problem.field));
    }
    Annotator annotator(terminalWidth());
    for (qsizetype index = 0; index < transcript->size(); ++index)
        output.write(annotator.text(*transcript, index));
    return Done;
}

Stop notUnderstood(const QString &what)
{
    QStringList known;
    for (const registry::Verb &verb : registry::verbs())
        known += QString::fromLatin1(verb.verb);
    for (const registry::Extension &extension : registry::extensions()) {
        known += QString::fromLatin1(extension.keyword);
        for (const auto *parameters : {&extension.mail, &extension.rcpt})
            for (const registry::Parameter &parameter : *parameters)
                known += QString::fromLatin1(parameter.keyword);
    }
    for (const registry::SaslMechanism &mechanism : registry::mechanisms())
        known += QString::fromLatin1(mechanism.name);
    const QString near = nearest(what, known);
    return {near.isEmpty()
                ? Tr::tr("\"%1\" is not a code, keyword, parameter, verb or mechanism that is registered for "
                         "SMTP, nor "
                         "a line of a "
                         "dialogue, nor a .jsonl file.")
                      .arg(printable(what))
                : Tr::tr("\"%1\" is not registered for SMTP. Did you mean %2?").arg(printable(what), near)};
}

} // namespace

Or<int> runExplain(const Arguments &arguments)
{
    Output output;
    const QString what = arguments.words().join(QLatin1Char(' ')).trimmed();
    static const QRegularExpression unfinished(QStringLiteral(R"(^\d{3}-)"));
    const bool isLine = what.contains(QLatin1Char(' ')) || unfinished.match(what).hasMatch();
    if (what.endsWith(QLatin1String(".jsonl")) || (QFileInfo(what).isFile() && !isLine))
        return explainFile(what, output);
    if (const QStringList articles = articlesFor(what); !articles.isEmpty()) {
        output.write(articles.join(QLatin1Char('\n')));
        return Done;
    }
    if (const auto entry = wireLine(what)) {
        transcript::Transcript transcript;
        transcript.append(*entry);
        output.write(annotationText(explain::annotate(transcript, 0)));
        return Done;
    }
    return std::unexpected(notUnderstood(what));
}

} // namespace cli

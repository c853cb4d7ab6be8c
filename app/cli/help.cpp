// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/text.h"
#include "cli/tr.h"
#include "registry/registry.h"

#include <algorithm>

namespace cli {
namespace {

constexpr qsizetype helpWidth = 80;
constexpr qsizetype sentenceColumn = 8;
constexpr qsizetype summaryColumn = 18;

QString heading(Section section)
{
    switch (section) {
    case Section::Where:
        return Tr::tr("Where to");
    case Section::Way:
        return Tr::tr("By which way");
    case Section::Tls:
        return Tr::tr("TLS");
    case Section::SignIn:
        return Tr::tr("Signing in");
    case Section::Message:
        return Tr::tr("The message");
    case Section::Control:
        return Tr::tr("How it is sent");
    case Section::Sandbox:
        return Tr::tr("The sandbox");
    case Section::Output:
        return Tr::tr("What is printed");
    case Section::General:
        return Tr::tr("Everywhere");
    }
    return {};
}

QString usage(const CommandInfo &command)
{
    QString line = typed(command.command);
    if (isGroup(command.command))
        line += QLatin1Char(' ') + Tr::tr("COMMAND");
    if (*command.word != '\0')
        line += QLatin1Char(' ') + QLatin1String(command.word);
    return line + QLatin1Char(' ') + Tr::tr("[OPTION…]");
}

QString commandList(Command group)
{
    const QString prefix = group == Command::Account ? QStringLiteral("account ") : QString();
    QString result = QLatin1Char('\n') + Tr::tr("Commands:") + QLatin1Char('\n');
    for (const CommandInfo &entry : commands()) {
        const QString name = QLatin1String(entry.name);
        const QString own = name.mid(prefix.size());
        if (own.isEmpty() || !name.startsWith(prefix) || own.contains(QLatin1Char(' ')))
            continue;
        const QString summary = paragraph(Tr::tr(entry.summary), helpWidth, summaryColumn);
        result += QLatin1String("  ") + own.leftJustified(summaryColumn - 2) + summary.mid(summaryColumn);
    }
    return result;
}

/// "RET, ENVID (DSN); HOLDFOR, HOLDUNTIL (FUTURERELEASE)": what an option takes that the registry has rows
/// for.
QString knownParameters(QList<registry::Parameter> registry::Extension::*where)
{
    QStringList result;
    for (const registry::Extension &extension : registry::extensions()) {
        QStringList keywords;
        for (const registry::Parameter &parameter : extension.*where)
            keywords += QString::fromLatin1(parameter.keyword);
        const QString of = QString::fromLatin1(extension.keyword);
        if (keywords == QStringList{of})
            result += of;
        else if (!keywords.isEmpty())
            result += QStringLiteral("%1 (%2)").arg(keywords.join(QLatin1String(", ")), of);
    }
    return result.join(QLatin1String("; "));
}

/// What belongs below an option's sentence because a table elsewhere says it.
QString fromTables(const OptionInfo &option)
{
    if (option.takes == Takes::Mechanisms) {
        const QString known = QString::fromUtf8(option.choices).section(QLatin1Char(' '), 2);
        return Tr::tr("Mechanisms, strongest first: %1.")
            .arg(QString(known).replace(QLatin1Char(' '), QLatin1String(", ")));
    }
    if (option.option == Option::MailParam)
        return Tr::tr("Known, with their extensions: %1.").arg(knownParameters(&registry::Extension::mail));
    if (option.option == Option::RcptParam)
        return Tr::tr("Known, with their extensions: %1.").arg(knownParameters(&registry::Extension::rcpt));
    return {};
}

QString optionList(Command command)
{
    QString result;
    std::optional<Section> section;
    for (const OptionInfo &option : options()) {
        if (!takes(command, option))
            continue;
        if (section != option.section) {
            section = option.section;
            result += QLatin1Char('\n') + Tr::tr("%1:", "a heading").arg(heading(option.section)) +
                      QLatin1Char('\n');
        }
        result += QLatin1String("  ");
        if (option.letter != 0)
            result += QLatin1Char('-') + QString(QLatin1Char(option.letter)) + QLatin1String(", ");
        result += QLatin1String("--") + QLatin1String(option.name);
        if (isOptional(option.takes))
            result += QStringLiteral("[=%1]").arg(QString::fromUtf8(option.placeholder));
        else if (wantsValue(option))
            result += QLatin1Char(' ') + QString::fromUtf8(option.placeholder);
        if (option.repeats)
            result += QLatin1Char(' ') + Tr::tr("(may be repeated)");
        result += QLatin1Char('\n') + paragraph(Tr::tr(option.sentence), helpWidth, sentenceColumn);
        if (const QString more = fromTables(option); !more.isEmpty())
            result += paragraph(more, helpWidth, sentenceColumn);
    }
    return result;
}

QString exitCodes()
{
    return QLatin1Char('\n') +
           paragraph(
               Tr::tr("Exit status: 0 accepted, 1 usage or bad input, 2 name or connection, 3 greeting or "
                      "EHLO, 4 TLS, "
                      "5 signing in, 6 MAIL refused, 7 every recipient refused, 8 partly accepted, 9 message "
                      "refused, 10 outcome unknown, 11 timed out or lost before the message, 12 protocol "
                      "violation, "
                      "13 cancelled, 70 a defect of helo."),
               helpWidth);
}

} // namespace

QString help(Command command)
{
    const CommandInfo &entry = info(command);
    QString result = usage(entry) + QLatin1String("\n\n") + paragraph(Tr::tr(entry.summary), helpWidth);
    if (*entry.description != '\0')
        result += paragraph(Tr::tr(entry.description), helpWidth);
    result += QLatin1Char('\n') + Tr::tr("Examples:") + QLatin1Char('\n');
    for (const Example &example : entry.examples) {
        result += QLatin1String("  # ") + Tr::tr(example.purpose) + QLatin1Char('\n');
        for (const QString &line : QString::fromUtf8(example.line).split(QLatin1Char('\n')))
            result += QLatin1String("  ") + line + QLatin1Char('\n');
    }
    if (isGroup(command))
        result += commandList(command);
    result += optionList(command);
    if (command == Command::Send || command == Command::AccountTest)
        result += exitCodes();
    if (command == Command::Helo)
        result += QLatin1Char('\n') + Tr::tr("The manual: man helo") + QLatin1Char('\n');
    return result;
}

QString version()
{
    return QLatin1String("helo ") + QLatin1String(HELOSCOPE_VERSION) + QLatin1Char('\n');
}

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completions.h"

#include "cli/options.h"

#include <QStringList>

namespace cli {
namespace {

const QLatin1String accountNames("helo account list --names 2>/dev/null");
const QLatin1String faultNames("helo sandbox --list-faults --names 2>/dev/null");

bool takesAccount(const CommandInfo &command)
{
    return QLatin1String(command.word) == QLatin1String("NAME") && command.command != Command::AccountAdd;
}

QStringList subcommands(Command group)
{
    const QString prefix = group == Command::Account ? QStringLiteral("account ") : QString();
    QStringList names;
    for (const CommandInfo &entry : commands()) {
        const QString name = QLatin1String(entry.name);
        const QString own = name.mid(prefix.size());
        if (name.startsWith(prefix) && !own.isEmpty() && !own.contains(QLatin1Char(' ')))
            names += own;
    }
    return names;
}

QStringList optionsOf(Command command)
{
    QStringList names;
    for (const OptionInfo &option : options()) {
        if (takes(command, option))
            names += QLatin1String("--") + QLatin1String(option.name);
    }
    return names;
}

/// The first sentence, without its full stop, as a shell shows it beside the option.
QString brief(const OptionInfo &option)
{
    const QString whole = QString::fromUtf8(option.sentence);
    const qsizetype end = whole.indexOf(QLatin1String(". "));
    return end < 0 ? whole.chopped(1) : whole.left(end);
}

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// What bash runs to complete the option's argument; empty where only the person knows it.
QString bashValues(const OptionInfo &option)
{
    switch (option.takes) {
    case Takes::Choice:
    case Takes::Stage:
    case Takes::Mechanisms:
        return QStringLiteral("COMPREPLY=($(compgen -W %1 -- \"$cur\"))")
            .arg(quoted(QString::fromUtf8(option.choices)));
    case Takes::File:
        return QStringLiteral("compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))");
    case Takes::Folder:
        return QStringLiteral("compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))");
    case Takes::TextOrFile:
        return QStringLiteral("[[ $cur == @* ]] && COMPREPLY=($(compgen -f -P @ -- \"${cur#@}\"))");
    case Takes::Variable:
        return QStringLiteral("COMPREPLY=($(compgen -e -- \"$cur\"))");
    case Takes::Host:
        return QStringLiteral("COMPREPLY=($(compgen -A hostname -- \"$cur\"))");
    case Takes::Account:
        return QStringLiteral("_helo_lines \"$(%1)\"").arg(accountNames);
    case Takes::Fault:
        return QStringLiteral("_helo_lines \"$(%1)\"").arg(faultNames);
    case Takes::Nothing:
    case Takes::Text:
    case Takes::Number:
    case Takes::OptionalNumber:
    case Takes::OptionalText:
        break;
    }
    return {};
}

QString zshValues(const OptionInfo &option)
{
    switch (option.takes) {
    case Takes::Choice:
    case Takes::Stage:
        return QStringLiteral("(%1)").arg(QString::fromUtf8(option.choices));
    case Takes::Mechanisms:
        return QStringLiteral("_values -s , mechanism %1").arg(QString::fromUtf8(option.choices));
    case Takes::File:
        return QStringLiteral("_files");
    case Takes::Folder:
        return QStringLiteral("_files -/");
    case Takes::TextOrFile:
        return QStringLiteral("_files -P @");
    case Takes::Variable:
        return QStringLiteral("_parameters -g \"*export*\"");
    case Takes::Host:
        return QStringLiteral("_hosts");
    case Takes::Account:
        return QStringLiteral("_helo_accounts");
    case Takes::Fault:
        return QStringLiteral("_helo_faults");
    case Takes::Nothing:
    case Takes::Text:
    case Takes::Number:
    case Takes::OptionalNumber:
    case Takes::OptionalText:
        break;
    }
    return QStringLiteral(" ");
}

QString zshOption(const OptionInfo &option)
{
    QString text = brief(option);
    for (const QLatin1Char special : {QLatin1Char('['), QLatin1Char(']'), QLatin1Char(':')})
        text.replace(special, QLatin1Char('\\') + QString(special));
    QString spec = option.repeats ? QStringLiteral("*") : QString();
    spec += QLatin1String("--") + QLatin1String(option.name);
    if (wantsValue(option))
        spec += QLatin1Char('=');
    spec += QLatin1Char('[') + text + QLatin1Char(']');
    if (wantsValue(option))
        spec += QLatin1String(":value:") + zshValues(option);
    if (option.letter == 0)
        return quoted(spec);
    // A short form is an option of its own to zsh.
    const QString letter = QLatin1Char('-') + QString(QLatin1Char(option.letter));
    return quoted(spec) + QLatin1Char(' ') + quoted(letter + QLatin1Char('[') + text + QLatin1Char(']'));
}

QString fishValues(const OptionInfo &option)
{
    switch (option.takes) {
    case Takes::Choice:
    case Takes::Stage:
    case Takes::Mechanisms:
        return QLatin1String(" -x -a ") + quoted(QString::fromUtf8(option.choices));
    case Takes::File:
    case Takes::TextOrFile:
        return QStringLiteral(" -r -F");
    case Takes::Folder:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case Takes::Variable:
        return QStringLiteral(" -x -a '(set --names --export)'");
    case Takes::Host:
        return QStringLiteral(" -x -a '(__fish_print_hostnames)'");
    case Takes::Account:
        return QStringLiteral(" -x -a '(%1)'").arg(accountNames);
    case Takes::Fault:
        return QStringLiteral(" -x -a '(%1)'").arg(faultNames);
    case Takes::Text:
    case Takes::Number:
    case Takes::OptionalNumber:
    case Takes::OptionalText:
        return QStringLiteral(" -x");
    case Takes::Nothing:
        break;
    }
    return {};
}

} // namespace

QString bashCompletion()
{
    QString script = QStringLiteral(
        "# bash completion for helo, made from its table of options\n\n"
        "_helo_lines()\n{\n"
        "    local line IFS=$'\\n'\n"
        "    while read -r line; do\n"
        "        [[ -n $line && $line == \"$cur\"* ]] && COMPREPLY+=(\"$(printf %q \"$line\")\")\n"
        "    done <<<\"$1\"\n}\n\n"
        "_helo()\n{\n"
        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
        "    COMPREPLY=()\n"
        "    [[ $command == account && $COMP_CWORD -gt 2 ]] && command=\"account ${COMP_WORDS[2]}\"\n"
        "    [[ $COMP_CWORD -eq 1 ]] && command=\n"
        "    case $prev in\n");
    for (const OptionInfo &option : options()) {
        if (const QString values = bashValues(option); !values.isEmpty())
            script += QStringLiteral("    --%1) %2; return;;\n").arg(QLatin1String(option.name), values);
        else if (wantsValue(option))
            script += QStringLiteral("    --%1) return;;\n").arg(QLatin1String(option.name));
    }
    script += QLatin1String("    esac\n    case $command in\n");
    for (const CommandInfo &entry : commands()) {
        QString words = optionsOf(entry.command).join(QLatin1Char(' '));
        if (isGroup(entry.command))
            words = subcommands(entry.command).join(QLatin1Char(' ')) + QLatin1Char(' ') + words;
        script += QStringLiteral("    %1) COMPREPLY=($(compgen -W %2 -- \"$cur\"))")
                      .arg(quoted(QLatin1String(entry.name)), quoted(words));
        if (takesAccount(entry))
            script += QStringLiteral("; [[ $cur != -* ]] && _helo_lines \"$(%1)\"").arg(accountNames);
        if (entry.command == Command::Explain)
            script += QLatin1String(
                "; [[ $cur != -* ]] && compopt -o filenames && COMPREPLY+=($(compgen -f -- \"$cur\"))");
        script += QLatin1String(";;\n");
    }
    return script + QLatin1String("    esac\n}\n\ncomplete -F _helo helo\n");
}

QString zshCompletion()
{
    QString script =
        QStringLiteral(
            "#compdef helo\n# zsh completion for helo, made from its table of options\n\n"
            "_helo_accounts() { local -a names; names=(${(f)\"$(%1)\"}); compadd -a names }\n"
            "_helo_faults() { local -a names; names=(${(f)\"$(%2)\"}); compadd -S '' -a names }\n\n"
            "_helo() {\n"
            "    local command=$words[2]\n"
            "    if (( CURRENT == 2 )); then command=; fi\n"
            "    if [[ $command == account ]] && (( CURRENT > 3 )); then command=\"account $words[3]\"; fi\n"
            "    case $command in\n")
            .arg(accountNames, faultNames);
    for (const CommandInfo &entry : commands()) {
        script += QStringLiteral("    %1)\n").arg(quoted(QLatin1String(entry.name)));
        if (isGroup(entry.command)) {
            script += QStringLiteral("        compadd %1 --help --version;;\n")
                          .arg(subcommands(entry.command).join(QLatin1Char(' ')));
            continue;
        }
        // The command's words are not arguments of _arguments: hide them, so that the first one left is its
        // "command".
        script += entry.command == Command::Send || entry.command == Command::Sandbox ||
                          entry.command == Command::Explain
                      ? QLatin1String("        shift words; (( CURRENT-- ))\n")
                      : QLatin1String("        shift 2 words; (( CURRENT -= 2 ))\n");
        script += QLatin1String("        _arguments");
        for (const OptionInfo &option : options()) {
            if (takes(entry.command, option))
                script += QLatin1String(" \\\n            ") + zshOption(option);
        }
        if (takesAccount(entry))
            script += QLatin1String(" \\\n            '1:account:_helo_accounts'");
        if (entry.command == Command::Explain)
            script += QLatin1String(" \\\n            '*:what:_files -g \"*.jsonl\"'");
        script += QLatin1String(";;\n");
    }
    return script + QLatin1String("    esac\n}\n\n_helo \"$@\"\n");
}

QString fishCompletion()
{
    QString script =
        QStringLiteral("# fish completion for helo, made from its table of options\n\n"
                       "function __helo_words\n"
                       "    set -l words (commandline -opc)\n"
                       "    echo \"$words[2..-1] \"\n"
                       "end\n"
                       "function __helo_is\n"
                       "    test (count $argv) -eq 0; or string match -q -- \"$argv *\" (__helo_words)\n"
                       "end\n"
                       "function __helo_only\n"
                       "    test (string trim -- (__helo_words)) = \"$argv\"\n"
                       "end\n\n"
                       "complete -c helo -f\n");
    for (const CommandInfo &entry : commands()) {
        const QString name = QLatin1String(entry.name);
        if (name.isEmpty())
            continue;
        script += QStringLiteral("complete -c helo -n '__helo_only %1' -a %2 -d %3\n")
                      .arg(name.contains(QLatin1Char(' ')) ? QStringLiteral("account") : QString(),
                           name.section(QLatin1Char(' '), -1), quoted(QString::fromUtf8(entry.summary)));
    }
    for (const CommandInfo &entry : commands()) {
        const QString condition =
            QStringLiteral("complete -c helo -n '__helo_is %1'").arg(QLatin1String(entry.name));
        for (const OptionInfo &option : options()) {
            if (!takes(entry.command, option))
                continue;
            script += condition + QLatin1String(" -l ") + QLatin1String(option.name);
            if (option.letter != 0)
                script += QLatin1String(" -s ") + QLatin1Char(option.letter);
            script += fishValues(option) + QLatin1String(" -d ") + quoted(brief(option)) + QLatin1Char('\n');
        }
        if (takesAccount(entry))
            script += condition + QStringLiteral(" -a '(%1)'\n").arg(accountNames);
        if (entry.command == Command::Explain)
            script += condition + QLatin1String(" -F\n");
    }
    return script;
}

} // namespace cli

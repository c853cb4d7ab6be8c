// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/nearest.h"
#include "cli/tr.h"

#include <algorithm>

namespace cli {

bool Arguments::has(Option option) const
{
    return std::ranges::any_of(m_options, [&](const auto &given) { return given.first == option; });
}

QString Arguments::value(Option option) const
{
    const auto given = std::ranges::find(m_options, option, &std::pair<Option, QString>::first);
    return given == m_options.end() ? QString() : given->second;
}

QStringList Arguments::values(Option option) const
{
    QStringList result;
    for (const auto &[given, value] : m_options) {
        if (given == option)
            result += value;
    }
    return result;
}

/// One reading of one command line. A sentence never repeats what could be a secret: the value of an option
/// that is not known, or what follows an option about passwords.
class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_rest(arguments)
    {
    }

    std::expected<Invocation, UsageError> parse()
    {
        if (auto problem = command(); !problem.isEmpty())
            return fail(problem);
        while (!m_rest.isEmpty()) {
            const QString next = m_rest.takeFirst();
            if (auto problem = argument(next); !problem.isEmpty())
                return fail(problem);
        }
        // Whoever asks for help gets it, whatever else stands there or is missing.
        if (m_result.wants == Invocation::Wants::Run) {
            if (auto problem = words(); !problem.isEmpty())
                return fail(problem);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::unexpected<UsageError> fail(const QString &sentence) const
    {
        return std::unexpected(UsageError{m_result.command, sentence});
    }

    QString command();
    QString commandWord(const QString &word);
    QString argument(const QString &text);
    QString longOption(const QString &text);
    QString shortOption(const QString &text);
    QString take(const OptionInfo &option, const QString &name, const std::optional<QString> &given);
    QString check(const OptionInfo &option, const QString &name, const QString &value) const;
    QString word(const QString &text);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString notKnown(const QString &name) const;

    QStringList m_rest;
    Invocation m_result;
    bool m_onlyWords = false;     ///< after "--"
    bool m_afterPassword = false; ///< the last option was about a password and takes none
};

namespace {

QStringList commandsIn(Command group)
{
    QStringList names;
    const QString prefix = group == Command::Account ? QStringLiteral("account ") : QString();
    for (const CommandInfo &entry : commands()) {
        const QString name = QLatin1String(entry.name);
        if (!name.isEmpty() && name.startsWith(prefix) && !name.mid(prefix.size()).contains(QLatin1Char(' ')))
            names += name.mid(prefix.size());
    }
    return names;
}

const OptionInfo *find(const QString &name)
{
    for (const OptionInfo &option : options()) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

const OptionInfo *find(QChar letter)
{
    for (const OptionInfo &option : options()) {
        if (option.letter != 0 && letter == QLatin1Char(option.letter))
            return &option;
    }
    return nullptr;
}

/// Names under which other programs take a password or token as an argument.
bool isSecretInPlain(const QString &name)
{
    return QStringList{QStringLiteral("password"),      QStringLiteral("pass"),
                       QStringLiteral("passwd"),        QStringLiteral("token"),
                       QStringLiteral("auth-password"), QStringLiteral("oauth2-bearer")}
        .contains(name, Qt::CaseInsensitive);
}

bool isAboutPassword(Option option)
{
    return option == Option::PasswordStdin || option == Option::PasswordEnv || option == Option::TokenEnv;
}

} // namespace

QString Parser::command()
{
    while (isGroup(m_result.command) && !m_rest.isEmpty() && !m_rest.first().startsWith(QLatin1Char('-'))) {
        if (auto problem = commandWord(m_rest.takeFirst()); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString Parser::commandWord(const QString &word)
{
    const QStringList known = commandsIn(m_result.command);
    const QString prefix = m_result.command == Command::Account ? QStringLiteral("account ") : QString();
    for (const CommandInfo &entry : commands()) {
        if (!word.isEmpty() && QLatin1String(entry.name) == prefix + word) {
            m_result.command = entry.command;
            return {};
        }
    }
    const QString near = nearest(word, known);
    const QString all = known.join(QLatin1String(", "));
    return near.isEmpty() ? Tr::tr("\"%1\" is not a command of %2. There are: %3.")
                                .arg(word, typed(m_result.command), all)
                          : Tr::tr("\"%1\" is not a command of %2. Did you mean %4? There are: %3.")
                                .arg(word, typed(m_result.command), all, near);
}

QString Parser::argument(const QString &text)
{
    if (m_onlyWords || !text.startsWith(QLatin1Char('-')) || text == QLatin1String("-"))
        return word(text);
    m_afterPassword = false;
    if (text == QLatin1String("--")) {
        m_onlyWords = true;
        return {};
    }
    return text.startsWith(QLatin1String("--")) ? longOption(text.mid(2)) : shortOption(text);
}

QString Parser::longOption(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString name = text.left(equals < 0 ? text.size() : equals);
    const OptionInfo *option = find(name);
    if (option == nullptr || !takes(m_result.command, *option))
        return notKnown(name);
    return take(*option, QLatin1String("--") + name,
                equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1)));
}

QString Parser::shortOption(const QString &text)
{
    const OptionInfo *option = find(text[1]);
    if (option == nullptr || !takes(m_result.command, *option))
        return Tr::tr("The option %1 is not known. %2 --help lists those that are.")
            .arg(text.left(2), typed(m_result.command));
    if (text.size() > 2)
        return Tr::tr("The option %1 takes no value.").arg(text.left(2));
    return take(*option, text, std::nullopt);
}

QString Parser::notKnown(const QString &name) const
{
    if (isSecretInPlain(name))
        return Tr::tr(
            "A password or token is never taken from the command line, where every user of this computer can "
            "read it and the shell keeps it: use --password-stdin, --password-env VAR or --token-env VAR, or "
            "keep it in the keychain with \"helo account set-password NAME\".");
    QStringList known;
    for (const OptionInfo &option : options()) {
        if (takes(m_result.command, option))
            known += QLatin1String(option.name);
    }
    const QString self = typed(m_result.command);
    if (const OptionInfo *other = find(name)) {
        for (const CommandInfo &entry : commands()) {
            if (takes(entry.command, *other) && !isGroup(entry.command))
                return Tr::tr("%1 does not take --%2; it is an option of %3.")
                    .arg(self, name, typed(entry.command));
        }
    }
    const QString near = nearest(name, known);
    return near.isEmpty()
               ? Tr::tr("The option --%1 is not known. %2 --help lists those that are.").arg(name, self)
               : Tr::tr("The option --%1 is not known. Did you mean --%2? %3 --help lists them all.")
                     .arg(name, near, self);
}

QString Parser::take(const OptionInfo &option, const QString &name, const std::optional<QString> &given)
{
    if (option.option == Option::Help)
        m_result.wants = Invocation::Wants::Help;
    if (option.option == Option::Version && m_result.wants == Invocation::Wants::Run)
        m_result.wants = Invocation::Wants::Version;
    if (!option.repeats && m_result.arguments.has(option.option) && m_result.wants == Invocation::Wants::Run)
        return Tr::tr("%1 is given twice. It can be given once.").arg(name);

    QString value;
    if (option.takes == Takes::Nothing) {
        if (given)
            return isAboutPassword(option.option)
                       ? Tr::tr("%1 takes no value: the password is read from standard input.").arg(name)
                       : Tr::tr("%1 takes no value.").arg(name);
        m_afterPassword = isAboutPassword(option.option);
    } else if (given) {
        value = *given;
    } else if (!isOptional(option.takes)) {
        const QString placeholder = QString::fromUtf8(option.placeholder);
        if (m_rest.isEmpty())
            return Tr::tr("%1 needs a value: %1 %2.").arg(name, placeholder);
        // "--from --to x" is a forgotten address and not one that begins with two dashes.
        const QString next = m_rest.first();
        if (next.startsWith(QLatin1String("--")) &&
            find(next.mid(2).section(QLatin1Char('='), 0, 0)) != nullptr)
            return Tr::tr("%1 needs a value, and the option %2 follows. A value that really begins with "
                          "dashes is written "
                          "%1=VALUE.")
                .arg(name, next.section(QLatin1Char('='), 0, 0));
        value = m_rest.takeFirst();
        m_afterPassword = isAboutPassword(option.option);
    }
    if (auto problem = check(option, name, value); !problem.isEmpty())
        return problem;
    m_result.arguments.m_options.append({option.option, value});
    return {};
}

QString Parser::check(const OptionInfo &option, const QString &name, const QString &value) const
{
    if (value.contains(QChar(0xFFFD)))
        return Tr::tr("The value of %1 is not UTF-8 text.").arg(name);
    if (option.takes == Takes::Choice || option.takes == Takes::Stage) {
        const QStringList choices = QString::fromUtf8(option.choices).split(QLatin1Char(' '));
        const QString word = option.takes == Takes::Stage ? value.section(QLatin1Char('='), 0, 0) : value;
        if (choices.contains(word))
            return {};
        const QString near = nearest(word, choices);
        const QString all = choices.join(QLatin1String(", "));
        return near.isEmpty() ? Tr::tr("%1 can be: %2.").arg(name, all)
                              : Tr::tr("%1 can be: %2. Did you mean %3?").arg(name, all, near);
    }
    if (option.takes == Takes::Number || (option.takes == Takes::OptionalNumber && !value.isEmpty())) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !(number >= 0))
            return Tr::tr("%1 needs a number, and \"%2\" is none.").arg(name, value);
    }
    return {};
}

QString Parser::word(const QString &text)
{
    const CommandInfo &command = info(m_result.command);
    if (*command.word != '\0' && (command.manyWords || m_result.arguments.m_words.isEmpty())) {
        m_result.arguments.m_words += text;
        return {};
    }
    if (m_afterPassword)
        return Tr::tr(
            "A word follows an option that reads the password from elsewhere. Passwords are never taken from "
            "the command line.");
    return Tr::tr("%1 does not know what to do with \"%2\": each thing it takes is named by an option. %1 "
                  "--help lists "
                  "them.")
        .arg(typed(m_result.command), text);
}

QString Parser::words() const
{
    const CommandInfo &command = info(m_result.command);
    if (isGroup(m_result.command))
        return Tr::tr("What is to be done? There are: %1. %2 --help says more.")
            .arg(commandsIn(m_result.command).join(QLatin1String(", ")), typed(m_result.command));
    if (*command.word != '\0' && m_result.arguments.m_words.isEmpty())
        return Tr::tr("%1 needs to know which: %1 %2.")
            .arg(typed(m_result.command), QLatin1String(command.word));
    return {};
}

std::expected<Invocation, UsageError> parse(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/credential.h"

#include "cli/terminal.h"
#include "cli/tr.h"

#include <array>

namespace cli {

Or<std::optional<base::Secret>> secretFromEnvironment(const Arguments &arguments, Option option)
{
    const QByteArray name = arguments.value(option).toLocal8Bit();
    if (name.isEmpty() || !qEnvironmentVariableIsSet(name.constData()))
        return stop(
            Tr::tr(
                "%1 names a variable that is not in the environment. It takes the variable's name, and the "
                "variable must be exported.")
                .arg(typed(option)));
    base::Secret secret(qgetenv(name.constData()));
    // Nothing that this process might ever start should inherit it.
    qunsetenv(name.constData());
    if (secret.isEmpty())
        return stop(Tr::tr("%1 names a variable that is empty.").arg(typed(option)));
    return secret;
}

Or<std::optional<base::Secret>> givenSecret(const Arguments &arguments)
{
    constexpr std::array sources{Option::PasswordStdin, Option::PasswordEnv, Option::TokenEnv};
    std::optional<Option> source;
    for (const Option option : sources) {
        if (!arguments.has(option))
            continue;
        if (source)
            return stop(Tr::tr("%1 and %2 are two sources for one secret. Give one of them.")
                            .arg(typed(*source), typed(option)));
        source = option;
    }
    if (!source)
        return std::nullopt;
    if (source != Option::PasswordStdin)
        return secretFromEnvironment(arguments, *source);

    auto secret = readPassword();
    if (!secret || secret->isEmpty())
        return stop(Tr::tr(
            "--password-stdin: the first line of standard input is empty. The password must be there."));
    return secret;
}

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/help.h"
#include "cli/output.h"
#include "cli/tr.h"

#include <QTranslator>

namespace cli {
namespace {

Or<int> dispatch(const Invocation &invocation)
{
    switch (invocation.command) {
    case Command::Send:
        return runSend(invocation.arguments);
    case Command::Sandbox:
        return runSandbox(invocation.arguments);
    case Command::Explain:
        return runExplain(invocation.arguments);
    case Command::AccountList:
    case Command::AccountShow:
    case Command::AccountAdd:
    case Command::AccountRemove:
    case Command::AccountTest:
    case Command::AccountTrust:
    case Command::AccountDistrust:
    case Command::AccountSetPassword:
    case Command::AccountForgetPassword:
        return runAccount(invocation.command, invocation.arguments);
    case Command::Helo:
    case Command::Account:
        break;
    }
    return OurFault; // the parser lets no group through
}

/// Qt replaces what is not UTF-8 without a word, and the mail would not be what was typed.
bool allUtf8([[maybe_unused]] int argc, [[maybe_unused]] char **argv)
{
#ifndef Q_OS_WIN
    for (int at = 1; at < argc; ++at) {
        if (!QUtf8StringView(argv[at]).isValidUtf8())
            return false;
    }
#endif
    return true;
}

} // namespace

void useTranslation()
{
    // In the order of setlocale(3). QLocale would answer too, after reading more than a short run takes
    // altogether.
    QByteArray language;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (language = qgetenv(variable); !language.isEmpty())
            break;
    }
    // English has a catalogue too: of its plurals.
    if (language.isEmpty() || language == "C" || language.startsWith("C.") || language == "POSIX")
        language = "en";
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLatin1String("heloscope_") + QString::fromLatin1(language),
                         QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
}

int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("heloscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HELOSCOPE_VERSION));
    useTranslation();
    if (!allUtf8(argc, argv)) {
        complain(Tr::tr("An argument is not UTF-8 text, and helo would have to guess what it says."));
        return BadInput;
    }

    const auto invocation = parse(QCoreApplication::arguments().mid(1));
    if (!invocation) {
        complain(invocation.error().sentence);
        return BadInput;
    }
    if (invocation->wants != Invocation::Wants::Run) {
        Output output;
        output.write(invocation->wants == Invocation::Wants::Help ? help(invocation->command) : version());
        return Done;
    }
    const auto done = dispatch(*invocation);
    if (!done) {
        complain(done.error().sentence);
        return done.error().exitCode;
    }
    return *done;
}

} // namespace cli

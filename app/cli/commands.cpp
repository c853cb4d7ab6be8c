// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace cli {
namespace {

constexpr Example heloExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "See a whole session, with nothing set up:"), "helo send --sandbox --explain"},
    {QT_TRANSLATE_NOOP("cli", "What does this reply mean?"), "helo explain \"550 5.7.1 Relaying denied\""},
    {QT_TRANSLATE_NOOP("cli", "A server to test a program against:"), "helo sandbox --port 2525"},
};

constexpr Example sendExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "A test message to a server of your own:"),
     "helo send --server localhost:2525 --from ann@example.org --to bob@example.net"},
    {QT_TRANSLATE_NOOP("cli", "Sign in, with the password from a password manager:"),
     "pass mail/ann | helo send --server smtp.example.org:587 --user ann --password-stdin \\\n"
     "    --from ann@example.org --to bob@example.net --subject Hello --body 'Is this on?'"},
    {QT_TRANSLATE_NOOP("cli", "Text, HTML and a picture, through an account that is set up:"),
     "helo send --account Work --to bob@example.net --subject Holidays \\\n"
     "    --body @letter.txt --html @letter.html --attach beach.jpg"},
    {QT_TRANSLATE_NOOP("cli", "A finished message, byte for byte, to two recipients:"),
     "helo send --server '[::1]:2525' --eml saved.eml --envelope-from '' \\\n"
     "    --envelope-to bob@example.net --envelope-to eve@example.net"},
    {QT_TRANSLATE_NOOP("cli", "Which recipients were refused, for a script:"),
     "helo send --account Work --to list@example.net --format json |\n"
     "    jq -r 'select(.type == \"outcome\").recipients[] | select(.accepted == false).address'"},
    {QT_TRANSLATE_NOOP("cli", "Meet a server that refuses the second recipient:"),
     "helo send --sandbox --fault refuse-recipient=2 --to one@example.net --to two@example.net"},
};

constexpr Example sandboxExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "A server for a program under test, on a port of its own:"),
     "helo sandbox --port 2525"},
    {QT_TRANSLATE_NOOP("cli", "Keep what arrives, and ask for a password:"),
     "helo sandbox --port 2525 --maildir ./inbox --require-auth --user ann --password-env PW"},
    {QT_TRANSLATE_NOOP("cli", "With TLS that the client can verify:"),
     "helo sandbox --port 4650 --tls --authority ca.pem &\n"
     "helo send --server localhost:4650 --security tls --tls-ca ca.pem \\\n"
     "    --from a@example.org --to b@example.org"},
    {QT_TRANSLATE_NOOP("cli", "Greet late, and close before the last reply:"),
     "helo sandbox --port 2525 --fault slow-greeting=5 --fault drop-before-final-reply"},
};

constexpr Example explainExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "A reply code, an enhanced code:"), "helo explain 421\nhelo explain 5.1.1"},
    {QT_TRANSLATE_NOOP("cli", "A keyword, a verb, a mechanism:"),
     "helo explain PIPELINING\nhelo explain RCPT\nhelo explain SCRAM-SHA-256"},
    {QT_TRANSLATE_NOOP("cli", "A line from a log or a bounce:"),
     "helo explain \"451 4.7.1 Greylisting in action, please come back later\""},
    {QT_TRANSLATE_NOOP("cli", "A session that was recorded with --format json:"),
     "helo explain session.jsonl"},
};

constexpr Example accountExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Set an account up, test it, use it:"),
     "helo account add Work --server smtp.example.org:587 --user ann --from ann@example.org\n"
     "helo account set-password Work\n"
     "helo account test Work\n"
     "helo send --account Work --to bob@example.net"},
};

constexpr Example listExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "For a script:"), "helo account list --format json"},
};
constexpr Example showExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "One account:"), "helo account show Work"},
};
constexpr Example addExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "An account with a password from a password manager:"),
     "pass mail/ann | helo account add Work --server smtp.example.org:587 \\\n"
     "    --user ann --from 'Ann Lee <ann@example.org>' --password-stdin"},
};
constexpr Example removeExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Remove an account and its password:"), "helo account remove Work"},
};
constexpr Example testExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Can it still sign in?"), "helo account test Work"},
    {QT_TRANSLATE_NOOP("cli", "For a script, by exit code alone:"), "helo account test Work --format quiet"},
};
constexpr Example trustExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Trust the certificate of a test server:"), "helo account trust Lab"},
    {QT_TRANSLATE_NOOP("cli", "Only if it is the one that its administrator read out:"),
     "helo account trust Lab --pin 3f0b…9c"},
};
constexpr Example distrustExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Trust none of them any more:"), "helo account distrust Lab"},
};
constexpr Example setPasswordExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Be asked for it:"), "helo account set-password Work"},
    {QT_TRANSLATE_NOOP("cli", "From a password manager:"),
     "pass mail/ann | helo account set-password Work --password-stdin"},
};
constexpr Example forgetPasswordExamples[] = {
    {QT_TRANSLATE_NOOP("cli", "Remove the password and keep the account:"),
     "helo account forget-password Work"},
};

constexpr CommandInfo commandTable[] = {
    {Command::Helo, "", "", false,
     QT_TRANSLATE_NOOP("cli", "Submit mail, test SMTP servers and see why mail does not go."),
     QT_TRANSLATE_NOOP("cli", "Each command has its own --help, with examples."), heloExamples},
    {Command::Send, "send", "", false,
     QT_TRANSLATE_NOOP("cli", "Send a message and watch the session, line by line."),
     QT_TRANSLATE_NOOP(
         "cli",
         "One of --server, --account and --sandbox says where to. Without any option for the message, a "
         "short test message is sent. In the transcript -> is sent, <- received, ~ stands for - under TLS, "
         "** marks a reply that says no, === is information and *** an error."),
     sendExamples},
    {Command::Sandbox, "sandbox", "", false,
     QT_TRANSLATE_NOOP("cli", "Run the built-in server and print each message that arrives."),
     QT_TRANSLATE_NOOP(
         "cli", "It listens on this computer alone, delivers nothing anywhere, and runs until Ctrl+C. EXPN "
                "knows the list staff. With --all-extensions BURL fetches message N from "
                "imap://sandbox.test/INBOX/;uid=N, and some names are always answered in the same way: "
                "to ETRN started.test 250, pending.test 252, unable.test 458, refused.test 459; to ATRN "
                "unable.test 451, refused.test 450."),
     sandboxExamples},
    {Command::Explain, "explain", "WHAT", true,
     QT_TRANSLATE_NOOP("cli",
                       "Say in plain words what a code, a keyword, a reply or a recorded session means."),
     QT_TRANSLATE_NOOP(
         "cli", "WHAT is a reply code, an enhanced code, an EHLO keyword, a verb, a mechanism, a whole "
                "line, or a .jsonl file written with --format json."),
     explainExamples},
    {Command::Account, "account", "", false, QT_TRANSLATE_NOOP("cli", "Keep accounts and their passwords."),
     QT_TRANSLATE_NOOP(
         "cli", "Accounts are shared with the window. Passwords are kept in the system's keychain only."),
     accountExamples},
    {Command::AccountList, "account list", "", false, QT_TRANSLATE_NOOP("cli", "List the accounts."), "",
     listExamples},
    {Command::AccountShow, "account show", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Show one account, and where its password is."), "", showExamples},
    {Command::AccountAdd, "account add", "NAME", false, QT_TRANSLATE_NOOP("cli", "Add an account."),
     QT_TRANSLATE_NOOP(
         "cli", "With --password-stdin, --password-env or --token-env its secret goes to the keychain too."),
     addExamples},
    {Command::AccountRemove, "account remove", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Remove an account and its password."), "", removeExamples},
    {Command::AccountTest, "account test", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Connect and sign in, and send no message."), "", testExamples},
    {Command::AccountTrust, "account trust", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Trust the certificate that the account's server shows now."),
     QT_TRANSLATE_NOOP(
         "cli", "It connects, signs nobody in, shows what is wrong with the certificate and keeps that "
                "it is allowed, for this account and this certificate alone."),
     trustExamples},
    {Command::AccountDistrust, "account distrust", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Trust the account's certificates no more, or the one of --pin."), "",
     distrustExamples},
    {Command::AccountSetPassword, "account set-password", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Put an account's password into the keychain."),
     QT_TRANSLATE_NOOP("cli", "In a terminal it asks; elsewhere give --password-stdin or --password-env."),
     setPasswordExamples},
    {Command::AccountForgetPassword, "account forget-password", "NAME", false,
     QT_TRANSLATE_NOOP("cli", "Remove an account's password from the keychain."), "", forgetPasswordExamples},
};

} // namespace

std::span<const CommandInfo> commands()
{
    return commandTable;
}

const CommandInfo &info(Command command)
{
    return *std::ranges::find(commandTable, command, &CommandInfo::command);
}

bool isGroup(Command command)
{
    return command == Command::Helo || command == Command::Account;
}

QString typed(Command command)
{
    const QLatin1String name(info(command).name);
    return name.isEmpty() ? QStringLiteral("helo") : QLatin1String("helo ") + name;
}

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accounts.h"
#include "cli/connection.h"
#include "cli/control.h"
#include "cli/credential.h"
#include "cli/faults.h"
#include "cli/fetch.h"
#include "cli/letter.h"
#include "cli/run.h"
#include "cli/sessionrun.h"
#include "cli/terminal.h"
#include "cli/tlsoptions.h"
#include "cli/tr.h"
#include "sasl/ranking.h"

#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <array>

namespace cli {
namespace {

/// Who writes to whom when the sandbox is tried without saying so.
Defaults sandboxPeople()
{
    return {.from = QStringLiteral("Heloscope <heloscope@sandbox.test>"),
            .to = QStringLiteral("inbox@sandbox.test")};
}

Or<void> checkWhere(const Arguments &arguments)
{
    constexpr std::array places{Option::Server, Option::Account, Option::Socket,
                                Option::Pipe,   Option::Mx,      Option::BuiltInSandbox};
    std::optional<Option> first;
    for (const Option place : places) {
        if (!arguments.has(place))
            continue;
        if (first)
            return stop(Tr::tr("%1 and %2 are two places to send to. Give one of them.")
                            .arg(typed(*first), typed(place)));
        first = place;
    }
    if (!first)
        return stop(Tr::tr("Where to? Give --server HOST[:PORT], --account NAME, --socket PATH, --pipe "
                           "COMMAND, --mx for the recipients' own servers, or --sandbox for "
                           "the built-in server."));
    if ((first == Option::Socket || first == Option::Pipe) && arguments.has(Option::Security) &&
        arguments.value(Option::Security) != QLatin1String("none"))
        return stop(Tr::tr("%1 is spoken in clear text, on this computer alone: leave --security out.")
                        .arg(typed(*first)));
    if (arguments.has(Option::Fault) && first != Option::BuiltInSandbox)
        return stop(Tr::tr("--fault is for the built-in server: it needs --sandbox."));
    return {};
}

/// Whether a mechanism that was named asks for neither a password nor a user.
bool namesItself(const account::Account &account)
{
    return std::ranges::any_of(account.mechanisms, [](const QByteArray &name) {
        const sasl::Rank *rank = sasl::rankOf(name);
        return rank != nullptr && !rank->needsSecret;
    });
}

/// Whoever signs in must have something to sign in with, before anything connects.
Or<void> checkSignIn(const Arguments &arguments, const account::Account &account, const Plan &plan)
{
    if (account.user.isEmpty() && plan.secret)
        return stop(Tr::tr("There is a password and nobody to sign in: give --user NAME."));
    if (!account.user.isEmpty() && !plan.secret && plan.accountId.isEmpty() && !canAsk() &&
        !namesItself(account))
        return stop(
            Tr::tr("--user needs a password: give --password-stdin, --password-env VAR or --token-env VAR."));
    if (account.user.isEmpty() && arguments.has(Option::Auth) && !namesItself(account) &&
        arguments.value(Option::Auth) != QLatin1String("none"))
        return stop(Tr::tr("--auth says how to sign in and nobody does: give --user NAME."));
    return {};
}

/// Whoever fetches mail from the sandbox finds a message for each domain, or for its inbox.
Or<void> holdForFetching(const Arguments &arguments, sandbox::Options &options)
{
    if (!arguments.has(Option::Atrn) && !arguments.has(Option::Burl))
        return {};
    const auto domains = domainsToFetch(arguments);
    if (!domains)
        return std::unexpected(domains.error());
    options.everything = true;
    for (const QByteArray &domain : *domains)
        options.waiting.append("inbox@" + domain);
    if (domains->isEmpty())
        options.waiting.append(sandboxPeople().to.toUtf8());
    return {};
}

/// The built-in server for one session, in this process.
struct LocalServer
{
    std::unique_ptr<sandbox::Sandbox> sandbox;
    QTemporaryFile authority; ///< what signed its certificate, for the client to trust
    QByteArray password;      ///< that its user signs in with

    Or<account::Account> start(const Arguments &arguments)
    {
        const auto faults = faultsFrom(arguments);
        if (!faults)
            return std::unexpected(faults.error());
        sandbox::Options options;
        options.implicitTls = arguments.value(Option::Security) == QLatin1String("tls");
        options.proxyProtocol = arguments.has(Option::ProxyProtocol) || arguments.has(Option::ProxyHeader);
        options.faults = *faults;
        if (auto waits = holdForFetching(arguments, options); !waits)
            return std::unexpected(waits.error());
        // One that nobody chose: the transcript hides every occurrence of a password, and "demo" is the
        // user's name too.
        if (!arguments.has(Option::User) && !arguments.has(Option::PasswordStdin) &&
            !arguments.has(Option::PasswordEnv))
            options.password = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        password = options.password;
        account::Account account;
        // Without TLS a password would be refused anyway: then nobody signs in who was not asked to.
        const bool clear = arguments.value(Option::Security) == QLatin1String("none");
        if (!clear || arguments.has(Option::AllowCleartextAuth) || arguments.has(Option::Auth))
            account.user = QString::fromUtf8(options.user);
        account.tls.name = QString::fromUtf8(options.hostName);
        sandbox = std::make_unique<sandbox::Sandbox>(std::move(options));
        if (!sandbox->listen())
            return std::unexpected(notListening(*sandbox, 0));
        account.host = QStringLiteral("127.0.0.1");
        account.port = sandbox->port();
        account.security = smtp::Security::Opportunistic;
        // Making an authority takes a while: only where its certificate will be seen.
        if (!clear && !arguments.has(Option::TlsCa)) {
            if (!authority.open() || authority.write(sandbox->authorityPem()) < 0 || !authority.flush())
                return stop(Tr::tr("A temporary file cannot be written: %1").arg(authority.errorString()),
                            OurFault);
            account.tls.caFile = authority.fileName();
        }
        return account;
    }
};

} // namespace

Or<int> runSend(const Arguments &arguments)
{
    if (auto where = checkWhere(arguments); !where)
        return std::unexpected(where.error());

    Plan plan;
    LocalServer local;
    Or<account::Account> start;
    Defaults people;
    if (arguments.has(Option::BuiltInSandbox)) {
        start = local.start(arguments);
        people = sandboxPeople();
    } else if (arguments.has(Option::Account)) {
        start = findAccount(loadAccounts(), arguments.value(Option::Account));
        if (start) {
            people.from = start->address;
            plan.accountId = start->id;
        }
    }
    if (!start)
        return std::unexpected(start.error());

    const auto account = describedAccount(arguments, *start);
    if (!account)
        return std::unexpected(account.error());
    auto submission = connection(arguments, *account);
    if (!submission)
        return std::unexpected(submission.error());
    if (auto fetch = addFetch(arguments, *submission); !fetch)
        return std::unexpected(fetch.error());
    if (auto letter = addLetter(arguments, people, *submission); !letter)
        return std::unexpected(letter.error());
    if (submission->route == session::Submission::Route::Exchangers && submission->envelope.to.isEmpty())
        return stop(Tr::tr("--mx needs a recipient: whose exchangers are they to be?"));
    if (auto control = addControl(arguments, *submission); !control)
        return std::unexpected(control.error());
    // The secret comes last: whoever pipes it in should not do so for a mistyped option.
    auto secret = givenSecret(arguments);
    if (!secret)
        return std::unexpected(secret.error());
    plan.secret = std::move(*secret);
    auto keyPhrase = givenKeyPhrase(arguments, account->tls);
    if (!keyPhrase)
        return std::unexpected(keyPhrase.error());
    plan.keyPhrase = std::move(*keyPhrase);
    plan.resume = arguments.has(Option::TlsResume);
    if (local.sandbox && !plan.secret && !arguments.has(Option::User) && !account->user.isEmpty())
        plan.secret = base::Secret(std::move(local.password));
    if (auto signIn = checkSignIn(arguments, *account, plan); !signIn)
        return std::unexpected(signIn.error());
    plan.submission = std::move(*submission);
    return runSession(arguments, std::move(plan));
}

} // namespace cli

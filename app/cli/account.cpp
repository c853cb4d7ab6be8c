// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accounts.h"
#include "cli/connection.h"
#include "cli/credential.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/sessionrun.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "cli/tlsoptions.h"
#include "cli/tr.h"
#include "explain/verdict.h"
#include "keychain/secretstore.h"
#include "net/pin.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace cli {
namespace {

using keychain::State;

QLatin1String nameOf(smtp::Security security)
{
    switch (security) {
    case smtp::Security::None:
        return QLatin1String("none");
    case smtp::Security::Opportunistic:
        return QLatin1String("opportunistic");
    case smtp::Security::StartTls:
        return QLatin1String("starttls");
    case smtp::Security::Tls:
        return QLatin1String("tls");
    }
    return {};
}

QString endpoint(const account::Account &account)
{
    if (account.way != account::Way::Network)
        return account.endpoint().name();
    const bool isV6 = account.host.contains(QLatin1Char(':'));
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(account.host).arg(account.port);
}

QString stateWords(State state, const QString &keychain)
{
    switch (state) {
    case State::Stored:
        return Tr::tr("kept in %1").arg(keychain);
    case State::None:
        return Tr::tr("none is kept; \"helo account set-password NAME\" keeps one");
    case State::Locked:
        return Tr::tr("%1 is locked, so whether one is kept cannot be seen; unlock it first").arg(keychain);
    case State::NoKeychain:
        return Tr::tr("this system has no keychain, so none can be kept; give it each time");
    }
    return {};
}

/// The keychain answers on the event loop; a command line waits.
template <typename Answer>
Answer await(const std::function<void(std::function<void(Answer)>)> &ask)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    ask([&](Answer given) {
        answer.emplace(std::move(given));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

/// Puts a secret into the keychain under this name, or says why it is not there.
Or<void> keep(const QString &accountId, base::Secret secret)
{
    const auto store = keychain::keychainStore();
    const auto written =
        await<keychain::Found>([&](const auto &done) { store->write(accountId, std::move(secret), done); });
    switch (written.state) {
    case State::Stored:
        return {};
    case State::Locked:
        return stop(Tr::tr("%1 is locked, and the password is not kept. Unlock it and try again.")
                        .arg(store->backend()));
    case State::NoKeychain:
        return stop(
            Tr::tr("This system has no keychain, and the password is not kept. Give it each time with "
                   "--password-stdin or --password-env VAR."));
    case State::None:
        break;
    }
    return stop(Tr::tr("%1 did not take the password: %2").arg(store->backend(), written.words));
}

QJsonObject asJson(const account::Account &account)
{
    return {{QLatin1String("name"), account.name},
            {QLatin1String("address"), account.address},
            {QLatin1String("host"), account.host},
            {QLatin1String("port"), account.port},
            {QLatin1String("security"), nameOf(account.security)},
            {QLatin1String("user"), account.user}};
}

int list(const Arguments &arguments)
{
    const account::AccountStore store = loadAccounts();
    const Format format = formatFrom(arguments);
    Output output;
    if (format == Format::Text && store.accounts().isEmpty() && !arguments.has(Option::Names))
        output.write(
            Tr::tr(
                "There is no account yet. \"helo account add NAME --server HOST --user USER\" makes one.") +
            QLatin1Char('\n'));
    qsizetype widest = 0;
    for (const account::Account &account : store.accounts())
        widest = std::max(widest, columns(account.name));
    for (const account::Account &account : store.accounts()) {
        if (arguments.has(Option::Names))
            output.write(account.name + QLatin1Char('\n'));
        else if (format == Format::Json)
            output.write(QJsonDocument(asJson(account)).toJson(QJsonDocument::Compact) + '\n');
        else if (format == Format::Text)
            output.write(account.name + QString(widest - columns(account.name) + 2, QLatin1Char(' ')) +
                         endpoint(account) + QLatin1String("  ") + nameOf(account.security) +
                         (account.user.isEmpty() ? QString() : QLatin1String("  ") + account.user) +
                         QLatin1Char('\n'));
    }
    return Done;
}

Or<int> show(const QString &name)
{
    const auto account = findAccount(loadAccounts(), name);
    if (!account)
        return std::unexpected(account.error());
    Output output;
    const auto row = [&output](const QString &label, const QString &value) {
        if (!value.isEmpty())
            output.write(Tr::tr("%1:", "a label").arg(label).leftJustified(20) + QLatin1Char(' ') + value +
                         QLatin1Char('\n'));
    };
    row(Tr::tr("Name"), account->name);
    row(Tr::tr("Address"), account->address);
    row(Tr::tr("Server"), endpoint(*account));
    row(Tr::tr("Security"), nameOf(account->security));
    if (account->tls.insecure)
        row(Tr::tr("Certificate"), Tr::tr("not verified"));
    row(Tr::tr("Authorities from"), account->tls.caFile);
    for (const QString &line : trustedLines(account->tls))
        row(Tr::tr("Trusted"), line);
    for (const QByteArray &pin : account->tls.pins)
        row(Tr::tr("Pin"), net::pinText(pin));
    row(Tr::tr("Own certificate"), account->tls.certificateFile);
    row(Tr::tr("Its key"), account->tls.keyFile);
    row(Tr::tr("Name in EHLO"), account->helo);
    row(Tr::tr("User"), account->user.isEmpty() ? Tr::tr("nobody signs in") : account->user);
    row(Tr::tr("Mechanisms"), QString::fromLatin1(account->mechanisms.join(", ")));
    if (account->allowCleartextAuth)
        row(Tr::tr("Allowed"), Tr::tr("the password may cross the network in clear text"));
    if (!account->user.isEmpty()) {
        const auto store = keychain::keychainStore();
        const auto state = await<State>([&](const auto &done) { store->state(account->id, done); });
        row(account->token ? Tr::tr("Access token") : Tr::tr("Password"),
            stateWords(state, store->backend()));
    }
    return Done;
}

Or<int> add(const Arguments &arguments)
{
    const QString name = arguments.words().first();
    account::AccountStore store = loadAccounts();
    if (store.find(name) != nullptr)
        return stop(Tr::tr("There is an account \"%1\" already. \"helo account remove\" removes it; another "
                           "name keeps both.")
                        .arg(name));
    if (!arguments.has(Option::Server))
        return stop(Tr::tr("An account needs a server: give --server HOST[:PORT]."));
    account::Account start;
    start.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    start.name = name;
    start.address = arguments.value(Option::From);
    auto account = describedAccount(arguments, start);
    if (!account)
        return std::unexpected(account.error());
    if (const auto problems = account::problems(*account); !problems.isEmpty())
        return stop(explain::sentence(problems.first()));
    auto secret = givenSecret(arguments);
    if (!secret)
        return std::unexpected(secret.error());
    auto phrase = givenKeyPhrase(arguments, account->tls);
    if (!phrase)
        return std::unexpected(phrase.error());
    if (*secret && account->user.isEmpty())
        return stop(Tr::tr("There is a password and nobody to sign in: give --user NAME."));
    store.put(*account);
    if (auto saved = saveAccounts(store); !saved)
        return std::unexpected(saved.error());
    if (*secret) {
        if (auto kept = keep(account->id, std::move(**secret)); !kept)
            return std::unexpected(kept.error());
    }
    if (*phrase) {
        if (auto kept = keep(account->keyPhraseId(), std::move(**phrase)); !kept)
            return std::unexpected(kept.error());
    }
    return Done;
}

/// Takes the secret of this name out of the keychain. A keychain that is not there has none.
Or<void> forget(const QString &id)
{
    const auto store = keychain::keychainStore();
    const auto removed = await<keychain::Found>([&](const auto &done) { store->remove(id, done); });
    if (removed.state == State::Locked)
        return stop(Tr::tr("%1 is locked, and what it has cannot be removed. Unlock it and try again.")
                        .arg(store->backend()));
    if (removed.state == State::Stored)
        return stop(Tr::tr("%1 did not remove the password: %2").arg(store->backend(), removed.words));
    return {};
}

Or<int> remove(const QString &name)
{
    account::AccountStore store = loadAccounts();
    const auto account = findAccount(store, name);
    if (!account)
        return std::unexpected(account.error());
    // The secret first: without its account nobody would find it again.
    if (!account->user.isEmpty()) {
        if (auto forgotten = forget(account->id); !forgotten)
            return std::unexpected(forgotten.error());
    }
    if (!account->tls.certificateFile.isEmpty()) {
        if (auto forgotten = forget(account->keyPhraseId()); !forgotten)
            return std::unexpected(forgotten.error());
    }
    store.remove(account->id);
    if (auto saved = saveAccounts(store); !saved)
        return std::unexpected(saved.error());
    return Done;
}

Or<int> test(const Arguments &arguments)
{
    const auto stored = findAccount(loadAccounts(), arguments.words().first());
    if (!stored)
        return std::unexpected(stored.error());
    const auto account = describedAccount(arguments, *stored);
    if (!account)
        return std::unexpected(account.error());
    auto submission = connection(arguments, *account);
    if (!submission)
        return std::unexpected(submission.error());
    submission->kind = session::Submission::Kind::Probe;
    auto secret = givenSecret(arguments);
    if (!secret)
        return std::unexpected(secret.error());
    auto phrase = givenKeyPhrase(arguments, account->tls);
    if (!phrase)
        return std::unexpected(phrase.error());
    return runSession(arguments, {.submission = std::move(*submission),
                                  .secret = std::move(*secret),
                                  .keyPhrase = std::move(*phrase),
                                  .accountId = account->id});
}

Or<int> setPassword(const Arguments &arguments)
{
    const auto account = findAccount(loadAccounts(), arguments.words().first());
    if (!account)
        return std::unexpected(account.error());
    auto phrase = givenKeyPhrase(arguments, account->tls);
    if (!phrase)
        return std::unexpected(phrase.error());
    if (*phrase) {
        if (auto kept = keep(account->keyPhraseId(), std::move(**phrase)); !kept)
            return std::unexpected(kept.error());
        return Done;
    }
    if (account->user.isEmpty())
        return stop(
            Tr::tr(
                "Nobody signs in to the account \"%1\": it has no user, and a password is of no use to it.")
                .arg(account->name));
    auto secret = givenSecret(arguments);
    if (!secret)
        return std::unexpected(secret.error());
    if (!*secret) {
        if (!canAsk())
            return stop(Tr::tr("Where is the password? Give --password-stdin or --password-env VAR."));
        *secret = askPassword(Tr::tr("Password for %1:").arg(account->user));
        if (!*secret)
            return stop(Tr::tr("Cancelled: nothing was changed."), Cancelled);
        if ((*secret)->isEmpty())
            return stop(Tr::tr("The password is empty, and nothing was changed."));
    }
    if (auto kept = keep(account->id, std::move(**secret)); !kept)
        return std::unexpected(kept.error());
    return Done;
}

Or<int> forgetPassword(const QString &name)
{
    const auto account = findAccount(loadAccounts(), name);
    if (!account)
        return std::unexpected(account.error());
    if (auto forgotten = forget(account->id); !forgotten)
        return std::unexpected(forgotten.error());
    return Done;
}

} // namespace

Or<int> runAccount(Command command, const Arguments &arguments)
{
    switch (command) {
    case Command::AccountList:
        return list(arguments);
    case Command::AccountShow:
        return show(arguments.words().first());
    case Command::AccountAdd:
        return add(arguments);
    case Command::AccountRemove:
        return remove(arguments.words().first());
    case Command::AccountTest:
        return test(arguments);
    case Command::AccountTrust:
        return runTrust(arguments);
    case Command::AccountDistrust:
        return runDistrust(arguments);
    case Command::AccountSetPassword:
        return setPassword(arguments);
    case Command::AccountForgetPassword:
        return forgetPassword(arguments.words().first());
    case Command::Helo:
    case Command::Send:
    case Command::Sandbox:
    case Command::Explain:
    case Command::Account:
        break;
    }
    return OurFault;
}

} // namespace cli

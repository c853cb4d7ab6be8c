// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accounts.h"
#include "cli/output.h"
#include "cli/run.h"
#include "cli/tlsoptions.h"
#include "cli/tr.h"
#include "explain/tlswords.h"
#include "explain/verdict.h"
#include "net/pin.h"
#include "session/ending.h"
#include "session/sessionrunner.h"
#include "session/stages.h"
#include "transcript/tlsjson.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cli {
namespace {

using transcript::Event;

/// What a server showed, as far as it came to that.
struct Seen
{
    std::optional<base::TlsFacts> tls;
    smtp::Outcome outcome;
};

/// Connects as the account does, trusts anybody for this once, and leaves when TLS stands: nobody signs in.
Seen look(const account::Account &account)
{
    session::Submission submission = account.submission();
    submission.kind = session::Submission::Kind::Probe;
    submission.tls.insecure = true;
    submission.tls.certificateFile.clear();
    submission.tls.pins.clear();
    submission.opening.signIn = {};
    submission.opening.conduct.stop =
        smtp::StopPoint{.how = smtp::StopPoint::How::QuitAfter, .phase = base::Phase::Tls};
    Seen seen;
    session::SessionRunner runner(std::move(submission), [&seen](transcript::Entry &&entry) {
        if (entry.event == Event::TlsEstablished || entry.event == Event::TlsFailed)
            seen.tls = transcript::tlsFromJson(entry.facts);
    });
    QObject::connect(&runner, &session::SessionRunner::finished, &runner,
                     [&seen](const smtp::Outcome &outcome) {
                         seen.outcome = outcome;
                         QCoreApplication::exit();
                     });
    QMetaObject::invokeMethod(&runner, &session::SessionRunner::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return seen;
}

Or<std::optional<QByteArray>> pinIn(const Arguments &arguments)
{
    if (!arguments.has(Option::Pin))
        return std::nullopt;
    const QString text = arguments.value(Option::Pin);
    if (auto pin = net::pinFrom(text))
        return pin;
    return stop(
        Tr::tr("--pin: \"%1\" is no SHA-256. Write it in 64 hexadecimal digits, or as sha256// and base64.")
            .arg(text.simplified()));
}

} // namespace

Or<int> runTrust(const Arguments &arguments)
{
    account::AccountStore store = loadAccounts();
    auto account = findAccount(store, arguments.words().first());
    if (!account)
        return std::unexpected(account.error());
    const auto pin = pinIn(arguments);
    if (!pin)
        return std::unexpected(pin.error());
    const Seen seen = look(*account);
    if (!seen.tls || seen.tls->chain.isEmpty()) {
        if (seen.outcome.failure)
            return stop(explain::sentence(*seen.outcome.failure), session::exitCode(seen.outcome));
        return stop(Tr::tr("The server showed no certificate: the account \"%1\" does not use TLS.")
                        .arg(account->name));
    }
    const auto &leaf = seen.tls->chain.constFirst();
    const QString digest = QString::fromLatin1(leaf.sha256.toHex());
    if (*pin && **pin != leaf.sha256 && **pin != leaf.keySha256)
        return stop(
            Tr::tr("The server shows another certificate than that of --pin, with the SHA-256 %1. It is not "
                   "trusted.")
                .arg(digest));
    Output output;
    if (seen.tls->problems.isEmpty()) {
        output.write(Tr::tr("The certificate is valid as it is; there is nothing to allow.") +
                     QLatin1Char('\n'));
        return Done;
    }
    account->trust(*seen.tls, QDateTime::currentDateTimeUtc());
    store.put(*account);
    if (auto saved = saveAccounts(store); !saved)
        return std::unexpected(saved.error());
    output.write(Tr::tr("From now on the account \"%1\" trusts this certificate:").arg(account->name) +
                 QLatin1String("\n  ") + trustedLines(account->tls).constLast() + QLatin1Char('\n'));
    return Done;
}

Or<int> runDistrust(const Arguments &arguments)
{
    account::AccountStore store = loadAccounts();
    auto account = findAccount(store, arguments.words().first());
    if (!account)
        return std::unexpected(account.error());
    const auto pin = pinIn(arguments);
    if (!pin)
        return std::unexpected(pin.error());
    const qsizetype before = account->tls.trusted.size();
    if (*pin)
        account->revokeTrust(**pin);
    else
        account->tls.trusted.clear();
    if (account->tls.trusted.size() == before)
        return stop(Tr::tr("The account \"%1\" trusts no such certificate; \"helo account show\" lists them.")
                        .arg(account->name));
    store.put(*account);
    if (auto saved = saveAccounts(store); !saved)
        return std::unexpected(saved.error());
    return Done;
}

} // namespace cli

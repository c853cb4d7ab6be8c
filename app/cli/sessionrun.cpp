// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessionrun.h"

#include "account/account.h"
#include "account/offerstore.h"
#include "cli/interrupt.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "keychain/secretstore.h"
#include "net/tickets.h"
#include "session/dispatch.h"
#include "session/ending.h"
#include "session/stages.h"

namespace cli {
namespace {

class SessionRun : public QObject
{
public:
    SessionRun(Output &output, const Arguments &arguments, Plan plan)
        : m_report(output, arguments)
        , m_secret(std::move(plan.secret))
        , m_keyPhrase(std::move(plan.keyPhrase))
        , m_accountId(plan.accountId)
        , m_asked(plan.submission)
        , m_runner(std::move(plan.submission), [this](transcript::Entry &&entry) { record(entry); })
    {
        connect(&m_runner, &session::Dispatch::credentialWanted, this, &SessionRun::supply);
        answerKeyPhrase(m_runner);
        connect(&m_runner, &session::Dispatch::finished, this, &SessionRun::finish);
        connect(&m_interrupt, &Interrupt::came, this, &SessionRun::interrupt);
    }

    /// `before`: a session that only leaves a ticket for this one.
    int exec(std::unique_ptr<session::Dispatch> before)
    {
        if (before) {
            m_resuming = true;
            answerKeyPhrase(*before);
            connect(before.get(), &session::Dispatch::finished, this, &SessionRun::start);
        }
        auto *const first = before ? before.get() : &m_runner;
        QMetaObject::invokeMethod(first, &session::Dispatch::start, Qt::QueuedConnection);
        return QCoreApplication::exec();
    }

private:
    void record(const transcript::Entry &entry)
    {
        if (entry.event == transcript::Event::TlsEstablished &&
            !entry.facts.value(QLatin1String("resumed")).toBool())
            m_begunAnew = true;
        m_report.entry(m_transcript, m_transcript.append(entry));
    }

    void start() { m_runner.start(); }

    void answerKeyPhrase(session::Dispatch &runner)
    {
        connect(&runner, &session::Dispatch::keyPhraseWanted, this,
                [this, &runner](const QString &file) { supplyKeyPhrase(runner, file); });
    }

    void supplyKeyPhrase(session::Dispatch &runner, const QString &file)
    {
        if (m_keyPhrase)
            return runner.supplyKeyPhrase(m_keyPhrase->copy());
        if (m_accountId.isEmpty())
            return askKeyPhrase(runner, file, QStringLiteral("none"));
        m_store = keychain::keychainStore();
        account::Account account;
        account.id = m_accountId;
        m_store->read(account.keyPhraseId(), [this, &runner, file](keychain::Found found) {
            if (found.state != keychain::State::Stored)
                return askKeyPhrase(runner, file,
                                    found.state == keychain::State::Locked ? QStringLiteral("locked")
                                                                           : QStringLiteral("none"));
            m_keyPhrase = std::move(found.secret);
            runner.supplyKeyPhrase(m_keyPhrase->copy());
        });
    }

    void askKeyPhrase(session::Dispatch &runner, const QString &file, const QString &reason)
    {
        if (!canAsk())
            return runner.supplyKeyPhrase(std::unexpected(reason));
        m_keyPhrase = askPassword(Tr::tr("Pass phrase of the key %1:").arg(file));
        if (m_keyPhrase)
            runner.supplyKeyPhrase(m_keyPhrase->copy());
        else
            runner.supplyKeyPhrase(std::unexpected(QStringLiteral("declined")));
    }

    void supply(const QString &user)
    {
        if (m_secret) {
            m_runner.supply(m_secret->copy());
        } else if (m_accountId.isEmpty()) {
            ask(user, QStringLiteral("none"));
        } else {
            m_store = keychain::keychainStore();
            m_store->read(m_accountId, [this, user](keychain::Found found) { use(user, std::move(found)); });
        }
    }

    void use(const QString &user, keychain::Found found)
    {
        switch (found.state) {
        case keychain::State::Stored:
            m_runner.supply(std::move(found.secret));
            break;
        case keychain::State::None:
            ask(user, QStringLiteral("none"));
            break;
        case keychain::State::Locked:
            ask(user, QStringLiteral("locked"));
            break;
        case keychain::State::NoKeychain:
            ask(user, QStringLiteral("no-keychain"));
            break;
        }
    }

    /// `reason`: why nobody else could supply it.
    void ask(const QString &user, const QString &reason)
    {
        if (!canAsk()) {
            m_runner.supply(std::unexpected(reason));
            return;
        }
        if (auto answer = askPassword(Tr::tr("Password for %1:").arg(user)))
            m_runner.supply(std::move(*answer));
        else
            m_runner.supply(std::unexpected(QStringLiteral("declined")));
    }

    void interrupt(int times)
    {
        if (times == 1)
            complain(Tr::tr("Ending the session politely. Ctrl+C once more drops the connection."));
        m_runner.cancel(times == 1 ? smtp::Cancel::Politely : smtp::Cancel::Now);
    }

    void finish(const smtp::Outcome &outcome)
    {
        m_report.outcome(
            outcome, session::endingOf(outcome, m_asked.kind, m_asked.endpoint, m_asked.opening.signIn.user),
            m_transcript);
        if (m_resuming && m_begunAnew)
            complain(Tr::tr("--tls-resume: the server gave no ticket or did not take it; a new TLS session "
                            "began, with its certificate."));
        QCoreApplication::exit(session::exitCode(outcome));
    }

    bool m_resuming = false;  ///< a ticket was asked for before
    bool m_begunAnew = false; ///< a handshake was a full one
    Report m_report;
    std::optional<base::Secret> m_secret;
    std::optional<base::Secret> m_keyPhrase;
    QString m_accountId;
    session::Submission m_asked;
    transcript::Transcript m_transcript;
    std::unique_ptr<keychain::SecretStore> m_store;
    Interrupt m_interrupt;
    session::Dispatch m_runner; ///< last: it is gone before what its entries go to
};

/// Connects as the session will, and goes when the server has greeted under TLS; whatever comes of it, the
/// session itself tells.
std::unique_ptr<session::Dispatch> ticketFor(session::Submission &submission)
{
    submission.tls.tickets = std::make_shared<net::Tickets>();
    session::Submission before = submission;
    before.kind = session::Submission::Kind::Probe;
    before.opening.signIn = {};
    before.opening.conduct.stop = {};
    return std::make_unique<session::Dispatch>(std::move(before), [](transcript::Entry &&) {});
}

} // namespace

Or<int> runSession(const Arguments &arguments, Plan plan)
{
    Output output;
    if (arguments.has(Option::Output)) {
        const QString path = arguments.value(Option::Output);
        if (formatFrom(arguments) == Format::Quiet)
            return stop(Tr::tr("--output has nothing to hold: --format quiet writes nothing."));
        if (const auto opened = output.open(path); !opened)
            return stop(Tr::tr("--output: the file %1 cannot be written: %2").arg(path, opened.error()));
    }
    account::keepOffers(plan.submission);
    auto before = plan.resume ? ticketFor(plan.submission) : nullptr;
    const int exitCode = SessionRun(output, arguments, std::move(plan)).exec(std::move(before));
    output.flush();
    // The exit code stays the session's: what became of the mail matters more than its record.
    if (!output.trouble().isEmpty())
        complain(Tr::tr("The transcript is not complete, because it could not be written: %1")
                     .arg(output.trouble()));
    return exitCode;
}

} // namespace cli

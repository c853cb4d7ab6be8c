// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessionrun.h"

#include "cli/interrupt.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "keychain/secretstore.h"
#include "session/ending.h"
#include "session/sessionrunner.h"
#include "session/stages.h"

namespace cli {
namespace {

class SessionRun : public QObject
{
public:
    SessionRun(Output &output, const Arguments &arguments, Plan plan)
        : m_report(output, arguments)
        , m_secret(std::move(plan.secret))
        , m_accountId(plan.accountId)
        , m_asked(plan.submission)
        , m_runner(std::move(plan.submission), [this](transcript::Entry &&entry) { record(entry); })
    {
        connect(&m_runner, &session::SessionRunner::credentialWanted, this, &SessionRun::supply);
        connect(&m_runner, &session::SessionRunner::finished, this, &SessionRun::finish);
        connect(&m_interrupt, &Interrupt::came, this, &SessionRun::interrupt);
    }

    int exec()
    {
        QMetaObject::invokeMethod(&m_runner, &session::SessionRunner::start, Qt::QueuedConnection);
        return QCoreApplication::exec();
    }

private:
    void record(const transcript::Entry &entry) { m_report.entry(m_transcript, m_transcript.append(entry)); }

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
        QCoreApplication::exit(session::exitCode(outcome));
    }

    Report m_report;
    std::optional<base::Secret> m_secret;
    QString m_accountId;
    session::Submission m_asked;
    transcript::Transcript m_transcript;
    std::unique_ptr<keychain::SecretStore> m_store;
    Interrupt m_interrupt;
    session::SessionRunner m_runner; ///< last: it is gone before what its entries go to
};

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
    const int exitCode = SessionRun(output, arguments, std::move(plan)).exec();
    output.flush();
    // The exit code stays the session's: what became of the mail matters more than its record.
    if (!output.trouble().isEmpty())
        complain(Tr::tr("The transcript is not complete, because it could not be written: %1")
                     .arg(output.trouble()));
    return exitCode;
}

} // namespace cli

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues/files.h"
#include "session/sessionrunner.h"
#include "support/player.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

using support::Step;

/// The dialogues again, over a real connection on loopback: as they are written, with real TLS where they
/// have it, and those in clear text once more inside TLS.
class Loopback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDialogueGoesAsWrittenOverTheWire_data() { addRowForEachFile(); }
    void eachDialogueGoesAsWrittenOverTheWire();
    void eachClearDialogueGoesAsWrittenInsideTls_data() { addRowForEachFile(); }
    void eachClearDialogueGoesAsWrittenInsideTls();

private:
    static void play(support::Dialogue dialogue, bool wrapped);
};

namespace {

/// Whether a server alone can play it: the user's and the clock's part cannot be had over the wire.
bool isForServers(const support::Dialogue &dialogue)
{
    return std::ranges::none_of(dialogue.steps, [](const Step &step) {
        return step.kind == Step::Kind::TimeOut || step.kind == Step::Kind::Cancel ||
               step.kind == Step::Kind::Drop || step.kind == Step::Kind::TlsFails;
    });
}

bool hasTls(const support::Dialogue &dialogue)
{
    return dialogue.opening.security == smtp::Security::Tls ||
           dialogue.opening.security == smtp::Security::StartTls;
}

} // namespace

void Loopback::eachDialogueGoesAsWrittenOverTheWire()
{
    QFETCH(QString, file);
    const auto dialogue = dialogueIn(file);
    play(dialogue, dialogue.opening.security == smtp::Security::Tls);
}

void Loopback::eachClearDialogueGoesAsWrittenInsideTls()
{
    QFETCH(QString, file);
    auto dialogue = dialogueIn(file);
    const bool needsClearText = dialogue.outcome.contains("auth-cleartext") ||
                                dialogue.outcome.contains("malformed") ||
                                dialogue.opening.security == smtp::Security::Opportunistic;
    if (hasTls(dialogue) || needsClearText)
        return;
    dialogue.opening.security = smtp::Security::Tls;
    play(dialogue, true);
}

void Loopback::play(support::Dialogue dialogue, bool wrapped)
{
    if (!isForServers(dialogue))
        return;
    support::ScriptedServer server(dialogue, wrapped);
    QTemporaryFile authority;
    QVERIFY(authority.open());
    authority.write(server.authorityPem());
    authority.flush();

    session::Submission submission;
    submission.kind = dialogue.probe ? session::Submission::Kind::Probe : session::Submission::Kind::Send;
    submission.endpoint = {QStringLiteral("127.0.0.1"), server.serverPort()};
    submission.tls.caFile = authority.fileName();
    submission.opening = dialogue.opening;
    submission.envelope = dialogue.envelope;
    submission.times = dialogue.times;
    if (dialogue.fetch) {
        submission.kind = session::Submission::Kind::Fetch;
        submission.domains = *dialogue.fetch;
        submission.receiver = [] {
            return std::make_unique<sandbox::Reception>(
                [](const sandbox::Captured &) { return QByteArray("1A2B"); });
        };
    }
    submission.message = [&] { return std::make_unique<support::OctetMessage>(dialogue.message); };

    std::optional<smtp::Outcome> outcome;
    session::SessionRunner runner(std::move(submission), [](transcript::Entry &&) {});
    connect(&runner, &session::SessionRunner::credentialWanted, &runner,
            [&] { runner.supply(base::Secret(QByteArray(dialogue.password))); });
    connect(&runner, &session::SessionRunner::finished, &runner,
            [&](const smtp::Outcome &what) { outcome = what; });
    QEventLoop loop; // QTest::qWaitFor() would sleep between the lines
    connect(&runner, &session::SessionRunner::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    runner.start();
    loop.exec();
    QVERIFY(outcome.has_value());
    QCOMPARE(server.problem(), QString());
    QCOMPARE(support::describe(*outcome), dialogue.outcome);
}

QTEST_GUILESS_MAIN(Loopback)
#include "loopback.moc"

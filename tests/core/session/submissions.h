// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "session/sessionrunner.h"
#include "support/player.h"
#include "transcript/transcript.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

/// A sandbox on a free port, and its authority in a file, as a client wants it.
struct LocalServer
{
    explicit LocalServer(sandbox::Options options = {})
        : sandbox(std::move(options))
    {
        if (!sandbox.listen() || !authority.open())
            qFatal("the sandbox cannot listen: %s", qPrintable(sandbox.errorString()));
        authority.write(sandbox.authorityPem());
        authority.flush();
    }

    static sandbox::Options misbehaving(const QByteArray &fault)
    {
        sandbox::Options options;
        options.faults = {*sandbox::parseFault(fault)};
        return options;
    }

    /// A small message for one recipient, STARTTLS, nobody signs in.
    [[nodiscard]] session::Submission submission() const
    {
        session::Submission submission;
        submission.endpoint = {QStringLiteral("127.0.0.1"), sandbox.port()};
        submission.tls.caFile = authority.fileName();
        submission.opening.helo = "client.example";
        submission.opening.security = smtp::Security::StartTls;
        submission.envelope.from = *base::Address::parse(QStringLiteral("ada@client.example"));
        submission.envelope.to = {*base::Address::parse(QStringLiteral("bob@sandbox.test"))};
        submission.message = [] {
            return std::make_unique<support::OctetMessage>("Subject: hello\r\n\r\nHello.\r\n");
        };
        return submission;
    }

    [[nodiscard]] session::Submission signedIn(const QByteArray &mechanism) const
    {
        auto made = submission();
        made.opening.signIn.user = QStringLiteral("demo");
        made.opening.signIn.mechanisms = {mechanism};
        made.opening.signIn.token = mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
        return made;
    }

    sandbox::Sandbox sandbox;
    QTemporaryFile authority;
};

/// A submission on its way through a SessionRunner or a Dispatch, to its end on this thread's event loop.
template <typename Runner>
struct Journey
{
    explicit Journey(session::Submission submission)
        : runner(std::move(submission), [this](transcript::Entry &&entry) { transcript.append(entry); })
    {
        QObject::connect(&runner, &Runner::finished, &runner,
                         [this](const smtp::Outcome &what) { outcome = what; });
    }

    /// The outcome in a dialogue file's notation.
    QByteArray ended()
    {
        QEventLoop loop; // QTest::qWaitFor() would sleep between the lines
        QObject::connect(&runner, &Runner::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!outcome)
            loop.exec();
        return outcome ? support::describe(*outcome) : QByteArray("never");
    }

    [[nodiscard]] QList<transcript::Entry> entries(transcript::Event event) const
    {
        QList<transcript::Entry> found;
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == event)
                found.append(transcript.at(i));
        }
        return found;
    }

    transcript::Transcript transcript;
    std::optional<smtp::Outcome> outcome;
    Runner runner;
};

/// One to a server that may ask for a password.
struct Run : Journey<session::SessionRunner>
{
    explicit Run(session::Submission submission, const QByteArray &secret = "let-me-in")
        : Journey(std::move(submission))
    {
        QObject::connect(&runner, &session::SessionRunner::credentialWanted, &runner,
                         [this, secret] { runner.supply(base::Secret(QByteArray(secret))); });
        runner.start();
    }
};

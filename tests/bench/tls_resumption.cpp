// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tickets.h"
#include "session/sessionrunner.h"
#include "support/resumingserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdio>

// What a ticket saves: whole sessions (connect, TLS, greeting, EHLO, NOOP, QUIT) one after the other, with a
// full handshake each and resumed. The server runs on the same thread, so both ends' work is in the figures.

namespace {

constexpr int sessions = 300;

bool run(const session::Submission &submission, bool resumed)
{
    bool good = false;
    bool was = false;
    QEventLoop loop;
    session::SessionRunner runner(submission, [&was](transcript::Entry &&entry) {
        was = was || entry.facts.value(QLatin1String("resumed")).toBool();
    });
    QObject::connect(&runner, &session::SessionRunner::finished, &loop, [&](const smtp::Outcome &outcome) {
        good = outcome.result == smtp::Result::Accepted;
        loop.quit();
    });
    runner.start();
    loop.exec();
    return good && was == resumed;
}

/// Milliseconds for a session; below 0 when one did not go as it was meant.
double measure(const support::ResumingServer &server, bool resumed)
{
    session::Submission submission;
    submission.kind = session::Submission::Kind::Probe;
    submission.endpoint.host = QStringLiteral("127.0.0.1");
    submission.endpoint.port = server.port();
    submission.tls.caFile = server.authorityFile();
    submission.opening.helo = "client.example";
    submission.opening.security = smtp::Security::Tls;
    if (resumed) {
        submission.tls.tickets = std::make_shared<net::Tickets>();
        if (!run(submission, false))
            return -1;
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < sessions; ++i) {
        if (!run(submission, resumed))
            return -1;
    }
    return double(timer.nsecsElapsed()) / 1e6 / sessions;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bool good = true;
    for (const int version : {2, 3}) {
        const support::ResumingServer server(version);
        const double full = measure(server, false);
        const double resumed = measure(server, true);
        good = good && full > 0 && resumed > 0;
        std::printf("TLS 1.%d session: %.2f ms with a full handshake, %.2f ms resumed\n", version, full,
                    resumed);
    }
    return good ? 0 : 1;
}

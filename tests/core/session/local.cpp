// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "explain/verdict.h"
#include "session/ending.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

/// Servers on this computer that are reached without a network: Unix sockets and child processes.
class LocalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerOnAUnixSocketIsSpokenTo();
    void aChildProcessIsSpokenTo();
    void whereNobodyListensIsSaid();
    void aProgramThatIsNotThereIsSaid();
    void aProgramThatGivesUpIsQuoted();

private:
    QTemporaryDir m_folder;
};

namespace {

session::Submission submission()
{
    session::Submission result;
    result.opening.helo = "client.example";
    result.opening.security = smtp::Security::None;
    result.envelope.from = *base::Address::parse(QStringLiteral("ada@client.example"));
    result.envelope.to = {*base::Address::parse(QStringLiteral("bob@server.example"))};
    result.message = [] {
        return std::make_unique<support::OctetMessage>("Subject: hello\r\n\r\nHello.\r\n");
    };
    return result;
}

QString sentenceOf(const Run &run, const session::Endpoint &endpoint)
{
    const auto ending = session::endingOf(*run.outcome, session::Submission::Kind::Send, endpoint, {});
    return explain::verdict(ending, run.transcript).sentence;
}

/// Answers each line as a small mail server would; in a data phase only the final dot.
void serve(QLocalSocket *socket)
{
    socket->write("220 store.server.example LMTP\r\n");
    auto inData = std::make_shared<bool>(false);
    QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, inData] {
        while (socket->canReadLine()) {
            const auto line = socket->readLine();
            if (*inData && line != ".\r\n")
                continue;
            *inData = line == "DATA\r\n";
            socket->write(*inData ? "354 Go ahead\r\n" : "250 OK\r\n");
        }
    });
}

// The same in a shell's words, on standard input and output
constexpr auto childServer = R"(#!/bin/sh
printf '220 child.example ESMTP\r\n'
data=
while read -r line; do
    line=${line%?}
    if [ -n "$data" ] && [ "$line" != . ]; then continue; fi
    data=
    case $line in
    DATA) data=yes; printf '354 Go ahead\r\n' ;;
    QUIT) printf '221 Bye\r\n' ;;
    *) printf '250 OK\r\n' ;;
    esac
done
: >"$0.done"
)";

} // namespace

void LocalTest::aServerOnAUnixSocketIsSpokenTo()
{
    QLocalServer server;
    QVERIFY(server.listen(m_folder.filePath(QStringLiteral("lmtp"))));
    connect(&server, &QLocalServer::newConnection, this, [&] { serve(server.nextPendingConnection()); });
    auto made = submission();
    made.endpoint.socket = server.fullServerName();
    made.opening.conduct.protocol = smtp::Protocol::Lmtp;

    Run run(made);

    QCOMPARE(run.ended(), "accepted");
    const auto connected = run.entries(transcript::Event::Connected);
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.first().facts.value(QStringLiteral("address")).toString(), made.endpoint.socket);
}

void LocalTest::aChildProcessIsSpokenTo()
{
    const auto path = m_folder.filePath(QStringLiteral("a server.sh"));
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(childServer);
    script.close();
    auto made = submission();
    made.endpoint.command = QStringLiteral("/bin/sh \"%1\"").arg(path);

    {
        Run run(made);
        QCOMPARE(run.ended(), "accepted");
    }
    QVERIFY2(QFile::exists(path + QStringLiteral(".done")), "it had no time to come to its end");
}

void LocalTest::whereNobodyListensIsSaid()
{
    auto made = submission();
    made.endpoint.socket = m_folder.filePath(QStringLiteral("nobody"));

    Run run(made);

    QCOMPARE(run.ended(), "failed connect-failed connect");
    QCOMPARE(sentenceOf(run, made.endpoint),
             QStringLiteral("Not sent: nobody listens on the socket %1").arg(made.endpoint.socket));
}

void LocalTest::aProgramThatIsNotThereIsSaid()
{
    auto made = submission();
    made.endpoint.command = QStringLiteral("no-such-program -bs");

    Run run(made);

    QCOMPARE(run.ended(), "failed connect-failed connect");
    QCOMPARE(sentenceOf(run, made.endpoint),
             QStringLiteral("Not sent: the command no-such-program -bs could not be started"));
}

void LocalTest::aProgramThatGivesUpIsQuoted()
{
    auto made = submission();
    made.endpoint.command = QStringLiteral("/bin/sh -c \"echo no configuration >&2; exit 3\"");

    Run run(made);

    QCOMPARE(run.ended(), "failed connection-lost greeting");
    const auto closed = run.entries(transcript::Event::Closed);
    QVERIFY(!closed.isEmpty());
    QCOMPARE(closed.first().facts.value(QStringLiteral("words")).toString(),
             QStringLiteral("exit code 3: no configuration"));
}

QTEST_GUILESS_MAIN(LocalTest)
#include "local.moc"

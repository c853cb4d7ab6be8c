// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "explain/verdict.h"
#include "session/ending.h"
#include "session/stages.h"
#include "support/proxyserver.h"

using namespace Qt::StringLiterals;
using support::ProxyServer;
using transcript::Event;

/// Connections that somebody else makes for us.
class ProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProxyConnectsAndLooksTheNameUp_data() { kinds(); }
    void theProxyConnectsAndLooksTheNameUp();
    void tlsGoesThroughToTheServer_data() { kinds(); }
    void tlsGoesThroughToTheServer();
    void whoIsAskedSignsInAtTheProxy_data() { kinds(); }
    void whoIsAskedSignsInAtTheProxy();
    void whatTheProxyDoesIsToldApart_data();
    void whatTheProxyDoesIsToldApart();
    void aProxyThatIsNotThereIsSaid_data() { kinds(); }
    void aProxyThatIsNotThereIsSaid();

private:
    static void kinds()
    {
        QTest::addColumn<net::Proxy::Kind>("kind");
        QTest::newRow("SOCKS5") << net::Proxy::Kind::Socks5;
        QTest::newRow("CONNECT") << net::Proxy::Kind::Http;
    }

    static session::Submission through(net::Proxy::Kind kind, const LocalServer &server, quint16 port)
    {
        auto submission = server.submission();
        submission.endpoint.host = u"mail.server.example"_s; // which only the proxy knows
        submission.endpoint.proxy = {.kind = kind, .host = u"127.0.0.1"_s, .port = port};
        submission.opening.security = smtp::Security::None;
        return submission;
    }
};

void ProxyTest::theProxyConnectsAndLooksTheNameUp()
{
    QFETCH(net::Proxy::Kind, kind);
    LocalServer server;
    ProxyServer proxy(ProxyServer::Mood::Serves, server.sandbox.port());
    Run run(through(kind, server, proxy.serverPort()));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 1);
    QCOMPARE(proxy.asked(), {"mail.server.example:" + QByteArray::number(server.sandbox.port())});
    QVERIFY(run.entries(Event::LookupStarted).isEmpty());
    const auto facts = run.entries(Event::ConnectStarted).constFirst().facts;
    QVERIFY(facts.value("proxy"_L1).toString().endsWith(u"://127.0.0.1:%1"_s.arg(proxy.serverPort())));
}

void ProxyTest::tlsGoesThroughToTheServer()
{
    QFETCH(net::Proxy::Kind, kind);
    LocalServer server;
    ProxyServer proxy(ProxyServer::Mood::Serves, server.sandbox.port());
    auto submission = through(kind, server, proxy.serverPort());
    submission.opening.security = smtp::Security::StartTls;
    submission.tls.name = u"localhost"_s;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(server.sandbox.captured().constFirst().tls);
}

void ProxyTest::whoIsAskedSignsInAtTheProxy()
{
    QFETCH(net::Proxy::Kind, kind);
    LocalServer server;
    ProxyServer proxy(ProxyServer::Mood::WantsSignIn, server.sandbox.port());
    auto submission = through(kind, server, proxy.serverPort());
    submission.endpoint.proxy.user = QLatin1String(ProxyServer::user);
    submission.proxyPassword = std::make_shared<const base::Secret>(QByteArray(ProxyServer::password));
    Run run(submission);
    QCOMPARE(run.ended(), QByteArray("accepted"));

    submission.proxyPassword = std::make_shared<const base::Secret>(QByteArray("something else"));
    Run wrong(submission);
    QCOMPARE(wrong.ended(), QByteArray("failed proxy-failed connect auth-required"));
}

void ProxyTest::whatTheProxyDoesIsToldApart_data()
{
    QTest::addColumn<net::Proxy::Kind>("kind");
    QTest::addColumn<ProxyServer::Mood>("mood");
    QTest::addColumn<QByteArray>("outcome");
    using Mood = ProxyServer::Mood;
    for (const auto &[name, kind] :
         {std::pair{"SOCKS5", net::Proxy::Kind::Socks5}, std::pair{"CONNECT", net::Proxy::Kind::Http}}) {
        const auto row = [name = name, kind = kind](const char *what, Mood mood, const char *problem) {
            QTest::addRow("%s %s", name, what)
                << kind << mood << QByteArray("failed proxy-failed connect ") + problem;
        };
        // Qt gives SOCKS' "not allowed by ruleset" out as a host that was not found
        row("refuses", Mood::Refuses, kind == net::Proxy::Kind::Http ? "refused" : "target-unreachable");
        row("cannot reach the server", Mood::CannotReach, "target-unreachable");
        row("wants a sign-in", Mood::WantsSignIn, "auth-required");
        row("closes early", Mood::Closes, "closed");
        row("says nothing", Mood::Silent, "timed-out");
        row("speaks something else", Mood::Babbles, "protocol");
    }
}

void ProxyTest::whatTheProxyDoesIsToldApart()
{
    QFETCH(net::Proxy::Kind, kind);
    QFETCH(ProxyServer::Mood, mood);
    LocalServer server;
    ProxyServer proxy(mood, server.sandbox.port());
    auto submission = through(kind, server, proxy.serverPort());
    if (mood == ProxyServer::Mood::Silent)
        submission.timeouts = smtp::Timeouts(std::chrono::milliseconds(50));
    const auto endpoint = submission.endpoint;
    Run run(std::move(submission));
    QTEST(run.ended(), "outcome");
    const auto ending = session::endingOf(*run.outcome, session::Submission::Kind::Send, endpoint, {});
    const auto verdict = explain::verdict(ending, run.transcript);
    QVERIFY2(verdict.sentence.startsWith("Not sent: the proxy "_L1), qPrintable(verdict.sentence));
    QCOMPARE(session::exitCode(*run.outcome), 2);
}

void ProxyTest::aProxyThatIsNotThereIsSaid()
{
    QFETCH(net::Proxy::Kind, kind);
    LocalServer server;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    Run run(through(kind, server, port));
    QCOMPARE(run.ended(), QByteArray("failed proxy-failed connect unreachable"));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxies.moc"

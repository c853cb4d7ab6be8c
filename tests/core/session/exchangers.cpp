// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/delivered.h"
#include "explain/verdict.h"
#include "session/ending.h"
#include "session/route.h"
#include "session/stages.h"
#include "support/nameserver.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using transcript::Event;

namespace {

/// A port that greets with one line and hangs up.
class Greeter : public QTcpServer
{
public:
    Greeter(const QString &address, quint16 port, const QByteArray &line)
    {
        if (!listen(QHostAddress(address), port))
            qFatal("the greeter cannot listen: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this, line] {
            auto *const socket = nextPendingConnection();
            socket->write(line);
            socket->disconnectFromHost();
        });
    }
};

} // namespace

/// Straight to the exchangers of the recipients' domains.
class ExchangerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!net::DnsClient::isAvailable())
            QSKIP("this build has no libunbound");
    }
    void mailGoesToTheExchanger();
    void withoutAnExchangerTheDomainIsItsOwn();
    void anAddressLiteralNeedsNoName();
    void theLowestNumberGoesFirst();
    void equalNumbersShareTheLoad();
    void theNextHasItsTurn_data();
    void theNextHasItsTurn();
    void aRefusedRecipientIsRefusedForGood();
    void whereNobodyTakesTheMailIsSaid_data();
    void whereNobodyTakesTheMailIsSaid();
    void anAliasIsFollowedAndSaid();
    void theDotAmongOthersIsPassedOver();
    void everyDomainHasAConnectionOfItsOwn();
    void aDomainThatIsNotThereDoesNotKeepTheOthersFromTheirMail();
    void doubtInOneDomainIsNotHiddenByTheOthers();
    void theAnswerIsInTheTranscriptWithItsTimeToLive();
    void anAddressFamilyIsKeptTo();
    void aSilentNameServerTimesOut();
    void stoppingWhileANameIsLookedUpIsHeard();

private:
    static session::Submission to(const LocalServer &server, const support::NameServer &names,
                                  const QStringList &recipients)
    {
        auto submission = server.submission();
        submission.opening.security = smtp::Security::None;
        submission.route = session::Submission::Route::Exchangers;
        submission.names = {.address = u"127.0.0.1"_s, .port = names.port(), .anchors = u"none"_s};
        submission.envelope.to.clear();
        for (const auto &recipient : recipients)
            submission.envelope.to.append(*base::Address::parse(recipient));
        return submission;
    }
};

void ExchangerTest::mailGoesToTheExchanger()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 10, "mx.server.example");
    names.address("mx.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s, u"bob@Server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 1);
    QCOMPARE(server.sandbox.captured().constFirst().to.size(), 2);
    QCOMPARE(run.tried(), QStringList{u"mx.server.example"_s});
    const auto route = run.entries(Event::RoutePlanned).constFirst().facts;
    QCOMPARE(route.value("how"_L1).toString(), u"mx"_s);
    QCOMPARE(route.value("recipients"_L1).toInt(), 2);
}

void ExchangerTest::withoutAnExchangerTheDomainIsItsOwn()
{
    LocalServer server;
    support::NameServer names;
    names.address("server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.entries(Event::RoutePlanned).constFirst().facts.value("how"_L1).toString(), u"address"_s);
}

void ExchangerTest::anAddressLiteralNeedsNoName()
{
    LocalServer server;
    support::NameServer names;
    Delivered run(to(server, names, {u"ann@[127.0.0.1]"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QVERIFY(names.asked().isEmpty());
}

void ExchangerTest::theLowestNumberGoesFirst()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 30, "c.server.example");
    names.mx("server.example", 10, "a.server.example");
    names.mx("server.example", 20, "b.server.example");
    for (const char *host : {"a", "b"})
        names.address(QByteArray(host) + ".server.example", u"127.0.0.3"_s); // where nobody listens
    names.address("c.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.tried(), (QStringList{u"a.server.example"_s, u"b.server.example"_s, u"c.server.example"_s}));
    // of one transcript: what is said over the last connection does not begin at one again
    QCOMPARE(run.entries(Event::Connected).constFirst().connection, 3U);
}

void ExchangerTest::equalNumbersShareTheLoad()
{
    QSet<QString> first;
    for (int i = 0; i < 200 && first.size() < 2; ++i) {
        net::DnsAnswer answer{.state = net::DnsAnswer::State::Found};
        for (const auto &host : {u"a.example"_s, u"b.example"_s})
            answer.records.append(
                {.name = u"example"_s, .type = net::DnsType::Mx, .host = host, .preference = 5});
        first.insert(session::routeFor(u"example"_s, answer)->exchangers.constFirst().name);
    }
    QCOMPARE(first.size(), 2);
}

void ExchangerTest::theNextHasItsTurn_data()
{
    QTest::addColumn<QByteArray>("greeting"); // of the first; empty: nobody is there
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nobody is there") << QByteArray() << QByteArray("accepted");
    QTest::newRow("no time now") << QByteArray("421 4.3.2 Too busy\r\n") << QByteArray("accepted");
    QTest::newRow("hangs up unasked") << QByteArray("") << QByteArray("accepted");
    QTest::newRow("never") << QByteArray("554 5.7.1 Not for you\r\n")
                           << QByteArray("failed greeting-refused greeting");
}

void ExchangerTest::theNextHasItsTurn()
{
    QFETCH(QByteArray, greeting);
    LocalServer server;
    std::unique_ptr<Greeter> greeter;
    if (!greeting.isNull())
        greeter = std::make_unique<Greeter>(u"127.0.0.2"_s, server.sandbox.port(), greeting);
    support::NameServer names;
    names.mx("server.example", 10, "first.server.example");
    names.mx("server.example", 20, "second.server.example");
    names.address("first.server.example", u"127.0.0.2"_s);
    names.address("second.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QTEST(run.ended(), "outcome");
    const bool second = run.outcome->result == smtp::Result::Accepted;
    QCOMPARE(run.tried().size(), second ? 2 : 1);
    if (second)
        QVERIFY(
            !run.entries(Event::ExchangerChosen).constLast().facts.value("after"_L1).toString().isEmpty());
}

void ExchangerTest::aRefusedRecipientIsRefusedForGood()
{
    LocalServer server(LocalServer::misbehaving("refuse-recipient=1"));
    support::NameServer names;
    names.mx("server.example", 10, "a.server.example");
    names.mx("server.example", 20, "b.server.example");
    names.address("a.server.example", u"127.0.0.1"_s);
    names.address("b.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("refused recipients-refused rcpt"));
    QCOMPARE(run.tried().size(), 1);
}

void ExchangerTest::whereNobodyTakesTheMailIsSaid_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such domain") << u"ann@nowhere.example"_s
                                    << QByteArray("failed no-exchanger lookup no-such-domain")
                                    << u"Not sent: the domain nowhere.example does not exist"_s;
    QTest::newRow("takes no mail") << u"ann@nullmx.example"_s << QByteArray("failed null-mx lookup")
                                   << u"Not sent: the domain nullmx.example takes no mail, and says so"_s;
    QTest::newRow("names an address")
        << u"ann@literal.example"_s << QByteArray("failed no-exchanger lookup address-literal")
        << u"Not sent: the domain literal.example names an address as its mail server"_s;
    QTest::newRow("points to itself, which is nowhere")
        << u"ann@self.example"_s << QByteArray("failed no-exchanger lookup no-address")
        << u"Not sent: no mail server of self.example has an address"_s;
    QTest::newRow("goes in a circle")
        << u"ann@circle.example"_s << QByteArray("failed no-exchanger lookup loop")
        << u"Not sent: the mail servers of circle.example lead back to themselves"_s;
    QTest::newRow("no name server's fault")
        << u"ann@broken.example"_s << QByteArray("failed no-exchanger lookup no-answer")
        << u"Not sent: the name service gave no answer about broken.example"_s;
}

void ExchangerTest::whereNobodyTakesTheMailIsSaid()
{
    QFETCH(QString, recipient);
    LocalServer server;
    support::NameServer names;
    names.mx("nullmx.example", 0, ".");
    names.mx("literal.example", 10, "192.0.2.1");
    names.mx("self.example", 10, "self.example");
    names.mx("circle.example", 10, "mx.circle.example");
    names.alias("mx.circle.example", "mx.circle.example");
    names.fails("broken.example");
    const auto submission = to(server, names, {recipient});
    Delivered run(submission);
    QTEST(run.ended(), "outcome");
    QCOMPARE(session::exitCode(*run.outcome), 2);
    QVERIFY(run.entries(Event::ConnectStarted).isEmpty());
    QCOMPARE(run.entries(Event::Failed).size(), 1);
    const auto ending = session::endingOf(*run.outcome, submission.kind, submission.endpoint, {});
    QTEST(explain::verdict(ending, run.transcript).sentence, "sentence");
}

void ExchangerTest::anAliasIsFollowedAndSaid()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 10, "mail.server.example");
    names.alias("mail.server.example", "host.server.example");
    names.address("host.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto remarks = run.entries(Event::Remark);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.constFirst().facts.value("remark"_L1).toString(), u"mx-is-alias"_s);
    QCOMPARE(remarks.constFirst().facts.value("canonical"_L1).toString(), u"host.server.example"_s);
}

void ExchangerTest::theDotAmongOthersIsPassedOver()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 0, ".");
    names.mx("server.example", 10, "mx.server.example");
    names.address("mx.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(run.entries(Event::Remark).constFirst().facts.value("remark"_L1).toString(), u"mx-is-root"_s);
}

void ExchangerTest::everyDomainHasAConnectionOfItsOwn()
{
    LocalServer server;
    support::NameServer names;
    for (const char *domain : {"one.example", "two.example"}) {
        names.mx(domain, 10, QByteArray("mx.") + domain);
        names.address(QByteArray("mx.") + domain, u"127.0.0.1"_s);
    }
    Delivered run(to(server, names, {u"ann@one.example"_s, u"bob@two.example"_s, u"eve@one.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 2);
    QCOMPARE(server.sandbox.captured().at(0).to, (QList<QByteArray>{"ann@one.example", "eve@one.example"}));
    QCOMPARE(server.sandbox.captured().at(1).to, QList<QByteArray>{"bob@two.example"});
    QCOMPARE(run.outcome->recipients.at(1).address.text(), u"bob@two.example"_s);
    QVERIFY(run.outcome->recipients.at(1).accepted);
    // one transcript: each command has a number of its own
    QList<quint32> commands;
    for (qsizetype i = 0; i < run.transcript.size(); ++i) {
        if (run.transcript.event(i) == Event::Line &&
            run.transcript.direction(i) == transcript::Direction::Sent)
            commands.append(run.transcript.commandOf(i));
    }
    QVERIFY(commands.size() > 8);
    QCOMPARE(QSet<quint32>(commands.begin(), commands.end()).size(), commands.size());
}

void ExchangerTest::aDomainThatIsNotThereDoesNotKeepTheOthersFromTheirMail()
{
    LocalServer server;
    support::NameServer names;
    names.address("server.example", u"127.0.0.1"_s);
    const auto submission = to(server, names, {u"bob@nowhere.example"_s, u"ann@server.example"_s});
    Delivered run(submission);
    QCOMPARE(run.ended(), QByteArray("partial"));
    QCOMPARE(session::exitCode(*run.outcome), 8);
    QVERIFY(!run.outcome->recipients.at(0).accepted);
    QVERIFY(run.outcome->recipients.at(0).failure.has_value());
    QVERIFY(run.outcome->recipients.at(1).accepted);
    const auto ending = session::endingOf(*run.outcome, submission.kind, submission.endpoint, {});
    const auto verdict = explain::verdict(ending, run.transcript);
    QVERIFY2(verdict.explanation.contains(
                 "bob@nowhere.example was not reached: the domain nowhere.example does not exist."_L1),
             qPrintable(verdict.explanation));
}

void ExchangerTest::doubtInOneDomainIsNotHiddenByTheOthers()
{
    LocalServer server;
    LocalServer losing([&server] {
        auto options = LocalServer::misbehaving("drop-before-final-reply");
        options.address = QHostAddress(u"127.0.0.2"_s);
        options.port = server.sandbox.port();
        return options;
    }());
    support::NameServer names;
    names.address("losing.example", u"127.0.0.2"_s);
    names.address("server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s, u"bob@losing.example"_s}));
    QCOMPARE(run.ended(), QByteArray("unknown connection-lost end-of-data"));
    QVERIFY(run.outcome->recipients.at(0).accepted);
    QVERIFY(run.outcome->recipients.at(1).undecided());
}

void ExchangerTest::theAnswerIsInTheTranscriptWithItsTimeToLive()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 10, "mx.server.example");
    names.address("mx.server.example", u"127.0.0.1"_s);
    Delivered run(to(server, names, {u"ann@server.example"_s}));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto facts = run.entries(Event::LookupDone).constFirst().facts;
    QCOMPARE(facts.value("type"_L1).toString(), u"MX"_s);
    QCOMPARE(facts.value("dnssec"_L1).toString(), u"unchecked"_s);
    const auto record = facts.value("answers"_L1).toArray().at(0).toObject();
    QCOMPARE(record.value("ttl"_L1).toInt(), 300);
    QCOMPARE(record.value("data"_L1).toString(), u"10 mx.server.example."_s);
}

void ExchangerTest::anAddressFamilyIsKeptTo()
{
    LocalServer server;
    support::NameServer names;
    names.mx("server.example", 10, "mx.server.example");
    names.address("mx.server.example", u"127.0.0.1"_s);
    auto submission = to(server, names, {u"ann@server.example"_s});
    submission.endpoint.family = session::AddressFamily::V6;
    Delivered run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed no-exchanger lookup no-address"));
    QVERIFY(!names.asked().contains("mx.server.example 1"));
}

void ExchangerTest::aSilentNameServerTimesOut()
{
    LocalServer server;
    support::NameServer names;
    names.keepsSilent("server.example");
    auto submission = to(server, names, {u"ann@server.example"_s});
    submission.timeouts = smtp::Timeouts(std::chrono::milliseconds(50));
    Delivered run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed no-exchanger lookup no-answer"));
}

void ExchangerTest::stoppingWhileANameIsLookedUpIsHeard()
{
    LocalServer server;
    support::NameServer names;
    names.keepsSilent("server.example");
    Delivered run(to(server, names, {u"ann@server.example"_s, u"bob@other.example"_s}));
    run.runner.cancel(smtp::Cancel::Politely);
    QCOMPARE(run.ended(), QByteArray("failed cancelled lookup"));
    QVERIFY(!names.asked().contains("other.example 15"));
}

QTEST_GUILESS_MAIN(ExchangerTest)
#include "exchangers.moc"

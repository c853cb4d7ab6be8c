// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"
#include "sandbox/extensions.h"

#include <QTest>

Q_DECLARE_METATYPE(sandbox::Limits)

using namespace sandbox;

/// The extensions that few servers have, offered with Options::everything, and LIMITS.
class SandboxRare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreOfferedOnRequestOnly();
    void whatACommandIsAnswered_data();
    void whatACommandIsAnswered();
    void requireTlsIsForTls();
    void aPriorityIsForThoseWhoSignedIn();
    void whatIsNotOfferedIsAnsweredAsItsStandardSays();
    void whatIsNotWantedIsToldToEachRecipient();
    void theSubmitterIsComparedWithTheHeader_data();
    void theSubmitterIsComparedWithTheHeader();
    void aMessageIsHeldNoLongerThanAnnounced();
    void eachRecipientHasItsReplyWithPrdr_data();
    void eachRecipientHasItsReplyWithPrdr();
    void limitsAreAnnouncedAndKeptTo_data();
    void limitsAreAnnouncedAndKeptTo();
    void whatIsRefusedCountsTowardsTheLimits();
    void anotherClientIsSpokenFor();
    void aCommandHasItsPlace();
};

namespace {

ServerSession::Settings everything(std::initializer_list<QByteArray> faults = {})
{
    ServerSession::Settings settings = Peer::with(faults);
    settings.everything = true;
    return settings;
}

/// What EHLO offers, line by line.
QList<QByteArray> offers(Peer &peer)
{
    peer.heard();
    peer.says("EHLO client.example");
    QList<QByteArray> lines;
    for (const QByteArray &line : peer.heard())
        lines.append(line.mid(7));
    return lines;
}

QByteArray answer(Peer &peer, const QByteArray &command)
{
    peer.heard();
    peer.says(command);
    return peer.heard().value(0);
}

} // namespace

void SandboxRare::theyAreOfferedOnRequestOnly()
{
    Peer usual;
    usual.connects(true);
    for (const QByteArray &line : offers(usual))
        QVERIFY2(!isRare(line.split(' ').first()), line.constData());

    ServerSession::Settings settings = everything();
    settings.withheld = {"MTRK"};
    Peer all(settings);
    all.connects(true);
    const QList<QByteArray> lines = offers(all);
    for (const char *line :
         {"REQUIRETLS", "DELIVERBY 60", "MT-PRIORITY", "RRVS", "NO-SOLICITING net.example:ADV", "CONPERM",
          "CONNEG", "SUBMITTER", "CHECKPOINT", "PRDR", "XVERP", "ETRN", "ATRN",
          "XCLIENT NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT",
          "XFORWARD NAME ADDR PORT PROTO HELO IDENT SOURCE"})
        QVERIFY2(lines.contains(line), line);
    QVERIFY(lines.join('\n').contains("\nFUTURERELEASE 604800 20"));
    QVERIFY(!lines.contains("MTRK"));
    QVERIFY(answer(all, "MAIL FROM:<> MTRK=AAAAAAAAAAAAAAAAAAAAAAAAAAA").startsWith("S: 555 5.5.4"));
}

void SandboxRare::whatACommandIsAnswered_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *command, const char *reply) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(reply);
    };
    row("MAIL FROM:<> HOLDFOR=604800", "250 2.1.0");
    row("MAIL FROM:<> HOLDFOR=604801", "501 5.5.4");
    row("MAIL FROM:<> HOLDFOR=0", "501 5.5.4");
    row("MAIL FROM:<> HOLDFOR=soon", "501 5.5.4");
    row("MAIL FROM:<> HOLDUNTIL=2999-01-01T00:00:00Z", "501 5.5.4");
    row("MAIL FROM:<> HOLDUNTIL=2020-02-30T00:00:00Z", "501 5.5.4");
    row("MAIL FROM:<> HOLDUNTIL=2020-02-20T00:00:00", "501 5.5.4");
    row("MAIL FROM:<> BY=60;R", "250 2.1.0");
    row("MAIL FROM:<> BY=+120;rt", "250 2.1.0");
    row("MAIL FROM:<> BY=59;R", "555 5.5.4");
    row("MAIL FROM:<> BY=-5;N", "250 2.1.0");
    row("MAIL FROM:<> BY=-5;R", "501 5.5.4");
    row("MAIL FROM:<> BY=60", "501 5.5.4");
    row("MAIL FROM:<> BY=60;T", "501 5.5.4");
    row("MAIL FROM:<> MT-PRIORITY=-9", "250 2.1.0");
    row("MAIL FROM:<> MT-PRIORITY=0", "250 2.1.0");
    row("MAIL FROM:<> MT-PRIORITY=1", "250 2.3.6 0 is"); // nobody signed in
    row("MAIL FROM:<> MT-PRIORITY=+1", "501 5.5.2");
    row("MAIL FROM:<> MT-PRIORITY=10", "501 5.5.2");
    row("MAIL FROM:<> MTRK=QUJDREVGR0hJSktMTU5PUFFSU1Q ENVID=1@a", "250 2.1.0");
    row("MAIL FROM:<> ENVID=1@a MTRK=QUJDREVGR0hJSktMTU5PUFFSU1Q:3600", "250 2.1.0");
    row("MAIL FROM:<> MTRK=QUJDREVGR0hJSktMTU5PUFFSU1Q", "501 5.5.4");
    row("MAIL FROM:<> MTRK=QUJD ENVID=1@a", "501 5.5.4");
    row("MAIL FROM:<> HOLDFOR=600 BY=3600;N", "250 2.1.0");
    row("MAIL FROM:<> BY=600;N HOLDFOR=3600", "501 5.5.4");
    row("MAIL FROM:<> HOLDUNTIL=2020-02-20T00:00:00+01:00", "501 5.5.4");
    row("MAIL FROM:<> SOLICIT=org.example:ADV:ADLT,com.example", "250 2.1.0");
    row("MAIL FROM:<> SOLICIT=org.example,Net.Example:adv", "550 5.7.1 SOLICIT=net.example:ADV");
    row("MAIL FROM:<> SOLICIT=,", "501 5.5.4");
    row("MAIL FROM:<> CONPERM", "250 2.1.0");
    row("MAIL FROM:<> CONPERM=yes", "501 5.5.4");
    row("MAIL FROM:<> SUBMITTER=ada+2Bx@example.org", "250 2.1.0");
    row("MAIL FROM:<> SUBMITTER=ada", "501 5.5.4");
    row("MAIL FROM:<> TRANSID=<12345@example.org>", "250 2.1.0");
    row("MAIL FROM:<> TRANSID=12345", "501 5.5.4");
    row("MAIL FROM:<> SUBMITTER=", "501 5.5.4");
    row("MAIL FROM:<> PRDR=1", "501 5.5.4");
    row("MAIL FROM:<> XVERP", "250 2.1.0");
    row("MAIL FROM:<> XVERP=+=", "250 2.1.0");
    row("MAIL FROM:<> XVERP=ab", "501 5.5.4");
    row("MAIL FROM:<> TRANSID=<1 2@example.org>", "501 5.5.4");
    row("MAIL FROM:<> TRANSID=<1?@example.org>", "501 5.5.4");
    row("MAIL FROM:<> SOLICIT=1ADV", "501 5.5.4");
    row("MAIL FROM:<> CONNEG", "555 5.5.4");
    row("RCPT TO:<bob@example.org> CONPERM", "555 5.5.4");
    row("RCPT TO:<bob@example.org> RRVS=2009-12-31T23:59:59Z", "550 5.7.17");
    row("RCPT TO:<Postmaster@example.org> RRVS=2009-12-31T23:59:59Z", "250 2.1.5");
    row("RCPT TO:<bob@example.org> RRVS=2014-04-03T23:01:00.5Z", "501 5.5.4");
    row("RCPT TO:<bob@example.org> CONNEG", "250-2.1.5 Recipient ok");
    row("RCPT TO:<bob@example.org> RRVS=2014-04-03T23:01:00Z", "250 2.1.5");
    row("RCPT TO:<bob@example.org> RRVS=2014-04-03T23:01:00+02:00;C", "250 2.1.5");
    row("RCPT TO:<bob@example.org> RRVS=2014-04-03;R", "501 5.5.4");
    row("RCPT TO:<bob@example.org> RRVS=2014-04-03T23:01:00Z;X", "501 5.5.4");
    row("ETRN example.org", "251 2.0.0 No messages are waiting for example.org");
    row("ETRN @example.org", "251 2.0.0");
    row("ETRN started.test", "250 2.0.0 OK, queuing has started for started.test");
    row("ETRN Pending.test", "252 2.0.0");
    row("ETRN #unable.test", "458 4.0.0");
    row("ETRN refused.test", "459 4.0.0");
    row("ATRN example.org", "530 5.7.0");
    row("EXPN staff", "250-2.1.5 Ada Lovelace <ada@sandbox.test>");
    row("EXPN <Staff@sandbox.test>", "250-2.1.5");
    row("EXPN owners", "550 5.2.4");
    row("ETRN", "501 5.5.4");
    row("ETRN not a domain", "501 5.5.4");
    row("XCLIENT NAME=spike.example ADDR=192.0.2.1", "220 sandbox.test ESMTP");
    row("XCLIENT ADDR=[UNAVAILABLE]", "220 sandbox.test ESMTP");
    row("XCLIENT", "501 5.5.4");
    row("XCLIENT ADDR", "501 5.5.4");
    row("XCLIENT ADDR=a+2", "501 5.5.4");
    row("XCLIENT COLOUR=blue", "501 5.5.4");
    row("XFORWARD IDENT=1234 SOURCE=LOCAL", "250 2.0.0");
    row("XFORWARD LOGIN=ada", "501 5.5.4");
}

void SandboxRare::whatACommandIsAnswered()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    Peer peer(everything());
    peer.connects();
    peer.says("EHLO client.example");
    if (command.startsWith("RCPT"))
        peer.says("MAIL FROM:<ada@example.org>");
    const QByteArray heard = answer(peer, command);
    QVERIFY2(heard.startsWith("S: " + reply), heard.constData());
}

void SandboxRare::requireTlsIsForTls()
{
    Peer clear(everything());
    clear.connects();
    QVERIFY(!offers(clear).contains("REQUIRETLS"));
    QVERIFY(answer(clear, "MAIL FROM:<> REQUIRETLS").startsWith("S: 530 5.7.10"));
    Peer encrypted(everything());
    encrypted.connects(true);
    QVERIFY(offers(encrypted).contains("REQUIRETLS"));
    QVERIFY(answer(encrypted, "MAIL FROM:<> REQUIRETLS").startsWith("S: 250 2.1.0"));
}

void SandboxRare::aPriorityIsForThoseWhoSignedIn()
{
    Peer peer(everything());
    peer.connects();
    peer.says("EHLO client.example");
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    QVERIFY(answer(peer, "MAIL FROM:<> MT-PRIORITY=4").startsWith("S: 250 2.1.0"));
    peer.says("RSET");
    QVERIFY(answer(peer, "MAIL FROM:<> MT-PRIORITY=5").startsWith("S: 250 2.3.6 4 is"));
}

void SandboxRare::whatIsNotOfferedIsAnsweredAsItsStandardSays()
{
    Peer peer;
    peer.connects();
    peer.says("EHLO client.example");
    QVERIFY(answer(peer, "MAIL FROM:<> CONPERM").startsWith("S: 504 5.5.4"));
    QVERIFY(answer(peer, "MAIL FROM:<> HOLDFOR=60").startsWith("S: 555 5.5.4"));
    peer.says("MAIL FROM:<>");
    QVERIFY(answer(peer, "RCPT TO:<bob@example.org> CONNEG").startsWith("S: 504 5.5.4"));
}

void SandboxRare::whatIsNotWantedIsToldToEachRecipient()
{
    Peer peer(everything());
    peer.connects();
    peer.says("EHLO client.example");
    peer.says("MAIL FROM:<> SOLICIT=org.example:ADV");
    QVERIFY(answer(peer, "RCPT TO:<bob@example.org>").endsWith("SOLICIT=net.example:ADV"));
}

void SandboxRare::theSubmitterIsComparedWithTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, const char *header, const char *reply) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(reply);
    };
    row("From", "From: Ada <ada@example.org>\r\n", "S: 250 2.0.0");
    row("another", "From: Eve <eve@example.org>\r\n", "S: 550 5.7.1 Submitter does not match header");
    row("Sender counts first", "From: eve@example.org\r\nSender: ada@example.org\r\n", "S: 250 2.0.0");
    row("Resent-From counts before", "Sender: eve@example.org\r\nResent-From: ada@example.org\r\n",
        "S: 250 2.0.0");
    row("folded", "From: Ada\r\n <ada@example.org>\r\n", "S: 250 2.0.0");
    row("none", "Subject: From: ada@example.org\r\n", "S: 554 5.7.7 Cannot verify submitter address");
    row("two", "From: ada@example.org, eve@example.org\r\n", "S: 554 5.7.7");
    row("two fields", "From: ada@example.org\r\nFrom: ada@example.org\r\n", "S: 554 5.7.7");
    row("without a domain", "From: ada\r\n", "S: 554 5.7.7");
}

void SandboxRare::theSubmitterIsComparedWithTheHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, reply);
    Peer peer(everything());
    peer.connects();
    peer.sends("EHLO client.example\r\nMAIL FROM:<> SUBMITTER=Ada@example.org\r\n"
               "RCPT TO:<bob@example.org>\r\nDATA\r\n");
    const QByteArray heard = answer(peer, header + "\r\nFrom: ada@example.org\r\n.");
    QVERIFY2(heard.startsWith(reply), heard.constData());
}

void SandboxRare::aMessageIsHeldNoLongerThanAnnounced()
{
    const auto until = [](qint64 seconds) {
        const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(seconds);
        return "MAIL FROM:<> HOLDUNTIL=" + when.toString(Qt::ISODate).toLatin1();
    };
    Peer peer(everything());
    peer.connects();
    peer.says("EHLO client.example");
    QVERIFY(answer(peer, until(longestHold + 600)).startsWith("S: 501 5.5.4"));
    QVERIFY(answer(peer, until(3600) + " HOLDFOR=60").startsWith("S: 501 5.5.4"));
    QVERIFY(answer(peer, until(longestHold - 600)).startsWith("S: 250 2.1.0"));
}

void SandboxRare::eachRecipientHasItsReplyWithPrdr_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QList<QByteArray>>("heard");
    const QByteArray each = "S: 353 A reply for each recipient follows";
    const QByteArray bob = "S: 250 2.1.5 <bob@example.org> is served: queued as ID1";
    const QByteArray notEve = "S: 550 5.1.1 <eve@example.org> is refused, as the sandbox was asked to";
    QTest::newRow("one is refused") << QByteArray("refuse-after-data=2")
                                    << QList<QByteArray>{each, bob, notEve, "S: 250 2.0.0 Ok: queued as ID1"};
    QTest::newRow("the message is refused")
        << QByteArray("refuse-message")
        << QList<QByteArray>{"S: 554 5.7.1 Refused, as the sandbox was asked to"};
}

void SandboxRare::eachRecipientHasItsReplyWithPrdr()
{
    QFETCH(QByteArray, fault);
    for (const QByteArray &message : {QByteArray("DATA\r\n.\r\n"), QByteArray("BDAT 0 LAST\r\n")}) {
        Peer peer(everything({fault}));
        peer.connects();
        peer.sends("EHLO client.example\r\nMAIL FROM:<ada@example.org> PRDR\r\nRCPT TO:<bob@example.org>\r\n"
                   "RCPT TO:<eve@example.org>\r\n");
        peer.heard();
        peer.sends(message);
        QList<QByteArray> heard = peer.heard();
        if (message.startsWith("DATA"))
            heard.removeFirst(); // 354
        QTEST(heard, "heard");
    }
}

void SandboxRare::limitsAreAnnouncedAndKeptTo_data()
{
    QTest::addColumn<Limits>("limits");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("codes");
    QTest::newRow("MAILMAX") << Limits{1, 0, 0} << QByteArray("LIMITS MAILMAX=1")
                             << QByteArray("250 250 250 250 250 452");
    QTest::newRow("RCPTMAX") << Limits{0, 2, 0} << QByteArray("LIMITS RCPTMAX=2")
                             << QByteArray("250 250 250 452 250 250");
    QTest::newRow("RCPTDOMAINMAX") << Limits{0, 0, 1} << QByteArray("LIMITS RCPTDOMAINMAX=1")
                                   << QByteArray("250 250 250 452 250 250");
    QTest::newRow("all") << Limits{9, 8, 7} << QByteArray("LIMITS MAILMAX=9 RCPTMAX=8 RCPTDOMAINMAX=7")
                         << QByteArray("250 250 250 250 250 250");
}

void SandboxRare::limitsAreAnnouncedAndKeptTo()
{
    ServerSession::Settings settings = Peer::usual();
    QFETCH(Limits, limits);
    settings.limits = limits;
    Peer peer(settings);
    peer.connects();
    QFETCH(QByteArray, line);
    QVERIFY(offers(peer).contains(line));
    peer.sends("MAIL FROM:<>\r\nRCPT TO:<a@example.org>\r\nRCPT TO:<b@EXAMPLE.org>\r\n"
               "RCPT TO:<c@example.net>\r\nRSET\r\nMAIL FROM:<>\r\n");
    QList<QByteArray> codes;
    for (const QByteArray &reply : peer.heard())
        codes.append(reply.mid(3, 3));
    QTEST(codes.join(' '), "codes");
}

void SandboxRare::whatIsRefusedCountsTowardsTheLimits()
{
    ServerSession::Settings settings = Peer::with({"refuse-recipient=1"});
    settings.limits = {.mails = 2, .recipients = 2};
    Peer peer(settings);
    peer.connects();
    peer.says("EHLO client.example");
    QVERIFY(answer(peer, "MAIL FROM:<> NONSENSE").startsWith("S: 555"));
    QVERIFY(answer(peer, "MAIL FROM:<>").startsWith("S: 250"));
    QVERIFY(answer(peer, "RCPT TO:<a@example.org>").startsWith("S: 550"));
    QVERIFY(answer(peer, "RCPT TO:<b@example.org>").startsWith("S: 250"));
    QVERIFY(answer(peer, "RCPT TO:<c@example.org>").startsWith("S: 452 4.5.3"));
    peer.says("RSET");
    QVERIFY(answer(peer, "MAIL FROM:<>").startsWith("S: 452 4.5.3"));
}

void SandboxRare::anotherClientIsSpokenFor()
{
    Peer peer(everything());
    peer.connects();
    peer.says("EHLO client.example");
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    peer.says("XCLIENT NAME=spike.example");
    QVERIFY(answer(peer, "MAIL FROM:<>").startsWith("S: 503")); // everything begins anew
    peer.sends("EHLO client.example\r\nXFORWARD IDENT=1234\r\n");
    const QByteArray message = "MAIL FROM:<>\r\nRCPT TO:<bob@example.org>\r\nBDAT 0 LAST\r\n";
    peer.sends(message + message);
    QCOMPARE(peer.kept.size(), 2);
    QCOMPARE(peer.kept.at(0).client, QByteArray("NAME=spike.example IDENT=1234"));
    QCOMPARE(peer.kept.at(0).user, QByteArray());
    QCOMPARE(peer.kept.at(1).client, QByteArray("NAME=spike.example"));
}

void SandboxRare::aCommandHasItsPlace()
{
    for (const char *command :
         {"ETRN example.org", "ATRN", "XCLIENT ADDR=192.0.2.1", "XFORWARD ADDR=192.0.2.1"}) {
        Peer peer(everything());
        peer.connects();
        QCOMPARE(answer(peer, command), QByteArray("S: 503 5.5.1 EHLO must come first"));
        peer.says("EHLO client.example");
        peer.says("MAIL FROM:<>");
        QCOMPARE(answer(peer, command), QByteArray("S: 503 5.5.1 Not during a mail transaction"));
    }
}

QTEST_GUILESS_MAIN(SandboxRare)
#include "rare.moc"

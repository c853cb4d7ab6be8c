// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "support/clirun.h"
#include "support/proxyserver.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `helo send` makes of its options, seen from the server's side.
class TestSend : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

    static QStringList to(const sandbox::Sandbox &server, const QStringList &options)
    {
        return QStringList{u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--security"_s,
                           u"none"_s} +
               options;
    }

private Q_SLOTS:
    void aTestMessageIsSentWithNothingButTwoAddresses()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result =
            m_cli.run(to(server, support::words(u"--from ann@example.org --to bob@example.net"_s)));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().size(), 1);
        const sandbox::Captured &message = server.captured().first();
        QCOMPARE(message.from, "ann@example.org");
        QCOMPARE(message.to, QList<QByteArray>{"bob@example.net"});
        QVERIFY(message.octets.contains("\r\nSubject: "));
    }

    void aProgramThatSaysNothingIsStoppedAndNamed()
    {
        const auto result = m_cli.run(support::words(
            u"send --pipe cat --from ann@example.org --to bob@example.net --timeout 1 --format quiet"_s));
        QCOMPARE(result.exitCode, 11);
        QVERIFY2(result.err.contains("the command cat runs but does not greet"), result.err.constData());
        QVERIFY2(!result.err.contains("QProcess"), result.err.constData());
    }

    void fetchedMailIsKeptAlsoWhereNoFolderIsNamed()
    {
        sandbox::Options options;
        options.everything = true;
        options.waiting = {"bob@example.org"};
        sandbox::Sandbox server(options);
        QVERIFY(server.listen());
        m_cli.set(u"PASSWORD"_s, u"let-me-in"_s);
        const auto result = m_cli.run(to(
            server, support::words(
                        u"--user demo --password-env PASSWORD --allow-cleartext-auth --atrn=example.org"_s)));
        QCOMPARE(result.exitCode, 0);
        QDirIterator kept(m_cli.home(), QDir::Files, QDirIterator::Subdirectories);
        bool found = false;
        while (kept.hasNext())
            found = kept.next().contains("/fetched/new/"_L1) || found;
        QVERIFY(found);
    }

    void waitingMailIsFetchedIntoAMaildir()
    {
        sandbox::Options options;
        options.everything = true;
        options.waiting = {"bob@example.org", "eve@example.net", "tim@example.org"};
        sandbox::Sandbox server(options);
        QVERIFY(server.listen());
        m_cli.set(u"PASSWORD"_s, u"let-me-in"_s);
        const QString maildir = m_cli.filePath(u"maildir"_s);
        const auto fetch = [&](const QString &what) {
            return m_cli.run(
                to(server,
                   support::words(u"--user demo --password-env PASSWORD --allow-cleartext-auth "_s + what) +
                       QStringList{u"--maildir"_s, maildir}));
        };
        const auto json = fetch(u"--format json --atrn=example.org"_s);
        QCOMPARE(json.exitCode, 0);
        const auto arrived = json.lastObject().value("arrived"_L1).toArray();
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(arrived.at(1).toObject().value("to"_L1).toArray().first().toString(), u"tim@example.org"_s);
        QCOMPARE(QDir(maildir + u"/new"_s).entryList(QDir::Files).size(), 2);
        const auto text = fetch(u"--atrn"_s);
        QVERIFY(text.out.contains("  from <postmaster@sandbox.test> to <eve@example.net>, "));
        const auto none = fetch(u"--atrn"_s);
        QCOMPARE(none.exitCode, 0);
        QVERIFY(none.out.contains("\nNo mail was waiting\n"));
        QCOMPARE(fetch(u"--atrn=refused.test"_s).exitCode, 9);
    }

    void anEmlFileArrivesByteForByte()
    {
        const QByteArray octets =
            QByteArray("From: a@example.org\r\nSubject: as it is\r\nX-Odd:\ttab \r\n\r\n"
                       ".leading dot\r\n..two\r\n.\r\ntrailing blank \r\n") +
            QByteArray(1500, 'x') + "\r\ncaf\xe9 in Latin-1\r\n";
        const QString path = m_cli.write(u"odd.eml"_s, octets);
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(to(server, {u"--eml"_s, path, u"--envelope-from"_s, QString(),
                                                  u"--envelope-to"_s, u"bob@example.net"_s}));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().first().from, "");
        QCOMPARE(server.captured().first().octets, octets);
    }

    void lettersOutsideAsciiGoThroughEveryOption()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result =
            m_cli.run(to(server, {u"--from"_s, u"Jürgen <jürgen@bücher.example>"_s, u"--to"_s,
                                  u"用户@例子.example"_s, u"--subject"_s, u"Grüße 日本"_s, u"--body"_s,
                                  u"Schöne Grüße\n"_s, u"--header"_s, u"X-Ort: Köln"_s}));
        QCOMPARE(result.exitCode, 0);
        const sandbox::Captured &message = server.captured().first();
        QCOMPARE(message.from, u"jürgen@bücher.example"_s.toUtf8());
        QCOMPARE(message.to, QList<QByteArray>{u"用户@例子.example"_s.toUtf8()});
        QVERIFY(message.mailParameters.contains("SMTPUTF8"));
        QVERIFY(message.octets.contains(u"Subject: Grüße 日本\r\n"_s.toUtf8()));
    }

    void theEnvelopeCanDifferFromTheHeader()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(to(
            server,
            support::words(u"--from ann@example.org --to list@example.net --envelope-from bounce@example.org "
                           "--envelope-to one@example.net --envelope-to two@example.net"_s)));
        QCOMPARE(result.exitCode, 0);
        const sandbox::Captured &message = server.captured().first();
        QCOMPARE(message.from, "bounce@example.org");
        QCOMPARE(message.to, (QList<QByteArray>{"one@example.net", "two@example.net"}));
        QVERIFY(message.octets.contains("\r\nFrom: ann@example.org\r\n"));
        QVERIFY(message.octets.contains("\r\nTo: list@example.net\r\n"));
    }

    void aBlindCopyIsInTheEnvelopeAlone()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(to(
            server,
            support::words(
                u"--from ann@example.org --to bob@example.net --cc bob@example.net --bcc eve@example.net"_s)));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().first().to, (QList<QByteArray>{"bob@example.net", "eve@example.net"}));
        QVERIFY(!server.captured().first().octets.contains("eve@"));
    }

    void parametersOfMailAndRcptAreAddedAsGiven()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server, support::words(u"--from ann@example.org --to bob@example.net --mail-param RET=HDRS "
                                      "--rcpt-param NOTIFY=NEVER"_s)));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(server.captured().first().mailParameters.contains("RET=HDRS"));
        QVERIFY(server.captured().first().rcptParameters.first().contains("NOTIFY=NEVER"));
    }

    void reportsAreAskedForByTheirOwnOptions()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server, {u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bob+x@example.net"_s, u"--ret"_s,
                        u"full"_s, u"--envid"_s, u"run 7"_s, u"--notify"_s, u"success,delay"_s}));
        QCOMPARE(result.exitCode, 0);
        const sandbox::Captured &message = server.captured().first();
        QVERIFY(message.mailParameters.contains("RET=FULL ENVID=run+207"));
        QCOMPARE(message.rcptParameters.first(), "NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob+2Bx@example.net");
    }

    void anExtensionIsMaskedSoThatItIsNotUsed()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(to(
            server,
            support::words(u"--from ann@example.org --to bob@example.net --mask SIZE --mask pipelining"_s)));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!server.captured().first().mailParameters.contains("SIZE"));
        QVERIFY(result.out.contains("-> RCPT TO:<bob@example.net>"));
    }

    void whatIsNotOfferedIsNotSentUnlessItIsForced()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const QString letter = u"--from ann@example.org --to bob@example.net --mail-param HOLDFOR=60"_s;
        const auto careful = m_cli.run(to(server, support::words(letter + u" --mask FUTURERELEASE"_s)));
        QCOMPARE(careful.exitCode, 9);
        QVERIFY(!careful.out.contains("-> MAIL"));
        const auto forced =
            m_cli.run(to(server, support::words(letter + u" --mask FUTURERELEASE --force FUTURERELEASE"_s)));
        QVERIFY(forced.out.contains("-> MAIL FROM:<ann@example.org>"));
        QVERIFY(forced.out.contains("HOLDFOR=60"));
    }

    void linesByHandNeedNoMessage()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result =
            m_cli.run(to(server, QStringList{u"--say"_s, u"NOOP"_s, u"--say"_s, u"XFOO bar"_s}));
        QCOMPARE(result.exitCode, 9);
        QVERIFY(result.out.contains("=== Against the rules: not-offered\n -> XFOO bar\n"));
        QVERIFY(result.out.contains("-> QUIT"));
        QVERIFY(server.captured().isEmpty());
    }

    void aSendIsSplitAsTheServerWantsIt()
    {
        sandbox::Options options;
        options.limits = {.mails = 1, .recipients = 1};
        sandbox::Sandbox server(std::move(options));
        QVERIFY(server.listen());
        const QString letter = u"--from ann@example.org --to bob@example.net --to eve@example.net"_s;
        const auto result = m_cli.run(to(server, support::words(letter)));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().size(), 2);
        QVERIFY(result.out.contains("recipients 1, 1, connections 2"));
        const auto ignored = m_cli.run(to(server, support::words(letter + u" --ignore-limits"_s)));
        QCOMPARE(ignored.exitCode, 8);
    }

    void whoHandedTheMessageInIsTold()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const QString letter = u"--from ann@example.org --to bob@example.net --auth-sender "_s;
        m_cli.run(to(server, support::words(letter + u"a+b@example.org"_s)));
        m_cli.run(to(server, support::words(letter + u"<>"_s)));
        QVERIFY(server.captured().at(0).mailParameters.contains("AUTH=a+2Bb@example.org"));
        QVERIFY(server.captured().at(1).mailParameters.contains("AUTH=<>"));
    }

    void aParameterOutsideItsRangeIsRefusedBeforeAnythingConnects()
    {
        const auto result = m_cli.run(support::words(
            u"send --sandbox --from ann@example.org --to bob@example.net --mail-param MT-PRIORITY=12"_s));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("MT-PRIORITY needs a number from -9 to 9"));
    }

    void theSessionStopsWhereATesterWantsIt()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server, support::words(u"--from ann@example.org --to bob@example.net --quit-after rcpt"_s)));
        QCOMPARE(result.exitCode, 13);
        QVERIFY(result.out.contains("-> QUIT"));
        QVERIFY(!result.out.contains("-> DATA"));
        QCOMPARE(server.captured().size(), 0);
    }

    void textHtmlAndAFileMakeOneMessage()
    {
        const QString text = m_cli.write(u"letter.txt"_s, "Read me\r\nplease\r\n");
        const QString file = m_cli.write(u"data.bin"_s, QByteArray("\x00\x01\x02\xff", 4));
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server, {u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bob@example.net"_s, u"--body"_s,
                        u"@"_s + text, u"--html"_s, u"<p>Read me</p>"_s, u"--attach"_s, file}));
        QCOMPARE(result.exitCode, 0);
        const QByteArray octets = server.captured().first().octets;
        QVERIFY(octets.contains("multipart/mixed"));
        QVERIFY(octets.contains("multipart/alternative"));
        QVERIFY(octets.contains("\r\nRead me\r\nplease\r\n"));
        QVERIFY(octets.contains("<p>Read me</p>"));
        QVERIFY(octets.contains("AAEC/w=="));
    }

    void theTextCanComeFromStandardInput()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result =
            m_cli.run(to(server, support::words(u"--from ann@example.org --to bob@example.net --body @-"_s)),
                      "piped in\n");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(server.captured().first().octets.endsWith("\r\npiped in\r\n"));
    }

    void aTextMayBeginWithAnAtSign()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server, support::words(u"--from ann@example.org --to bob@example.net --body @@all"_s)));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(server.captured().first().octets.contains("\r\n@all"));
    }

    void severalMessagesGoOverOneConnection()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const auto result = m_cli.run(
            to(server,
               support::words(u"--from ann@example.org --to bob@example.net --messages 3 --format json"_s)));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().size(), 3);
        QCOMPARE(result.lastObject().value("messagesAccepted"_L1).toInt(), 3);
        QCOMPARE(result.out.count("\"connected\""), 1);
    }

    void betweenMessagesRsetIsSaidWhereItIsAskedFor()
    {
        const auto result = m_cli.run(support::words(u"send --sandbox --messages 3 --rset-between"_s));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out.count("> RSET"), 2);
    }

    void aPasswordOfAProxyComesFromTheEnvironmentAndIsNowhereSeen()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        support::ProxyServer proxy(support::ProxyServer::Mood::WantsSignIn, server.port());
        support::Cli cli;
        cli.set(u"PROXY_PASSWORD"_s, QLatin1String(support::ProxyServer::password));
        const auto result =
            cli.run({u"send"_s, u"--server"_s, u"mail.server.example"_s, u"--security"_s, u"none"_s,
                     u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bob@example.net"_s, u"--proxy"_s,
                     u"socks5://ada@127.0.0.1:%1"_s.arg(proxy.serverPort()), u"--proxy-password-env"_s,
                     u"PROXY_PASSWORD"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().size(), 1);
        QVERIFY(result.out.contains("=== Trying mail.server.example:25 through socks5://127.0.0.1:"));
        QVERIFY(!result.out.contains(support::ProxyServer::password));
    }

    void aConnectionIsHandedOnAsALoadBalancerDoes()
    {
        const auto result = m_cli.run(
            support::words(u"send --sandbox --proxy-protocol 1 --proxy-protocol-source 192.0.2.9:4321"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains(" -> PROXY TCP4 192.0.2.9 127.0.0.1 4321 "));
        QVERIFY(result.out.contains("(PROXY version 1, 192.0.2.9:4321 to 127.0.0.1:"));
    }

    void aHeaderByHandIsSentWithItsEscapesAndItsDigits()
    {
        for (const auto &header : {u"PROXY UNKNOWN\\r\\n"_s, u"hex:50524f585920554e4b4e4f574e0d0a"_s}) {
            const auto result = m_cli.run({u"send"_s, u"--sandbox"_s, u"--proxy-header"_s, header});
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.out.contains(" -> PROXY UNKNOWN\n"));
        }
        const auto wrong =
            m_cli.run({u"send"_s, u"--sandbox"_s, u"--proxy-header"_s, u"PROXY nonsense\\r\\n"_s});
        QCOMPARE(wrong.exitCode, 3);
    }

    void withoutPipeliningEachReplyIsAwaited()
    {
        const auto grouped = m_cli.run(support::words(u"send --sandbox --format json"_s));
        const auto alone = m_cli.run(support::words(u"send --sandbox --format json --no-pipelining"_s));
        const auto hasGroup = [](const QJsonObject &entry) { return entry.contains("group"_L1); };
        QVERIFY(std::ranges::any_of(grouped.objects(), hasGroup));
        QVERIFY(std::ranges::none_of(alone.objects(), hasGroup));
        QCOMPARE(alone.exitCode, 0);
    }

    void anIpv6AddressIsReachedInBrackets()
    {
        sandbox::Options options;
        options.address = QHostAddress(QHostAddress::LocalHostIPv6);
        sandbox::Sandbox server(options);
        if (!server.listen())
            QSKIP("this machine has no IPv6");
        const auto result =
            m_cli.run({u"send"_s, u"--server"_s, u"[::1]:%1"_s.arg(server.port()), u"--security"_s, u"none"_s,
                       u"--from"_s, u"ann@example.org"_s, u"--to"_s, u"bob@example.net"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().size(), 1);
    }

    void onlyTheAskedAddressFamilyIsTried()
    {
        sandbox::Sandbox server({}); // on 127.0.0.1
        QVERIFY(server.listen());
        const QStringList rest =
            support::words(u"--security none --from ann@example.org --to bob@example.net"_s);
        const QStringList where{u"send"_s, u"--server"_s, u"localhost:%1"_s.arg(server.port())};
        QCOMPARE(m_cli.run(where + QStringList{u"-4"_s} + rest).exitCode, 0);
        QCOMPARE(m_cli.run(where + QStringList{u"-6"_s} + rest).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "test_send.moc"

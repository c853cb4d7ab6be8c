// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// `helo sandbox` as a server for `helo send`, both real.
class TestSandbox : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

    /// Waits for the line that says where it listens; the port.
    static int portOf(QProcess &sandbox)
    {
        const QByteArray line = support::Cli::waitFor(sandbox, "\n").split('\n').first();
        return QJsonDocument::fromJson(line).object().value("port"_L1).toInt();
    }

    QStringList sendTo(int port, const QString &options) const
    {
        return QStringList{u"send"_s, u"--server"_s, u"localhost:%1"_s.arg(port), u"-4"_s} +
               support::words(u"--from ann@example.org --to bob@example.net "_s + options);
    }

private Q_SLOTS:
    void eachMessageIsAnObject()
    {
        const auto sandbox = m_cli.start(support::words(u"sandbox --format json"_s));
        const int port = portOf(*sandbox);
        QVERIFY(port > 0);
        QCOMPARE(m_cli.run(sendTo(port, u"--security none --body hello"_s)).exitCode, 0);
        QVERIFY(!support::Cli::waitFor(*sandbox, "\"message\"").isEmpty());
        sandbox->terminate();
        const auto result = support::Cli::finish(*sandbox);
        QCOMPARE(result.exitCode, 0);
        const QJsonObject message = result.lastObject();
        QCOMPARE(message.value("type"_L1).toString(), u"message"_s);
        QCOMPARE(message.value("from"_L1).toString(), u"ann@example.org"_s);
        QCOMPARE(message.value("to"_L1).toArray(), QJsonArray{u"bob@example.net"_s});
        QCOMPARE(message.value("tls"_L1).toBool(), false);
        QVERIFY(message.value("bytes"_L1).toString().endsWith("\r\n\r\nhello\r\n"_L1));
    }

    void textShowsWhereItListensAndTheMessage()
    {
        const auto sandbox = m_cli.start({u"sandbox"_s});
        const QByteArray greeting = support::Cli::waitFor(*sandbox, "let-me-in.\n");
        QVERIFY(greeting.startsWith("The sandbox listens on 127.0.0.1:"));
        const int port = greeting.mid(33).split('.').first().toInt();
        QCOMPARE(m_cli.run(sendTo(port, u"--security none --subject Hello --body text"_s)).exitCode, 0);
        const QByteArray text = support::Cli::waitFor(*sandbox, "  | text\n");
        QVERIFY(text.contains("Message 1 from <ann@example.org> to <bob@example.net> ("));
        QVERIFY(text.contains("\n  | Subject: Hello\n"));
        sandbox->terminate();
        QCOMPARE(support::Cli::finish(*sandbox).exitCode, 0);
    }

    void itsAuthorityLetsAClientVerifyIt()
    {
        const QString authority = m_cli.filePath(u"ca.pem"_s);
        const auto sandbox =
            m_cli.start({u"sandbox"_s, u"--tls"_s, u"--format"_s, u"json"_s, u"--authority"_s, authority});
        const int port = portOf(*sandbox);
        const auto trusting = m_cli.run(sendTo(port, u"--security tls --tls-ca "_s + authority));
        QCOMPARE(trusting.exitCode, 0);
        const auto careful = m_cli.run(sendTo(port, u"--security tls"_s));
        QCOMPARE(careful.exitCode, 4);
        const auto careless = m_cli.run(sendTo(port, u"--security tls --tls-insecure"_s));
        QCOMPARE(careless.exitCode, 0);
        sandbox->terminate();
        support::Cli::finish(*sandbox);
    }

    void onlyItsOwnUserMaySend()
    {
        support::Cli cli;
        cli.set(u"PW"_s, u"correct horse"_s);
        const auto sandbox =
            cli.start(support::words(u"sandbox --format json --require-auth --user ann --password-env PW"_s));
        const int port = portOf(*sandbox);
        QCOMPARE(cli.run(sendTo(port, u"--security none"_s)).exitCode, 6);
        QCOMPARE(
            cli.run(sendTo(port, u"--security none --user ann --password-env PW --allow-cleartext-auth"_s))
                .exitCode,
            0);
        sandbox->terminate();
        const auto result = support::Cli::finish(*sandbox);
        QVERIFY(!result.out.contains("correct horse"));
        QCOMPARE(result.lastObject().value("user"_L1).toString(), u"ann"_s);
    }

    void messagesAreKeptInAMaildirAndLimitedInSize()
    {
        const QString maildir = m_cli.filePath(u"inbox"_s);
        const auto sandbox = m_cli.start(
            {u"sandbox"_s, u"--format"_s, u"json"_s, u"--maildir"_s, maildir, u"--size"_s, u"2000"_s});
        const int port = portOf(*sandbox);
        QCOMPARE(m_cli.run(sendTo(port, u"--security none --body small"_s)).exitCode, 0);
        QCOMPARE(m_cli.run(sendTo(port, u"--security none --body "_s + QString(3000, u'x'))).exitCode, 9);
        QCOMPARE(QDir(maildir + u"/new"_s).entryList(QDir::Files).size(), 1);
        sandbox->terminate();
        support::Cli::finish(*sandbox);
    }

    void faultsAreListedWithTheirArguments()
    {
        const auto full = m_cli.run(support::words(u"sandbox --list-faults"_s));
        QCOMPARE(full.exitCode, 0);
        QVERIFY(full.out.contains("\nrefuse-recipient=N[:CODE]\n    "));
        const auto names = m_cli.run(support::words(u"sandbox --list-faults --names"_s));
        QVERIFY(names.out.contains("\nrefuse-recipient\n"));
        QVERIFY(!names.out.contains(' '));
    }

    void lmtpIsSpokenOnASocketToo()
    {
        const QString socket = m_cli.filePath(u"lmtp.sock"_s);
        const auto sandbox =
            m_cli.start(support::words(u"sandbox --lmtp --format json --socket "_s) + QStringList{socket});
        const auto facts = QJsonDocument::fromJson(support::Cli::waitFor(*sandbox, "\n")).object();
        QCOMPARE(facts.value("protocol"_L1).toString(), u"lmtp"_s);
        QCOMPARE(facts.value("socket"_L1).toString(), socket);
        const auto sent =
            m_cli.run(support::words(u"send --protocol lmtp --format json --from ann@example.org --to "
                                     "bob@example.net --to eve@example.net --socket "_s) +
                      QStringList{socket});
        QCOMPARE(sent.exitCode, 0);
        QVERIFY(sent.out.contains("LHLO "));
        QCOMPARE(sent.lastObject().value("recipients"_L1).toArray().size(), 2);
        sandbox->terminate();
        const auto result = support::Cli::finish(*sandbox);
        QCOMPARE(result.lastObject().value("to"_L1).toArray().size(), 2);
        QVERIFY(!QFile::exists(socket));
    }

    void aLimitIsAnnouncedAndKeptTo()
    {
        const auto sandbox = m_cli.start(support::words(u"sandbox --format json --limit RCPTMAX=1"_s));
        const auto sent =
            m_cli.run(sendTo(portOf(*sandbox), u"--security none --to eve@example.net --mask LIMITS"_s));
        QVERIFY(sent.out.contains("LIMITS RCPTMAX=1"));
        QCOMPARE(sent.exitCode, 8);
        sandbox->terminate();
        QCOMPARE(support::Cli::finish(*sandbox).lastObject().value("to"_L1).toArray().size(), 1);
    }

    void theRareExtensionsAreOfferedWhenAskedFor_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("offered");
        QTest::newRow("without") << QString() << false;
        QTest::newRow("with") << u" --all-extensions"_s << true;
    }
    void theRareExtensionsAreOfferedWhenAskedFor()
    {
        QFETCH(QString, option);
        QFETCH(bool, offered);
        const auto sandbox = m_cli.start(support::words(u"sandbox --format json"_s + option));
        const auto sent = m_cli.run(sendTo(portOf(*sandbox), u"--security none"_s));
        QCOMPARE(sent.exitCode, 0);
        for (const char *keyword : {"FUTURERELEASE", "DELIVERBY", "MT-PRIORITY", "XCLIENT"})
            QCOMPARE(sent.out.contains(keyword), offered);
        sandbox->terminate();
        support::Cli::finish(*sandbox);
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto result = m_cli.run({u"sandbox"_s, u"--port"_s, QString::number(other.serverPort())});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("cannot listen on port " + QByteArray::number(other.serverPort())));
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "test_sandbox.moc"

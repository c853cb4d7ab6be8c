// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <csignal>

/// People script by exit codes: each has its servers that make it come about. Code 70 is a defect of ours and
/// cannot be had.
class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExitCodeTellsHowFarItCame_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("result");

        QTest::newRow("accepted") << "" << 0 << "accepted";
        QTest::newRow("greeting refused") << "--fault refuse-at=greeting" << 3 << "failed";
        QTest::newRow("EHLO refused") << "--fault refuse-at=ehlo:550" << 3 << "failed";
        QTest::newRow("421 for a greeting") << "--fault 421-at=greeting" << 3 << "failed";
        QTest::newRow("STARTTLS refused")
            << "--security starttls --fault refuse-at=starttls" << 4 << "failed";
        QTest::newRow("expired certificate") << "--fault bad-certificate=expired" << 4 << "failed";
        QTest::newRow("certificate for another name")
            << "--fault bad-certificate=wrong-name" << 4 << "failed";
        QTest::newRow("sign-in refused") << "--fault refuse-at=auth" << 5 << "failed";
        QTest::newRow("no sign-in in clear text") << "--security none --auth PLAIN" << 5 << "failed";
        QTest::newRow("sender refused") << "--fault refuse-sender" << 6 << "refused";
        QTest::newRow("every recipient refused") << "--fault refuse-recipient=1" << 7 << "refused";
        QTest::newRow("one of two recipients refused")
            << "--to one@example.net --to two@example.net --fault refuse-recipient=2" << 8 << "partial";
        QTest::newRow("message refused") << "--fault refuse-message" << 9 << "refused";
        QTest::newRow("DATA refused") << "--fault refuse-at=data" << 9 << "refused";
        QTest::newRow("lost before the final reply") << "--fault drop-before-final-reply" << 10 << "unknown";
        QTest::newRow("no final reply in time")
            << "--fault never-answer=end-of-data --timeout 0.2" << 10 << "unknown";
        QTest::newRow("lost before the message") << "--fault drop-at=mail" << 11 << "failed";
        QTest::newRow("reset before the message") << "--fault reset-at=rcpt" << 11 << "failed";
        QTest::newRow("no greeting in time") << "--fault slow-greeting=30 --timeout 0.2" << 11 << "failed";
        QTest::newRow("a reply without a code") << "--fault malformed-reply=no-code" << 12 << "failed";
        QTest::newRow("HTTP") << "--fault malformed-reply=http" << 12 << "failed";
        QTest::newRow("STARTTLS injection") << "--fault starttls-injection" << 12 << "failed";
    }
    void theExitCodeTellsHowFarItCame()
    {
        QFETCH(QString, options);
        const support::Cli cli;
        const auto result = cli.run(QStringLiteral("send --sandbox --format json %1")
                                        .arg(options)
                                        .split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QTEST(result.exitCode, "exitCode");
        QTEST(result.lastObject().value(QLatin1String("result")).toString(), "result");
    }

    void aWrongPasswordIsFive()
    {
        support::Cli cli;
        cli.set(QStringLiteral("PW"), QStringLiteral("not-the-password"));
        const auto result = cli.run({QStringLiteral("send"), QStringLiteral("--sandbox"),
                                     QStringLiteral("--password-env"), QStringLiteral("PW")});
        QCOMPARE(result.exitCode, 5);
    }

    void aPortWhereNobodyListensIsTwo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString where = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
        server.close();
        const support::Cli cli;
        const auto result = cli.run({QStringLiteral("send"), QStringLiteral("--server"), where,
                                     QStringLiteral("--from"), QStringLiteral("a@example.org"),
                                     QStringLiteral("--to"), QStringLiteral("b@example.org")});
        QCOMPARE(result.exitCode, 2);
    }

    void aNameThatIsNotThereIsTwo()
    {
        const support::Cli cli;
        const auto result = cli.run(
            {QStringLiteral("send"), QStringLiteral("--server"), QStringLiteral("nowhere.invalid"),
             QStringLiteral("--timeout"), QStringLiteral("20"), QStringLiteral("--from"),
             QStringLiteral("a@example.org"), QStringLiteral("--to"), QStringLiteral("b@example.org")});
        QCOMPARE(result.exitCode, 2);
    }

    void badInputIsOne()
    {
        const support::Cli cli;
        QCOMPARE(cli.run({QStringLiteral("send")}).exitCode, 1);
    }

#ifndef Q_OS_WIN
    void controlCEndsASessionWithThirteen()
    {
        const support::Cli cli;
        const auto process = cli.start({QStringLiteral("send"), QStringLiteral("--sandbox"),
                                        QStringLiteral("--fault"), QStringLiteral("slow-greeting=600")});
        QVERIFY(!support::Cli::waitFor(*process, "=== Connected").isEmpty());
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(support::Cli::finish(*process).exitCode, 13);
    }

    void aSecondControlCDropsASessionThatWaits()
    {
        const support::Cli cli;
        const auto process =
            cli.start({QStringLiteral("send"), QStringLiteral("--sandbox"), QStringLiteral("--fault"),
                       QStringLiteral("never-answer=mail"), QStringLiteral("--no-pipelining")});
        QVERIFY(!support::Cli::waitFor(*process, "MAIL FROM").isEmpty());
        process->setReadChannel(QProcess::StandardError);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(!support::Cli::waitFor(*process, "politely").isEmpty());
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(support::Cli::finish(*process).exitCode, 13);
    }
#endif
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "test_exitcodes.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "support/clirun.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Accounts from adding to removing, on a system without a keychain.
class TestAccount : public QObject
{
    Q_OBJECT

    static QStringList addWork(const QString &server = u"smtp.example.org:587"_s)
    {
        return {u"account"_s, u"add"_s, u"Work"_s,   u"--server"_s,       server,
                u"--user"_s,  u"ann"_s, u"--from"_s, u"ann@example.org"_s};
    }

private Q_SLOTS:
    void anAccountIsAddedListedShownAndRemoved()
    {
        const support::Cli cli;
        QCOMPARE(cli.run(addWork()).exitCode, 0);
        QCOMPARE(cli.run(support::words(u"account list --names"_s)).out, "Work\n");
        const auto shown = cli.run(support::words(u"account show Work"_s));
        for (const char *part : {"smtp.example.org:587", "starttls", "ann@example.org"})
            QVERIFY2(shown.out.contains(part), part);
        QCOMPARE(cli.run(support::words(u"account remove Work"_s)).exitCode, 0);
        QVERIFY(cli.run(support::words(u"account list --names"_s)).out.isEmpty());
    }

    void theListIsThereForScripts()
    {
        const support::Cli cli;
        QCOMPARE(cli.run(addWork(u"[2001:db8::1]:465"_s)).exitCode, 0);
        const QJsonObject account = cli.run(support::words(u"account list --format json"_s)).lastObject();
        QCOMPARE(account.value("name"_L1).toString(), u"Work"_s);
        QCOMPARE(account.value("host"_L1).toString(), u"2001:db8::1"_s);
        QCOMPARE(account.value("port"_L1).toInt(), 465);
        QCOMPARE(account.value("security"_L1).toString(), u"tls"_s);
    }

    void aNameIsTakenOnce()
    {
        const support::Cli cli;
        QCOMPARE(cli.run(addWork()).exitCode, 0);
        const auto again = cli.run(addWork());
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.err.contains("There is an account \"Work\" already"));
    }

    void aMistypedNameGetsTheNearest()
    {
        const support::Cli cli;
        QCOMPARE(cli.run(addWork()).exitCode, 0);
        const auto result = cli.run(support::words(u"account show Wrok"_s));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("Did you mean \"Work\"?"));
    }

    void anAccountWithABadFieldIsNotAdded()
    {
        const support::Cli cli;
        auto arguments = addWork();
        arguments.last() = u"ann"_s; // no address
        const auto result = cli.run(arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY(cli.run(support::words(u"account list --names"_s)).out.isEmpty());
    }

    void aPasswordWithoutAKeychainIsNotKeptAndThatIsSaid()
    {
        const support::Cli cli;
        QCOMPARE(cli.run(addWork()).exitCode, 0);
        const auto result =
            cli.run(support::words(u"account set-password Work --password-stdin"_s), "hunter2\n");
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("no keychain"), result.err.constData());
        QVERIFY(!result.err.contains("hunter2"));
        QVERIFY(cli.run(support::words(u"account show Work"_s)).out.contains("no keychain"));
    }

    void theFileOfAccountsHoldsNoPassword()
    {
        const support::Cli cli;
        cli.run(addWork() + QStringList{u"--password-stdin"_s}, "hunter2\n");
        QDir home(cli.home());
        const QStringList files = home.entryList(QDir::Files);
        QVERIFY(files.contains(u"accounts.json"_s));
        for (const QString &name : files) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hunter2"));
        }
    }

    void aTestSignsInAndSendsNothing()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        support::Cli cli;
        cli.set(u"PW"_s, u"let-me-in"_s);
        QCOMPARE(
            cli.run({u"account"_s, u"add"_s, u"Local"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()),
                     u"--user"_s, u"demo"_s, u"--from"_s, u"demo@example.org"_s, u"--security"_s, u"none"_s,
                     u"--auth"_s, u"SCRAM-SHA-256"_s, u"--allow-cleartext-auth"_s})
                .exitCode,
            0);
        const auto good = cli.run(support::words(u"account test Local --password-env PW"_s));
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains(" -> NOOP"));
        QVERIFY(!good.out.contains("MAIL FROM"));
        QVERIFY(server.captured().isEmpty());
        cli.set(u"PW"_s, u"wrong password"_s);
        QCOMPARE(cli.run(support::words(u"account test Local --password-env PW"_s)).exitCode, 5);
    }

    void aMessageGoesThroughAnAccount()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const support::Cli cli;
        QCOMPARE(
            cli.run({u"account"_s, u"add"_s, u"Local"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()),
                     u"--user"_s, u"demo"_s, u"--from"_s, u"Demo <demo@example.org>"_s, u"--security"_s,
                     u"none"_s, u"--allow-cleartext-auth"_s})
                .exitCode,
            0);
        const auto result = cli.run(
            support::words(u"send --account Local --to bob@example.net --password-stdin"_s), "let-me-in\n");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().first().from, "demo@example.org");
        QCOMPARE(server.captured().first().user, "demo");
    }

    void withoutKeychainAndTerminalThePasswordIsMissingAndTheSessionSaysSo()
    {
        sandbox::Sandbox server({});
        QVERIFY(server.listen());
        const support::Cli cli;
        QCOMPARE(cli.run({u"account"_s, u"add"_s, u"Local"_s, u"--server"_s,
                          u"127.0.0.1:%1"_s.arg(server.port()), u"--user"_s, u"demo"_s, u"--from"_s,
                          u"demo@example.org"_s, u"--security"_s, u"none"_s, u"--allow-cleartext-auth"_s})
                     .exitCode,
                 0);
        const auto result =
            cli.run(support::words(u"send --account Local --to bob@example.net --format json"_s));
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(result.lastObject().value("failure"_L1).toObject().value("fault"_L1).toString(),
                 u"credential-missing"_s);
    }

    void aDamagedFileIsKeptAndSaid()
    {
        const support::Cli cli;
        cli.write(u"accounts.json"_s, "{ \"version\": 1,\n  broken\n");
        const auto result = cli.run(support::words(u"account list"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("line 2"), result.err.constData());
        QVERIFY(result.err.contains("accounts.json.damaged-"));
        QCOMPARE(QDir(cli.home()).entryList({u"accounts.json.damaged-*"_s}, QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "test_account.moc"

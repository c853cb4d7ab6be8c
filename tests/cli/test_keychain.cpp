// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords of accounts in a real gnome-keyring: run by tests/support/with-keyring.
#include "sandbox/sandbox.h"
#include "support/clirun.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

    support::Cli m_cli;
    sandbox::Sandbox m_server{{}};

    QByteArray shown() const { return m_cli.run(support::words(u"account show Local"_s)).out; }

    support::CliResult send() const
    {
        return m_cli.run(support::words(u"send --account Local --to bob@example.net --format json"_s));
    }

    static int lock()
    {
        return QProcess::execute(
            u"dbus-send"_s, {u"--session"_s, u"--dest=org.freedesktop.secrets"_s, u"--print-reply=literal"_s,
                             u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                             u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.set(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(m_server.listen());
        QCOMPARE(m_cli
                     .run({u"account"_s, u"add"_s, u"Local"_s, u"--server"_s,
                           u"127.0.0.1:%1"_s.arg(m_server.port()), u"--user"_s, u"demo"_s, u"--from"_s,
                           u"demo@example.org"_s, u"--security"_s, u"none"_s, u"--allow-cleartext-auth"_s})
                     .exitCode,
                 0);
    }

    void aPasswordIsKeptUsedAndForgotten()
    {
        QVERIFY2(shown().contains("none is kept"), shown().constData());
        QCOMPARE(send().exitCode, 5);

        QCOMPARE(m_cli.run(support::words(u"account set-password Local --password-stdin"_s), "let-me-in\n")
                     .exitCode,
                 0);
        QVERIFY2(shown().contains("kept in "), shown().constData());
        QCOMPARE(send().exitCode, 0);
        QCOMPARE(m_server.captured().last().user, "demo");

        QCOMPARE(m_cli.run(support::words(u"account forget-password Local"_s)).exitCode, 0);
        QVERIFY2(shown().contains("none is kept"), shown().constData());
    }

    // The last one, because nobody is there to unlock it again.
    void aLockedKeychainIsNotAnEmptyOne()
    {
        QCOMPARE(m_cli.run(support::words(u"account set-password Local --password-stdin"_s), "let-me-in\n")
                     .exitCode,
                 0);
        QCOMPARE(lock(), 0);
        QVERIFY2(shown().contains("is locked"), shown().constData());
        const auto result = send();
        QCOMPARE(result.exitCode, 5);
        const QJsonObject failure = result.lastObject().value("failure"_L1).toObject();
        QCOMPARE(failure.value("facts"_L1).toObject().value("problem"_L1).toString(), u"locked"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"

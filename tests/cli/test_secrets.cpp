// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "support/clirun.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// A password goes to the server and nowhere else: not into any output, not into what other users can see of
/// the process.
class TestSecrets : public QObject
{
    Q_OBJECT

    const QString m_password = u"Tr0ub4dor & Zöe ✓"_s;

    /// The secret in every dress in which it could slip out.
    static QByteArrayList dresses(const QByteArray &secret)
    {
        QByteArrayList all{secret, secret.toHex(), secret.toHex().toUpper(), secret.toPercentEncoding()};
        // In base64 the characters that only the secret has a part in, at each of the three alignments.
        for (int before = 0; before < 3; ++before) {
            const QByteArray encoded =
                (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype first = before == 0 ? 0 : before + 1;
            all += encoded.mid(first, encoded.size() - first - 1);
        }
        return all;
    }

    static void isNowhereIn(const QByteArray &text, const QByteArray &secret)
    {
        for (const QByteArray &dress : dresses(secret))
            QVERIFY2(!text.contains(dress), "the output holds the password");
    }

    static sandbox::Options optionsFor(const QString &password)
    {
        sandbox::Options options;
        options.user = "ann";
        options.password = password.toUtf8();
        return options;
    }

private Q_SLOTS:
    void noOutputHoldsTheTokenOfAUrl_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QByteArray>("url");
        const QByteArray place = "imap://sandbox.test/INBOX/;uid=1;urlauth=submit+ann:internal:";
        QTest::newRow("text") << QStringLiteral("--explain") << place;
        QTest::newRow("json") << QStringLiteral("--format json") << place;
        QTest::newRow("refused") << QStringLiteral("--explain")
                                 << QByteArray(
                                        "imap://sandbox.test/INBOX/;uid=1;urlauth=anonymous:internal:");
    }
    void noOutputHoldsTheTokenOfAUrl()
    {
        QFETCH(QString, output);
        QFETCH(QByteArray, url);
        const QByteArray token = "5f1d0c7b9e3a48268f4be02c6d917a35";
        auto options = optionsFor(QStringLiteral("let-me-in"));
        options.everything = true;
        options.waiting = {"bob@example.net"};
        sandbox::Sandbox server(options);
        QVERIFY(server.listen());
        support::Cli cli;
        cli.set(QStringLiteral("PASSWORD"), QStringLiteral("let-me-in"));
        const QString file = cli.write(QStringLiteral("url.txt"), url + token + "\n");
        const auto result = cli.run(support::words(
            QStringLiteral("send --server 127.0.0.1:%1 --security none --allow-cleartext-auth --user ann "
                           "--password-env PASSWORD --from a@example.org --to b@example.org --burl %2 %3")
                .arg(server.port())
                .arg(file, output)));
        QCOMPARE(result.exitCode, url.contains("submit") ? 0 : 1);
        QCOMPARE(
            result.out.contains("BURL imap://sandbox.test/INBOX/;uid=1;urlauth=submit+ann:internal:********"),
            url.contains("submit"));
        isNowhereIn(result.out + result.err, token);
    }
    void noOutputHoldsThePassword_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QString>("output");
        for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA256", "DIGEST-MD5", "NTLM",
                                      "SCRAM-SHA-1", "SCRAM-SHA-512", "XOAUTH2", "OAUTHBEARER"}) {
            for (const char *output : {"--format json", "--explain"})
                QTest::addRow("%s %s", mechanism, output)
                    << QString::fromLatin1(mechanism) << QString::fromLatin1(output);
        }
    }
    void noOutputHoldsThePassword()
    {
        QFETCH(QString, mechanism);
        QFETCH(QString, output);
        const bool isToken = mechanism.contains(u"AUTH"_s);
        const QString secret = isToken ? u"ya29.a0AfH6SMBx-Zq8+/~tok"_s : m_password;
        sandbox::Sandbox server(optionsFor(secret));
        QVERIFY(server.listen());
        support::Cli cli;
        cli.set(u"PW"_s, secret);
        const QString source = isToken ? u"--token-env"_s : u"--password-env"_s;
        const auto result =
            cli.run(QStringList{u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), source,
                                u"PW"_s, u"--auth"_s, mechanism} +
                    support::words(u"--user ann --security none --allow-cleartext-auth --from a@example.org "
                                   "--to b@example.org"_s) +
                    support::words(output));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(server.captured().first().user, "ann");
        isNowhereIn(result.out + result.err, secret.toUtf8());
    }

    void aPasswordThatIsRefusedIsNotShownEither()
    {
        sandbox::Sandbox server(optionsFor(u"another one"_s));
        QVERIFY(server.listen());
        const support::Cli cli;
        const auto result =
            cli.run(QStringList{u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port())} +
                        support::words(u"--user ann --password-stdin --auth PLAIN --security none "
                                       "--allow-cleartext-auth --from a@example.org --to b@example.org"_s),
                    m_password.toUtf8() + '\n');
        QCOMPARE(result.exitCode, 5);
        isNowhereIn(result.out + result.err, m_password.toUtf8());
    }

    void thePasswordIsTheFirstLineOfStandardInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a line") << m_password.toUtf8() + "\n";
        QTest::newRow("without its end") << m_password.toUtf8();
        QTest::newRow("as Windows writes it") << m_password.toUtf8() + "\r\n";
        QTest::newRow("with more behind it") << m_password.toUtf8() + "\nand a note\n";
    }
    void thePasswordIsTheFirstLineOfStandardInput()
    {
        QFETCH(QByteArray, input);
        sandbox::Sandbox server(optionsFor(m_password));
        QVERIFY(server.listen());
        const support::Cli cli;
        const auto result =
            cli.run(QStringList{u"send"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port())} +
                        support::words(u"--user ann --password-stdin --auth SCRAM-SHA-256 --security none "
                                       u"--allow-cleartext-auth "
                                       "--from a@example.org --to b@example.org"_s),
                    input);
        QCOMPARE(result.exitCode, 0);
    }

    void whatOthersSeeOfTheProcessHoldsNoPassword()
    {
        support::Cli cli;
        cli.set(u"PW"_s, m_password);
        const auto process = cli.start(
            support::words(u"send --sandbox --user demo --password-env PW --fault slow-greeting=600"_s));
        QVERIFY(!support::Cli::waitFor(*process, "=== Connected").isEmpty());
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(process->processId()));
        if (!commandLine.open(QIODevice::ReadOnly))
            QSKIP("this system has no /proc");
        const QByteArray seen = commandLine.readAll();
        QVERIFY(seen.contains("--password-env"));
        isNowhereIn(seen, m_password.toUtf8());
        process->kill();
        support::Cli::finish(*process);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"

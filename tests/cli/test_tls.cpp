// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/certificate.h"
#include "sandbox/sandbox.h"
#include "support/clirun.h"

#include <QJsonDocument>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is said about TLS on the command line, and what becomes of it.
class TestTls : public QObject
{
    Q_OBJECT

    static sandbox::Options with(const QByteArray &fault)
    {
        sandbox::Options options;
        if (!fault.isEmpty())
            options.faults = {*sandbox::parseFault(fault)};
        return options;
    }

    static QStringList account(const QString &verb, const sandbox::Sandbox &server)
    {
        return {u"account"_s,
                verb,
                u"Lab"_s,
                u"--server"_s,
                u"127.0.0.1:%1"_s.arg(server.port()),
                u"--security"_s,
                u"starttls"_s,
                u"--from"_s,
                u"ann@example.org"_s};
    }

private Q_SLOTS:
    void whatCannotBeIsSaidBeforeConnecting_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *arguments, const char *words) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QByteArray(words);
        };
        row("--pin 1234", "is no SHA-256");
        row("--pin sha256//AAAA", "is no SHA-256");
        row("--tls-cert /nowhere.pem", "/nowhere.pem");
        row("--tls-key /nowhere.key", "give that with --tls-cert");
        row("--tls-key-password-env HOME", "there is none: give --tls-cert");
        row("--tls-sni under_score!", "is not a host name");
        row("--tls-ca /", "holds a certificate");
    }
    void whatCannotBeIsSaidBeforeConnecting()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, words);
        const support::Cli cli;
        const auto result = cli.run(support::words(u"send --sandbox "_s + arguments));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(words), result.err.constData());
    }

    void aPinIsToldWhereItDoesNotFit()
    {
        const support::Cli cli;
        const auto result = cli.run({u"send"_s, u"--sandbox"_s, u"--pin"_s, QString(64, u'0')});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.out.contains("Its key has the pin sha256//"));
    }

    void aServerThatDoesNotResumeIsNamed()
    {
        const support::Cli cli;
        const auto result = cli.run({u"send"_s, u"--sandbox"_s, u"--tls-resume"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("a new TLS session began"), result.err.constData());
    }

    void aLockedKeyIsOpenedFromTheEnvironment()
    {
        support::Cli cli;
        const sandbox::Authority authority;
        const auto identity = authority.issueToClient("jana", sandbox::CertificateKind::Good);
        sandbox::Options options;
        options.clientCertificate = sandbox::ClientCertificate::Require;
        options.clientAuthorities = authority.pem();
        sandbox::Sandbox server(options);
        QVERIFY(server.listen());
        const QStringList send{u"send"_s,
                               u"--server"_s,
                               u"127.0.0.1:%1"_s.arg(server.port()),
                               u"--security"_s,
                               u"starttls"_s,
                               u"--from"_s,
                               u"a@b.example"_s,
                               u"--to"_s,
                               u"c@sandbox.test"_s,
                               u"--tls-ca"_s,
                               cli.write(u"ca.pem"_s, server.authorityPem()),
                               u"--tls-cert"_s,
                               cli.write(u"jana.pem"_s, identity.chain),
                               u"--tls-key"_s,
                               cli.write(u"jana.key"_s, QSslKey(identity.key, QSsl::Ec).toPem("open sesame")),
                               u"--tls-key-password-env"_s,
                               u"PHRASE"_s};
        cli.set(u"PHRASE"_s, u"open sesame"_s);
        const auto sent = cli.run(send);
        QCOMPARE(sent.exitCode, 0);
        QVERIFY(!sent.out.contains("open sesame"));
        cli.set(u"PHRASE"_s, u"open barley"_s);
        const auto wrong = cli.run(send);
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(wrong.err.contains("the pass phrase does not open the key"));
        QVERIFY(!wrong.err.contains("open barley"));
    }

    void anAccountTrustsACertificateUntilItNoLongerDoes()
    {
        const support::Cli cli;
        sandbox::Sandbox server(with("bad-certificate=self-signed"));
        QVERIFY(server.listen());
        QCOMPARE(cli.run(account(u"add"_s, server)).exitCode, 0);
        const auto test = support::words(u"account test Lab --format quiet"_s);
        QCOMPARE(cli.run(test).exitCode, 4);

        const auto other = cli.run({u"account"_s, u"trust"_s, u"Lab"_s, u"--pin"_s, QString(64, u'0')});
        QCOMPARE(other.exitCode, 1);
        QVERIFY(other.err.contains("another certificate than that of --pin"));
        QCOMPARE(cli.run(test).exitCode, 4);

        const auto trusted = cli.run(support::words(u"account trust Lab"_s));
        QCOMPARE(trusted.exitCode, 0);
        QVERIFY(trusted.out.contains("The certificate is self-signed"));
        QVERIFY(cli.run(support::words(u"account show Lab"_s)).out.contains("Trusted:"));
        QCOMPARE(cli.run(test).exitCode, 0);

        QCOMPARE(cli.run(support::words(u"account distrust Lab"_s)).exitCode, 0);
        QCOMPARE(cli.run(test).exitCode, 4);
        QCOMPARE(cli.run(support::words(u"account distrust Lab"_s)).exitCode, 1);
    }

    void aServerWithoutTlsHasNothingToTrust()
    {
        const support::Cli cli;
        sandbox::Options options;
        options.withheld = {"STARTTLS"};
        sandbox::Sandbox server(options);
        QVERIFY(server.listen());
        QCOMPARE(cli.run(account(u"add"_s, server)).exitCode, 0);
        QCOMPARE(cli.run(support::words(u"account trust Lab"_s)).exitCode, 4);
    }

    void theSandboxAsksForCertificatesAndMakesOne()
    {
        const support::Cli cli;
        const auto process = cli.start({u"sandbox"_s, u"--client-certificate"_s, u"require"_s,
                                        u"--client-identity"_s, cli.filePath(u"me.pem"_s), u"--authority"_s,
                                        cli.filePath(u"ca.pem"_s), u"--format"_s, u"json"_s});
        const auto listening = support::Cli::waitFor(*process, "listening");
        const auto port = QJsonDocument::fromJson(listening).object().value("port"_L1).toInt();
        QVERIFY(port > 0);
        QStringList send{u"send"_s,
                         u"--server"_s,
                         u"127.0.0.1:%1"_s.arg(port),
                         u"--security"_s,
                         u"starttls"_s,
                         u"--from"_s,
                         u"a@b.example"_s,
                         u"--to"_s,
                         u"c@sandbox.test"_s,
                         u"--tls-ca"_s,
                         cli.filePath(u"ca.pem"_s)};
        const auto refused = cli.run(send);
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.out.contains("demands a certificate from us"));
        send << u"--tls-cert"_s << cli.filePath(u"me.pem"_s) << u"--auth"_s << u"EXTERNAL"_s;
        const auto sent = cli.run(send);
        QVERIFY2(sent.exitCode == 0, sent.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"

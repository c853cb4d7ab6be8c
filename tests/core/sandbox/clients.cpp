// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sandbox against clients that others wrote.
#include "sandbox/sandbox.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sandbox;

class SandboxClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void swaksSubmits_data();
    void swaksSubmits();
    void swaksIsRefusedWithAWrongPassword();
    void curlSubmitsOverVerifiedTls_data();
    void curlSubmitsOverVerifiedTls();
    void msmtpSubmitsOverVerifiedTls_data();
    void msmtpSubmitsOverVerifiedTls();
    void fetchmailFetchesWhatWaits();
    void curlRefusesABadCertificate_data();
    void curlRefusesABadCertificate();

private:
    struct Run
    {
        int exitCode;
        QByteArray output;
    };
    /// Runs the program while the sandbox serves it in this thread.
    static Run run(const QString &program, const QStringList &arguments);
};

SandboxClients::Run SandboxClients::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
    return {process.exitCode(), process.readAll()};
}

void SandboxClients::swaksSubmits_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<bool>("tls");
    QTest::newRow("nobody") << QString() << false;
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA1"}) {
        QTest::addRow("%s", mechanism) << QString::fromLatin1(mechanism) << false;
        QTest::addRow("%s under TLS", mechanism) << QString::fromLatin1(mechanism) << true;
    }
}

void SandboxClients::swaksSubmits()
{
    QFETCH(QString, mechanism);
    QFETCH(bool, tls);
    const QString swaks = QStandardPaths::findExecutable(QStringLiteral("swaks"));
    if (swaks.isEmpty())
        QSKIP("swaks is not installed: package swaks");
    if (tls && !run(swaks, {QStringLiteral("--support")}).output.contains("TLS supported"))
        QSKIP("swaks cannot speak TLS: package libnet-ssleay-perl");

    Sandbox server({});
    QVERIFY(server.listen());
    QTemporaryDir folder;
    QFile authority(folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(server.authorityPem());
    authority.close();

    QStringList arguments{QStringLiteral("--server"), QStringLiteral("127.0.0.1"),
                          QStringLiteral("--port"),   QString::number(server.port()),
                          QStringLiteral("--from"),   QStringLiteral("ada@example.org"),
                          QStringLiteral("--to"),     QStringLiteral("bob@example.org"),
                          QStringLiteral("--body"),   QStringLiteral("..dots\\n.\\nand more")};
    if (!mechanism.isEmpty())
        arguments << QStringLiteral("--auth") << mechanism << QStringLiteral("--auth-user")
                  << QStringLiteral("demo") << QStringLiteral("--auth-password")
                  << QStringLiteral("let-me-in");
    if (tls)
        arguments << QStringLiteral("--tls") << QStringLiteral("--tls-verify")
                  << QStringLiteral("--tls-ca-path") << authority.fileName();
    const Run swaksRun = run(swaks, arguments);
    QVERIFY2(swaksRun.exitCode == 0, swaksRun.output.constData());
    QCOMPARE(server.captured().size(), 1);
    QCOMPARE(server.captured().first().user, QByteArray(mechanism.isEmpty() ? "" : "demo"));
    QCOMPARE(server.captured().first().tls, tls);
    QVERIFY(server.captured().first().octets.contains("\r\n..dots\r\n.\r\nand more\r\n"));
}

void SandboxClients::swaksIsRefusedWithAWrongPassword()
{
    const QString swaks = QStandardPaths::findExecutable(QStringLiteral("swaks"));
    if (swaks.isEmpty())
        QSKIP("swaks is not installed: package swaks");
    Sandbox server({});
    QVERIFY(server.listen());
    const Run swaksRun =
        run(swaks, {QStringLiteral("--server"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                    QString::number(server.port()), QStringLiteral("--to"), QStringLiteral("bob@example.org"),
                    QStringLiteral("--auth"), QStringLiteral("CRAM-MD5"), QStringLiteral("--auth-user"),
                    QStringLiteral("demo"), QStringLiteral("--auth-password"), QStringLiteral("wrong")});
    QCOMPARE(swaksRun.exitCode, 28); // swaks' own code for a failed authentication
    QVERIFY(server.captured().isEmpty());
}

void SandboxClients::curlSubmitsOverVerifiedTls_data()
{
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<QString>("options");
    QTest::newRow("STARTTLS") << false << QStringLiteral("AUTH=PLAIN");
    QTest::newRow("implicit TLS") << true << QStringLiteral("AUTH=LOGIN");
    for (const char *mechanism : {"CRAM-MD5", "DIGEST-MD5", "NTLM"})
        QTest::newRow(mechanism) << false << QStringLiteral("AUTH=") + QLatin1String(mechanism);
}

void SandboxClients::curlSubmitsOverVerifiedTls()
{
    QFETCH(bool, implicit);
    QFETCH(QString, options);
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        QSKIP("curl is not installed: package curl");

    Options sandboxOptions;
    sandboxOptions.implicitTls = implicit;
    Sandbox server(sandboxOptions);
    QVERIFY(server.listen());
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &octets) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    };
    const QByteArray message = "Subject: large\r\n\r\n" + QByteArray(".line\r\n").repeated(300'000);
    QVERIFY(write(QStringLiteral("authority.pem"), server.authorityPem()));
    QVERIFY(write(QStringLiteral("message.eml"), message));

    const QString url = QStringLiteral("%1://localhost:%2/client.example")
                            .arg(implicit ? QStringLiteral("smtps") : QStringLiteral("smtp"))
                            .arg(server.port());
    const Run curlRun = run(
        curl, {QStringLiteral("-sS"), QStringLiteral("--ssl-reqd"), QStringLiteral("--ipv4"),
               QStringLiteral("--cacert"), folder.filePath(QStringLiteral("authority.pem")),
               QStringLiteral("--user"), QStringLiteral("demo:let-me-in"), QStringLiteral("--login-options"),
               options, QStringLiteral("--mail-from"), QStringLiteral("ada@example.org"),
               QStringLiteral("--mail-rcpt"), QStringLiteral("bob@example.org"),
               QStringLiteral("--upload-file"), folder.filePath(QStringLiteral("message.eml")), url});
    QVERIFY2(curlRun.exitCode == 0, curlRun.output.constData());
    QCOMPARE(server.captured().size(), 1);
    QCOMPARE(server.captured().first().user, QByteArray("demo"));
    QVERIFY(server.captured().first().tls);
    QVERIFY(server.captured().first().octets == message);
}

void SandboxClients::msmtpSubmitsOverVerifiedTls_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const char *mechanism :
         {"plain", "login", "cram-md5", "digest-md5", "ntlm", "scram-sha-1", "scram-sha-256"})
        QTest::newRow(mechanism) << QString::fromLatin1(mechanism);
    for (const char *mechanism : {"oauthbearer", "xoauth2"})
        QTest::newRow(mechanism) << QString::fromLatin1(mechanism);
}

void SandboxClients::msmtpSubmitsOverVerifiedTls()
{
    QFETCH(QString, mechanism);
    const QString msmtp = QStandardPaths::findExecutable(QStringLiteral("msmtp"));
    if (msmtp.isEmpty())
        QSKIP("msmtp is not installed: package msmtp");
    Sandbox server({});
    QVERIFY(server.listen());
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &octets) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    QVERIFY(write(QStringLiteral("authority.pem"), server.authorityPem()));
    QVERIFY(write(QStringLiteral("message.eml"), "Subject: hello\n\nHello.\n"));
    QVERIFY(
        write(QStringLiteral("msmtprc"),
              "account default\nhost localhost\nfrom ada@example.org\ntls on\ntls_starttls on\nuser demo\n"
              "password let-me-in\nport " +
                  QByteArray::number(server.port()) + "\nauth " + mechanism.toLatin1() + "\ntls_trust_file " +
                  folder.filePath(QStringLiteral("authority.pem")).toUtf8() + '\n'));

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(folder.filePath(QStringLiteral("message.eml")));
    process.start(msmtp, {QStringLiteral("-C"), folder.filePath(QStringLiteral("msmtprc")),
                          QStringLiteral("bob@example.org")});
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    QCOMPARE(server.captured().size(), 1);
    QCOMPARE(server.captured().first().user, QByteArray("demo"));
    QVERIFY(server.captured().first().tls);
}

// It turns the roles with ATRN (ODMR, RFC 2645) and hands on to a server of its own choice, the second
// sandbox here.
void SandboxClients::fetchmailFetchesWhatWaits()
{
    const QString fetchmail = QStandardPaths::findExecutable(QStringLiteral("fetchmail"));
    if (fetchmail.isEmpty())
        QSKIP("fetchmail is not installed: package fetchmail");
    Options provider;
    provider.everything = true;
    provider.waiting = {"bob@example.org", "eve@example.net", "tim@example.org"};
    Sandbox server(provider);
    Sandbox home({});
    QVERIFY(server.listen() && home.listen());
    QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("fetchmailrc")));
    QVERIFY(settings.open(QIODevice::WriteOnly) &&
            settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    settings.write("poll localhost protocol ODMR port " + QByteArray::number(server.port()) +
                   "\nuser demo password let-me-in\nfetchdomains example.org\nsmtphost 127.0.0.1/" +
                   QByteArray::number(home.port()) + "\nsslproto ''\n");
    settings.close();

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FETCHMAILHOME"), folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(fetchmail, {QStringLiteral("-f"), settings.fileName(), QStringLiteral("--nosyslog")});
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    QCOMPARE(home.captured().size(), 2);
    QCOMPARE(home.captured().at(0).to, QList<QByteArray>{"bob@example.org"});
    QCOMPARE(home.captured().at(1).to, QList<QByteArray>{"tim@example.org"});
    QCOMPARE(home.captured().at(1).octets, server.captured().at(2).octets);
}

void SandboxClients::curlRefusesABadCertificate_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *kind : {"expired", "wrong-name", "self-signed", "untrusted"})
        QTest::newRow(kind) << QByteArray("bad-certificate=") + kind;
}

void SandboxClients::curlRefusesABadCertificate()
{
    QFETCH(QByteArray, fault);
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        QSKIP("curl is not installed: package curl");
    Options sandboxOptions;
    sandboxOptions.faults = {parseFault(fault).value()};
    Sandbox server(sandboxOptions);
    QVERIFY(server.listen());
    QTemporaryDir folder;
    QFile authority(folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(server.authorityPem());
    authority.close();
    const Run curlRun =
        run(curl, {QStringLiteral("-sS"), QStringLiteral("--ssl-reqd"), QStringLiteral("--cacert"),
                   authority.fileName(), QStringLiteral("smtp://127.0.0.1:%1/").arg(server.port())});
    QCOMPARE(curlRun.exitCode, 60); // CURLE_PEER_FAILED_VERIFICATION
}

QTEST_GUILESS_MAIN(SandboxClients)
#include "clients.moc"

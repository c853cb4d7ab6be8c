// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/realserver.h"
#include "live/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// The command line against Postfix: what a script sees.
class HeloTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anEmlIsSentByteForByte();
    void aMessageIsWrittenFromOptionsAndSentWithAPassword();
    void theExitCodeTellsWhatBecameOfIt_data();
    void theExitCodeTellsWhatBecameOfIt();
    void thePasswordIsInNoOutput();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        QByteArray all; ///< for QVERIFY2
        [[nodiscard]] const char *words() const { return all.constData(); }
        [[nodiscard]] QJsonObject outcome() const;
    };
    [[nodiscard]] Run helo(const QString &port, const QStringList &options,
                           const QByteArray &password = {}) const;

    RealServer m_server{u"postfix"_s};
    QTemporaryDir m_folder;
};

QJsonObject HeloTest::Run::outcome() const
{
    for (const QByteArray &line : output.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("type"_L1) == "outcome"_L1)
            return object;
    }
    return {};
}

HeloTest::Run HeloTest::helo(const QString &port, const QStringList &options,
                             const QByteArray &password) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HELOSCOPE_HOME"_s, m_folder.path());
    environment.insert(u"LIVE_PASSWORD"_s, QString::fromUtf8(password));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HELO),
                  QStringList{u"send"_s, u"--server"_s, u"localhost:%1"_s.arg(m_server.port(port)),
                              u"--tls-ca"_s, m_server.caFile(), u"--from"_s, u"jana@example.net"_s,
                              u"--format"_s, u"json"_s} +
                      options);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    Run run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), {}};
    run.all = "exit code " + QByteArray::number(run.exitCode) + '\n' + run.output + run.errors;
    return run;
}

void HeloTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
}

void HeloTest::anEmlIsSentByteForByte()
{
    const QByteArray id = newMessageId();
    const QByteArray message = octets(samples().last().with(id), {});
    QFile file(m_folder.filePath(u"message.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(message);
    file.close();

    const Run run = helo(u"clear"_s, {u"--to"_s, u"tomas@example.org"_s, u"--eml"_s, file.fileName()});

    QVERIFY2(run.exitCode == 0, run.words());
    QCOMPARE(m_server.delivered(id), message);
}

void HeloTest::aMessageIsWrittenFromOptionsAndSentWithAPassword()
{
    const QByteArray id = newMessageId();

    const Run run =
        helo(u"starttls"_s,
             {u"--to"_s, u"tomas@example.org"_s, u"--subject"_s, u"Grüße"_s, u"--body"_s, u".dot\nsecond"_s,
              u"--header"_s, u"Message-ID: "_s + QString::fromLatin1(id), u"--security"_s, u"starttls"_s,
              u"--user"_s, m_server.user(), u"--password-env"_s, u"LIVE_PASSWORD"_s},
             m_server.password());

    QVERIFY2(run.exitCode == 0, run.words());
    QCOMPARE(run.outcome().value("result"_L1).toString(), u"accepted"_s);
    QVERIFY(!run.outcome().value("queueId"_L1).toString().isEmpty());
    const QByteArray delivered = m_server.delivered(id);
    QVERIFY2(delivered.contains("Subject: =?"), delivered.constData());
    QVERIFY2(delivered.contains("\r\n\r\n.dot\r\nsecond"), delivered.constData());
}

void HeloTest::theExitCodeTellsWhatBecameOfIt_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");

    const QStringList tomas{u"--to"_s, u"tomas@example.org"_s};
    const QStringList nobody{u"--to"_s, u"nobody@example.org"_s};
    const QStringList signedIn{u"--user"_s, m_server.user(), u"--password-env"_s, u"LIVE_PASSWORD"_s};

    QTest::newRow("accepted") << u"clear"_s << tomas << 0;
    QTest::newRow("an address that is none") << u"clear"_s << QStringList{u"--to"_s, u"no address"_s} << 1;
    QTest::newRow("a certificate for another host")
        << u"wrongname"_s << QStringList(tomas + QStringList{u"--security"_s, u"starttls"_s}) << 4;
    QTest::newRow("a wrong password")
        << u"starttls"_s << QStringList(tomas + signedIn + QStringList{u"--security"_s, u"starttls"_s}) << 5;
    QTest::newRow("every recipient refused") << u"clear"_s << nobody << 7;
    QTest::newRow("one recipient refused") << u"clear"_s << QStringList(tomas + nobody) << 8;
}

void HeloTest::theExitCodeTellsWhatBecameOfIt()
{
    QFETCH(QString, port);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);

    const Run run = helo(port, options, "not the password");

    QVERIFY2(run.exitCode == exitCode, run.words());
}

void HeloTest::thePasswordIsInNoOutput()
{
    for (const QString &mechanism : {u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-256"_s}) {
        const Run run =
            helo(u"tls"_s,
                 {u"--to"_s, u"tomas@example.org"_s, u"--security"_s, u"tls"_s, u"--auth"_s, mechanism,
                  u"--user"_s, m_server.user(), u"--password-env"_s, u"LIVE_PASSWORD"_s},
                 m_server.password());

        QVERIFY2(run.exitCode == 0, qPrintable(mechanism));
        QVERIFY(run.output.contains("AUTH " + mechanism.toLatin1()));
        QVERIFY(!(run.output + run.errors).contains(m_server.password()));
        QVERIFY(!(run.output + run.errors).contains(m_server.password().toBase64()));
    }
}

QTEST_GUILESS_MAIN(HeloTest)
#include "helo.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `helo send` prints in each format, and where.
class TestOutput : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

private Q_SLOTS:
    void textIsTheTranscriptInSwaksNotationAndTheVerdict()
    {
        const auto result = m_cli.run(support::words(u"send --sandbox"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        const QByteArrayList lines = result.out.split('\n');
        qsizetype at = 0;
        // In this order, with others between them.
        for (const char *line :
             {"=== Connected to 127.0.0.1:", "<-  220 sandbox.test", " -> EHLO ", "<-  250-PIPELINING",
              " -> STARTTLS", "=== TLS started: TLSv1.", " ~> EHLO ", " ~> AUTH SCRAM-SHA-512-PLUS ",
              "<~  235 ", " ~> MAIL FROM:<", " ~> RCPT TO:<", " ~> DATA", "<~  354 ", "<~  250 2.0.0 ",
              " ~> QUIT", "<~  221 "}) {
            while (at < lines.size() && !lines[at].startsWith(line))
                ++at;
            QVERIFY2(at < lines.size(), line);
        }
        QVERIFY(result.out.contains("\n\nAccepted"));
    }

    void aRefusalIsMarkedAndExplained()
    {
        const auto result = m_cli.run(support::words(
            u"send --sandbox --to one@example.net --to two@example.net --fault refuse-recipient=2:550"_s));
        QCOMPARE(result.exitCode, 8);
        QVERIFY(result.out.contains("\n<~* 550 "));
        QVERIFY(result.out.contains("\n  accepted: one@example.net"));
        QVERIFY(result.out.contains("\n  refused: two@example.net (550 5.1.1 "));
    }

    void explainedLinesHaveTheirMeaningBesideThem()
    {
        const auto plain = m_cli.run(support::words(u"send --sandbox"_s));
        const auto explained = m_cli.run(support::words(u"send --sandbox --explain"_s));
        QCOMPARE(explained.exitCode, 0);
        const auto lineOf = [](const QByteArray &text, const char *start) {
            for (const QByteArray &line : text.split('\n')) {
                if (line.startsWith(start))
                    return line;
            }
            return QByteArray();
        };
        QCOMPARE(lineOf(plain.out, " ~> QUIT"), " ~> QUIT");
        const QByteArray line = lineOf(explained.out, " ~> QUIT");
        QVERIFY(line.startsWith(" ~> QUIT" + QByteArray(42, ' ')));
        QVERIFY(line.size() > 50);
        for (const QByteArray &each : explained.out.split('\n'))
            QVERIFY2(!each.startsWith("<-  250-PIPELINING") || each.size() > 50, each.constData());
    }

    void jsonIsAnObjectForEachEntryAndThenTheOutcome()
    {
        const auto result = m_cli.run(
            support::words(u"send --sandbox --format json --to a@example.net --to b@example.net"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        const QList<QJsonObject> objects = result.objects();
        for (const QJsonObject &object : objects.first(objects.size() - 1)) {
            QCOMPARE(object.value("type"_L1).toString(), u"entry"_s);
            QVERIFY(object.contains("wallTime"_L1));
        }
        const QJsonObject &outcome = objects.last();
        QCOMPARE(outcome.value("type"_L1).toString(), u"outcome"_s);
        QCOMPARE(outcome.value("result"_L1).toString(), u"accepted"_s);
        QVERIFY(!outcome.value("queueId"_L1).toString().isEmpty());
        QVERIFY(outcome.contains("failure"_L1));
        QVERIFY(outcome.value("timings"_L1).toObject().contains("ehlo"_L1));
        const QJsonArray recipients = outcome.value("recipients"_L1).toArray();
        QCOMPARE(recipients.size(), 2);
        const QJsonObject recipient = recipients.first().toObject();
        QCOMPARE(recipient.value("address"_L1).toString(), u"a@example.net"_s);
        QCOMPARE(recipient.value("accepted"_L1).toBool(), true);
        QCOMPARE(recipient.value("code"_L1).toInt(), 250);
        QCOMPARE(recipient.value("enhanced"_L1).toString(), u"2.1.5"_s);
        QVERIFY(recipient.contains("text"_L1));
    }

    void aRecipientWhoseMessageIsInDoubtIsNotCalledRefused()
    {
        const auto result = m_cli.run(support::words(
            u"send --sandbox --fault drop-before-final-reply --to a@example.net --to b@example.net"_s));
        QCOMPARE(result.exitCode, 10);
        QVERIFY(result.out.contains("  undecided: a@example.net\n"));
        QVERIFY(!result.out.contains("refused: "));
    }

    void quietSaysNothingWhenAllIsWell()
    {
        const auto result = m_cli.run(support::words(u"send --sandbox --format quiet"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.isEmpty());
    }

    void quietNamesAFailureInOneLine()
    {
        const auto result =
            m_cli.run(support::words(u"send --sandbox --format quiet --fault refuse-sender"_s));
        QCOMPARE(result.exitCode, 6);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith("helo: "));
        QCOMPARE(result.err.count('\n'), 1);
    }

    void aFileTakesWhatStandardOutputWould()
    {
        const QString path = m_cli.filePath(u"session.jsonl"_s);
        const auto result =
            m_cli.run({u"send"_s, u"--sandbox"_s, u"--format"_s, u"json"_s, u"--output"_s, path});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"type\":\"outcome\""));
    }

    void aFileThatCannotBeWrittenStopsBeforeAnythingIsSent()
    {
        const auto result =
            m_cli.run({u"send"_s, u"--sandbox"_s, u"--output"_s, m_cli.filePath(u"no/such/folder/x"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.startsWith("helo: --output: the file "));
    }

    void aFullDiskIsSaidAndTheMailGoesOn()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const auto result = m_cli.run(support::words(u"send --sandbox --output /dev/full"_s));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.contains("could not be written"));
    }

    void aReaderWhoLeavesDoesNotStopTheMail()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty())
            QSKIP("bash is not installed");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HELOSCOPE_HOME"_s, m_cli.home());
        process.setProcessEnvironment(environment);
        process.start(bash,
                      {u"-c"_s, u"'%1' send --sandbox | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}"_s.arg(
                                    QStringLiteral(HELO_PROGRAM))});
        const auto result = support::Cli::finish(process);
        QCOMPARE(result.out.trimmed(), "0");
        QVERIFY(result.err.isEmpty());
    }

    void aTranscriptOfOneRunIsExplainedByAnother()
    {
        const auto recorded = m_cli.run(support::words(u"send --sandbox --format json"_s));
        const QString path = m_cli.write(u"recorded.jsonl"_s, recorded.out);
        const auto explained = m_cli.run({u"explain"_s, path});
        QCOMPARE(explained.exitCode, 0);
        QVERIFY(explained.out.contains(" ~> MAIL FROM:<"));
        QVERIFY(explained.out.contains(" ~> QUIT" + QByteArray(42, ' ')));
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "test_output.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// `helo explain` finds what it was given, whatever form that has, and names the standard.
class TestExplain : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

private Q_SLOTS:
    void everyKindOfThingIsExplainedWithItsStandard_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArrayList>("parts");

        QTest::newRow("a reply code") << QStringList{u"421"_s} << QByteArrayList{"421: ", "RFC 5321"};
        QTest::newRow("an enhanced code") << QStringList{u"5.1.1"_s} << QByteArrayList{"5.1.1: ", "RFC 3463"};
        QTest::newRow("a keyword") << QStringList{u"pipelining"_s}
                                   << QByteArrayList{"The EHLO keyword PIPELINING: ", "RFC 2920"};
        QTest::newRow("a verb") << QStringList{u"RCPT"_s} << QByteArrayList{"The command RCPT: ", "RFC 5321"};
        QTest::newRow("a verb that is a keyword too")
            << QStringList{u"STARTTLS"_s}
            << QByteArrayList{"The command STARTTLS: ", "The EHLO keyword STARTTLS: ", "RFC 3207"};
        QTest::newRow("a parameter of MAIL")
            << QStringList{u"holdfor"_s}
            << QByteArrayList{"The parameter HOLDFOR of MAIL: ", "a number from 1 to ", "FUTURERELEASE"};
        QTest::newRow("a parameter of RCPT")
            << QStringList{u"NOTIFY"_s} << QByteArrayList{"The parameter NOTIFY of RCPT: ", "SUCCESS", "DSN"};
        QTest::newRow("how a parameter is written")
            << QStringList{u"BY"_s}
            << QByteArrayList{"It is written BY=seconds;R|N|RT|NT; seconds: a number from "};
        QTest::newRow("what a keyword adds")
            << QStringList{u"DSN"_s}
            << QByteArrayList{"It adds to MAIL: RET, ENVID.", "It adds to each RCPT: NOTIFY, ORCPT."};
        QTest::newRow("a mechanism") << QStringList{u"SCRAM-SHA-256"_s}
                                     << QByteArrayList{"The mechanism SCRAM-SHA-256: ", "RFC 7677"};
        QTest::newRow("a reply") << QStringList{u"550 5.7.1 Relaying denied"_s}
                                 << QByteArrayList{"5.7.1", "Relaying denied"};
        QTest::newRow("a reply without quotes")
            << QStringList{u"550"_s, u"5.7.1"_s, u"Relaying"_s, u"denied"_s}
            << QByteArrayList{"5.7.1", "Relaying denied"};
        QTest::newRow("a command") << QStringList{u"MAIL FROM:<a@b.example> SIZE=100"_s}
                                   << QByteArrayList{"a@b.example", "SIZE"};
    }
    void everyKindOfThingIsExplainedWithItsStandard()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArrayList, parts);
        const auto result = m_cli.run(QStringList{u"explain"_s} + words);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        for (const QByteArray &part : parts)
            QVERIFY2(result.out.contains(part), result.out.constData());
        QVERIFY(result.out.contains("\nSee RFC "));
    }

    void whatIsNotRegisteredGetsItsNearestMatch()
    {
        const auto result = m_cli.run(support::words(u"explain PIPELNING"_s));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("Did you mean PIPELINING?"));
    }

    void nonsenseIsAnsweredWithWhatWouldFit()
    {
        const auto result = m_cli.run({u"explain"_s, u"\x1b[2J"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(!result.err.contains('\x1b'));
        QVERIFY(result.err.contains("a .jsonl file"));
    }

    void aFileThatIsNoTranscriptIsSaidWithItsLine()
    {
        const QString path = m_cli.write(u"broken.jsonl"_s, "not json\n");
        const auto result = m_cli.run({u"explain"_s, path});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("line 1"));
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto result = m_cli.run(support::words(u"explain gone.jsonl"_s));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("gone.jsonl cannot be read"));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "test_explain.moc"

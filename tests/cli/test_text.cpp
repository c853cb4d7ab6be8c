// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"
#include "cli/report.h"
#include "cli/text.h"

#include <QTest>

/// How things are laid out for a terminal.
class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParagraphIsCutAtBlanks()
    {
        QCOMPARE(cli::wrapped(QStringLiteral("one two three four"), 9),
                 (QStringList{QStringLiteral("one two"), QStringLiteral("three"), QStringLiteral("four")}));
    }

    void aWordThatIsTooLongKeepsALineOfItsOwn()
    {
        QCOMPARE(cli::wrapped(QStringLiteral("a https://www.rfc-editor.org/ b"), 10),
                 (QStringList{QStringLiteral("a"), QStringLiteral("https://www.rfc-editor.org/"),
                              QStringLiteral("b")}));
    }

    void wideLettersTakeTwoColumnsAndCombiningMarksNone()
    {
        QCOMPARE(cli::columns(QStringLiteral("abc")), 3);
        QCOMPARE(cli::columns(QStringLiteral("日本")), 4);
        QCOMPARE(cli::columns(QStringLiteral("e\u0301")), 1);
    }

    void untrustedTextCannotMoveTheCursorOrTurnTheLineRound()
    {
        QCOMPARE(cli::printable(QStringLiteral("a\x1b[2Jb")), QStringLiteral("a\\x1b[2Jb"));
        QCOMPARE(cli::printable(QStringLiteral("a\r\nb")), QStringLiteral("a\\x0d\\x0ab"));
        QCOMPARE(cli::printable(QStringLiteral("a\u202eb")), QStringLiteral("a\\x202eb"));
        QCOMPARE(cli::printable(QStringLiteral("Grüße 日本")), QStringLiteral("Grüße 日本"));
    }

    void aShortLineHasItsMeaningAtTheRight()
    {
        QCOMPARE(cli::annotated(QStringLiteral(" -> QUIT"), QStringLiteral("Goodbye."), 80),
                 QStringLiteral(" -> QUIT").leftJustified(40) + QLatin1String("Goodbye.\n"));
    }

    void aLongLineHasItsMeaningBelow()
    {
        const QString line(60, QLatin1Char('x'));
        QCOMPARE(cli::annotated(line, QStringLiteral("Long."), 80),
                 line + QLatin1Char('\n') + QString(40, QLatin1Char(' ')) + QLatin1String("Long.\n"));
    }

    void aLongMeaningIsWrappedInItsOwnColumn()
    {
        const QString text = cli::annotated(
            QStringLiteral("<-  250 ok"),
            QStringLiteral("The server takes the sender and waits for the first recipient."), 80);
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 80);
        QVERIFY(lines[1].startsWith(QString(40, QLatin1Char(' '))));
    }

    void theNearestWordIsTheOneThatWasMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("near");
        QTest::newRow("two letters changed about") << "srever" << "server";
        QTest::newRow("a letter left out") << "subjct" << "subject";
        QTest::newRow("the beginning") << "sub" << "subject";
        QTest::newRow("another case") << "SERVER" << "server";
        QTest::newRow("nothing alike") << "zebra" << "";
        QTest::newRow("a number") << "1.4" << "";
    }
    void theNearestWordIsTheOneThatWasMeant()
    {
        QFETCH(QString, word);
        QTEST(cli::nearest(word, {QStringLiteral("server"), QStringLiteral("subject"), QStringLiteral("to"),
                                  QStringLiteral("1.2"), QStringLiteral("1.3")}),
              "near");
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/models/transcriptfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TranscriptFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQueryChoosesEntries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing asked") << QString() << 45;
        QTest::newRow("only spaces") << u"   "_qs << 45;
        QTest::newRow("text, any case") << u"starttls"_qs << 2;
        QTest::newRow("text in quotes") << u"\"RCPT TO:<li\""_qs << 1;
        QTest::newRow("verb") << u"verb:starttls"_qs << 2;
        QTest::newRow("verb, not a longer one") << u"verb:rcp"_qs << 0;
        QTest::newRow("verb with its replies") << u"verb:rcpt"_qs << 6;
        QTest::newRow("code") << u"code:550"_qs << 1;
        QTest::newRow("first digit of a code") << u"code:3"_qs << 2;
        QTest::newRow("longer") << u"took>100"_qs << 1;
        QTest::newRow("shorter") << u"took<26"_qs << 16;
        QTest::newRow("phase") << u"phase:auth"_qs << 5;
        QTest::newRow("phase of TLS holds STARTTLS") << u"phase:tls"_qs << 4;
        QTest::newRow("problems") << u"is:problem"_qs << 1;
        QTest::newRow("two words") << u"verb:rcpt code:2"_qs << 2;
        QTest::newRow("words of an event") << u"connected"_qs << 1;
        QTest::newRow("unknown key is text") << u"colour:red"_qs << 0;
        QTest::newRow("bad number is text") << u"took>fast"_qs << 0;
        QTest::newRow("unfinished key is text") << u"from:<jana"_qs << 1;
    }
    void aQueryChoosesEntries()
    {
        QFETCH(QString, query);
        const transcript::Transcript transcript = partlyRefused();
        ui::TranscriptFilter filter(query);
        int found = 0;
        for (qsizetype i = 0; i < transcript.size(); ++i)
            found += filter.matches(transcript, i) ? 1 : 0;
        QTEST(found, "found");
    }

    void wordsThatAreFoundApartButNotTogetherAreNotNamed()
    {
        const transcript::Transcript transcript = partlyRefused();
        ui::TranscriptFilter filter(u"ehlo quit absent"_qs);
        for (qsizetype i = 0; i < transcript.size(); ++i)
            QVERIFY(!filter.matches(transcript, i));
        QCOMPARE(filter.wordsWithout(), QStringList{u"absent"_qs});
    }

    void whatIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<base::Oddities>("odd");
        QTest::addColumn<bool>("problem");
        QTest::newRow("positive") << QByteArray("250 fine\r\n") << base::Oddities() << false;
        QTest::newRow("refused") << QByteArray("550 no\r\n") << base::Oddities() << true;
        QTest::newRow("refused for now") << QByteArray("421 later\r\n") << base::Oddities() << true;
        QTest::newRow("odd") << QByteArray("250 fine\n") << base::Oddities(base::Oddity::BareLf) << true;
        QTest::newRow("empty") << QByteArray() << base::Oddities() << false;
    }
    void whatIsAProblem()
    {
        QFETCH(QByteArray, line);
        QFETCH(base::Oddities, odd);
        transcript::Transcript transcript;
        transcript.append({.direction = transcript::Direction::Received, .odd = odd, .bytes = line});
        QTEST(ui::isProblem(transcript, 0), "problem");
    }

    void aSentLineThatBeginsWithADigitIsNone()
    {
        transcript::Transcript transcript;
        transcript.append({.direction = transcript::Direction::Sent, .bytes = "5aaa\r\n"});
        QVERIFY(!ui::isProblem(transcript, 0));
    }
};

QTEST_GUILESS_MAIN(TranscriptFilterTest)
#include "filter.moc"

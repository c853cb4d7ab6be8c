// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/models/transcriptmodel.h"
#include "ui/models/transcriptwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using base::Part;
using base::Phase;
using transcript::Event;
using ui::TranscriptModel;
using namespace Qt::StringLiterals;

namespace {

QStringList wireOf(const TranscriptModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, TranscriptModel::Wire).data().toString());
    return lines;
}

/// A model that is watched while it changes.
struct Watched
{
    TranscriptModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

Script ehlo()
{
    Script script;
    script.sent(1, Phase::Ehlo, "EHLO a.example");
    script.reply(2, Phase::Ehlo, {"250-b.example", "250-SIZE", "250 HELP"});
    script.sent(3, Phase::Noop, "NOOP");
    return script;
}

} // namespace

class TranscriptModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsARowButAMultiLineReplyIsOne()
    {
        const Script script = ehlo();
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        QCOMPARE(wireOf(watched.model), (QStringList{u"EHLO a.example"_qs, u"250-b.example"_qs, u"NOOP"_qs}));
        QCOMPARE(watched.model.moreLines(1), 2);
        QCOMPARE(watched.model.moreLines(0), 0);
        QCOMPARE(watched.model.total(), 3);
    }

    void aMultiLineReplyOpensAndCloses()
    {
        const Script script = ehlo();
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        watched.model.setOpen(1, true);
        QCOMPARE(wireOf(watched.model), (QStringList{u"EHLO a.example"_qs, u"250-b.example"_qs,
                                                     u"250-SIZE"_qs, u"250 HELP"_qs, u"NOOP"_qs}));
        QVERIFY(watched.model.isOpen(1));
        QCOMPARE(watched.model.total(), 3);
        watched.model.setOpen(1, false);
        QCOMPARE(watched.model.rowCount(), 3);
    }

    void whatWasSentWhileAReplyCameInKeepsItsPlace()
    {
        Script script;
        script.sent(1, Phase::Ehlo, "EHLO a.example");
        script.line(2, Phase::Ehlo, Part::First, "250-b.example");
        script.sent(3, Phase::Noop, "NOOP");
        script.line(4, Phase::Ehlo, Part::Middle, "250-SIZE");
        script.line(5, Phase::Ehlo, Part::Last, "250 HELP");
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        QCOMPARE(wireOf(watched.model), (QStringList{u"EHLO a.example"_qs, u"250-b.example"_qs, u"NOOP"_qs}));
        watched.model.setOpen(1, true);
        QCOMPARE(wireOf(watched.model), (QStringList{u"EHLO a.example"_qs, u"250-b.example"_qs, u"NOOP"_qs,
                                                     u"250-SIZE"_qs, u"250 HELP"_qs}));
        watched.model.setOpen(1, false);
        QCOMPARE(watched.model.rowCount(), 3);
    }

    void linesThatComeInAreAppendedInOneGo()
    {
        Script script = ehlo();
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 100; ++i)
            script.sent(4 + i, Phase::Noop, "NOOP");
        watched.model.append();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(watched.model.rowCount(), 103);
    }

    void anOpenReplyGrowsAsItsLinesComeIn()
    {
        Script script;
        script.sent(1, Phase::Ehlo, "EHLO a.example");
        script.line(2, Phase::Ehlo, Part::First, "250-b.example");
        script.line(2, Phase::Ehlo, Part::Middle, "250-SIZE");
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        watched.model.setOpen(1, true);
        script.line(3, Phase::Ehlo, Part::Last, "250 HELP");
        watched.model.append();
        QCOMPARE(watched.model.rowCount(), 4);
        QCOMPARE(watched.model.moreLines(1), 2);
    }

    void whatBeganIsShownUntilItEnds()
    {
        Script script;
        script.event(0, Event::LookupStarted, Phase::Lookup, {{u"host"_qs, u"mx.example"_qs}});
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        QCOMPARE(wireOf(watched.model), QStringList{u"Looking up mx.example"_qs});
        script.event(5, Event::LookupDone, Phase::Lookup,
                     {{u"host"_qs, u"mx.example"_qs}, {u"problem"_qs, u"no such name"_qs}});
        watched.model.append();
        QCOMPARE(wireOf(watched.model), QStringList{u"Name: mx.example was not found"_qs});
        QCOMPARE(watched.model.total(), 1);
        QCOMPARE(watched.model.problems(), 1);
    }

    void aFilterKeepsTheRowsThatMatchAndGivesTheOthersBack()
    {
        const transcript::Transcript transcript = partlyRefused();
        Watched watched;
        watched.model.setTranscript(&transcript);
        const int all = watched.model.rowCount();
        watched.model.setFilter(u"verb:rcpt code:5"_qs);
        QCOMPARE(watched.model.rowCount(), 1);
        QVERIFY(wireOf(watched.model).first().startsWith(u"550 5.1.1"_qs));
        watched.model.setFilter({});
        QCOMPARE(watched.model.rowCount(), all);
    }

    void aClosedReplyIsFoundByAnyOfItsLines()
    {
        const Script script = ehlo();
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        watched.model.setFilter(u"help"_qs);
        QCOMPARE(wireOf(watched.model), QStringList{u"250-b.example"_qs});
    }

    void aReplyWhoseLaterLineMatchesAppearsWhenThatLineComes()
    {
        Script script;
        script.sent(1, Phase::Ehlo, "EHLO a.example");
        script.line(2, Phase::Ehlo, Part::First, "250-b.example");
        Watched watched;
        watched.model.setTranscript(&script.transcript);
        watched.model.setFilter(u"help"_qs);
        QCOMPARE(watched.model.rowCount(), 0);
        script.line(3, Phase::Ehlo, Part::Last, "250 HELP");
        watched.model.append();
        QCOMPARE(wireOf(watched.model), QStringList{u"250-b.example"_qs});
    }

    void wordsThatNoLineHasAreNamed()
    {
        const transcript::Transcript transcript = partlyRefused();
        TranscriptModel model;
        model.setTranscript(&transcript);
        QSignalSpy settled(&model, &TranscriptModel::settled);
        model.setFilter(u"ehlo nonsense"_qs);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().toStringList(), QStringList{u"nonsense"_qs});
    }

    void aLongTranscriptIsWorkedThroughInSlicesAndComesOutWhole()
    {
        Script script;
        for (int i = 0; i < 300'000; ++i)
            script.transcript.append(
                {.direction = transcript::Direction::Sent, .bytes = i % 1000 ? "NOOP\r\n" : "RSET\r\n"});
        TranscriptModel model;
        QSignalSpy settled(&model, &TranscriptModel::settled);
        model.setTranscript(&script.transcript);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(model.rowCount(), 300'000);
        model.setFilter(u"rset"_qs);
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.entryAt(299), 299'000);
    }

    void theRailJoinsAGroupFromItsFirstCommandToItsLastReply()
    {
        const transcript::Transcript transcript = partlyRefused();
        TranscriptModel model;
        model.setTranscript(&transcript);
        QList<TranscriptModel::Rail> rails;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.rail(row) != TranscriptModel::Rail::None)
                rails.append(model.rail(row));
        QCOMPARE(rails.size(), 10);
        QCOMPARE(rails.first(), TranscriptModel::Rail::First);
        QCOMPARE(rails.last(), TranscriptModel::Rail::Last);
        QCOMPARE(rails.count(TranscriptModel::Rail::Middle), 8);
    }

    void anEntryIsFoundInItsRowOrInThatOfItsClosedReply()
    {
        const Script script = ehlo();
        TranscriptModel model;
        model.setTranscript(&script.transcript);
        QCOMPARE(model.rowOf(0), 0);
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(4), 2);
        model.setOpen(1, true);
        QCOMPARE(model.rowOf(3), 3);
        QCOMPARE(model.rowOf(99), -1);
    }

    void theArrowAndThePadlockAreSaidInWords()
    {
        const transcript::Transcript transcript = partlyRefused();
        TranscriptModel model;
        model.setTranscript(&transcript);
        const auto words = [&model](int row) {
            return model.index(row, TranscriptModel::Direction).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words(2), u"received, in clear text"_qs);
        QCOMPARE(words(model.rowCount() - 3), u"sent, encrypted"_qs);
        QCOMPARE(words(0), QString());
    }

    void aLineIsPaintedInPieces_data()
    {
        using Look = ui::WirePiece::Look;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("received");
        QTest::addColumn<ui::WireText>("pieces");
        QTest::newRow("path command")
            << QByteArray("MAIL FROM:<a@b> SIZE=1") << false
            << ui::WireText{{Look::Strong, u"MAIL FROM:"_qs}, {Look::Plain, u"<a@b> SIZE=1"_qs}};
        QTest::newRow("command") << QByteArray("EHLO a") << false
                                 << ui::WireText{{Look::Strong, u"EHLO"_qs}, {Look::Plain, u" a"_qs}};
        QTest::newRow("reply") << QByteArray("250 fine") << true
                               << ui::WireText{{Look::Strong, u"250"_qs}, {Look::Plain, u" fine"_qs}};
        QTest::newRow("enhanced") << QByteArray("550 5.1.1 no") << true
                                  << ui::WireText{{Look::Strong, u"550 5.1.1"_qs}, {Look::Plain, u" no"_qs}};
        QTest::newRow("no reply at all")
            << QByteArray("hello") << true << ui::WireText{{Look::Plain, u"hello"_qs}};
        QTest::newRow("empty") << QByteArray() << true << ui::WireText{{Look::Words, u"(empty line)"_qs}};
        QTest::newRow("control") << QByteArray("250 a\x01\x02z") << true
                                 << ui::WireText{{Look::Strong, u"250"_qs},
                                                 {Look::Plain, u" a"_qs},
                                                 {Look::Escaped, u"\\x01\\x02"_qs},
                                                 {Look::Plain, u"z"_qs}};
    }
    void aLineIsPaintedInPieces()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, received);
        transcript::Transcript transcript;
        transcript.append(
            {.phase = Phase::Mail,
             .direction = received ? transcript::Direction::Received : transcript::Direction::Sent,
             .bytes = line + "\r\n"});
        QTEST(ui::wireText(transcript, 0), "pieces");
    }

    void aSecretIsEightBulletsWhereverItStands()
    {
        const transcript::Transcript transcript = partlyRefused();
        TranscriptModel model;
        model.setTranscript(&transcript);
        model.setFilter(u"***"_qs);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(wireOf(model).first().endsWith(u"••••••••"_qs));
        QVERIFY(!model.rowText(0).contains('*'_L1));
    }

    void aLineOfAnyLengthIsCutForTheTable()
    {
        transcript::Transcript transcript;
        transcript.append(
            {.direction = transcript::Direction::Received, .bytes = QByteArray(65536, 'x') + "\r\n"});
        QVERIFY(ui::plainText(ui::wireText(transcript, 0)).size() < 1100);
    }

    void withoutATranscriptThereIsNothing()
    {
        Watched watched;
        const transcript::Transcript transcript = partlyRefused();
        watched.model.setTranscript(&transcript);
        watched.model.setTranscript(nullptr);
        QCOMPARE(watched.model.rowCount(), 0);
        QCOMPARE(watched.model.total(), 0);
        QCOMPARE(watched.model.rowOf(0), -1);
    }
};

QTEST_GUILESS_MAIN(TranscriptModelTest)
#include "model.moc"

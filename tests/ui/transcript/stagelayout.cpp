// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagelayout.h"

#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Phase;
using session::Stage;

namespace {

constexpr qint64 ms = 1'000'000;

/// Every character is seven pixels wide.
ui::StageRoom room(qreal width, bool missing = false)
{
    return {.bars = {0, 20, width, 16},
            .textWidth = [](const QString &text, bool) { return 7.0 * qreal(text.size()); },
            .missing = missing};
}

Stage stage(Phase phase, qint64 begin, qint64 end)
{
    return {.phase = phase, .begin = begin * ms, .end = end * ms};
}

const ui::StageLayout::Label *labelOf(const ui::StageLayout &layout, int stage)
{
    for (const auto &label : layout.labels)
        if (label.stage == stage)
            return &label;
    return nullptr;
}

} // namespace

class StageLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsAreToScale()
    {
        const auto layout =
            ui::layOut({stage(Phase::Lookup, 0, 100), stage(Phase::Connect, 100, 400)}, 0, room(400));
        QCOMPARE(layout.bars.size(), 2);
        QCOMPARE(layout.bars[0].rect.left(), 0.0);
        QCOMPARE(layout.bars[1].rect.left(), 100.0);
        QCOMPARE(layout.bars[1].rect.right(), 399.0);
        QVERIFY(layout.bars[1].longest);
    }

    void aStageThatFailedIsNotToldAsIfItHadBeenDone()
    {
        auto connect = stage(Phase::Connect, 0, 400);
        const auto done = ui::layOut({connect}, 0, room(600));
        QVERIFY(labelOf(done, 0)->text.contains(u"the server is reached"_s));
        connect.failed = true;
        const auto failed = ui::layOut({connect}, 0, room(600));
        QCOMPARE(labelOf(failed, 0)->text, u"TCP 400, longest"_s);
    }

    void refusalsThatLieTogetherAreOneTick()
    {
        auto rcpt = stage(Phase::Rcpt, 0, 400);
        for (int i = 0; i < 20'000; ++i)
            rcpt.refusals.append(i * ms / 100);
        const auto layout = ui::layOut({rcpt}, 0, room(400));
        QCOMPARE(layout.bars[0].refusals.size(), 100); // 200 ms are 200 px
    }

    void aTranscriptThatGrowsGivesTheSameStages()
    {
        const auto whole = partlyRefused();
        transcript::Transcript grown;
        session::StageReader reader;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            grown.append(whole.at(i));
            reader.read(grown);
        }
        const auto expected = session::stages(whole);
        QCOMPARE(reader.stages().size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(reader.stages()[i].phase, expected[i].phase);
            QCOMPARE(reader.stages()[i].begin, expected[i].begin);
            QCOMPARE(reader.stages()[i].end, expected[i].end);
            QCOMPARE(reader.stages()[i].refusals, expected[i].refusals);
            QCOMPARE(reader.stages()[i].entry, expected[i].entry);
        }
    }

    void aStageThatTookNoTimeCanStillBeSeen()
    {
        const auto layout =
            ui::layOut({stage(Phase::Lookup, 0, 0), stage(Phase::Connect, 0, 400)}, 0, room(400));
        QVERIFY(layout.bars[0].rect.width() >= 2);
    }

    void aLabelSaysWhatItHasRoomFor()
    {
        const auto layout = ui::layOut({stage(Phase::Lookup, 0, 10), stage(Phase::Connect, 10, 50),
                                        stage(Phase::Ehlo, 50, 150), stage(Phase::EndOfData, 150, 600)},
                                       0, room(600));
        QVERIFY(!labelOf(layout, 0));
        QCOMPARE(labelOf(layout, 1)->text, u"TCP"_qs);
        QCOMPARE(labelOf(layout, 2)->text, u"EHLO  100"_qs);
        QCOMPARE(labelOf(layout, 3)->text, u"dot 450, longest: the server takes the message"_qs);
        QVERIFY(labelOf(layout, 3)->inside);
    }

    void labelsNeverOverlap()
    {
        QList<Stage> stages;
        for (int i = 0; i < 12; ++i)
            stages.append(stage(Phase(i), i * 10, i * 10 + 3 + i % 7));
        const auto layout = ui::layOut(stages, 0, room(700));
        qreal free = 0;
        for (const auto &label : layout.labels) {
            if (label.inside)
                continue;
            QVERIFY(label.x >= free);
            free = label.x + 7.0 * qreal(label.text.size());
        }
        QVERIFY(layout.labels.size() > 3);
    }

    void pipelinedStagesShareASegmentInLanes()
    {
        Stage recipients = stage(Phase::Rcpt, 1, 33);
        recipients.failed = true;
        recipients.refusals = {33 * ms};
        const auto layout = ui::layOut({stage(Phase::Mail, 0, 28), recipients, stage(Phase::Data, 2, 34),
                                        stage(Phase::EndOfData, 34, 300)},
                                       0, room(600));
        QVERIFY(layout.bars[0].rect.bottom() < layout.bars[1].rect.top());
        QVERIFY(layout.bars[1].rect.bottom() < layout.bars[2].rect.top());
        QVERIFY(layout.bars[2].rect.bottom() <= 36);
        QCOMPARE(layout.bars[1].refusals, QList<qreal>{66.0});
        QVERIFY(!labelOf(layout, 0));
        QVERIFY(labelOf(layout, 1)->text.startsWith("RCPT"_L1));
    }

    void whatRunsGoesOnUntilNow()
    {
        const auto layout =
            ui::layOut({{.phase = Phase::Greeting, .begin = 0, .end = -1}}, 500 * ms, room(500));
        QCOMPARE(layout.bars[0].rect.right(), 499.0);
    }

    void roomIsKeptForWhatWasNotReached()
    {
        const auto layout = ui::layOut({stage(Phase::Lookup, 0, 100)}, 0, room(500, true));
        QVERIFY(layout.notReached > layout.bars[0].rect.right());
        QVERIFY(layout.notReached < 400);
    }

    void theScaleHasAHandfulOfMarksAtAnyLength_data()
    {
        QTest::addColumn<qint64>("total");
        for (const qint64 total : {1LL, 9LL, 596LL, 30'000LL, 3'600'000LL})
            QTest::addRow("%lld ms", total) << qint64(total);
    }
    void theScaleHasAHandfulOfMarksAtAnyLength()
    {
        QFETCH(qint64, total);
        const auto layout = ui::layOut({stage(Phase::Lookup, 0, total)}, 0, room(1000));
        QVERIFY(layout.ticks.size() >= 3 && layout.ticks.size() <= 17);
    }

    void everyStageHasANameAndWords()
    {
        for (int phase = 0; phase <= int(Phase::Turn); ++phase) {
            QVERIFY(!ui::stageName(Phase(phase)).isEmpty());
            QVERIFY(!ui::stageWords(Phase(phase)).isEmpty());
        }
    }

    void noStagesMakeNoBars()
    {
        const auto layout = ui::layOut({}, 0, room(500));
        QVERIFY(layout.bars.isEmpty() && layout.labels.isEmpty() && layout.ticks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StageLayoutTest)
#include "stagelayout.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "transcript/tlsjson.h"
#include "ui/models/transcriptmodel.h"
#include "ui/theme/theme.h"
#include "ui/transcript/bytespane.h"
#include "ui/transcript/certificatetree.h"
#include "ui/transcript/detailpane.h"
#include "ui/transcript/fieldspane.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/filterchip.h"
#include "ui/transcript/recipientpills.h"
#include "ui/transcript/transcriptview.h"
#include "ui/transcript/verdictbar.h"
#include "ui/widgets/stagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// From left to right.
QStringList namesOf(QList<ui::RecipientPill *> pills)
{
    std::ranges::sort(pills, [](const auto *a, const auto *b) { return a->x() < b->x(); });
    QStringList names;
    for (const auto *pill : std::as_const(pills))
        if (!pill->isHidden())
            names.append(pill->accessibleName());
    return names;
}

/// A table with the sample in it.
struct Table
{
    transcript::Transcript transcript = partlyRefused();
    ui::TranscriptModel model;
    ui::TranscriptView view{&model};
    Table()
    {
        model.setTranscript(&transcript);
        view.resize(1100, 400);
        view.show();
    }
    [[nodiscard]] int rowStarting(QLatin1String text) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, ui::TranscriptModel::Wire).data().toString().startsWith(text))
                return row;
        return -1;
    }
};

} // namespace

class TranscriptPanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installTheme(ui::Scheme::Light); }

    void theRightKeyOpensAReplyAndTheLeftKeyClosesIt()
    {
        Table table;
        const int row = table.rowStarting("250-"_L1);
        table.view.setCurrentIndex(table.model.index(row, 0));
        QTest::keyClick(&table.view, Qt::Key_Right);
        QVERIFY(table.model.isOpen(row));
        QTest::keyClick(&table.view, Qt::Key_Down);
        QTest::keyClick(&table.view, Qt::Key_Down);
        QTest::keyClick(&table.view, Qt::Key_Left);
        QVERIFY(!table.model.isOpen(row));
        QCOMPARE(table.view.currentIndex().row(), row);
    }

    void theKeysTurnWithTheReadingDirection()
    {
        Table table;
        table.view.setLayoutDirection(Qt::RightToLeft);
        const int row = table.rowStarting("250-"_L1);
        table.view.setCurrentIndex(table.model.index(row, 0));
        QTest::keyClick(&table.view, Qt::Key_Left);
        QVERIFY(table.model.isOpen(row));
    }

    void choosingARowSaysItsEntry()
    {
        Table table;
        QSignalSpy chosen(&table.view, &ui::TranscriptView::entryChosen);
        const int row = table.rowStarting("550"_L1);
        table.view.setCurrentIndex(table.model.index(row, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<qsizetype>(), table.model.entryAt(row));
    }

    void theChosenLineStaysChosenThroughAFilter()
    {
        Table table;
        const qsizetype entry = table.model.entryAt(table.rowStarting("550"_L1));
        table.view.setCurrentEntry(entry);
        table.model.setFilter(u"verb:ehlo"_qs);
        table.model.setFilter({});
        QCOMPARE(table.view.currentEntry(), entry);
        QCOMPARE(table.model.entryAt(table.view.currentIndex().row()), entry);
    }

    void copyingALineTakesAllItsColumns()
    {
        Table table;
        table.view.setCurrentIndex(table.model.index(table.rowStarting("550"_L1), 0));
        QTest::keySequence(&table.view, QKeySequence::Copy);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains("received, encrypted\t550 5.1.1 <mara.lindt"_L1), qPrintable(copied));
    }

    void chipsWriteIntoTheFilterBoxAndFollowIt()
    {
        ui::FilterBar bar;
        bar.resize(1000, 36);
        bar.show();
        QSignalSpy changed(&bar, &ui::FilterBar::filterChanged);
        const auto chips = bar.findChildren<ui::FilterChip *>();
        const auto chip = [&chips](QLatin1String text) {
            return *std::ranges::find_if(chips, [text](const auto *one) { return one->text() == text; });
        };
        QVERIFY(chip("All"_L1)->isChecked());
        chip("Problems"_L1)->click();
        QCOMPARE(bar.filter(), u"is:problem"_qs);
        QVERIFY(!chip("All"_L1)->isChecked());
        chip("AUTH"_L1)->click();
        QCOMPARE(bar.filter(), u"is:problem phase:auth"_qs);
        chip("Problems"_L1)->click();
        QCOMPARE(bar.filter(), u"phase:auth"_qs);
        bar.setFilter(u"550"_qs);
        QVERIFY(!chip("AUTH"_L1)->isChecked());
        chip("All"_L1)->click();
        QCOMPARE(bar.filter(), QString());
        QVERIFY(chip("All"_L1)->isChecked());
        QCOMPARE(changed.size(), 5);
    }

    void escapeEmptiesTheFilterBox()
    {
        ui::FilterBar bar;
        bar.setFilter(u"550"_qs);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(bar.filter(), QString());
    }

    void everyButtonOfTheFilterHasAName()
    {
        ui::FilterBar bar;
        bar.show();
        const auto buttons = bar.findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() >= 6);
        for (auto *button : buttons)
            QVERIFY2(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty(),
                     button->metaObject()->className());
    }

    void refusedRecipientsComeFirstAndInFull()
    {
        ui::RecipientPills pills;
        pills.resize(900, 24);
        pills.show();
        pills.showResults({{u"tomas@a.example"_qs, true, u"250"_qs, {}},
                           {u"mara@a.example"_qs, false, u"550 5.1.1"_qs, u"no such mailbox"_qs}});
        QCOMPARE(
            namesOf(pills.findChildren<ui::RecipientPill *>()),
            (QStringList{u"mara@a.example refused 550 5.1.1  no such mailbox"_qs, u"tomas accepted 250"_qs}));
    }

    void manyAcceptedRecipientsAreCounted()
    {
        ui::RecipientPills pills;
        pills.resize(900, 24);
        pills.show();
        QList<ui::RecipientResult> results;
        for (int i = 0; i < 12; ++i)
            results.append({u"r%1@a.example"_qs.arg(i), true, u"250"_qs, {}});
        results.append({u"no@a.example"_qs, false, u"550"_qs, {}});
        pills.showResults(results);
        QCOMPARE(namesOf(pills.findChildren<ui::RecipientPill *>()),
                 (QStringList{u"no@a.example refused 550"_qs, u"12 accepted"_qs}));
    }

    void pillsStayWithinTheirRowAtAnyWidth()
    {
        ui::RecipientPills pills;
        QList<ui::RecipientResult> results;
        for (int i = 0; i < 3; ++i)
            results.append({u"somebody.with.a.long.name%1@nordwind.example"_qs.arg(i), i == 0,
                            u"550 5.1.1"_qs, u"no such mailbox"_qs});
        pills.showResults(results);
        pills.show();
        for (int width = 200; width < 1200; width += 50) {
            pills.resize(width, 24);
            QCoreApplication::sendPostedEvents();
            const auto all = pills.findChildren<ui::RecipientPill *>();
            QVERIFY(!all.isEmpty());
            for (const auto *pill : all)
                QVERIFY2(pill->isHidden() || (pill->width() > 0 && pill->geometry().right() < width),
                         qPrintable(QString::number(width)));
        }
    }

    void aFieldAndItsBytesAreChosenTogether()
    {
        const transcript::Transcript transcript = partlyRefused();
        ui::DetailPane pane;
        pane.resize(1120, 200);
        pane.show();
        qsizetype refusal = 0;
        while (!transcript.bytes(refusal).startsWith("550"))
            ++refusal;
        pane.showEntry(&transcript, refusal);
        auto *fields = pane.findChild<ui::FieldsPane *>();
        auto *bytes = pane.findChild<ui::BytesPane *>();
        Q_EMIT bytes->octetChosen(5);
        QVERIFY(fields->currentItem() && fields->currentItem()->isSelected());
        QVERIFY2(fields->currentItem()->text(1).contains("5.1.1"_L1),
                 qPrintable(fields->currentItem()->text(1)));
        QCOMPARE(bytes->chosen(), (base::Span{4, 5}));
    }

    void bytesAreShownWithoutTheSecrets()
    {
        ui::BytesPane bytes;
        bytes.showBytes("AUTH ********\r\n", {{5, 8}});
        QCOMPARE(bytes.dump(),
                 u"0000  41 55 54 48 20 •• •• •• •• •• •• •• •• 0d 0a     AUTH ••••••••..\n"_qs);
    }

    void aWideBytesPaneHasSixteenARowAndANarrowOneEight()
    {
        ui::BytesPane bytes;
        bytes.resize(700, 100);
        bytes.show();
        QCOMPARE(bytes.octetsPerRow(), 16);
        bytes.resize(300, 100);
        QCOMPARE(bytes.octetsPerRow(), 8);
    }

    void theCertificateThatDoesNotFitShowsItsNames()
    {
        const transcript::Transcript transcript = wrongName();
        qsizetype failed = 0;
        while (transcript.event(failed) != transcript::Event::TlsFailed)
            ++failed;
        ui::CertificateTree tree;
        tree.showChain(transcript::tlsFromJson(transcript.at(failed).facts));
        const auto *root = tree.topLevelItem(0);
        QCOMPARE(root->text(0), u"ISRG Root X1"_qs);
        const auto *leaf = root->child(0)->child(0);
        QCOMPARE(leaf->text(0), u"*.hostpark.example"_qs);
        QCOMPARE(leaf->child(0)->text(1), u"smtp.kestrel.example"_qs);
        QCOMPARE(leaf->child(1)->text(1), u"*.hostpark.example"_qs);
    }

    void theChainCanBeHadAsPem()
    {
        base::TlsFacts facts;
        for (const char of : {'l', 'r'}) { // leaf and root
            base::CertificateFacts certificate;
            certificate.der = QByteArray(of == 'l' ? 100 : 10, of);
            facts.chain.append(certificate);
        }
        ui::CertificateTree tree;
        tree.showChain(facts);
        const auto lines = tree.pem().split('\n');
        QCOMPARE(lines.first(), QByteArray("-----BEGIN CERTIFICATE-----"));
        QCOMPARE(lines.at(1).size(), 64);
        QCOMPARE(QByteArray::fromBase64(lines.at(1) + lines.at(2) + lines.at(3)), QByteArray(100, 'l'));
        QCOMPARE(tree.pem().count("-----END CERTIFICATE-----\n"), 2);
        tree.setCurrentItem(tree.topLevelItem(0)); // the root
        tree.copy();
        QVERIFY(
            QApplication::clipboard()->text().contains(QString::fromLatin1(QByteArray(10, 'r').toBase64())));
    }

    void aColumnThatWasDrawnKeepsItsShare()
    {
        Table table;
        table.view.resize(1120, 400);
        table.view.show();
        auto *header = table.view.horizontalHeader();
        const int texts = header->sectionSize(ui::TranscriptModel::Wire) +
                          header->sectionSize(ui::TranscriptModel::Meaning);
        header->resizeSection(ui::TranscriptModel::Wire, texts / 4);
        QCOMPARE(header->sectionSize(ui::TranscriptModel::Wire), texts / 4);
        QCOMPARE(header->sectionSize(ui::TranscriptModel::Meaning), texts - texts / 4);
        const int took = header->sectionSize(ui::TranscriptModel::Took);
        header->resizeSection(ui::TranscriptModel::Took, took + 40);
        QCOMPARE(table.view.columns().took, took + 40);
        table.view.resize(1400, 400);
        QCOMPARE(header->sectionSize(ui::TranscriptModel::Took), took + 40);
        QVERIFY(header->sectionSize(ui::TranscriptModel::Wire) <
                header->sectionSize(ui::TranscriptModel::Meaning));
        QCOMPARE(header->length(), table.view.viewport()->width());
    }

    void theVerdictBarShowsCancelOnlyForWhatLasts()
    {
        ui::VerdictBar bar;
        bar.show();
        const auto cancel = [&bar] {
            for (const auto *button : bar.findChildren<QPushButton *>())
                if (button->isVisible() && button->text() == "Cancel"_L1)
                    return true;
            return false;
        };
        bar.showRunning(u"Under way"_qs);
        QVERIFY(!cancel());
        QTRY_VERIFY(cancel());
        bar.showVerdict({.severity = explain::Severity::Good,
                         .sentence = u"Accepted"_qs,
                         .subline = {},
                         .explanation = {},
                         .who = {},
                         .nextStep = {},
                         .reference = {}},
                        {}, u"Send again"_qs);
        QVERIFY(!cancel());
        QCOMPARE(bar.accessibleName(), u"Accepted"_qs);
    }

    void theStageBarIsWalkedByKeyboard()
    {
        const transcript::Transcript transcript = partlyRefused();
        ui::StageBar bar;
        bar.resize(1000, 60);
        bar.show();
        const auto stages = session::stages(transcript);
        bar.showStages(stages, 0, {});
        QSignalSpy chosen(&bar, &ui::StageBar::entryChosen);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().value<qsizetype>(), stages[1].entry);
        QVERIFY(bar.accessibleDescription().contains("RCPT"_L1));
    }
};

QTEST_MAIN(TranscriptPanesTest)
#include "panes.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/addressfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::AddressField;
using ui::Chip;

namespace {

struct Field : AddressField
{
    Field()
        : AddressField("to"_L1, u"To"_s)
    {
        resize(600, 28);
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the field does not become active");
        editor()->setFocus();
    }
    void type(const char *text) { QTest::keyClicks(editor(), QString::fromLatin1(text)); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QList<Chip *> chips() const
    {
        QList<Chip *> shown;
        for (auto *chip : findChildren<Chip *>()) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }
};

} // namespace

class TestAddressField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListIsSplitOutsideOfQuotesAndBrackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("commas") << u"a@x.test, b@x.test"_s << QStringList{u"a@x.test"_s, u"b@x.test"_s};
        QTest::newRow("lines") << u"a@x.test\r\nb@x.test\n"_s << QStringList{u"a@x.test"_s, u"b@x.test"_s};
        QTest::newRow("quoted comma") << u"\"Keller, Jana\" <j@x.test>;b@x.test"_s
                                      << QStringList{u"\"Keller, Jana\" <j@x.test>"_s, u"b@x.test"_s};
        QTest::newRow("escaped quote") << u"\"a\\\",b\"@x.test"_s << QStringList{u"\"a\\\",b\"@x.test"_s};
        QTest::newRow("nothing") << u" , ;\n"_s << QStringList();
    }
    void aListIsSplitOutsideOfQuotesAndBrackets()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, items);
        QCOMPARE(ui::splitMailboxes(text), items);
    }

    void commaSemicolonAndEnterMakeAChip()
    {
        Field field;
        field.type("ada@sandbox.test,grace@sandbox.test;alan@sandbox.test");
        QCOMPARE(field.chips().size(), 2);
        field.press(Qt::Key_Return);
        QCOMPARE(field.chips().size(), 3);
        QCOMPARE(field.addresses(),
                 (QStringList{u"ada@sandbox.test"_s, u"grace@sandbox.test"_s, u"alan@sandbox.test"_s}));
    }

    void whatIsBeingWrittenCountsAlready()
    {
        Field field;
        field.type("ada@sandbox.test");
        QCOMPARE(field.chips().size(), 0);
        QCOMPARE(field.addresses(), QStringList{u"ada@sandbox.test"_s});
    }

    void aPastedListBecomesAChipForEach()
    {
        Field field;
        QGuiApplication::clipboard()->setText(
            u"\"Keller, Jana\" <jana@x.test>, tomas@x.test\nli@x.test; mara@x.test"_s);
        QTest::keySequence(field.editor(), QKeySequence::Paste);
        QCOMPARE(field.chips().size(), 4);
        QCOMPARE(field.chips().first()->address(), u"jana@x.test"_s);
    }

    void aBadAddressIsKeptAndSaidInWords()
    {
        Field field;
        field.type("foo@,");
        QCOMPARE(field.addresses(), QStringList{u"foo@"_s});
        QVERIFY(field.chips().first()->problem());
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.chips().first()->accessibleDescription(), field.problem());
    }

    void chipsAreReachedChangedAndRemovedByKeys()
    {
        Field field;
        field.setAddresses({u"ada@sandbox.test"_s, u"grace@sandbox.test"_s});
        field.press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), field.chips().at(1));
        field.press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), field.chips().at(0));
        field.press(Qt::Key_Delete);
        QCOMPARE(field.addresses(), QStringList{u"grace@sandbox.test"_s});
        field.press(Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), field.editor());
        QCOMPARE(field.editor()->text(), u"grace@sandbox.test"_s);
        QTest::keyClicks(field.editor(), u"grace@other.test"_s);
        field.press(Qt::Key_Return);
        QCOMPARE(field.addresses(), QStringList{u"grace@other.test"_s});
    }

    void aChipTellsWhatBecameOfItUntilItIsChanged()
    {
        Field field;
        field.setAddresses({u"Ada <ada@sandbox.test>"_s, u"mara@sandbox.test"_s});
        field.setMarks({{u"mara@sandbox.test"_s, {false, u"550 5.1.1 no such mailbox"_s}},
                        {u"ada@sandbox.test"_s, {true, u"250 Ok"_s}}});
        QVERIFY(field.chips().at(0)->accessibleDescription().contains(u"250 Ok"_s));
        QVERIFY(field.chips().at(1)->accessibleDescription().contains(u"550 5.1.1"_s));
        field.chips().at(1)->click();
        QTest::keyClicks(field.editor(), u"maria@sandbox.test,"_s);
        QVERIFY(!field.chips().at(1)->accessibleDescription().contains(u"550"_s));
    }

    void manyAddressesMakeTheFieldHigherButNotForEver()
    {
        Field field;
        const int oneRow = field.sizeHint().height();
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(u"person%1@sandbox.test"_s.arg(i));
        field.setAddresses(many);
        QVERIFY(field.sizeHint().height() > oneRow);
        QVERIFY(field.sizeHint().height() < 4 * oneRow);
    }

    void undoIsAskedForWhereTheLineHasNothingToUndo()
    {
        Field field;
        QSignalSpy undo(&field, &AddressField::undoWanted);
        QTest::keySequence(field.editor(), QKeySequence::Undo);
        QCOMPARE(undo.size(), 1);
        field.type("a");
        QTest::keySequence(field.editor(), QKeySequence::Undo);
        QCOMPARE(undo.size(), 1);
    }
};

QTEST_MAIN(TestAddressField)
#include "addressfield.moc"

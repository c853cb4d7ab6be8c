// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "named.h"
#include "ui/inbox/inboxwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLargeMessageIsShownWithAllItsPartsAndTheirWholeSizes()
    {
        Bench bench;
        auto draft = bench.workspace.drafts().current();
        for (const auto &name : {u"first.bin"_s, u"last.bin"_s}) {
            QFile file(bench.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(3'000'000, '\x01'));
            draft.attachments.append({file.fileName(), {}});
        }
        bench.workspace.drafts().change(draft);
        QVERIFY(bench.workspace.send());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished(), 60000);
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);

        ui::InboxWindow inbox(bench.workspace.sandbox());
        inbox.show();
        const auto *list = named<QAbstractItemView>(inbox, u"Messages that arrived"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        const auto *tree = named<QTreeWidget>(inbox, u"Parts of the message"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 1, 20'000);
        const auto *mixed = tree->topLevelItem(0);
        QCOMPARE(mixed->text(0), u"multipart/mixed"_s);
        QCOMPARE(mixed->childCount(), 3);
        for (const int row : {1, 2})
            QCOMPARE(mixed->child(row)->text(3), u"3.0 MB"_s);
        QCOMPARE(mixed->child(2)->text(1), u"last.bin"_s);
        // The page of text is a cut, and says so.
        const auto source = named<QPlainTextEdit>(inbox, u"The message as it arrived"_s)->toPlainText();
        QVERIFY(source.contains(u"The first 1.0 MB of 8."_s));
    }

    void ofTwoMessagesChosenInARowTheSecondIsShown()
    {
        Bench bench;
        for (const auto &text : {QString(2'000'000, u'x'), u"short\n"_s}) {
            auto draft = bench.workspace.drafts().current();
            draft.text = text;
            bench.workspace.drafts().change(draft);
            QVERIFY(bench.workspace.send());
            QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished(), 60000);
        }
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 2);

        ui::InboxWindow inbox(bench.workspace.sandbox());
        inbox.show();
        auto *list = named<QAbstractItemView>(inbox, u"Messages that arrived"_s);
        const auto *source = named<QPlainTextEdit>(inbox, u"The message as it arrived"_s);
        for (const int row : {1, 0})
            list->setCurrentIndex(list->model()->index(row, 0));
        QTRY_VERIFY(source->toPlainText().endsWith(u"\n\nshort\n"_s));
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::sendPostedEvents();
        QVERIFY(source->toPlainText().endsWith(u"\n\nshort\n"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestInbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "inbox.moc"

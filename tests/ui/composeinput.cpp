// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composebench.h"

/// What cannot be sent is named at its field, and what comes as a file goes out as it is.
class TestComposeInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPastedIntoAHeaderFieldCannotMakeAnother_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("begins"); // the sentence names the field
        for (const auto &[name, begins] :
             {std::pair(u"Subject"_s, u"Subject: "_s), std::pair(u"From"_s, u"From: "_s),
              std::pair(u"Another envelope sender"_s, u"Envelope sender: "_s)})
            QTest::newRow(qPrintable(name)) << name << begins;
    }
    void whatIsPastedIntoAHeaderFieldCannotMakeAnother()
    {
        QFETCH(QString, field);
        QFETCH(QString, begins);
        for (const auto &evil :
             {u"x@y.test\r\nBcc: mara@evil.test"_s, u"x@y.test\nBcc: mara@evil.test"_s,
              u"x@y.test\rBcc: mara@evil.test"_s, QString(u"x@y.test"_s + QChar(u'\0') + u"Bcc"_s)}) {
            Compose bench;
            if (field.contains(u"envelope"_s)) {
                bench.panel.setTab(MessageParts::DeliveryTab);
                named<QRadioButton>(bench.panel, u"another"_s)->click();
            }
            auto *line = named<QLineEdit>(bench.panel, field);
            line->setFocus();
            line->selectAll();
            bench.pasteText(line, evil);
            const auto kept = line->text();
            bench.window.send();
            QVERIFY2(!bench.session(), qPrintable(u"sent with "_s + kept));
            QCOMPARE(problemsIn(bench.panel).size(), 1);
            QVERIFY2(problemsIn(bench.panel).first().startsWith(begins),
                     qPrintable(problemsIn(bench.panel).first()));
            QCOMPARE(line->text(), kept);
        }
    }

    void aHeaderLineThatCannotBeSentIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("begins");
        QTest::newRow("line break") << u"X-Test"_s << u"one\r\nBcc: mara@evil.test"_s << u"Header X-Test: "_s;
        QTest::newRow("NUL") << u"X-Test"_s << QString(QChar(u'\0')) << u"Header X-Test: "_s;
        QTest::newRow("name") << u"X Test"_s << u"one"_s << u"Header X Test: "_s;
        QTest::newRow("no name") << QString() << u"one"_s << u"Header"_s;
        QTest::newRow("ours") << u"Content-Type"_s << u"text/html"_s << u"Header Content-Type: "_s;
    }
    void aHeaderLineThatCannotBeSentIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, begins);
        Compose bench;
        bench.panel.setTab(MessageParts::HeadersTab);
        auto *pane = bench.panel.findChild<ui::HeadersPane *>();
        named<QPushButton>(*pane, u"Add a header field"_s)->click();
        auto *table = pane->findChild<QTableWidget *>();
        table->item(0, 0)->setText(name);
        table->item(0, 1)->setText(value);
        bench.panel.setTab(MessageParts::TextTab);
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(*pane).size(), 1);
        QVERIFY2(problemsIn(*pane).first().startsWith(begins), qPrintable(problemsIn(*pane).first()));
        QCOMPARE(bench.draft().headers, (QList<ui::Draft::HeaderLine>{{name, value}}));
    }

    void aNameOfAFileThatCannotBeSentIsNamed()
    {
        Compose bench;
        bench.dropFiles(bench.text()->viewport(), {bench.makeFile(u"a.txt"_s, "a")});
        auto *pane = bench.panel.findChild<ui::AttachmentsPane *>();
        pane->findChild<QTreeWidget *>()->topLevelItem(0)->setText(0, u"a\nb.txt"_s);
        bench.panel.setTab(MessageParts::TextTab);
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(*pane).size(), 1);
        QVERIFY(problemsIn(*pane).first().startsWith(u"Attachment a"_s));
    }

    void everyAddressFieldThatCannotBeSentIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList ui::Draft::*>("part");
        QTest::newRow("to") << u"To: "_s << &ui::Draft::to;
        QTest::newRow("cc") << u"Cc: "_s << &ui::Draft::cc;
        QTest::newRow("bcc") << u"Bcc: "_s << &ui::Draft::bcc;
    }
    void everyAddressFieldThatCannotBeSentIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QStringList ui::Draft::*, part);
        Compose bench;
        auto draft = bench.draft();
        draft.*part = QStringList{u"foo@"_s};
        bench.workspace.drafts().change(draft);
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(bench.panel).size(), 1);
        QVERIFY2(problemsIn(bench.panel).first().startsWith(field),
                 qPrintable(problemsIn(bench.panel).first()));
    }

    void aMessageFileIsReadAndGoesOutByteForByte_data()
    {
        QTest::addColumn<QByteArray>("octets");
        const QByteArray head("From: Jana <jana@nordwind.example>\r\nTo: ada@sandbox.test\r\n"
                              "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n");
        QTest::newRow("plain") << QByteArray(head + "\r\nHello\r\n.\r\n");
        QTest::newRow("odd spacing and order")
            << QByteArray("X-First:   two  blanks\r\n" + head + "\r\nHello\r\n");
        QTest::newRow("octets beyond ASCII") << QByteArray(head + "\r\nGr\xfc\xdf\r\n");
    }
    void aMessageFileIsReadAndGoesOutByteForByte()
    {
        QFETCH(QByteArray, octets);
        Compose bench;
        bench.window.openMessage(bench.makeFile(u"message.eml"_s, octets));
        QCOMPARE(bench.draft().subject, u"Grüße"_s);
        QCOMPARE(bench.draft().to, QStringList{u"ada@sandbox.test"_s});
        auto *source = named<QPlainTextEdit>(bench.panel, u"The exact message"_s);
        QVERIFY(source->isVisible() && source->isReadOnly());
        QVERIFY(!bench.text()->isVisible());
        QTRY_VERIFY(source->toPlainText().contains(u"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?="_s));
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        QCOMPARE(bench.arrived().octets, octets);
        QCOMPARE(bench.arrived().from, QByteArray("jana@nordwind.example"));
        QCOMPARE(bench.arrived().to, QList<QByteArray>{"ada@sandbox.test"});
    }

    void theEnvelopeOfAMessageFileCanBeChanged()
    {
        Compose bench;
        bench.window.openMessage(bench.makeFile(u"message.eml"_s, "Subject: nobody\r\n\r\nHello\r\n"));
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(bench.panel).size(), 1);
        QVERIFY2(problemsIn(bench.panel).first().startsWith(u"Envelope sender: "_s),
                 qPrintable(problemsIn(bench.panel).first()));
        auto *pane = bench.panel.findChild<ui::DeliveryPane *>();
        named<QRadioButton>(*pane, u"empty, as for reports: <>"_s)->click();
        named<QRadioButton>(*pane, u"others"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"else@sandbox.test,"_s);
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        QCOMPARE(bench.arrived().octets, QByteArray("Subject: nobody\r\n\r\nHello\r\n"));
        QCOMPARE(bench.arrived().to, QList<QByteArray>{"else@sandbox.test"});
    }

    void aMessageFileDroppedBesideTheMessageIsOpenedAndOnItAttached()
    {
        Compose bench;
        const auto path = bench.makeFile(u"message.eml"_s, "Subject: dropped\r\n\r\n");
        QVERIFY(bench.dropFiles(bench.text()->viewport(), {path}));
        QCOMPARE(bench.attached(), QStringList{path});
        QVERIFY(bench.dropFiles(&bench.window, {path}));
        QCOMPARE(bench.draft().emlFile, path);
        QVERIFY(!bench.dropFiles(&bench.window, {path, bench.makeFile(u"a.txt"_s, "a")}));
        QVERIFY(bench.dropFiles(&bench.panel, {path})); // and nothing is attached to a file
        QVERIFY(bench.attached().isEmpty());
        QCOMPARE(problemsIn(bench.panel).size(), 1);
    }

    void aMessageFileThatIsGoneIsNamed()
    {
        Compose bench;
        const auto path = bench.makeFile(u"message.eml"_s, "From: a@b.test\r\nTo: a@b.test\r\n\r\n");
        bench.window.openMessage(path);
        QVERIFY(QFile::remove(path));
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(bench.panel).size(), 1);
        QVERIFY2(problemsIn(bench.panel).first().contains(path), qPrintable(problemsIn(bench.panel).first()));
    }

    void theSentenceGoesWhenTheFieldIsMended()
    {
        Compose bench;
        auto *subject = named<QLineEdit>(bench.panel, u"Subject"_s);
        subject->selectAll();
        bench.pasteText(subject, u"one\ntwo"_s);
        bench.window.send();
        QCOMPARE(problemsIn(bench.panel).size(), 1);
        subject->selectAll();
        QTest::keyClicks(subject, u"one"_s);
        QVERIFY(problemsIn(bench.panel).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestComposeInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "composeinput.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composebench.h"

namespace {

/// What is made anew each time a message is composed, taken out.
QByteArray withoutWhatIsMadeAnew(const QByteArray &message)
{
    static const QRegularExpression fields(u"^(Date|Message-ID): [^\r]*\r\n"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression boundary(u"boundary=\"([^\"]+)\""_s);
    auto text = QString::fromLatin1(message).remove(fields);
    for (auto found = boundary.match(text); found.hasMatch(); found = boundary.match(text))
        text.replace(found.captured(1), u"b"_s).replace(u"boundary=\"b\""_s, u"boundary=b"_s);
    return text.toLatin1();
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesThatAreDroppedAreAttached_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("count");
        QTest::newRow("one on the text") << u"Text of the message"_s << 1;
        QTest::newRow("several on the text") << u"Text of the message"_s << 3;
        QTest::newRow("one on the subject") << u"Subject"_s << 1;
        QTest::newRow("several on an address field") << u"To"_s << 2;
    }
    void filesThatAreDroppedAreAttached()
    {
        QFETCH(QString, where);
        QFETCH(int, count);
        Compose bench;
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths.append(bench.makeFile(u"report %1.pdf"_s.arg(i), "%PDF"));
        auto *target = named<QWidget>(bench.panel, where);
        if (auto *area = qobject_cast<QAbstractScrollArea *>(target))
            target = area->viewport();
        const auto before = bench.draft();
        QVERIFY(bench.dropFiles(target, paths));
        QCOMPARE(bench.attached(), paths);
        QCOMPARE(bench.draft().subject, before.subject);
        QCOMPARE(bench.draft().to, before.to);
        QVERIFY(bench.panel.findChild<ui::AttachmentsPane *>()->isVisible());
    }

    void aFolderThatIsDroppedIsNotAttachedAndSaid()
    {
        Compose bench;
        const auto file = bench.makeFile(u"one.txt"_s, "one");
        QVERIFY(QDir(bench.folder.path()).mkdir(u"photos"_s));
        QVERIFY(bench.dropFiles(bench.text()->viewport(), {bench.folder.filePath(u"photos"_s), file}));
        QCOMPARE(bench.attached(), QStringList{file});
        QCOMPARE(problemsIn(bench.panel),
                 QStringList{u"“photos” is a folder. Pack it into an archive and attach that."_s});
    }

    void whatIsNoFileIsNotTakenForOne()
    {
        Compose bench;
        QMimeData page;
        page.setUrls({QUrl(u"https://example.org/report.pdf"_s)});
        QVERIFY(!drop(&bench.panel, page));
        QVERIFY(bench.attached().isEmpty());
    }

    void aPictureThatIsPastedIsAttachedAndArrives()
    {
        Compose bench;
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        auto *data = new QMimeData;
        data->setImageData(picture);
        bench.paste(bench.text(), data);
        QCOMPARE(bench.attached().size(), 1);
        QCOMPARE(QImage(bench.attached().first()).convertToFormat(QImage::Format_RGB32), picture);
        bench.sendAndWait();
        QFile kept(bench.attached().first());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(bench.arrived().octets.contains("Content-Type: image/png"));
        QVERIFY(bench.arrived().octets.replace("\r\n", "").contains(kept.readAll().toBase64()));
    }

    void copiedFilesThatArePastedAreAttached()
    {
        Compose bench;
        const QStringList paths{bench.makeFile(u"a.txt"_s, "a"), bench.makeFile(u"b.txt"_s, "b")};
        const auto words = bench.draft().text;
        bench.paste(bench.text(), Compose::files(paths));
        QCOMPARE(bench.attached(), paths);
        QCOMPARE(bench.draft().text, words);
    }

    void textWithAPictureOfItIsPastedAsText()
    {
        Compose bench;
        auto *data = new QMimeData;
        data->setImageData(QImage(3, 2, QImage::Format_RGB32));
        data->setText(u"from an office program "_s);
        bench.paste(bench.text(), data);
        QVERIFY(bench.attached().isEmpty());
        QVERIFY(bench.draft().text.contains(u"from an office program"_s));
    }

    void filesAreChosenInADialog()
    {
        Compose bench;
        const auto path = bench.makeFile(u"chosen.txt"_s, "chosen");
        bench.panel.attachFiles();
        auto *dialog = bench.panel.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->setDirectory(bench.folder.path());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(bench.attached(), QStringList{path});
    }

    void aRemovedAttachmentComesBackWithUndo()
    {
        Compose bench;
        const auto path = bench.makeFile(u"report.pdf"_s, "%PDF");
        bench.dropFiles(bench.text()->viewport(), {path});
        auto *list = bench.panel.findChild<ui::AttachmentsPane *>()->findChild<QTreeWidget *>();
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(bench.attached().isEmpty());
        QTest::keySequence(list, QKeySequence::Undo);
        QCOMPARE(bench.attached(), QStringList{path});
        QCOMPARE(list->topLevelItemCount(), 1);
    }

    void aFileThatVanishedIsNamedBeforeAnyServerIsAsked()
    {
        Compose bench;
        const auto path = bench.makeFile(u"report.pdf"_s, "%PDF");
        bench.dropFiles(bench.text()->viewport(), {path});
        bench.panel.setTab(MessageParts::TextTab);
        QVERIFY(QFile::remove(path));
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(problemsIn(bench.panel).size(), 1);
        QVERIFY2(problemsIn(bench.panel).first().startsWith(u"Attachment report.pdf: "_s),
                 qPrintable(problemsIn(bench.panel).first()));
        QCOMPARE(bench.attached(), QStringList{path});
        auto *list = bench.panel.findChild<ui::AttachmentsPane *>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(1), u"cannot be read"_s);
    }

    void aFileThatGrewSinceItWasAttachedGoesOutAsItIsNow()
    {
        Compose bench;
        const auto path = bench.makeFile(u"log.txt"_s, "one\n");
        bench.dropFiles(bench.text()->viewport(), {path});
        bench.panel.setTab(MessageParts::TextTab);
        bench.makeFile(u"log.txt"_s, "one\ntwo\n");
        bench.panel.setTab(MessageParts::AttachmentsTab);
        auto *list = bench.panel.findChild<ui::AttachmentsPane *>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(1), u"8 bytes"_s);
        bench.sendAndWait();
        QVERIFY(bench.arrived().octets.contains(QByteArray("one\ntwo\n").toBase64()));
    }

    void aFileThatGrowsWhileItIsSentStopsTheMessageAndIsNamed()
    {
        Compose bench;
        // Far more than all buffers on the way hold together, so that its end is not read before it grows.
        const auto path = bench.makeFile(u"growing.bin"_s, QByteArray(24 * 1024 * 1024, '\x01'));
        bench.dropFiles(bench.text()->viewport(), {path});
        bool grown = false;
        connect(&bench.workspace.sessions(), &ui::Sessions::progressed, this, [&] {
            QFile file(path);
            if (!std::exchange(grown, true) && file.open(QIODevice::Append))
                file.write("more");
        });
        bench.window.send();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished(), 60000);
        QVERIFY(grown);
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::MessageUnreadable);
        QVERIFY(bench.workspace.sessions().current()->verdict->sentence.contains(u"growing.bin"_s));
        QVERIFY(bench.workspace.sandbox().captured().isEmpty());
    }

    void htmlIsPreviewedAndSentBesideTheText()
    {
        Compose bench;
        bench.panel.setTab(MessageParts::HtmlTab);
        auto *editor = named<ui::BodyEdit>(bench.panel, u"HTML source"_s);
        editor->setFocus();
        QTest::keyClicks(editor, u"<p>It is <b>out</b>.</p><img src='https://example.org/a.png'>"_s);
        auto *preview = bench.panel.findChild<ui::HtmlPane *>()->findChild<QTextBrowser *>();
        QTRY_VERIFY(preview->toPlainText().startsWith(u"It is out."_s));
        QVERIFY(!preview->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s))
                     .isValid());
        bench.sendAndWait();
        QVERIFY(bench.arrived().octets.contains("Content-Type: multipart/alternative"));
        QVERIFY(bench.arrived().octets.contains("<p>It is <b>out</b>.</p>"));
    }

    void deliveryShowsWhatTheServerOffered()
    {
        Compose bench;
        bench.panel.setTab(MessageParts::DeliveryTab);
        auto *pane = bench.panel.findChild<ui::DeliveryPane *>();
        const auto says = [&](const QString &words) {
            const auto labels = pane->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"Not known yet"_s));
        bench.sendAndWait();
        QVERIFY(!says(u"Not known yet"_s));
        for (const auto &keyword : {u"PIPELINING"_s, u"8BITMIME"_s, u"SMTPUTF8"_s, u"SIZE "_s})
            QVERIFY2(says(keyword), qPrintable(keyword));
    }

    void theEnvelopeCanDifferFromTheMessage()
    {
        Compose bench;
        bench.panel.setTab(MessageParts::DeliveryTab);
        auto *pane = bench.panel.findChild<ui::DeliveryPane *>();
        named<QRadioButton>(*pane, u"another"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"bounces@nordwind.example"_s);
        named<QRadioButton>(*pane, u"others"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"else@nordwind.example,"_s);
        bench.sendAndWait();
        QCOMPARE(bench.arrived().from, QByteArray("bounces@nordwind.example"));
        QCOMPARE(bench.arrived().to, QList<QByteArray>{"else@nordwind.example"});
        QVERIFY(bench.arrived().octets.contains("To: ada@sandbox.test"));
        named<QRadioButton>(*pane, u"empty, as for reports: <>"_s)->click();
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 2);
        QCOMPARE(bench.arrived().from, QByteArray());
    }

    void sourceShowsTheOctetsThatAreSent_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("html");
        QTest::addColumn<bool>("file");
        QTest::newRow("text") << u"Hello\n.\n.dot\n"_s << false << false;
        QTest::newRow("beyond ASCII") << u"Grüße aus Zürich"_s << false << false;
        QTest::newRow("text, HTML and a file") << u"Hello"_s << true << true;
    }
    void sourceShowsTheOctetsThatAreSent()
    {
        QFETCH(QString, words);
        QFETCH(bool, html);
        QFETCH(bool, file);
        Compose bench;
        bench.sendAndWait(); // what the server offers decides the form
        bench.text()->setPlainText(words);
        bench.panel.setTab(MessageParts::HtmlTab);
        if (html)
            named<ui::BodyEdit>(bench.panel, u"HTML source"_s)->setPlainText(u"<p>Hello</p>"_s);
        if (file)
            bench.dropFiles(bench.text()->viewport(), {bench.makeFile(u"a.bin"_s, "\x01\x02\x03")});
        bench.panel.setTab(MessageParts::SourceTab);
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 2);
        const auto sent = withoutWhatIsMadeAnew(bench.arrived().octets);
        const auto *source = named<QPlainTextEdit>(bench.panel, u"The exact message"_s);
        const auto shown = [&] {
            return withoutWhatIsMadeAnew(source->toPlainText().replace(u'\n', u"\r\n"_s).toUtf8());
        };
        QTRY_COMPARE(shown(), sent);
    }

    void eachMessageKeepsWhatWasWrittenInIt()
    {
        Compose bench;
        const auto first = bench.draft().id;
        auto *subject = named<QLineEdit>(bench.panel, u"Subject"_s);
        QTest::keySequence(&bench.window, QKeySequence::New);
        subject->setFocus();
        QTest::keyClicks(subject, u"the second"_s);
        bench.text()->setPlainText(u"two"_s);
        const auto second = bench.draft().id;
        QVERIFY(second != first);
        bench.workspace.drafts().choose(first);
        QCOMPARE(subject->text(), u"Hello from Heloscope"_s);
        QVERIFY(bench.text()->toPlainText() != u"two"_s);
        bench.workspace.drafts().choose(second);
        QCOMPARE(subject->text(), u"the second"_s);
        QCOMPARE(bench.text()->toPlainText(), u"two"_s);
    }

    void undoNeverReachesIntoAnotherMessage()
    {
        Compose bench;
        bench.dropFiles(bench.text()->viewport(), {bench.makeFile(u"a.txt"_s, "a")});
        const auto first = bench.draft().id;
        bench.workspace.drafts().create();
        bench.panel.undoStack().undo();
        bench.workspace.drafts().choose(first);
        QCOMPARE(bench.attached().size(), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestCompose test;
    return QTest::qExec(&test, argc, argv);
}
#include "compose.moc"

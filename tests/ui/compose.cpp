// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "ui/compose/addressfield.h"
#include "ui/compose/attachmentspane.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/deliverypane.h"
#include "ui/compose/headerspane.h"
#include "ui/compose/htmlpane.h"
#include "ui/widgets/lines.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::MessageParts;

namespace {

template <typename W>
W *named(const QWidget &within, const QString &name)
{
    for (auto *widget : within.findChildren<W *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    }
    qFatal("nothing is called %s", qPrintable(name));
    return nullptr;
}

/// What stands in words below the fields that are in sight.
QStringList problemsIn(const QWidget &within)
{
    QStringList found;
    for (const auto *problem : within.findChildren<ui::Problem *>()) {
        if (problem->isVisible())
            found.append(problem->text());
    }
    return found;
}

/// Drags the data over the widget and lets go; false where it is not taken.
bool drop(QWidget *on, const QMimeData &data)
{
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &let);
    return let.isAccepted();
}

struct Compose : Bench
{
    ui::MainWindow window{workspace};
    ui::ComposePanel &panel = *window.compose();

    Compose()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active"); // keys would go nowhere
        for (int tab = MessageParts::SourceTab; tab >= MessageParts::TextTab; --tab)
            panel.setTab(MessageParts::Tab(tab)); // panes are made when they are first looked at
    }

    QString makeFile(const QString &name, const QByteArray &octets)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

    static QMimeData *files(const QStringList &paths)
    {
        auto *data = new QMimeData;
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }

    bool dropFiles(QWidget *on, const QStringList &paths)
    {
        const std::unique_ptr<QMimeData> data(files(paths));
        return drop(on, *data);
    }

    void paste(QWidget *into, QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }

    void pasteText(QWidget *into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }

    [[nodiscard]] const ui::Draft &draft() { return workspace.drafts().current(); }
    [[nodiscard]] ui::BodyEdit *text() { return named<ui::BodyEdit>(panel, u"Text of the message"_s); }
    [[nodiscard]] QStringList attached()
    {
        QStringList paths;
        for (const auto &file : draft().attachments)
            paths.append(file.path);
        return paths;
    }
    [[nodiscard]] sandbox::Captured arrived() { return workspace.sandbox().captured().last(); }

    void sendAndWait()
    {
        window.send();
        QTRY_VERIFY(isFinished());
    }
};

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
    TestCompose test;
    return QTest::qExec(&test, argc, argv);
}
#include "compose.moc"

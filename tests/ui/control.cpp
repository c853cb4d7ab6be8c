// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"
#include "ui/compose/controlpane.h"
#include "ui/models/draft.h"
#include "ui/widgets/lines.h"
#include "windowbench.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QToolButton>

using namespace Qt::StringLiterals;
using base::Phase;
using How = smtp::StopPoint::How;

namespace {

struct Pane : Window
{
    Pane() { window.compose()->setTab(ui::MessageParts::ControlTab); }

    [[nodiscard]] ui::ControlPane &pane() { return *window.findChild<ui::ControlPane *>(); }
    [[nodiscard]] const ui::Control &control() { return workspace.drafts().current().control; }
    [[nodiscard]] QToolButton *mark() { return named<QToolButton>(window, u"Breaks the rules"_s); }

    void typeInto(const QString &line, const QString &text)
    {
        named<QLineEdit>(window, line)->setFocus();
        type(text);
    }
    void choose(const QString &combo, const QString &item)
    {
        auto *box = named<QComboBox>(window, combo);
        box->setCurrentIndex(box->findText(item));
        Q_EMIT box->activated(box->currentIndex());
    }
    void sendAndWait()
    {
        window.send();
        QTRY_VERIFY(isFinished());
    }
    [[nodiscard]] QStringList sent()
    {
        QStringList lines;
        const auto &transcript = session()->transcript();
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == transcript::Event::Line &&
                transcript.direction(i) == transcript::Direction::Sent)
                lines.append(QString::fromUtf8(transcript.at(i).bytes.trimmed()));
        }
        return lines;
    }
    [[nodiscard]] QStringList problems()
    {
        QStringList found;
        for (const auto *problem : pane().findChildren<ui::Problem *>()) {
            if (problem->isVisible())
                found.append(problem->text());
        }
        return found;
    }
};

ui::Control everything()
{
    ui::Control control;
    control.times = 7;
    control.xclient = u"NAME=spike"_s;
    control.xforward = u"ADDR=192.0.2.1"_s;
    control.urlFile = u"/nowhere.url"_s;
    control.masked = u"pipelining, chunking"_s;
    control.stop = {How::DropAfter, Phase::Body, 4096};
    control.forced = u"SIZE=1000"_s;
    control.pace = {.delay = std::chrono::milliseconds(20), .rate = 1000, .split = 3};
    control.said = u"NOOP one\nVRFY ann"_s;
    control.awaitGreeting = false;
    control.keepLimits = false;
    control.asIs = true;
    control.resetBetween = true;
    return control;
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingComesBackFromTheFileOfADraft()
    {
        auto draft = ui::Draft::create();
        draft.control = everything();
        QCOMPARE(ui::draftFromJson(ui::toJson(draft))->control, draft.control);
        QCOMPARE(ui::changes(draft.control), 13);
        QCOMPARE(ui::changes({}), 0);
    }

    void aStopPointThatCannotBeIsNotReadFromAFile()
    {
        auto object = ui::toJson(everything());
        object.insert("stop"_L1, QJsonObject{{"how"_L1, "quit-after"_L1}, {"stage"_L1, "connect"_L1}});
        QVERIFY(!ui::controlFromJson(object).stop);
        object.insert("times"_L1, -3);
        QCOMPARE(ui::controlFromJson(object).times, 1);
    }

    void whatWasTypedReachesTheSubmission()
    {
        session::Submission submission;
        ui::setControl(everything(), submission);
        const auto &conduct = submission.opening.conduct;
        QCOMPARE(submission.times, 7);
        QCOMPARE(conduct.xclient, QList<QByteArray>{"NAME=spike"});
        QCOMPARE(conduct.xforward, QList<QByteArray>{"ADDR=192.0.2.1"});
        QCOMPARE(conduct.masked, (QList<QByteArray>{"PIPELINING", "CHUNKING"}));
        QCOMPARE(conduct.forced.value(0).keyword, QByteArray("SIZE"));
        QCOMPARE(conduct.forced.value(0).value, QByteArray("1000"));
        QCOMPARE(conduct.said, (QList<QByteArray>{"NOOP one", "VRFY ann"}));
        QCOMPARE(conduct.pace, everything().pace);
        QVERIFY(!conduct.awaitGreeting);
        QVERIFY(!conduct.keepLimits);
        QVERIFY(conduct.asIs);
        QVERIFY(conduct.resetBetween);
        QCOMPARE(*conduct.stop, *everything().stop);
        QVERIFY(!conduct.pipelining);
    }

    void theUrlToFetchFromIsReadFromItsFileAndNotKept()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("imap://jana@mail.example/INBOX;UIDVALIDITY=1/"
                   ";UID=2;URLAUTH=submit+jana:internal:0123456789abcdef0123456789abcdef\n");
        file.close();
        ui::Control control;
        control.urlFile = file.fileName();
        session::Submission submission;
        ui::setControl(control, submission);
        QVERIFY(submission.opening.conduct.url);
        QVERIFY(!QJsonDocument(ui::toJson(control)).toJson().contains("0123456789abcdef"));
        control.urlFile = u"/nowhere.url"_s;
        QVERIFY(ui::problemOf(control, u"urlFile"_s));
    }

    void theServerFetchesTheMessageFromItsUrl()
    {
        Pane bench;
        auto &sandbox = bench.workspace.sandbox();
        QTRY_VERIFY(sandbox.isReady());
        auto options = sandbox.options();
        options.everything = true;
        sandbox.serve(options);
        QTRY_VERIFY(sandbox.isReady());
        QFile file(bench.folder.filePath(u"message.url"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("imap://demo@sandbox.test/INBOX/;UID=1;URLAUTH=submit+demo:internal:"
                   "0123456789abcdef0123456789abcdef\n");
        file.close();
        bench.typeInto(u"Fetched from"_s, file.fileName());
        bench.sendAndWait();
        QVERIFY(std::ranges::any_of(bench.sent(),
                                    [](const QString &line) { return line.startsWith(u"BURL imap:"_s); }));
        QVERIFY(!bench.sent().join(u'\n').contains(u"0123456789abcdef"_s));
        QVERIFY(!bench.sent().contains(u"DATA"_s));
        QCOMPARE(bench.result(), smtp::Result::Accepted);
    }

    void nothingTypedChangesNothing()
    {
        session::Submission submission;
        ui::setControl({}, submission);
        QCOMPARE(submission.times, 1);
        QVERIFY(submission.opening.conduct.pipelining);
        QVERIFY(submission.opening.conduct.xclient.isEmpty());
        QVERIFY(ui::brokenRules({}).isEmpty());
    }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("a keyword") << u"Take as absent"_s << u"PIPE/LINING"_s;
        QTest::newRow("an offer") << u"Take as offered"_s << u"=1000"_s;
        QTest::newRow("a client") << u"Be another client"_s << u"spike"_s;
        QTest::newRow("an origin") << u"Tell the origin"_s << u"=spike"_s;
    }
    void whatIsWrongIsSaidAtItsFieldAndNothingIsSent()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        Pane bench;
        bench.typeInto(line, text);
        QCOMPARE(bench.problems().size(), 1);
        bench.window.compose()->setTab(ui::MessageParts::TextTab);
        bench.window.send();
        QVERIFY(!bench.session());
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), line);
    }

    void aMaskedExtensionIsNotUsed()
    {
        Pane bench;
        bench.typeInto(u"Take as absent"_s, u"size"_s);
        bench.sendAndWait();
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QVERIFY(!bench.sent().filter(u"MAIL FROM"_s).value(0).contains(u"SIZE="_s));
        QVERIFY(!bench.mark());
    }

    void theMessageGoesAsOftenAsItIsAskedFor()
    {
        Pane bench;
        named<QSpinBox>(bench.window, u"How often to send the message"_s)->setValue(3);
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 3);
        QCOMPARE(bench.sent().filter(u"EHLO"_s).size(), 2); // before and after STARTTLS: one connection
    }

    void aSessionThatQuitsEarlyKeepsToTheRules()
    {
        Pane bench;
        bench.choose(u"How the session ends"_s, u"with QUIT after the reply to"_s);
        QCOMPARE(bench.control().stop->phase, Phase::Mail);
        QVERIFY(!bench.mark());
        bench.sendAndWait();
        QVERIFY(bench.sent().filter(u"RCPT"_s).isEmpty());
        QCOMPARE(bench.sent().constLast(), u"QUIT"_s);
    }

    void aDroppedConnectionIsMarkedAtSend()
    {
        Pane bench;
        bench.choose(u"How the session ends"_s, u"dropped after the reply to"_s);
        bench.choose(u"Stage"_s, u"RCPT"_s);
        QVERIFY(bench.mark());
        QVERIFY(bench.mark()->accessibleDescription().contains(u"without QUIT"_s));
        bench.sendAndWait();
        QVERIFY(bench.sent().constLast().startsWith(u"RCPT"_s));
        bench.choose(u"How the session ends"_s, u"when all is said"_s);
        QVERIFY(!bench.mark());
    }

    void linesByHandAreSaidBeforeTheMessage()
    {
        Pane bench;
        auto *said = named<QPlainTextEdit>(bench.window, u"Say by hand"_s);
        said->setFocus();
        said->setPlainText(u"VRFY postmaster\nHELP"_s);
        QVERIFY(bench.mark());
        bench.sendAndWait();
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        const auto lines = bench.sent();
        QVERIFY(lines.contains(u"HELP"_s));
        QVERIFY(lines.indexOf(u"VRFY postmaster"_s) < lines.indexOf(lines.filter(u"MAIL"_s).constFirst()));
    }

    void aLineThatCannotBeSaidIsSaidAtItsField()
    {
        Pane bench;
        named<QPlainTextEdit>(bench.window, u"Say by hand"_s)->setPlainText(u"DATA"_s);
        QCOMPARE(bench.problems().size(), 1);
        bench.window.send();
        QVERIFY(!bench.session());
    }

    void commandsThatAreJoinedAndApartAreNamed()
    {
        ui::Control control;
        control.pace = {.delay = std::chrono::milliseconds(20), .join = true};
        QCOMPARE(ui::problemOf(control)->fact("field"_L1), u"control:pace"_s);
    }

    void theMarkLeadsToWhatBreaksTheRules()
    {
        Pane bench;
        bench.typeInto(u"Take as offered"_s, u"XVERP"_s);
        bench.window.compose()->setTab(ui::MessageParts::TextTab);
        bench.mark()->click();
        QVERIFY(bench.pane().isVisible());
    }

    void aChoiceIsTakenBackAndWhatWasTypedStays()
    {
        Pane bench;
        bench.typeInto(u"Take as absent"_s, u"SIZE"_s);
        bench.choose(u"How the session ends"_s, u"dropped after the reply to"_s);
        bench.window.compose()->undoStack().undo();
        QVERIFY(!bench.control().stop);
        QCOMPARE(bench.control().masked, u"SIZE"_s);
        QCOMPARE(named<QComboBox>(bench.window, u"How the session ends"_s)->currentText(),
                 u"when all is said"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestControl test;
    return QTest::qExec(&test, argc, argv);
}
#include "control.moc"

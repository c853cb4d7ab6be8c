// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/askdialog.h"
#include "ui/models/siderows.h"
#include "ui/widgets/lines.h"
#include "windowbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Asking : Window
{
    ui::AskDialog *dialog;

    Asking()
    {
        if (!QTest::qWaitFor([this] { return workspace.sandbox().isReady(); }))
            qFatal("the sandbox does not listen");
        window.askServer();
        dialog = openDialog<ui::AskDialog>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not become active");
    }
    void choose(const QByteArray &verb)
    {
        const auto all = ui::questions();
        const auto found = std::ranges::find(all, verb, &ui::ServerQuestion::verb);
        named<QComboBox>(*dialog, u"Question"_s)->setCurrentIndex(int(found - all.cbegin()));
    }
    void ask() { named<QPushButton>(*dialog, u"&Ask"_s)->click(); }
    [[nodiscard]] bool hasSent(const QByteArray &line)
    {
        const auto &transcript = session()->transcript();
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == transcript::Event::Line &&
                transcript.direction(i) == transcript::Direction::Sent && transcript.at(i).bytes == line)
                return true;
        }
        return false;
    }
};

} // namespace

class TestAsk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuestionBecomesASessionWithoutAMessage()
    {
        Asking bench;
        bench.choose("VRFY");
        QTest::keyClicks(named<QLineEdit>(*bench.dialog, u"Mailbox"_s), u"postmaster"_s);
        bench.ask();
        QTRY_VERIFY(bench.isFinished());
        QVERIFY(bench.hasSent("VRFY postmaster\r\n"));
        QVERIFY(!bench.hasSent("DATA\r\n"));
        QVERIFY(bench.workspace.sandbox().captured().isEmpty());
    }

    void aQuestionIsAskedAgainAndNoMessageSent()
    {
        Asking bench;
        bench.choose("NOOP");
        bench.ask();
        QTRY_VERIFY(bench.isFinished());
        const auto *first = bench.session();
        named<QPushButton>(bench.window, u"Ask again"_s)->click();
        QTRY_VERIFY(bench.session() != first && bench.isFinished());
        QVERIFY(bench.hasSent("NOOP\r\n"));
        QVERIFY(bench.workspace.sandbox().captured().isEmpty());
    }

    void whatIsSaidIsShownBefore()
    {
        Asking bench;
        bench.choose("ETRN");
        named<QLineEdit>(*bench.dialog, u"Domain"_s)->setText(u"example.org"_s);
        const auto labels = bench.dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"ETRN example.org"_s; }));
    }

    void aQuestionAboutNothingIsNotAsked()
    {
        Asking bench;
        bench.choose("EXPN");
        bench.ask();
        QVERIFY(bench.dialog->isVisible());
        const auto problems = bench.dialog->findChildren<ui::Problem *>();
        QVERIFY(std::ranges::any_of(problems, [](const auto *problem) { return problem->isVisible(); }));
        QVERIFY(!bench.session());
    }

    void whatNeedsNothingIsAskedAtOnce()
    {
        Asking bench;
        bench.choose("NOOP");
        QVERIFY(!named<QLineEdit>(*bench.dialog, u"Mailbox"_s));
        bench.ask();
        QTRY_VERIFY(bench.isFinished());
        QVERIFY(bench.hasSent("NOOP\r\n"));
    }

    void aLineThatOnlyAFlowCanSayIsNotTaken()
    {
        const auto all = ui::questions();
        QVERIFY(!ui::linesOf(all.constLast(), u"DATA"_s));
        QVERIFY(!ui::linesOf(all.constLast(), u"one\rtwo"_s));
        QCOMPARE(*ui::linesOf(all.constLast(), u"XDEBUG on\nNOOP\n"_s),
                 (QList<QByteArray>{"XDEBUG on", "NOOP"}));
    }

    void mailThatWaitsIsFetchedIntoTheInbox()
    {
        Asking bench;
        auto &sandbox = bench.workspace.sandbox();
        auto options = sandbox.options();
        options.everything = true;
        options.waiting = {"inbox@nordwind.example"};
        sandbox.serve(options);
        QTRY_VERIFY(sandbox.isReady());
        bench.choose("ATRN");
        named<QLineEdit>(*bench.dialog, u"Domains"_s)->setText(u"nordwind.example"_s);
        bench.ask();
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QTRY_COMPARE(sandbox.captured().size(), 1);
        QCOMPARE(sandbox.captured().constFirst().to, QList<QByteArray>{"inbox@nordwind.example"});
        QCOMPARE(ui::historyRows(bench.workspace.sessions()).constFirst().subtitle.section(u' ', 0, 0),
                 u"fetched"_s);
    }

    void onlyDomainsAreFetchedFor()
    {
        const auto all = ui::questions();
        const auto atrn = std::ranges::find(all, QByteArray("ATRN"), &ui::ServerQuestion::verb);
        QVERIFY(!ui::linesOf(*atrn, u"no/domain"_s));
        QCOMPARE(*ui::linesOf(*atrn, u"a.example, b.example"_s),
                 QList<QByteArray>{"ATRN a.example,b.example"});
        QCOMPARE(*ui::linesOf(*atrn, {}), QList<QByteArray>{"ATRN"});
    }

    void severalLinesByHandAreSaidOneAfterTheOther()
    {
        Asking bench;
        bench.choose({});
        named<QPlainTextEdit>(*bench.dialog, u"Lines"_s)->setPlainText(u"XDEBUG on\nNOOP"_s);
        bench.ask();
        QTRY_VERIFY(bench.isFinished());
        QVERIFY(bench.hasSent("XDEBUG on\r\n"));
        QVERIFY(bench.hasSent("NOOP\r\n"));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestAsk test;
    return QTest::qExec(&test, argc, argv);
}
#include "ask.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "ui/models/transcriptmodel.h"
#include "ui/theme/theme.h"
#include "ui/transcript/sessionpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/transcript/verdictbar.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A message of a few octets.
class Note : public base::MessageSource
{
public:
    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer) override
    {
        m_done = false;
        return base::MessageForm{.size = text.size()};
    }
    std::expected<QByteArray, base::Failure> read(qsizetype) override
    {
        return std::exchange(m_done, true) ? QByteArray() : text;
    }

private:
    const QByteArray text = "Subject: hello\r\n\r\nHello\r\n";
    bool m_done = false;
};

session::Submission toSandbox(const sandbox::Sandbox &sandbox, const QStringList &recipients)
{
    session::Submission submission;
    submission.endpoint = {.host = u"127.0.0.1"_qs, .port = sandbox.port()};
    submission.opening.helo = "client.example";
    submission.opening.security = smtp::Security::None;
    submission.envelope.from = *base::Address::parse(u"me@client.example"_qs);
    for (const QString &recipient : recipients)
        submission.envelope.to.append(*base::Address::parse(recipient));
    submission.message = [] {
        return std::expected<std::unique_ptr<base::MessageSource>, base::Failure>(std::make_unique<Note>());
    };
    return submission;
}

/// A panel, and what it takes to hold a session with the sandbox.
struct Panel
{
    sandbox::Sandbox sandbox;
    session::Engine engine;
    ui::SessionPanel panel;

    explicit Panel(const sandbox::Options &options = {})
        : sandbox(options)
    {
        if (!sandbox.listen())
            qFatal("the sandbox does not listen");
        panel.resize(1120, 640);
        panel.QWidget::show();
    }
    /// Shows the session while it goes on, up to its end.
    session::Session *hold(const QStringList &recipients)
    {
        auto *session = engine.start(toSandbox(sandbox, recipients));
        panel.show(session);
        const QSignalSpy finished(session, &session::Session::finished);
        if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 20'000))
            qFatal("the session does not end");
        return session;
    }
    [[nodiscard]] QHeaderView *header() const
    {
        return panel.findChild<ui::TranscriptView *>()->horizontalHeader();
    }
    [[nodiscard]] QList<int> widths() const
    {
        QList<int> list;
        for (int column = 0; column < header()->count(); ++column)
            list.append(header()->sectionSize(column));
        return list;
    }
};

} // namespace

class SessionPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installTheme(ui::Scheme::Light); }

    void withoutASessionThePaneSaysWhatToDoFirst()
    {
        ui::SessionPanel panel;
        panel.setReady(u"Ready to send to the local sandbox"_qs, u"nothing leaves this computer"_qs,
                       u"Press Send."_qs);
        panel.QWidget::show();
        QSignalSpy add(&panel, &ui::SessionPanel::addAccountRequested);
        for (auto *button : panel.findChildren<QPushButton *>())
            if (button->text() == "Add your own account"_L1)
                button->click();
        QCOMPARE(add.size(), 1);
        QCOMPARE(panel.findChild<ui::VerdictBar *>()->sentence(), u"Ready to send to the local sandbox"_qs);
    }

    void aSessionIsShownFromItsFirstLineToItsVerdict()
    {
        Panel bench;
        auto &panel = bench.panel;
        bench.hold({u"ada@sandbox.test"_qs});
        QVERIFY(panel.model()->rowCount() > 8);
        QVERIFY2(panel.findChild<ui::VerdictBar *>()->sentence().startsWith("Accepted"_L1),
                 qPrintable(panel.findChild<ui::VerdictBar *>()->sentence()));

        panel.copyReport();
        const QString report = QApplication::clipboard()->text();
        QVERIFY2(report.contains("ada@sandbox.test"_L1) &&
                     report.contains(" -> MAIL FROM:<me@client.example>"_L1),
                 qPrintable(report));

        panel.show(nullptr);
        QCOMPARE(panel.model()->rowCount(), 0);
    }

    void theLineThatTellsMostIsChosenAtTheEnd()
    {
        sandbox::Options options;
        options.faults = {*sandbox::parseFault("refuse-recipient=2")};
        Panel bench(options);
        auto *session = bench.hold({u"ada@sandbox.test"_qs, u"grace@sandbox.test"_qs});
        bench.panel.show(nullptr);
        bench.panel.show(session); // a session that has ended is shown as well
        const qsizetype chosen = bench.panel.findChild<ui::TranscriptView *>()->currentEntry();
        QVERIFY(chosen >= 0);
        QVERIFY2(session->transcript().bytes(chosen).startsWith('5'),
                 session->transcript().bytes(chosen).toByteArray().constData());
    }

    void aFilterThatFindsNothingSaysWhichWordHadNone()
    {
        Panel bench;
        auto &panel = bench.panel;
        bench.hold({u"ada@sandbox.test"_qs});
        auto *box = panel.findChild<QLineEdit *>();
        box->setText(u"ehlo nonsense"_qs);
        const auto *view = panel.findChild<ui::TranscriptView *>();
        QTRY_COMPARE(view->emptyText(), u"No line has “nonsense”.\nEsc shows all lines again."_qs);
        QTest::keyClick(panel.findChild<ui::TranscriptView *>(), Qt::Key_Escape);
        QTRY_VERIFY(panel.model()->rowCount() > 8);
        QCOMPARE(view->emptyText(), QString());
    }

    void columnWidthsAreSavedAndRestored()
    {
        Panel before;
        before.hold({u"ada@sandbox.test"_qs});
        const auto usual = before.widths();
        before.header()->resizeSection(ui::TranscriptModel::Took, 150);
        before.header()->resizeSection(ui::TranscriptModel::Wire, 200);
        QVERIFY(before.widths() != usual);

        Panel after;
        after.panel.restoreState(before.panel.saveState());
        QCOMPARE(after.panel.saveState(), before.panel.saveState()); // also before there is a table
        after.hold({u"ada@sandbox.test"_qs});
        QTRY_COMPARE(after.widths(), before.widths());
    }

    void aStateOfAnotherVersionLeavesTheUsualWidths()
    {
        Panel usual;
        usual.hold({u"ada@sandbox.test"_qs});
        Panel other;
        other.panel.restoreState("of another version");
        other.hold({u"ada@sandbox.test"_qs});
        QCOMPARE(other.widths(), usual.widths());
    }

    void aSessionThatGoesAwayLeavesTheEmptyPane()
    {
        sandbox::Sandbox sandbox({});
        QVERIFY(sandbox.listen());
        ui::SessionPanel panel;
        panel.QWidget::show();
        {
            session::Engine engine;
            panel.show(engine.start(toSandbox(sandbox, {u"ada@sandbox.test"_qs})));
        }
        QVERIFY(!panel.session());
        QCOMPARE(panel.model()->rowCount(), 0);
    }
};

QTEST_MAIN(SessionPanelTest)
#include "panel.moc"

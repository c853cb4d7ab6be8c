// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sidesection.h"
#include "ui/transcript/transcriptview.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The entry of a menu in the bar, by their words without the mark of the key.
QAction *entry(const QMainWindow &window, const QString &menu, const QString &text)
{
    const auto plain = [](QString words) { return words.remove(u'&'); };
    for (const auto *head : window.menuBar()->actions()) {
        if (plain(head->text()) != menu)
            continue;
        Q_EMIT head->menu()->aboutToShow();
        for (auto *action : head->menu()->actions()) {
            if (plain(action->text()) == text)
                return action;
        }
    }
    qFatal("no entry %s", qPrintable(text));
    return nullptr;
}

/// Presses a button of the question that will come up, and keeps what was asked.
class Answer
{
public:
    explicit Answer(const QString &button)
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, button] {
            auto *box = openDialog<QMessageBox>();
            if (!box)
                return;
            asked = box->text();
            named<QAbstractButton>(*box, button)->click();
        });
        m_timer.start();
    }
    QString asked;

private:
    QTimer m_timer;
};

/// The context menu of the row of a section of the side bar.
QMenu *menuOf(const Window &bench, const QString &section, int row)
{
    for (auto *view : bench.window.findChildren<QListView *>()) {
        if (view->accessibleName() != section)
            continue;
        const QPoint at = view->visualRect(view->model()->index(row, 0)).center();
        Q_EMIT view->customContextMenuRequested(at);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    return nullptr;
}

void choose(QMenu &menu, const QString &text)
{
    for (auto *action : menu.actions()) {
        if (action->text() == text)
            action->trigger();
    }
    menu.close();
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEditMenuWorksOnWhatHasTheFocus()
    {
        Window bench;
        auto *subject = named<QLineEdit>(bench.window, u"Subject"_s);
        subject->setFocus();
        subject->setText({});
        bench.type(u"Release 4.2"_s);
        entry(bench.window, u"Edit"_s, u"Select all"_s)->trigger();
        QCOMPARE(subject->selectedText(), u"Release 4.2"_s);
        entry(bench.window, u"Edit"_s, u"Cut"_s)->trigger();
        QCOMPARE(subject->text(), QString());
        QCOMPARE(QApplication::clipboard()->text(), u"Release 4.2"_s);
        entry(bench.window, u"Edit"_s, u"Paste"_s)->trigger();
        QCOMPARE(subject->text(), u"Release 4.2"_s);
        entry(bench.window, u"Edit"_s, u"Undo"_s)->trigger();
        QCOMPARE(subject->text(), QString());
        entry(bench.window, u"Edit"_s, u"Redo"_s)->trigger();
        QCOMPARE(subject->text(), u"Release 4.2"_s);
    }

    void whatCannotBeDoneIsGrey()
    {
        Window bench;
        auto *subject = named<QLineEdit>(bench.window, u"Subject"_s);
        subject->setFocus();
        subject->setText(u"words"_s);
        QVERIFY(!entry(bench.window, u"Edit"_s, u"Copy"_s)->isEnabled());
        subject->selectAll();
        QVERIFY(entry(bench.window, u"Edit"_s, u"Copy"_s)->isEnabled());
        named<QWidget>(bench.window, u"Account"_s)->setFocus();
        QVERIFY(!entry(bench.window, u"Edit"_s, u"Paste"_s)->isEnabled());
    }

    void copyTakesTheChosenLineOfTheTranscript()
    {
        Window bench;
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        bench.window.findChild<ui::TranscriptView *>()->setFocus();
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(u"127.0.0.1"_s),
                 qPrintable(QApplication::clipboard()->text()));
    }

    void controlFGoesToTheFilterOfTheTranscript()
    {
        Window bench;
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        bench.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter the transcript"_s);
    }

    void noTwoEntriesShareAKey()
    {
        Window bench;
        QHash<QString, QString> owner;
        for (const auto *action : bench.window.findChildren<QAction *>()) {
            for (const auto &keys : action->shortcuts()) {
                const auto text = keys.toString();
                QVERIFY2(!owner.contains(text), qPrintable(text + u": "_s + owner.value(text)));
                owner.insert(text, action->text());
            }
        }
        QVERIFY(!owner.isEmpty());
    }

    void aMessageIsDeletedFromTheSideBarAfterAQuestion()
    {
        Window bench;
        bench.workspace.drafts().create();
        QCOMPARE(bench.workspace.drafts().all().size(), 2);
        {
            const Answer no(u"Keep it"_s);
            choose(*menuOf(bench, u"Messages"_s, 0), u"Delete message…"_s);
            QVERIFY(!no.asked.isEmpty());
        }
        QCOMPARE(bench.workspace.drafts().all().size(), 2);
        const Answer yes(u"Delete message"_s);
        choose(*menuOf(bench, u"Messages"_s, 0), u"Delete message…"_s);
        QCOMPARE(bench.workspace.drafts().all().size(), 1);
    }

    void anAccountIsDeletedFromTheSideBarWithItsPassword()
    {
        Window bench;
        const auto own = bench.ownAccount();
        bench.workspace.secrets().write(own.id, ui::SandboxHost::password(), [](const keychain::Found &) {});
        const Answer yes(u"Delete account"_s);
        choose(*menuOf(bench, u"Accounts"_s, 1), u"Delete account…"_s);
        QCOMPARE(yes.asked, u"Delete the account Nordwind Postfix?"_s);
        QCOMPARE(bench.workspace.accounts().all().size(), 1);
        std::optional<keychain::State> state;
        bench.workspace.secrets().read(own.id,
                                       [&state](const keychain::Found &found) { state = found.state; });
        QTRY_VERIFY(state);
        QVERIFY(*state != keychain::State::Stored);
    }

    void theBuiltInAccountCannotBeDeleted()
    {
        Window bench;
        QVERIFY(!menuOf(bench, u"Accounts"_s, 0));
    }

    void closingWhileAMessageIsOnItsWayAsks()
    {
        Window bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("slow-greeting=60")});
        bench.window.send();
        QTRY_VERIFY(bench.workspace.sessions().sending());
        {
            const Answer no(u"Keep sending"_s);
            bench.window.close();
            QVERIFY(no.asked.contains(u"Hello from Heloscope"_s));
        }
        QVERIFY(bench.window.isVisible());
        const Answer yes(u"Stop and close"_s);
        bench.window.close();
        QVERIFY(!bench.window.isVisible());
    }

    void closingAfterwardsAsksNothing()
    {
        Window bench;
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        bench.window.close();
        QVERIFY(!bench.window.isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestMenus test;
    return QTest::qExec(&test, argc, argv);
}
#include "menus.moc"

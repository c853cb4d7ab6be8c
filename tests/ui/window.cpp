// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/passworddialog.h"
#include "ui/compose/addressfield.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/composepanel.h"
#include "ui/inbox/inboxwindow.h"
#include "ui/main/sendbutton.h"
#include "ui/models/ending.h"
#include "ui/models/siderows.h"
#include "ui/transcript/sessionpanel.h"
#include "ui/widgets/notice.h"
#include "windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstClickOfTheFirstStartShowsAWholeSession()
    {
        Window bench;
        auto *send = qobject_cast<ui::SendButton *>(QApplication::focusWidget());
        QVERIFY2(send, "Send has the focus");
        QVERIFY(send->isDefault());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        QVERIFY(bench.arrived().contains("Subject: Hello from Heloscope\r\n"));
        QCOMPARE(bench.window.session()->session(), bench.session());
        QVERIFY(bench.session()->transcript().size() > 10);
    }

    void aMessageIsWrittenAndSentWithKeysAlone()
    {
        Window bench;
        bench.press(Qt::Key_N, Qt::ControlModifier);
        named<QLineEdit>(bench.window, u"To"_s)->setFocus();
        bench.type(u"tomas@sandbox.test,li@sandbox.test"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Subject"_s);
        bench.type(u"Release 4.2"_s);
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Text of the message"_s);
        bench.type(u"It is out."_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        QVERIFY(bench.arrived().contains("Subject: Release 4.2\r\n"));
        QVERIFY(bench.arrived().contains("It is out."));
        QCOMPARE(bench.workspace.sandbox().captured().last().to.size(), 2);
    }

    void aFileIsAttachedByPasteAndArrivesWhole()
    {
        Window bench;
        QFile file(bench.folder.filePath(u"report.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\x01\x02 attached", 12);
        file.close();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(data);
        named<QPlainTextEdit>(bench.window, u"Text of the message"_s)->setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        QCOMPARE(bench.workspace.drafts().current().attachments.size(), 1);
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        QVERIFY(bench.arrived().contains("report.bin"));
        QVERIFY(bench.arrived().contains(QByteArray("\x00\x01\x02 attached", 12).toBase64()));
    }

    void removingAnAddressCanBeUndone()
    {
        Window bench;
        const auto before = bench.workspace.drafts().current().to;
        auto *field = bench.window.findChild<ui::AddressField *>();
        field->editor()->setFocus();
        bench.press(Qt::Key_Backspace);
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.workspace.drafts().current().to.size(), before.size() - 1);
        field->editor()->setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
        QCOMPARE(bench.workspace.drafts().current().to, before);
        QCOMPARE(field->addresses(), before);
    }

    void anAddressThatCannotBeUsedIsSaidAtItsFieldAndNothingIsSent()
    {
        Window bench;
        auto draft = bench.workspace.drafts().current();
        draft.to = QStringList{u"foo@"_s};
        bench.workspace.drafts().change(draft);
        bench.window.send();
        QVERIFY(!bench.session());
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"To"_s);
        QCOMPARE(bench.workspace.drafts().current().to, QStringList{u"foo@"_s});
    }

    void aRefusedRecipientIsMarkedWhereItWasWritten()
    {
        Window bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("refuse-recipient=2")});
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.result(), smtp::Result::Partial);
        const auto chips = bench.window.findChildren<ui::Chip *>();
        QVERIFY(chips.at(0)->accessibleDescription().startsWith(u"Accepted"_s));
        QVERIFY(chips.at(1)->accessibleDescription().startsWith(u"Refused"_s));
        const auto rows = ui::historyRows(bench.workspace.sessions());
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().subtitle.startsWith(u"1 of 2 accepted"_s), qPrintable(rows.first().subtitle));
    }

    void anUntrustedCertificateEndsTheSessionAndCanBeAllowedForThisRun()
    {
        Window bench;
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        const auto own = bench.ownAccount(false);
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::CertificateRejected);
        QVERIFY(!ui::refusedCertificate(*bench.session()).isEmpty());
        QVERIFY(named<QPushButton>(bench.window, u"Trust this certificate…"_s));
        const auto *first = bench.session();
        QVERIFY(bench.workspace.trustCertificateAndSend(bench.workspace.sessions().current()->id,
                                                        ui::Workspace::Trust::ForThisRun));
        QTRY_VERIFY(openDialog<ui::PasswordDialog>());
        openDialog<ui::PasswordDialog>()->reject();
        QTRY_VERIFY(bench.isFinished());
        QVERIFY(bench.session() != first);
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::CredentialMissing);
        QVERIFY(bench.workspace.accounts().find(own.id).tls.allowedCertificates.isEmpty());
        QVERIFY(bench.workspace.accounts().find(own.id).tls.trusted.isEmpty());
    }

    void aCertificateTrustedForGoodIsKeptWithTheAccount()
    {
        Window bench;
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        const auto own = bench.ownAccount(false);
        bench.window.send();
        QTRY_VERIFY(bench.isFinished());
        const auto refused = ui::refusedCertificate(*bench.session());
        const auto id = bench.workspace.sessions().current()->id;
        QVERIFY(bench.workspace.trustCertificateAndSend(id, ui::Workspace::Trust::ForGood));
        const auto trusted = bench.workspace.accounts().find(own.id).tls.trusted;
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.constFirst().sha256, refused);
        QVERIFY(!trusted.constFirst().problems.isEmpty());
    }

    void thePasswordIsAskedForInMidFlowAndNeverKeptInAFile()
    {
        Window bench;
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        bench.ownAccount();
        bench.window.send();
        QTRY_VERIFY(openDialog<ui::PasswordDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<ui::PasswordDialog>()));
        named<QLineEdit>(*openDialog<ui::PasswordDialog>(), u"Password"_s)->setFocus();
        bench.type(QString::fromUtf8(ui::SandboxHost::password().reveal()));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QCOMPARE(bench.workspace.sandbox().captured().size(), 1);
        QCOMPARE(bench.workspace.sandbox().captured().last().user, QByteArray("demo"));
    }

    void aTestOfTheAccountSaysWhatItFoundInPlace()
    {
        Window bench;
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        const auto own = bench.ownAccount();
        bool kept = false;
        bench.workspace.secrets().write(own.id, ui::SandboxHost::password(),
                                        [&kept](const keychain::Found &) { kept = true; });
        QTRY_VERIFY(kept);
        bench.window.editAccount(own.id);
        auto *editor = openDialog<ui::AccountEditor>();
        QVERIFY(editor);
        named<QPushButton>(*editor, u"Test connection"_s)->click();
        QTRY_VERIFY(bench.workspace.sessions().all().last().verdict);
        QTRY_VERIFY(named<QPushButton>(*editor, u"Show transcript"_s));
        QVERIFY(named<QLabel>(*editor, bench.workspace.sessions().all().last().verdict->sentence));
        QVERIFY(bench.workspace.sandbox().captured().isEmpty());
        editor->accept();
    }

    void theAccountIsKeptAsItIsTypedAndUndoGoesBackByFields()
    {
        Window bench;
        bench.window.newAccount();
        auto *editor = openDialog<ui::AccountEditor>();
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        const auto id = bench.workspace.accounts().current().id;
        auto *host = named<QLineEdit>(*editor, u"Host"_s);
        QTest::keyClicks(host, u"mail.nordwind.example"_s);
        QCOMPARE(host->text(), u"mail.nordwind.example"_s);
        named<QSpinBox>(*editor, u"Port"_s)->setValue(465);
        QCOMPARE(bench.workspace.accounts().find(id).host, u"mail.nordwind.example"_s);
        QCOMPARE(bench.workspace.accounts().find(id).security, smtp::Security::Tls);
        auto *undo = named<QPushButton>(*editor, u"Undo"_s);
        while (undo->isEnabled())
            undo->click();
        QCOMPARE(bench.workspace.accounts().find(id).host, QString());
        QCOMPARE(bench.workspace.accounts().find(id).port, quint16(587));
        editor->accept();
    }

    void theInboxShowsWhatArrivedAsTreeAndAsSource()
    {
        Window bench;
        bench.window.openInbox();
        bench.window.send();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        auto *inbox = openDialog<ui::InboxWindow>();
        QVERIFY(inbox);
        const auto source = inbox->findChildren<QPlainTextEdit *>();
        QTRY_VERIFY(std::ranges::any_of(source, [](const auto *text) { // it is read off the window's thread
            return text->toPlainText().contains(u"Subject: Hello from Heloscope"_s);
        }));
    }

    void aLongSendCanBeCancelledWithEscape()
    {
        Window bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("slow-greeting=60")});
        bench.window.send();
        QTRY_VERIFY(bench.workspace.sessions().sending());
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::Cancelled);
    }

    void theWindowNeverWaitsForASlowServer()
    {
        Window bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("slow-greeting=60")});
        bench.window.send();
        QTRY_VERIFY(bench.workspace.sessions().sending());
        named<QLineEdit>(bench.window, u"Subject"_s)->setFocus();
        bench.type(u" and more"_s);
        QVERIFY(bench.workspace.drafts().current().subject.endsWith(u" and more"_s));
    }

    void damagedFilesAreSaidAtTheStart()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        ui::Workspace workspace({QDir(folder.path()), QDir(folder.path()), 0}, keychain::sessionStore());
        ui::MainWindow window(workspace);
        window.show();
        const auto *notice = window.findChild<ui::Notice *>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"accounts.json.damaged"_s));
    }

    void geometryAndFoldAreRemembered()
    {
        const QTemporaryDir folder;
        const ui::Workspace::Places places{QDir(folder.path()), QDir(folder.path()), 0};
        {
            ui::Workspace workspace(places, keychain::sessionStore());
            ui::MainWindow window(workspace);
            window.show();
            window.resize(1200, 700);
            window.compose()->setFolded(true);
            window.close();
        }
        ui::Workspace workspace(places, keychain::sessionStore());
        ui::MainWindow window(workspace);
        window.show();
        QCOMPARE(window.size(), QSize(1200, 700));
        QVERIFY(window.compose()->isFolded());
    }

    void aNarrowWindowKeepsTheSideBarBehindAStrip()
    {
        Window bench;
        auto *side = bench.window.findChild<ui::SideBar *>();
        QVERIFY(side->isVisible());
        bench.window.resize(960, 800);
        QTRY_VERIFY(!side->isVisible());
        named<QToolButton>(bench.window, u"Messages"_s)->click();
        QVERIFY(side->isVisible());
        bench.window.resize(1360, 860);
        QTRY_VERIFY(side->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "window.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "ui/accounts/accounteditor.h"
#include "ui/compose/composepanel.h"
#include "ui/inbox/inboxwindow.h"
#include "ui/main/askdialog.h"
#include "ui/transcript/sessionpanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace shots {

namespace {

using ui::MessageParts;

void mainWindow(Photographer &photographer, const QSize &size)
{
    Scene scene(size);
    photographer.require(scene.refuseOne());
    photographer.take(*scene.window);
}

void firstRun(Photographer &photographer, const QSize &size)
{
    Bench bench;
    ui::MainWindow window(bench.workspace);
    window.resize(size);
    window.show();
    waitFor([&bench] { return bench.workspace.sandbox().isReady(); });
    photographer.take(window);
}

void transcriptAuth(Photographer &photographer)
{
    Scene scene;
    photographer.require(scene.send());
    scene.window->compose()->setFolded(true);
    const auto &transcript = scene.session()->transcript();
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (!transcript.at(i).secrets.isEmpty())
            scene.window->session()->chooseEntry(i);
    }
    photographer.take(*scene.window);
}

void tlsFailure(Photographer &photographer)
{
    Scene scene;
    scene.workspace.sandbox().setFaults({*sandbox::parseFault("bad-certificate=wrong-name")});
    photographer.require(scene.send());
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window);
}

/// Two thousand lines: as many recipients as the sandbox takes, pipelined, a few of them refused.
void longSession(Photographer &photographer)
{
    constexpr int recipients = 990;
    Scene scene;
    scene.write([](ui::Draft &draft) {
        draft.otherRecipients = true;
        draft.recipients.clear();
        for (int i = 1; i <= recipients; ++i)
            draft.recipients.append(u"reader%1@nordwind.example"_s.arg(i, 4, 10, QChar(u'0')));
    });
    QList<sandbox::Fault> faults;
    for (const auto *which : {"refuse-recipient=17", "refuse-recipient=404:452", "refuse-recipient=666",
                              "refuse-recipient=812", "refuse-recipient=989:451"})
        faults.append(*sandbox::parseFault(which));
    scene.workspace.sandbox().setFaults(faults);
    photographer.require(scene.send());
    photographer.take(*scene.window);
}

/// Nobody answers: what the window says when there is not even a connection.
void noServer(Photographer &photographer)
{
    Scene scene;
    auto account = scene.ownAccount();
    account.port = 1;
    scene.workspace.accounts().put(account);
    photographer.require(scene.send());
    photographer.take(*scene.window);
}

void composeTab(Photographer &photographer, MessageParts::Tab tab)
{
    Scene scene;
    photographer.require(scene.refuseOne());
    scene.window->compose()->setTab(tab);
    photographer.take(*scene.window);
}

/// Reports asked for, and something that the server does not offer.
void delivery(Photographer &photographer)
{
    Scene scene({usual.width(), 2 * usual.height()});
    photographer.require(scene.send());
    scene.write([](ui::Draft &draft) {
        draft.delivery.wishes = {{u"mail:RET"_s, {u"HDRS"_s}},
                                 {u"mail:ENVID"_s, {u"release 4.2"_s}},
                                 {u"rcpt:NOTIFY"_s, {u"SUCCESS,FAILURE"_s}}};
        draft.delivery.mailByHand = u"MT-PRIORITY=12"_s;
    });
    scene.window->compose()->setTab(MessageParts::DeliveryTab);
    scene.messageHasTheRoom();
    photographer.take(*scene.window);
}

/// A tester's settings, the last of them against the rules.
void control(Photographer &photographer, const QSize &size)
{
    Scene scene(size);
    photographer.require(scene.send());
    scene.write([](ui::Draft &draft) {
        draft.control.times = 3;
        draft.control.masked = u"PIPELINING"_s;
        draft.control.stop = {smtp::StopPoint::How::DropAfter, base::Phase::Rcpt, 2};
        draft.control.forced = u"CHUNKING, not a keyword"_s;
    });
    scene.window->compose()->setTab(MessageParts::ControlTab);
    scene.messageHasTheRoom();
    photographer.take(*scene.window);
}

/// As high as the page is, so that all of it is seen.
void takeEditor(Photographer &photographer, Scene &scene, const QString &account, int page)
{
    ui::AccountEditor editor(scene.workspace, account);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    editor.findChild<QTabBar *>()->setCurrentIndex(page);
    waitFor([] { return true; });
    const auto *scroll = editor.findChild<QScrollArea *>();
    const int more = scroll->widget()->sizeHint().height() - scroll->viewport()->height();
    editor.resize(editor.width(), editor.height() + std::max(0, more));
    photographer.take(editor);
}

void accountPage(Photographer &photographer, int page)
{
    Scene scene;
    auto own = scene.ownAccount();
    own.proxy = u"socks5://jana@gate.nordwind.example:1080"_s;
    own.claim.version = 2;
    own.claim.client = u"192.0.2.17:40012"_s;
    own.mechanisms = {"SCRAM-SHA-256", "SCRAM-SHA-1"};
    own.allowCleartextAuth = true;
    own.tls.certificateFile = u"/home/jana/keys/jana.p12"_s;
    own.tls.pins = {QByteArray(32, '\x5a')};
    own.tls.insecure = true;
    own.tls.trusted = {
        {QByteArray::fromHex("9f02c4417be83d5560aa1f8de7c3b2910c64d75e82fb3a49f16d08bb25e79ac3"),
         u"mail.nordwind.example"_s,
         QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC),
         {u"expired"_s, u"wrong-name"_s}}};
    scene.workspace.accounts().put(own);
    takeEditor(photographer, scene, own.id, page);
}

/// Straight to the exchangers, with everything else that this page can hold set.
void accountByMx(Photographer &photographer)
{
    Scene scene;
    auto own = scene.ownAccount();
    own.way = account::Way::Exchangers;
    own.port = 25;
    own.nameServer = u"192.0.2.53:5353"_s;
    own.anchors = u"/etc/unbound/own.key"_s;
    own.timeout = 30;
    own.claim.byHand = true;
    own.claim.octets = u"PROXY TCP4 192.0.2.1\\r\\n"_s;
    scene.workspace.accounts().put(own);
    takeEditor(photographer, scene, own.id, 1);
}

void accountByCommand(Photographer &photographer)
{
    Scene scene;
    auto own = scene.ownAccount();
    own.way = account::Way::Command;
    own.command = u"/usr/sbin/exim4 -bs"_s;
    scene.workspace.accounts().put(own);
    takeEditor(photographer, scene, own.id, 1);
}

void accountTested(Photographer &photographer)
{
    Scene scene;
    const auto own = scene.ownAccount();
    scene.workspace.secrets().write(own.id, ui::SandboxHost::password(), [](const keychain::Found &) {});
    ui::AccountEditor editor(scene.workspace, own.id);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.resize(704, 1000);
    editor.show();
    for (auto *button : editor.findChildren<QPushButton *>()) {
        if (button->text() == ui::AccountEditor::tr("Test connection"))
            button->click();
    }
    const auto tested = [&scene] {
        return !scene.workspace.sessions().all().isEmpty() && scene.workspace.sessions().all().last().verdict;
    };
    photographer.require(waitFor(tested));
    photographer.take(editor);
}

void askDialog(Photographer &photographer, int question)
{
    Scene scene;
    ui::AskDialog dialog(scene.workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *questions = dialog.findChild<QComboBox *>();
    questions->setCurrentIndex(question < 0 ? questions->count() - 1 : question);
    photographer.take(dialog);
}

void askAnswer(Photographer &photographer)
{
    Scene scene;
    photographer.require(scene.workspace.ask({"EXPN staff"}).has_value());
    waitFor([&scene] { return scene.isFinished(); });
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window);
}

/// A command sent although the server does not offer it: marked in the transcript.
void againstTheRules(Photographer &photographer)
{
    Scene scene;
    scene.write([](ui::Draft &draft) {
        draft.control.said = u"XDEBUG on\nVRFY postmaster"_s;
        draft.control.awaitGreeting = false;
    });
    photographer.require(scene.send());
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window);
}

void inbox(Photographer &photographer, int page)
{
    Scene scene;
    photographer.require(scene.send());
    waitFor([&scene] { return !scene.workspace.sandbox().captured().isEmpty(); });
    ui::InboxWindow window(scene.workspace.sandbox());
    window.show();
    window.findChild<QTabWidget *>()->setCurrentIndex(page);
    photographer.take(window);
}

} // namespace

const QMap<QString, std::function<void(Photographer &)>> &scenes()
{
    using P = Photographer;
    static const QMap<QString, std::function<void(P &)>> all{
        {u"main"_s, [](P &p) { mainWindow(p, usual); }},
        {u"main-small"_s, [](P &p) { mainWindow(p, smallest); }},
        {u"main-narrow"_s, [](P &p) { mainWindow(p, {960, 800}); }},
        {u"first-run"_s, [](P &p) { firstRun(p, usual); }},
        {u"first-run-small"_s, [](P &p) { firstRun(p, smallest); }},
        {u"long-session"_s, longSession},
        {u"no-server"_s, noServer},
        {u"transcript-auth"_s, transcriptAuth},
        {u"tls-failure"_s, tlsFailure},
        {u"against-the-rules"_s, againstTheRules},
        {u"delivery"_s, [](P &p) { composeTab(p, MessageParts::DeliveryTab); }},
        {u"source"_s, [](P &p) { composeTab(p, MessageParts::SourceTab); }},
        {u"compose-delivery"_s, delivery},
        {u"compose-control"_s, [](P &p) { control(p, {usual.width(), 1200}); }},
        {u"compose-control-small"_s, [](P &p) { control(p, smallest); }},
        {u"account-server"_s, [](P &p) { accountPage(p, 0); }},
        {u"account-connection"_s, [](P &p) { accountPage(p, 1); }},
        {u"account-sign-in"_s, [](P &p) { accountPage(p, 2); }},
        {u"account-tls"_s, [](P &p) { accountPage(p, 3); }},
        {u"account-mx"_s, accountByMx},
        {u"account-command"_s, accountByCommand},
        {u"account-tested"_s, accountTested},
        {u"ask"_s, [](P &p) { askDialog(p, 1); }},
        {u"ask-by-hand"_s, [](P &p) { askDialog(p, -1); }},
        {u"ask-answer"_s, askAnswer},
        {u"inbox"_s, [](P &p) { inbox(p, 0); }},
        {u"inbox-faults"_s, [](P &p) { inbox(p, 1); }},
        {u"inbox-service"_s, [](P &p) { inbox(p, 2); }},
    };
    return all;
}

} // namespace shots

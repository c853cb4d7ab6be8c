// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "explain/verdict.h"
#include "ui/accounts/accountdeletion.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/passworddialog.h"
#include "ui/compose/composepanel.h"
#include "ui/inbox/inboxwindow.h"
#include "ui/main/askdialog.h"
#include "ui/main/sendbutton.h"
#include "ui/main/sidestrip.h"
#include "ui/main/topbar.h"
#include "ui/models/ending.h"
#include "ui/transcript/sessionpanel.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int lowBelow = 720;

QString sendKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(Workspace &workspace)
    : m_workspace(workspace)
    , m_top(new TopBar(workspace))
    , m_notice(new Notice)
    , m_body(new QWidget)
    , m_strip(new SideStrip)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_side(new SideBar(workspace))
    , m_compose(new ComposePanel(workspace))
    , m_session(new SessionPanel)
{
    setWindowTitle(u"Heloscope"_s);
    setWindowIcon(icon("app"_L1, Role::Sent));
    setAcceptDrops(true);
    makePanels();
    makeMenus();
    connectPanels();
    restoreGeometryThen();
    for (const auto &notice : m_workspace.startNotices())
        m_notice->add(notice);
    showReady();
    showSession();
}

/// The focus moves once more when QWidget closes what is left of the window.
MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::connectPanels()
{
    connect(m_top, &TopBar::sendWanted, this, &MainWindow::send);
    connect(m_top, &TopBar::controlWanted, this, [this] {
        m_compose->setFolded(false);
        const bool byControl = !brokenRules(m_workspace.drafts().current().control).isEmpty();
        m_compose->setTab(byControl ? MessageParts::ControlTab : MessageParts::DeliveryTab);
    });
    connect(m_top, &TopBar::editAccountWanted, this, &MainWindow::editAccount);
    connect(m_side, &SideBar::newAccountWanted, this, &MainWindow::newAccount);
    connect(m_side, &SideBar::editAccountWanted, this, &MainWindow::editAccount);
    connect(m_side, &SideBar::deleteAccountWanted, this,
            [this](const QString &id) { deleteAccount(m_workspace, id, this); });
    connect(m_side, &SideBar::deleteMessageWanted, this, &MainWindow::deleteMessage);
    connect(m_side, &SideBar::inboxWanted, this, &MainWindow::openInbox);
    connect(m_side, &SideBar::picked, this, &MainWindow::closeSideOver);
    connect(m_strip, &SideStrip::sectionWanted, this, &MainWindow::openSideOver);
    connect(m_strip, &SideStrip::inboxWanted, this, &MainWindow::openInbox);
    connect(m_compose, &ComposePanel::foldedChanged, this, [this](bool folded) {
        const auto sizes = m_rows->sizes();
        const int whole = sizes.first() + sizes.last();
        if (folded) {
            m_rowSizes = sizes;
            m_rows->setSizes({m_compose->maximumHeight(), whole - m_compose->maximumHeight()});
        } else if (!m_rowSizes.isEmpty()) {
            m_rows->setSizes(m_rowSizes);
        }
    });
    connect(m_session, &SessionPanel::sendAgainRequested, this, &MainWindow::again);
    connect(m_session, &SessionPanel::allowCertificateRequested, this, &MainWindow::allowCertificate);
    connect(m_session, &SessionPanel::addAccountRequested, this, &MainWindow::newAccount);
    connect(m_session, &SessionPanel::noticed, m_notice, &Notice::add);
    connect(&m_workspace.accounts(), &Accounts::chosen, this, &MainWindow::showReady);
    connect(&m_workspace.accounts(), &Accounts::changed, this, &MainWindow::showReady);
    connect(&m_workspace, &Workspace::noticed, m_notice, &Notice::add);
    connect(&m_workspace, &Workspace::passwordWanted, this, &MainWindow::askPassword);
    auto &sessions = m_workspace.sessions();
    connect(&sessions, &Sessions::chosen, this, &MainWindow::showSession);
    connect(&sessions, &Sessions::started, this, &MainWindow::showRunning);
    connect(&sessions, &Sessions::ended, this, &MainWindow::showRunning);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_narrow && now && now->window() == this && !m_side->isAncestorOf(now))
            closeSideOver();
    });
}

void MainWindow::showSession()
{
    const auto *record = m_workspace.sessions().current();
    m_session->show(record ? record->session : nullptr, record ? record->user : QString());
    showRunning();
}

void MainWindow::showRunning()
{
    m_cancel->setEnabled(m_workspace.sessions().sending());
    const auto *record = m_workspace.sessions().current();
    m_allow->setEnabled(record && !refusedCertificate(*record->session).isEmpty());
}

void MainWindow::showReady()
{
    const auto account = m_workspace.accounts().current();
    if (Accounts::isBuiltIn(account.id))
        m_session->setReady(
            tr("Ready to send to the local sandbox"), tr("nothing leaves this computer"),
            tr("Press Send, or %1. The message goes to the sandbox on this computer and nowhere else.")
                .arg(sendKeys()));
    else
        m_session->setReady(tr("Ready to send by %1").arg(account.name), account.endpoint().name(),
                            tr("Press Send, or %1.").arg(sendKeys()));
}

void MainWindow::send()
{
    if (m_workspace.sessions().sending())
        return;
    if (const auto begun = m_workspace.send(); !begun) {
        point(begun.error());
        return;
    }
    if (height() < lowBelow)
        m_compose->setFolded(true);
}

/// Once more what the session in sight did: sent, tested or asked.
void MainWindow::again()
{
    const auto *record = m_workspace.sessions().current();
    if (!record || record->session->kind() == session::Submission::Kind::Send)
        return send();
    if (record->session->kind() == session::Submission::Kind::Probe) {
        m_workspace.probe(m_workspace.accounts().find(record->accountId),
                          [this](const QString &id) { m_workspace.sessions().choose(id); });
        return;
    }
    m_workspace.accounts().choose(record->accountId);
    if (const auto begun = m_workspace.ask(record->asked); !begun)
        point(begun.error());
}

void MainWindow::point(const base::Failure &failure)
{
    if (m_compose->point(failure))
        return;
    const auto account = m_workspace.accounts().current();
    if (!account::problems(account).isEmpty() && !Accounts::isBuiltIn(account.id))
        editAccount(account.id);
    else
        m_notice->add(explain::sentence(failure));
}

void MainWindow::askPassword(const PasswordQuestion &question)
{
    auto *over = QApplication::activeModalWidget();
    auto *dialog = new PasswordDialog(m_workspace, question, over ? over : this);
    dialog->open();
}

void MainWindow::allowCertificate()
{
    const auto *record = m_workspace.sessions().current();
    if (!record)
        return;
    const auto certificate = refusedCertificate(*record->session);
    if (certificate.isEmpty())
        return;
    const bool builtIn = Accounts::isBuiltIn(record->accountId);
    QMessageBox box(QMessageBox::Warning, tr("Trust this certificate"),
                    tr("Send to %1 in spite of its certificate?").arg(record->session->endpoint().name()),
                    QMessageBox::NoButton, this);
    box.setInformativeText(
        tr("If somebody stands between you and the server, they will read the password and the "
           "message. Trusted is this one certificate, for this account.") +
        "\n\n"_L1 + tr("SHA-256 %1").arg(QString::fromLatin1(certificate.toHex(':'))));
    auto *always = builtIn ? nullptr : box.addButton(tr("&Trust from now on"), QMessageBox::DestructiveRole);
    auto *once = box.addButton(tr("Until Heloscope &closes"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Do &not send"), QMessageBox::RejectRole));
    box.exec();
    const auto *clicked = box.clickedButton();
    if (!clicked || (clicked != always && clicked != once))
        return;
    const auto trust = clicked == once ? Workspace::Trust::ForThisRun : Workspace::Trust::ForGood;
    if (const auto begun = m_workspace.trustCertificateAndSend(record->id, trust); !begun)
        point(begun.error());
}

void MainWindow::newAccount()
{
    const auto id = m_workspace.accounts().create();
    m_workspace.accounts().choose(id);
    editAccount(id);
}

void MainWindow::editAccount(const QString &id)
{
    if (Accounts::isBuiltIn(id)) {
        openInbox();
        return;
    }
    auto *editor = new AccountEditor(m_workspace, id, this);
    connect(editor, &AccountEditor::transcriptWanted, &m_workspace.sessions(), &Sessions::choose);
    editor->open();
}

void MainWindow::askServer()
{
    auto *dialog = new AskDialog(m_workspace, this);
    dialog->open();
}

void MainWindow::openInbox()
{
    if (!m_inbox)
        m_inbox = new InboxWindow(m_workspace.sandbox(), this);
    m_inbox->show();
    m_inbox->raise();
    m_inbox->activateWindow();
}

void MainWindow::deleteMessage(const QString &id)
{
    const auto &drafts = m_workspace.drafts().all();
    const auto found = std::ranges::find(drafts, id, &Draft::id);
    if (found != drafts.end() && agreed(this, {QMessageBox::Question,
                                               tr("Delete message"),
                                               tr("Delete the message “%1”?").arg(found->title()),
                                               {},
                                               tr("Delete message"),
                                               tr("Keep it")}))
        m_workspace.drafts().remove(id);
}

bool MainWindow::mayClose()
{
    const auto *sending = m_workspace.sessions().sending();
    return !sending || agreed(this, {QMessageBox::Question, tr("A message is being sent"),
                                     tr("“%1” is still being sent.").arg(sending->title),
                                     tr("Closing now drops the connection. If the message has already gone "
                                        "out, the server may deliver it all the same."),
                                     tr("Stop and close"), tr("Keep sending")});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveGeometryNow();
    m_workspace.accounts().flush();
    m_workspace.drafts().flush();
    event->accept();
}

/// The sandbox begins when the window stands: its certificate and the TLS library would compete with the
/// first paint.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(&m_workspace.sandbox(), &SandboxHost::start, Qt::QueuedConnection);
}

} // namespace ui

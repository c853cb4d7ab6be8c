// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documentation: the real window, offscreen, against the built-in sandbox.
#include "bench.h"
#include "registry/registry.h"
#include "ui/accounts/accounteditor.h"
#include "ui/compose/composepanel.h"
#include "ui/inbox/inboxwindow.h"
#include "ui/main/askdialog.h"
#include "ui/transcript/sessionpanel.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1360, 860);
constexpr QSize smallest(800, 560);
constexpr int patience = 20'000; ///< ms; a picture that cannot be made is an error, not a wait for ever

bool waitFor(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer poll;
    QTimer end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    poll.start(20);
    end.start(patience);
    return loop.exec() == 0;
}

/// One second at most, for what paints later than it is known (previews, live rows).
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
}

class Photographer
{
public:
    explicit Photographer(const QDir &folder)
        : m_folder(folder)
    {
    }

    void take(QWidget &widget, const QString &name)
    {
        settle();
        const auto path = m_folder.filePath(name + u".png"_s);
        if (!widget.grab().save(path))
            m_failures.append(path);
        else
            QTextStream(stdout) << path << '\n';
    }

    void require(bool made, const QString &name)
    {
        if (!made)
            m_failures.append(name);
    }

    [[nodiscard]] QStringList failures() const { return m_failures; }

private:
    QDir m_folder;
    QStringList m_failures;
};

/// A window with a message as somebody would write it and a server that refuses one of three.
struct Scene : Bench
{
    std::unique_ptr<ui::MainWindow> window;

    explicit Scene(const QSize &size = usual)
    {
        waitFor([this] { return workspace.sandbox().isReady(); });
        auto draft = workspace.drafts().current();
        draft.from = u"Jana Keller <jana.keller@nordwind.example>"_s;
        draft.to = QStringList{u"tomas.berg@nordwind.example"_s, u"li.wei@partner.example"_s,
                               u"mara.lindt@nordwind.example"_s};
        draft.subject = QCoreApplication::translate("Shots", "Release 4.2 is out");
        draft.text = QCoreApplication::translate(
            "Shots", "Hello all,\nrelease 4.2 is out. The list of changes and the checksums are attached; "
                     "please test the upgrade on "
                     "the Zürich staging hosts before Thursday.\nRegards, Jana\n");
        QFile file(folder.filePath(u"CHANGES.txt"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("4.2: faster, smaller, calmer\n");
            draft.attachments = {{file.fileName(), {}}};
        }
        workspace.drafts().change(draft);
        window = std::make_unique<ui::MainWindow>(workspace);
        window->resize(size);
        window->show();
    }

    bool send()
    {
        window->send();
        return waitFor([this] { return isFinished(); });
    }

    bool refuseOne()
    {
        workspace.sandbox().setFaults({*sandbox::parseFault("refuse-recipient=3")});
        return send();
    }
};

void mainPicture(Photographer &photographer, const QString &name, const QSize &size = usual)
{
    Scene scene(size);
    photographer.require(scene.refuseOne(), name);
    photographer.take(*scene.window, name);
}

void firstRun(Photographer &photographer, const QString &name, const QSize &size = usual)
{
    Bench bench;
    ui::MainWindow window(bench.workspace);
    window.resize(size);
    window.show();
    waitFor([&bench] { return bench.workspace.sandbox().isReady(); });
    photographer.take(window, name);
}

void transcriptAuth(Photographer &photographer)
{
    Scene scene;
    photographer.require(scene.send(), u"transcript-auth"_s);
    scene.window->compose()->setFolded(true);
    const auto &transcript = scene.session()->transcript();
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (!transcript.at(i).secrets.isEmpty())
            scene.window->session()->chooseEntry(i);
    }
    photographer.take(*scene.window, u"transcript-auth"_s);
}

void tlsFailure(Photographer &photographer)
{
    Scene scene;
    scene.workspace.sandbox().setFaults({*sandbox::parseFault("bad-certificate=wrong-name")});
    photographer.require(scene.send(), u"tls-failure"_s);
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window, u"tls-failure"_s);
}

/// Two thousand lines: as many recipients as the sandbox takes, pipelined, a few of them refused.
void longSession(Photographer &photographer)
{
    constexpr int recipients = 990;
    Scene scene;
    auto draft = scene.workspace.drafts().current();
    draft.otherRecipients = true;
    draft.recipients.clear();
    for (int i = 1; i <= recipients; ++i)
        draft.recipients.append(u"reader%1@nordwind.example"_s.arg(i, 4, 10, QChar(u'0')));
    scene.workspace.drafts().change(draft);
    QList<sandbox::Fault> faults;
    for (const auto *which : {"refuse-recipient=17", "refuse-recipient=404:452", "refuse-recipient=666",
                              "refuse-recipient=812", "refuse-recipient=989:451"})
        faults.append(*sandbox::parseFault(which));
    scene.workspace.sandbox().setFaults(faults);
    photographer.require(scene.send(), u"long-session"_s);
    photographer.take(*scene.window, u"long-session"_s);
}

/// Nobody answers: what the window says when there is not even a connection.
void noServer(Photographer &photographer)
{
    Scene scene;
    auto account = scene.ownAccount();
    account.port = 1;
    scene.workspace.accounts().put(account);
    photographer.require(scene.send(), u"no-server"_s);
    photographer.take(*scene.window, u"no-server"_s);
}

void composeTab(Photographer &photographer, const QString &name, ui::MessageParts::Tab tab)
{
    Scene scene;
    photographer.require(scene.refuseOne(), name);
    scene.window->compose()->setTab(tab);
    photographer.take(*scene.window, name);
}

/// Reports asked for, and something that the server does not offer; the message has most of the window.
void composeDelivery(Photographer &photographer, const QString &name)
{
    Scene scene({usual.width(), 2 * usual.height()});
    photographer.require(scene.send(), name);
    auto draft = scene.workspace.drafts().current();
    draft.delivery.wishes = {{u"mail:RET"_s, {u"HDRS"_s}},
                             {u"mail:ENVID"_s, {u"release 4.2"_s}},
                             {u"rcpt:NOTIFY"_s, {u"SUCCESS,FAILURE"_s}}};
    scene.workspace.drafts().change(draft);
    scene.workspace.drafts().create();
    scene.workspace.drafts().choose(draft.id); // which shows it anew
    scene.window->compose()->setTab(ui::MessageParts::DeliveryTab);
    for (auto *splitter : scene.window->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical && splitter->isAncestorOf(scene.window->compose()))
            splitter->setSizes({splitter->height(), 0});
    }
    photographer.take(*scene.window, name);
}

/// A tester's settings, the last of them against the rules; the message has most of the window.
void composeControl(Photographer &photographer, const QString &name, const QSize &size = usual)
{
    Scene scene(size);
    photographer.require(scene.send(), name);
    auto draft = scene.workspace.drafts().current();
    draft.control.times = 3;
    draft.control.masked = u"PIPELINING"_s;
    draft.control.stop = {smtp::StopPoint::How::DropAfter, base::Phase::Rcpt, 2};
    draft.control.forced = u"CHUNKING, not a keyword"_s;
    scene.workspace.drafts().change(draft);
    scene.workspace.drafts().create();
    scene.workspace.drafts().choose(draft.id); // which shows it anew
    scene.window->compose()->setFolded(false);
    scene.window->compose()->setTab(ui::MessageParts::ControlTab);
    for (auto *splitter : scene.window->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical && splitter->isAncestorOf(scene.window->compose()))
            splitter->setSizes({splitter->height(), 0});
    }
    photographer.take(*scene.window, name);
}

void accountPage(Photographer &photographer, const QString &name, int page, const QSize &size)
{
    Scene scene;
    auto own = scene.ownAccount();
    own.proxy = u"socks5://jana@gate.nordwind.example:1080"_s;
    own.claim = {2, false, u"192.0.2.17:40012"_s, {}};
    own.mechanisms = {"SCRAM-SHA-256", "SCRAM-SHA-1"};
    own.tls.certificateFile = u"/home/jana/keys/jana.p12"_s;
    own.tls.trusted = {{QByteArray(32, '\x5a'),
                        u"mail.nordwind.example"_s,
                        QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC),
                        {u"expired"_s}}};
    scene.workspace.accounts().put(own);
    ui::AccountEditor editor(scene.workspace, own.id);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.resize(size);
    editor.show();
    editor.findChild<QTabBar *>()->setCurrentIndex(page);
    photographer.take(editor, name);
}

void askServer(Photographer &photographer, const QString &name)
{
    Scene scene;
    ui::AskDialog dialog(scene.workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    photographer.take(dialog, name);
    photographer.require(scene.workspace.ask("EXPN staff").has_value(), name);
    waitFor([&scene] { return scene.isFinished(); });
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window, name + u"-answer"_s);
}

/// A command sent although the server does not offer it: marked in the transcript.
void againstTheRules(Photographer &photographer, const QString &name)
{
    Scene scene;
    auto draft = scene.workspace.drafts().current();
    draft.control.said = u"XDEBUG on\nVRFY postmaster"_s;
    draft.control.awaitGreeting = false;
    scene.workspace.drafts().change(draft);
    photographer.require(scene.send(), name);
    scene.window->compose()->setFolded(true);
    photographer.take(*scene.window, name);
}

void accountEditor(Photographer &photographer)
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
    photographer.require(waitFor(tested), u"account-editor"_s);
    photographer.take(editor, u"account-editor"_s);
}

void inbox(Photographer &photographer)
{
    Scene scene;
    photographer.require(scene.send(), u"inbox"_s);
    waitFor([&scene] { return !scene.workspace.sandbox().captured().isEmpty(); });
    ui::InboxWindow window(scene.workspace.sandbox());
    window.show();
    photographer.take(window, u"inbox"_s);
}

int takeAll(Photographer &photographer, const QString &only)
{
    const auto wanted = [&only](QLatin1String name) { return only.isEmpty() || only == name; };
    if (wanted("main-light"_L1))
        mainPicture(photographer, u"main-light"_s);
    if (wanted("first-run"_L1))
        firstRun(photographer, u"first-run"_s);
    if (wanted("first-run-small"_L1))
        firstRun(photographer, u"first-run-small"_s, smallest);
    if (wanted("long-session"_L1))
        longSession(photographer);
    if (wanted("no-server"_L1))
        noServer(photographer);
    if (wanted("delivery"_L1))
        composeTab(photographer, u"delivery"_s, ui::MessageParts::DeliveryTab);
    if (wanted("compose-delivery"_L1))
        composeDelivery(photographer, u"compose-delivery"_s);
    if (wanted("compose-delivery-dark"_L1)) {
        ui::setScheme(ui::Scheme::Dark);
        composeDelivery(photographer, u"compose-delivery-dark"_s);
        ui::setScheme(ui::Scheme::Light);
    }
    if (wanted("compose-control"_L1))
        composeControl(photographer, u"compose-control"_s);
    if (wanted("compose-control-small"_L1))
        composeControl(photographer, u"compose-control-small"_s, smallest);
    if (wanted("compose-control-dark"_L1)) {
        ui::setScheme(ui::Scheme::Dark);
        composeControl(photographer, u"compose-control-dark"_s);
        ui::setScheme(ui::Scheme::Light);
    }
    if (wanted("source"_L1))
        composeTab(photographer, u"source"_s, ui::MessageParts::SourceTab);
    if (wanted("main-small"_L1))
        mainPicture(photographer, u"main-small"_s, smallest);
    if (wanted("account-editor"_L1))
        accountEditor(photographer);
    const QLatin1String pages[] = {"account-server"_L1, "account-connection"_L1, "account-sign-in"_L1,
                                   "account-tls"_L1};
    for (int page = 0; page < 4; ++page) {
        if (wanted(pages[page]))
            accountPage(photographer, pages[page], page, {704, page == 3 ? 1040 : 760});
    }
    if (wanted("account-small"_L1))
        accountPage(photographer, u"account-small"_s, 0, {704, smallest.height()});
    if (wanted("ask"_L1))
        askServer(photographer, u"ask"_s);
    if (wanted("against-the-rules"_L1))
        againstTheRules(photographer, u"against-the-rules"_s);
    if (wanted("transcript-auth"_L1))
        transcriptAuth(photographer);
    if (wanted("tls-failure"_L1))
        tlsFailure(photographer);
    if (wanted("inbox"_L1))
        inbox(photographer);
    if (wanted("main-narrow"_L1))
        mainPicture(photographer, u"main-narrow"_s, {960, 800});
    if (wanted("main-dark"_L1)) {
        ui::setScheme(ui::Scheme::Dark);
        mainPicture(photographer, u"main-dark"_s);
        ui::setScheme(ui::Scheme::Light);
    }
    if (wanted("high-contrast"_L1)) {
        ui::setScheme(ui::Scheme::HighContrast);
        mainPicture(photographer, u"high-contrast"_s);
        ui::setScheme(ui::Scheme::Light);
    }
    if (wanted("main-german"_L1) || wanted("compose-delivery-german"_L1)) {
        QTranslator german;
        if (german.load(u":/i18n/heloscope_de.qm"_s)) {
            QCoreApplication::installTranslator(&german);
            registry::retranslate();
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            if (wanted("main-german"_L1))
                mainPicture(photographer, u"main-german"_s);
            if (wanted("compose-delivery-german"_L1))
                composeDelivery(photographer, u"compose-delivery-german"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
            QCoreApplication::removeTranslator(&german);
            registry::retranslate();
        }
    }
    if (wanted("main-rtl"_L1)) {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        registry::retranslate();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        mainPicture(photographer, u"main-rtl"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&pseudo);
    }
    for (const auto &failure : photographer.failures())
        QTextStream(stderr) << "not made: " << failure << '\n';
    return photographer.failures().isEmpty() ? 0 : 1;
}

} // namespace

/// heloscope_shots FOLDER [NAME]: all pictures, or the one of that name. At 200 % it is a program of its own,
/// since Qt reads the scale once.
int main(int argc, char **argv)
{
    const bool doubled = argc > 2 && qstrcmp(argv[2], "main-200") == 0;
    if (doubled)
        qputenv("QT_SCALE_FACTOR", "2");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"heloscope"_s);
    if (argc < 2) {
        QTextStream(stderr) << "usage: heloscope_shots FOLDER [NAME]\n";
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    ui::installTheme(ui::Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator plurals; // English has a catalogue for "1 message" and "2 messages"
    if (plurals.load(u":/i18n/heloscope_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    Photographer photographer(folder);
    if (doubled) {
        mainPicture(photographer, u"main-200"_s);
        return photographer.failures().isEmpty() ? 0 : 1;
    }
    const auto only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const int result = takeAll(photographer, only);
    if (result != 0 || !only.isEmpty())
        return result;
    return QProcess::execute(QCoreApplication::applicationFilePath(), {folder.path(), u"main-200"_s});
}

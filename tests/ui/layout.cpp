// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/passworddialog.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/deliverypane.h"
#include "ui/inbox/inboxwindow.h"
#include "ui/main/askdialog.h"
#include "worn.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A window of that size, in that language.
struct Shown : Bench
{
    const Worn worn;
    ui::MainWindow window{workspace};

    explicit Shown(Language language, QSize size = {1360, 860})
        : worn(language)
    {
        window.resize(size);
        window.show();
    }
};

QString where(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return path.join(u'/');
}

/// Every label and button in sight that has less room than its text takes.
QStringList clipped(const QWidget &within)
{
    QStringList found;
    const auto say = [&found](const QWidget *widget, const QString &text, int has, int needs) {
        found.append(u"%1: “%2” has %3 px, needs %4"_s.arg(where(widget), text).arg(has).arg(needs));
    };
    for (const auto *label : within.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (!label->wordWrap() && label->width() < label->sizeHint().width())
            say(label, label->text(), label->width(), label->sizeHint().width());
        if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            say(label, label->text(), label->height(), label->heightForWidth(label->width()));
    }
    for (const auto *button : within.findChildren<QAbstractButton *>()) {
        const bool elides = button->inherits("ui::Chip");
        if (button->isVisible() && !elides && !button->text().isEmpty() &&
            button->width() < button->sizeHint().width())
            say(button, button->text(), button->width(), button->sizeHint().width());
    }
    for (const auto *header : within.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const int needs = header->fontMetrics().horizontalAdvance(
                                  header->model()->headerData(i, header->orientation()).toString()) +
                              8;
            if (!header->isSectionHidden(i) && header->sectionSize(i) < needs)
                say(header, header->model()->headerData(i, header->orientation()).toString(),
                    header->sectionSize(i), needs);
        }
    }
    return found;
}

/// Keys that lead to more than one of the fields, buttons and menus in sight.
QStringList sharedKeys(const QWidget &within)
{
    QMap<QString, QStringList> owners;
    const auto add = [&owners](const QString &text) {
        if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners[key.toString()].append(text);
    };
    for (const auto *label : within.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *button : within.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    for (const auto *bar : within.findChildren<QMenuBar *>()) {
        for (const auto *menu : bar->actions())
            add(menu->text());
    }
    QStringList shared;
    for (const QStringList &texts : std::as_const(owners)) {
        if (texts.size() > 1)
            shared.append(texts.join(u" | "_s));
    }
    return shared;
}

/// What the keyboard reaches and a screen reader could not name.
QStringList nameless(const QWidget &within)
{
    QStringList found;
    for (const auto *widget : within.findChildren<QWidget *>()) {
        const bool stops =
            widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool inside = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget &&
                            !widget->parentWidget()->accessibleName().isEmpty();
        const bool isPartOfBox =
            widget->inherits("QLineEdit") && widget->parentWidget()->inherits("QAbstractSpinBox");
        const bool isNamed =
            !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
        if (stops && !inside && !isPartOfBox && !isNamed)
            found.append(where(widget));
    }
    return found;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto &size : {QSize(1360, 860), QSize(960, 800), QSize(800, 560)}) {
            const auto name = u"%1x%2"_s.arg(size.width()).arg(size.height());
            QTest::newRow(qPrintable(u"English "_s + name)) << Language::English << size;
            if (QFile::exists(Worn::german)) // a build may go without
                QTest::newRow(qPrintable(u"German "_s + name)) << Language::German << size;
            QTest::newRow(qPrintable(u"longer and right to left "_s + name)) << Language::Pseudo << size;
        }
    }

    /// Each page with all its fields in sight.
    static void everywhere(Language language, const std::function<void(const QWidget &)> &look)
    {
        Shown shown(language);
        QTRY_VERIFY(shown.workspace.sandbox().isReady());
        for (const auto tab :
             {ui::MessageParts::TextTab, ui::MessageParts::DeliveryTab, ui::MessageParts::ControlTab}) {
            shown.window.compose()->setTab(tab);
            look(shown.window);
        }
        auto own = shown.ownAccount();
        own.proxy = u"socks5://jana@gate.example:1080"_s;
        own.claim.version = 2;
        own.tls.certificateFile = u"jana.p12"_s;
        own.tls.trusted = {{QByteArray(32, 'a'), u"mail.example"_s, {}, {}}};
        lookAtPages(shown.workspace, own, look);
        own.way = account::Way::Exchangers;
        own.anchors = u"own.key"_s;
        own.claim.byHand = true;
        lookAtPages(shown.workspace, own, look);
        ui::AskDialog ask(shown.workspace);
        ask.setAttribute(Qt::WA_DeleteOnClose, false);
        ask.show();
        look(ask);
        ui::InboxWindow inbox(shown.workspace.sandbox());
        inbox.show();
        auto *pages = inbox.findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            look(inbox);
        }
    }

    static void lookAtPages(ui::Workspace &workspace, const account::Account &own,
                            const std::function<void(const QWidget &)> &look)
    {
        workspace.accounts().put(own);
        ui::AccountEditor editor(workspace, own.id);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto *pages = editor.findChild<QTabBar *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            look(editor);
        }
    }

    static void check(const QWidget &window)
    {
        QTRY_VERIFY2(clipped(window).isEmpty(), qPrintable(clipped(window).join(u'\n')));
    }

private Q_SLOTS:
    void noTextIsCutInTheMainWindow_data() { languages(); }
    void noTextIsCutInTheMainWindow()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Shown shown(language, size);
        shown.window.send();
        QTRY_VERIFY(shown.isFinished());
        shown.window.compose()->setFolded(false);
        for (const auto tab :
             {ui::MessageParts::TextTab, ui::MessageParts::HtmlTab, ui::MessageParts::AttachmentsTab,
              ui::MessageParts::HeadersTab, ui::MessageParts::DeliveryTab, ui::MessageParts::ControlTab,
              ui::MessageParts::SourceTab}) {
            shown.window.compose()->setTab(tab);
            check(shown.window);
        }
        shown.window.compose()->setFolded(true);
        check(shown.window);
    }

    void noTextIsCutInTheWholeDeliveryForm_data() { languages(); }
    void noTextIsCutInTheWholeDeliveryForm()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Shown shown(language, size);
        auto draft = shown.workspace.drafts().current();
        draft.delivery.wishes = {{u"mail:MT-PRIORITY"_s, {u"12"_s}}}; // unfolds, with a problem
        shown.workspace.drafts().change(draft);
        shown.window.compose()->setTab(ui::MessageParts::DeliveryTab);
        check(shown.window);
        const auto *pane = shown.window.findChild<ui::DeliveryPane *>();
        const auto *scroll = pane->findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "it scrolls downwards only");
    }

    void noTextIsCutWhereACertificateIsRefused_data() { languages(); }
    void noTextIsCutWhereACertificateIsRefused()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Shown shown(language, size);
        shown.workspace.sandbox().setFaults({*sandbox::parseFault("bad-certificate=wrong-name")});
        shown.window.send();
        QTRY_VERIFY(shown.isFinished());
        shown.window.compose()->setFolded(true);
        check(shown.window);
    }

    void noTextIsCutInTheAccountsPage_data() { languages(); }
    void noTextIsCutInTheAccountsPage()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        const Worn worn(language);
        Bench bench;
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        const auto own = bench.ownAccount();
        ui::AccountEditor editor(bench.workspace, own.id);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.resize(editor.width(), size.height());
        editor.show();
        auto *pages = editor.findChild<QTabBar *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            check(editor);
            const auto *scroll = editor.findChild<QScrollArea *>();
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "it scrolls downwards only");
        }
    }

    void noTextIsCutWhereThePasswordIsAskedFor_data()
    {
        QTest::addColumn<keychain::State>("state");
        QTest::newRow("none") << keychain::State::None;
        QTest::newRow("locked") << keychain::State::Locked;
        QTest::newRow("no keychain") << keychain::State::NoKeychain;
    }
    void noTextIsCutWhereThePasswordIsAskedFor()
    {
        QFETCH(keychain::State, state);
        const Worn worn(Language::Pseudo);
        Bench bench;
        ui::PasswordDialog dialog(bench.workspace,
                                  {u"1"_s, u"Nordwind"_s, u"mail.nordwind.example"_s, u"jana.keller"_s,
                                   ui::Credential::Password, state, u"words"_s, u"GNOME Keyring"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        check(dialog);
    }

    void noTextIsCutInTheSandboxsWindow_data() { languages(); }
    void noTextIsCutInTheSandboxsWindow()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Shown shown(language);
        QTRY_VERIFY(shown.workspace.sandbox().isReady());
        ui::InboxWindow inbox(shown.workspace.sandbox());
        inbox.resize(std::min(size.width(), inbox.width()), size.height());
        inbox.show();
        auto *pages = inbox.findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            check(inbox);
            for (const auto *scroll : pages->currentWidget()->findChildren<QScrollArea *>())
                QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                             "it scrolls downwards only");
        }
    }

    void noTextIsCutBeforeTheFirstSession_data() { languages(); }
    void noTextIsCutBeforeTheFirstSession()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Shown shown(language, size);
        check(shown.window);
    }

    void rightToLeftTheSideBarStandsAtTheRight()
    {
        const Shown shown(Language::Pseudo);
        const auto *side = shown.window.findChild<ui::SideBar *>();
        QVERIFY(side->mapTo(&shown.window, QPoint()).x() > shown.window.width() / 2);
    }

    void noTwoFieldsInSightShareAKey_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        if (QFile::exists(Worn::german)) // a build may go without
            QTest::newRow("German") << Language::German;
    }
    void noTwoFieldsInSightShareAKey()
    {
        QFETCH(Language, language);
        everywhere(language, [](const QWidget &window) {
            const auto shared = sharedKeys(window);
            QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        });
    }

    void everythingThatTakesTheFocusHasAName()
    {
        everywhere(Language::English, [](const QWidget &window) {
            const auto found = nameless(window);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        });
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "layout.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "named.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/credentialrow.h"
#include "ui/accounts/testresult.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/stagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using keychain::Found;
using keychain::State;

namespace {

/// A keychain of one secret, which can be locked, missing, or unwilling.
struct Keychain : keychain::SecretStore
{
    bool locked = false;
    bool refuses = false;
    QByteArray kept;
    QObject context;

    void later(std::function<void()> answer)
    {
        QMetaObject::invokeMethod(&context, std::move(answer), Qt::QueuedConnection);
    }
    [[nodiscard]] State now() const
    {
        return locked ? State::Locked : kept.isEmpty() ? State::None : State::Stored;
    }
    void read(const QString &, std::function<void(Found)> done) override
    {
        later([this, done] { done(Found{now(), base::Secret(locked ? QByteArray() : kept), {}}); });
    }
    void write(const QString &, base::Secret secret, std::function<void(Found)> done) override
    {
        if (!locked && !refuses)
            kept = QByteArray(secret.reveal().data(), secret.reveal().size());
        later([this, done] { done(Found{now(), {}, {}}); });
    }
    void remove(const QString &, std::function<void(Found)> done) override
    {
        if (!locked && !refuses)
            kept.clear();
        later([this, done] { done(Found{now(), {}, {}}); });
    }
    void state(const QString &, std::function<void(State)> done) override
    {
        later([this, done] { done(now()); });
    }
    [[nodiscard]] QString backend() const override { return u"GNOME Keyring"_s; }
};

struct Row
{
    ui::CredentialRow row;
    QLineEdit *field = row.findChild<QLineEdit *>();
    ui::Hint *words = row.findChild<ui::Hint *>();
    QPushButton *forget = named<QPushButton>(row, u"Forget"_s);

    explicit Row(keychain::SecretStore &secrets)
        : row(secrets)
    {
        row.QWidget::show();
        if (!QTest::qWaitForWindowActive(&row))
            qFatal("the row does not become active");
        row.show(u"own"_s, ui::Credential::Password);
        settle();
    }
    /// Everything that was asked has been answered, also what was asked in turn.
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::sendPostedEvents();
    }
    QPushButton *give()
    {
        for (auto *button : row.findChildren<QPushButton *>()) {
            if (button->text() == u"Give it now…"_s || button->text() == u"Replace…"_s)
                return button;
        }
        return nullptr;
    }
    void type(const QString &secret)
    {
        give()->click();
        QTest::keyClicks(field, secret);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
};

struct Editor : Bench
{
    account::Account own;
    std::unique_ptr<ui::AccountEditor> editor;

    Editor()
    {
        QTRY_VERIFY(workspace.sandbox().isReady());
        own = ownAccount();
        editor = std::make_unique<ui::AccountEditor>(workspace, own.id);
        editor->setAttribute(Qt::WA_DeleteOnClose, false);
        editor->open();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qFatal("the editor does not become active");
    }
    void give(const QByteArray &password)
    {
        workspace.secrets().write(own.id, base::Secret(QByteArray(password.data(), password.size())),
                                  [](const Found &) {});
    }
    /// Opens the page that the field is on.
    void turnTo(const QWidget *field)
    {
        auto *tabs = editor->findChild<QTabBar *>();
        const auto pages = editor->findChildren<ui::AccountPage *>();
        for (int i = 0; i < pages.size(); ++i) {
            if (pages.at(i)->isAncestorOf(field))
                tabs->setCurrentIndex(i);
        }
    }
    void test() { named<QPushButton>(*editor, u"Test connection"_s)->click(); }
    [[nodiscard]] const ui::SessionRecord &record() { return workspace.sessions().all().last(); }
    [[nodiscard]] QStringList problems() const
    {
        QStringList found;
        for (const auto *problem : editor->findChildren<ui::Problem *>()) {
            if (!problem->text().isEmpty())
                found.append(problem->text());
        }
        return found;
    }
    void hasOneProblem(const QString &begins) const
    {
        QCOMPARE(problems().size(), 1);
        QVERIFY2(problems().first().startsWith(begins), qPrintable(problems().first()));
    }
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withNothingKeptItIsSaidAndThereIsNothingToForget()
    {
        Keychain keychain;
        Row bench(keychain);
        QCOMPARE(bench.words->text(), u"No password is kept. You are asked when the server wants it."_s);
        QVERIFY(!bench.forget->isEnabled());
    }

    void aStoredPasswordIsSaidShownAsBulletsAndForgotten()
    {
        Keychain keychain;
        Row bench(keychain);
        bench.type(u"correct horse"_s);
        QCOMPARE(keychain.kept, QByteArray("correct horse"));
        QCOMPARE(bench.words->text(), u"Kept in GNOME Keyring, which is unlocked. Never in a file."_s);
        QCOMPARE(bench.field->text(), QString());
        QCOMPARE(bench.field->placeholderText(), QString(8, u'•'));
        bench.forget->click();
        Row::settle();
        QVERIFY(keychain.kept.isEmpty());
        QVERIFY(!bench.forget->isEnabled());
        QCOMPARE(bench.field->placeholderText(), QString());
    }

    void aLockedKeychainIsSaidAndKeepsAndForgetsNothing()
    {
        Keychain keychain;
        keychain.kept = "correct horse";
        keychain.locked = true;
        Row bench(keychain);
        QVERIFY(bench.words->text().startsWith(u"GNOME Keyring is locked."_s));
        bench.forget->click();
        Row::settle();
        QVERIFY(bench.words->text().startsWith(u"Not forgotten: GNOME Keyring is locked."_s));
        bench.type(u"another"_s);
        QVERIFY(bench.words->text().startsWith(u"Not kept: GNOME Keyring is locked."_s));
        QCOMPARE(keychain.kept, QByteArray("correct horse"));
    }

    void withoutAKeychainItIsKeptForTheSessionAndForgotten()
    {
        const auto session = keychain::sessionStore();
        Row bench(*session);
        const auto nothing = bench.words->text();
        QVERIFY(nothing.startsWith(u"This computer has no keychain."_s));
        QVERIFY(!bench.forget->isEnabled());
        bench.type(u"correct horse"_s);
        QVERIFY(bench.words->text().startsWith(u"Kept for this session only"_s));
        QCOMPARE(bench.field->placeholderText(), QString(8, u'•'));
        QVERIFY(bench.forget->isEnabled());
        bench.forget->click();
        Row::settle();
        QCOMPARE(bench.words->text(), nothing);
        QVERIFY(!bench.forget->isEnabled());
    }

    void aKeychainThatTakesNothingIsNotSaidToHaveKeptIt()
    {
        Keychain keychain;
        keychain.refuses = true;
        Row bench(keychain);
        bench.type(u"correct horse"_s);
        QVERIFY(bench.words->text().startsWith(u"Not kept: GNOME Keyring did not take it."_s));
    }

    void whatWasTypedIsKeptWhenTheFieldIsLeft()
    {
        Keychain keychain;
        Row bench(keychain);
        bench.give()->click();
        QTest::keyClicks(bench.field, u"correct horse"_s);
        QTest::keyClick(bench.field, Qt::Key_Tab);
        Row::settle();
        QCOMPARE(keychain.kept, QByteArray("correct horse"));
    }

    void anEmptyFieldThatIsLeftChangesNothing()
    {
        Keychain keychain;
        keychain.kept = "correct horse";
        Row bench(keychain);
        bench.give()->click();
        QTest::keyClick(bench.field, Qt::Key_Tab);
        Row::settle();
        QCOMPARE(keychain.kept, QByteArray("correct horse"));
        QVERIFY(bench.give());
        QVERIFY(bench.forget->isEnabled());
    }

    void theFocusOfARowIsThatOfItsField_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("field");
        QTest::newRow("host") << u"Host"_s << u"Host"_s;
        QTest::newRow("authority") << u"Trusted authority"_s << u"File of the authorities to trust"_s;
        QTest::newRow("user") << u"User name"_s << u"User name"_s;
    }
    void theFocusOfARowIsThatOfItsField()
    {
        QFETCH(QString, label);
        QFETCH(QString, field);
        Editor bench;
        auto *line = named<QLineEdit>(*bench.editor, field);
        line->clear();
        for (const auto *named : bench.editor->findChildren<QLabel *>()) {
            if (ui::plainWords(named->text()) == label && named->buddy()) {
                bench.turnTo(line);
                named->buddy()->setFocus();
            }
        }
        QCOMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(QApplication::focusWidget(), u"typed.example"_s);
        QCOMPARE(line->text(), u"typed.example"_s);
    }

    void aTestShowsItsStagesAndWhatBecameOfIt()
    {
        Editor bench;
        bench.give(ui::SandboxHost::password().reveal());
        bench.test();
        QTRY_VERIFY(bench.record().verdict);
        auto *result = bench.editor->findChild<ui::TestResult *>();
        QVERIFY(named<QLabel>(*result, bench.record().verdict->sentence)->isVisible());
        const auto stages = result->findChild<ui::StageBar *>()->accessibleDescription();
        for (const auto &stage : {u"TCP: "_s, u"EHLO: "_s, u"TLS: "_s, u"AUTH: "_s})
            QVERIFY2(stages.contains(stage), qPrintable(stages));
        QVERIFY(!stages.contains(u"MAIL"_s));
    }

    void aTestThatTakesLongCanBeStopped()
    {
        Editor bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("slow-greeting=60")});
        bench.test();
        auto *stop = named<QPushButton>(*bench.editor, u"Stop the test"_s);
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(!named<QPushButton>(*bench.editor, u"Test connection"_s)->isEnabled());
        stop->click();
        if (!bench.record().verdict)
            stop->click(); // the first says good-bye, the second does not wait for the answer
        QTRY_VERIFY(bench.record().verdict);
        QCOMPARE(bench.record().session->outcome()->failure->fault, base::Fault::Cancelled);
        QVERIFY(named<QPushButton>(*bench.editor, u"Test connection"_s)->isEnabled());
    }

    void aPasswordThatCannotBeUsedIsSaidWithoutBeingShown()
    {
        Editor bench;
        auto refused = QByteArray("secret\0word", 11);
        bench.give(refused);
        bench.test();
        QTRY_VERIFY(bench.record().verdict);
        const auto &verdict = *bench.record().verdict;
        const auto said = verdict.sentence + verdict.subline + verdict.explanation + verdict.nextStep;
        QVERIFY2(said.contains(u"Password: it holds"_s), qPrintable(said));
        QVERIFY(!said.contains(u"secret"_s));
        QVERIFY(!said.contains(u"“”"_s));
    }

    void whatOnePageChangesTheOthersShow()
    {
        Editor bench;
        named<QCheckBox>(*bench.editor, u"SCRAM-SHA-256"_s)->click();
        named<QCheckBox>(*bench.editor, u"PLAIN"_s)->click();
        auto *method = named<QComboBox>(*bench.editor, u"Method"_s);
        QVERIFY2(method->currentText().startsWith(u"Several"_s), qPrintable(method->currentText()));
        const auto both = bench.workspace.accounts().find(bench.own.id).mechanisms;
        QCOMPARE(both, (QList<QByteArray>{"SCRAM-SHA-256", "PLAIN"}));
        named<QLineEdit>(*bench.editor, u"User name"_s)->setText(u"somebody"_s);
        QCOMPARE(bench.workspace.accounts().find(bench.own.id).mechanisms, both);
    }

    void aWayThatIsNotTheHostIsKeptWithItsOwnField()
    {
        Editor bench;
        auto *way = named<QComboBox>(*bench.editor, u"Reached by"_s);
        way->setCurrentIndex(way->findText(u"Unix socket on this computer"_s));
        named<QLineEdit>(*bench.editor, u"Path of the Unix socket"_s)->setText(u"/run/lmtp"_s);
        auto *protocol = named<QComboBox>(*bench.editor, u"Protocol"_s);
        protocol->setCurrentIndex(1);
        const auto kept = bench.workspace.accounts().find(bench.own.id);
        QCOMPARE(kept.endpoint().name(), u"/run/lmtp"_s);
        QCOMPARE(kept.protocol, smtp::Protocol::Lmtp);
        QCOMPARE(kept.host, bench.own.host); // for when it is chosen again
        QVERIFY(!named<QLineEdit>(*bench.editor, u"Host"_s)->isEnabled());
    }

    void aProxyIsKeptAsItsParts()
    {
        Editor bench;
        auto *through = named<QComboBox>(*bench.editor, u"Go through"_s);
        through->setCurrentIndex(through->findText(u"SOCKS5"_s));
        named<QLineEdit>(*bench.editor, u"Host of the proxy"_s)->setText(u"gate.example"_s);
        named<QLineEdit>(*bench.editor, u"Proxy user"_s)->setText(u"jana"_s);
        const auto endpoint = bench.workspace.accounts().find(bench.own.id).endpoint();
        QCOMPARE(endpoint.proxy.kind, net::Proxy::Kind::Socks5);
        QCOMPARE(endpoint.proxy.host, u"gate.example"_s);
        QCOMPARE(endpoint.proxy.user, u"jana"_s);
    }

    void halfAPinIsNotKept()
    {
        Editor bench;
        const QByteArray digest(32, '\x5a');
        auto *pins = named<QLineEdit>(*bench.editor, u"Pinned"_s);
        pins->setText(QString::fromLatin1(digest.toHex(':')) + u", 5a5a"_s);
        QCOMPARE(bench.workspace.accounts().find(bench.own.id).tls.pins, QList<QByteArray>{digest});
    }

    void aTrustedCertificateIsShownAndRevoked()
    {
        Editor bench;
        auto own = bench.own;
        own.tls.trusted = {{QByteArray(32, '\x5a'), u"mail.nordwind.example"_s, {}, {u"expired"_s}}};
        bench.workspace.accounts().put(own);
        ui::AccountEditor editor(bench.workspace, own.id);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = named<QTreeWidget>(editor, u"Trusted certificates"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"mail.nordwind.example"_s);
        list->setCurrentItem(list->topLevelItem(0));
        named<QPushButton>(editor, u"Re&voke"_s)->click();
        QVERIFY(bench.workspace.accounts().find(own.id).tls.trusted.isEmpty());
        QCOMPARE(list->topLevelItemCount(), 0);
        named<QPushButton>(editor, u"Undo"_s)->click();
        QCOMPARE(bench.workspace.accounts().find(own.id).tls.trusted.size(), 1);
    }

    void whatIsWrongOnAnotherPageIsMarkedAtItsTabAndShownWhenItMatters()
    {
        Editor bench;
        auto *tabs = bench.editor->findChild<QTabBar *>();
        named<QLineEdit>(*bench.editor, u"Name to send"_s)->setText(u"a b"_s);
        QVERIFY(!tabs->tabIcon(3).isNull());
        QCOMPARE(tabs->currentIndex(), 0);
        bench.test();
        QCOMPARE(tabs->currentIndex(), 3);
        QVERIFY(bench.workspace.sessions().all().isEmpty());
    }

    void everyFieldWithBadInputIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("begins");
        QTest::newRow("name") << u"Name"_s << u"one\ntwo"_s << u"Account name: "_s;
        QTest::newRow("name, NUL") << u"Name"_s << QString(u"a"_s + QChar(u'\0') + u"b"_s)
                                   << u"Account name: "_s;
        QTest::newRow("address") << u"Your address"_s << u"jana@"_s << u"Address: "_s;
        QTest::newRow("host") << u"Host"_s << u"mail example"_s << u"Server: "_s;
        QTest::newRow("host, NUL") << u"Host"_s << QString(u"a"_s + QChar(u'\0') + u".example"_s)
                                   << u"Server: "_s;
        QTest::newRow("user") << u"User name"_s << u"jana\r\nRSET"_s << u"User name: "_s;
        QTest::newRow("authority") << u"File of the authorities to trust"_s << u"/nowhere.pem"_s
                                   << u"CA file: "_s;
        QTest::newRow("name to check") << u"Name to check"_s << u"a b"_s << u"Name in the certificate: "_s;
        QTest::newRow("greeting") << u"Greets as"_s << u"my computer\r\nQUIT"_s << u"EHLO name: "_s;
    }
    void everyFieldWithBadInputIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, begins);
        Editor bench;
        named<QLineEdit>(*bench.editor, field)->setText(value);
        bench.hasOneProblem(begins);
        bench.test();
        QVERIFY(bench.workspace.sessions().all().isEmpty());
    }

    void aFieldLeftEmptyIsNamedWhenItIsNeeded_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("begins");
        QTest::newRow("name") << u"Name"_s << u"Account name: "_s;
        QTest::newRow("address") << u"Your address"_s << u"Address: "_s;
        QTest::newRow("host") << u"Host"_s << u"Server: "_s;
    }
    void aFieldLeftEmptyIsNamedWhenItIsNeeded()
    {
        QFETCH(QString, field);
        QFETCH(QString, begins);
        Editor bench;
        named<QLineEdit>(*bench.editor, field)->clear();
        QVERIFY(bench.problems().isEmpty()); // not before it is needed
        bench.test();
        bench.hasOneProblem(begins);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestAccounts test;
    return QTest::qExec(&test, argc, argv);
}
#include "accounts.moc"

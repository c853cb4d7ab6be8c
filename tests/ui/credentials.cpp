// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "named.h"
#include "ui/accounts/credentialrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

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

} // namespace

class TestCredentials : public QObject
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
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestCredentials test;
    return QTest::qExec(&test, argc, argv);
}
#include "credentials.moc"

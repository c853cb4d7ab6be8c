// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "ui/accounts/testresult.h"
#include "ui/widgets/stagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    void halfAPinIsNotKept()
    {
        Editor bench;
        const QByteArray digest(32, '\x5a');
        auto *pins = named<QLineEdit>(*bench.editor, u"Pinned"_s);
        pins->setText(QString::fromLatin1(digest.toHex(':')) + u", 5a5a"_s);
        QCOMPARE(bench.workspace.accounts().find(bench.own.id).tls.pins, QList<QByteArray>{digest});
        pins->setText(u"sha256//"_s + QString::fromLatin1(digest.toBase64()));
        QCOMPARE(bench.workspace.accounts().find(bench.own.id).tls.pins, QList<QByteArray>{digest});
    }

    void theWholeFingerprintOfATrustedCertificateIsRead()
    {
        Editor bench;
        auto own = bench.own;
        own.tls.trusted = {{QByteArray(32, '\x5a'), u"mail.nordwind.example"_s, {}, {u"expired"_s}}};
        bench.workspace.accounts().put(own);
        ui::AccountEditor editor(bench.workspace, own.id);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto hints = editor.findChildren<ui::Hint *>();
        const auto half = QString::fromLatin1(QByteArray(16, '\x5a').toHex(':'));
        QVERIFY(std::ranges::any_of(hints, [&](const auto *hint) { return hint->text().count(half) == 2; }));
    }

    void whatTheKeychainHeldForADeletedAccountGoesWithIt()
    {
        Editor bench;
        const auto ids = {bench.own.id, bench.own.keyPhraseId(), bench.own.proxyPasswordId()};
        for (const auto &id : ids)
            bench.workspace.secrets().write(id, base::Secret(QByteArray("secret")),
                                            [](const keychain::Found &) {});
        QTimer::singleShot(0, bench.editor.get(), [] {
            for (auto *button : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
                if (button->text() == u"Delete account"_s)
                    button->click();
            }
        });
        named<QPushButton>(*bench.editor, u"Delete account…"_s)->click();
        for (const auto &id : ids) {
            bench.workspace.secrets().read(
                id, [](const keychain::Found &found) { QVERIFY(found.secret.isEmpty()); });
        }
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

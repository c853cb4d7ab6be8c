// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real, unlocked gnome-keyring: run by tests/support/with-keyring.
#include "asking.h"

#include <QDir>
#include <QDirIterator>
#include <QUuid>

using namespace keychain;

class KeychainStored : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { account = QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void whatNobodyStoredIsNotThere();
    void whatIsStoredIsFound();
    void anotherProgramFindsIt();
    void aSecretIsReplaced();
    void aSecretIsRemoved();
    void removingWhatIsNotThereIsNoFailure();
    void everyKindOfSecretSurvives_data();
    void everyKindOfSecretSurvives();
    void accountsAreKeptApart();
    void manyQuestionsAtOnceAreAllAnswered();
    void theKeychainHasAName();
    void noAnswerComesAfterTheStoreIsGone();
    void nothingInClearTextIsOnTheDisk();

private:
    QString account;
    std::unique_ptr<SecretStore> store = keychainStore();
};

void KeychainStored::whatNobodyStoredIsNotThere()
{
    QCOMPARE(state(*store, account), State::None);
    const Found found = read(*store, account);
    QCOMPARE(found.state, State::None);
    QVERIFY(found.secret.isEmpty());
}

void KeychainStored::whatIsStoredIsFound()
{
    QCOMPARE(write(*store, account, "correct horse"), State::Stored);
    QCOMPARE(state(*store, account), State::Stored);
    const Found found = read(*store, account);
    QCOMPARE(found.state, State::Stored);
    QVERIFY(is(found, "correct horse"));
    QCOMPARE(found.words, QString());
}

void KeychainStored::anotherProgramFindsIt()
{
    write(*store, account, "correct horse");
    const auto other = keychainStore();
    QVERIFY(is(read(*other, account), "correct horse"));
}

void KeychainStored::aSecretIsReplaced()
{
    write(*store, account, "old");
    QCOMPARE(write(*store, account, "new"), State::Stored);
    QVERIFY(is(read(*store, account), "new"));
    QCOMPARE(remove(*store, account), State::None); // there are not two of them
}

void KeychainStored::aSecretIsRemoved()
{
    write(*store, account, "correct horse");
    QCOMPARE(remove(*store, account), State::None);
    QCOMPARE(state(*store, account), State::None);
    QCOMPARE(read(*store, account).state, State::None);
}

void KeychainStored::removingWhatIsNotThereIsNoFailure()
{
    QCOMPARE(remove(*store, account), State::None);
}

void KeychainStored::everyKindOfSecretSurvives_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("unicode") << QByteArray("pässwörd мария 🔑");
    QTest::newRow("spaces around") << QByteArray("  a b  ");
    QTest::newRow("line breaks and NUL") << QByteArray("a\r\nb\0c", 6);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("a long token") << QByteArray("token").repeated(2000);
}

void KeychainStored::everyKindOfSecretSurvives()
{
    QFETCH(QByteArray, secret);
    QCOMPARE(write(*store, account, secret), State::Stored);
    QVERIFY(is(read(*store, account), secret));
}

void KeychainStored::accountsAreKeptApart()
{
    const QString other = account + u'2';
    write(*store, account, "one");
    write(*store, other, "two");
    QVERIFY(is(read(*store, account), "one"));
    QVERIFY(is(read(*store, other), "two"));
    remove(*store, account);
    QCOMPARE(state(*store, account), State::None);
    QCOMPARE(state(*store, other), State::Stored);
}

void KeychainStored::manyQuestionsAtOnceAreAllAnswered()
{
    write(*store, account, "one");
    int stored = 0;
    for (int i = 0; i < 20; ++i) {
        store->state(account, [&](State answer) { stored += answer == State::Stored; });
        store->read(account, [&](const Found &answer) { stored += answer.state == State::Stored; });
    }
    QTRY_COMPARE(stored, 40);
}

void KeychainStored::theKeychainHasAName()
{
    state(*store, account);
    QCOMPARE(store->backend(), QStringLiteral("GNOME Keyring"));
}

void KeychainStored::noAnswerComesAfterTheStoreIsGone()
{
    int answers = 0;
    {
        const auto gone = keychainStore();
        gone->state(account, [&](State) { ++answers; });
        gone->read(account, [&](const Found &) { ++answers; });
        gone->write(account, base::Secret(QByteArray("one")), [&](const Found &) { ++answers; });
        gone->remove(account, [&](const Found &) { ++answers; });
    }
    read(*store, account); // by now the others are through
    QCOMPARE(answers, 0);
}

void KeychainStored::nothingInClearTextIsOnTheDisk()
{
    const QByteArray secret = "a secret that nobody shall find";
    write(*store, account, secret);
    int files = 0;
    for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray octets = file.readAll();
        QVERIFY(!octets.contains(secret) && !octets.contains(secret.toBase64()));
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(KeychainStored)
#include "stored.moc"

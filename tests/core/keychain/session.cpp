// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

using namespace keychain;

class SessionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasGivenIsFoundUntilItIsRemoved();
    void accountsAreKeptApart();
    void itIsNoKeychainAndSaysSo();
    void noAnswerComesAfterTheStoreIsGone();
};

void SessionStoreTest::whatWasGivenIsFoundUntilItIsRemoved()
{
    const auto store = sessionStore();
    QVERIFY(read(*store, u"a"_qs).secret.isEmpty());
    write(*store, u"a"_qs, "one");
    write(*store, u"a"_qs, "two");
    QVERIFY(is(read(*store, u"a"_qs), "two"));
    QVERIFY(is(read(*store, u"a"_qs), "two")); // reading does not take it away
    remove(*store, u"a"_qs);
    QVERIFY(read(*store, u"a"_qs).secret.isEmpty());
}

void SessionStoreTest::accountsAreKeptApart()
{
    const auto store = sessionStore();
    write(*store, u"a"_qs, "one");
    write(*store, u"b"_qs, "two");
    remove(*store, u"a"_qs);
    QVERIFY(is(read(*store, u"b"_qs), "two"));
}

void SessionStoreTest::itIsNoKeychainAndSaysSo()
{
    const auto store = sessionStore();
    QCOMPARE(state(*store, u"a"_qs), State::NoKeychain);
    QCOMPARE(write(*store, u"a"_qs, "one"), State::NoKeychain);
    QCOMPARE(state(*store, u"a"_qs), State::NoKeychain);
    QCOMPARE(remove(*store, u"a"_qs), State::NoKeychain);
    QCOMPARE(store->backend(), QString());
}

void SessionStoreTest::noAnswerComesAfterTheStoreIsGone()
{
    bool answered = false;
    {
        const auto store = sessionStore();
        store->state(u"a"_qs, [&](State) { answered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "session.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A system without a keychain: run on a bus without one (tests/support/with-keyring --none), and without a
// bus.
#include "asking.h"

using namespace keychain;

class KeychainAbsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thatThereIsNoneIsSaid();
    void aSecretLastsForTheSession();
    void aSecretIsForgotten();
};

void KeychainAbsent::thatThereIsNoneIsSaid()
{
    const auto store = keychainStore();
    QCOMPARE(state(*store, u"a"_qs), State::NoKeychain);
    const Found found = read(*store, u"a"_qs);
    QCOMPARE(found.state, State::NoKeychain);
    QVERIFY(found.secret.isEmpty());
    QCOMPARE(store->backend(), QString());
}

void KeychainAbsent::aSecretLastsForTheSession()
{
    const auto store = keychainStore();
    QCOMPARE(write(*store, u"a"_qs, "correct horse"), State::NoKeychain);
    QCOMPARE(state(*store, u"a"_qs), State::NoKeychain);
    QVERIFY(is(read(*store, u"a"_qs), "correct horse"));
    QVERIFY(read(*store, u"b"_qs).secret.isEmpty());
    QVERIFY(read(*keychainStore(), u"a"_qs).secret.isEmpty()); // another session
}

void KeychainAbsent::aSecretIsForgotten()
{
    const auto store = keychainStore();
    write(*store, u"a"_qs, "correct horse");
    QCOMPARE(remove(*store, u"a"_qs), State::NoKeychain);
    QVERIFY(read(*store, u"a"_qs).secret.isEmpty());
}

QTEST_GUILESS_MAIN(KeychainAbsent)
#include "absent.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real gnome-keyring that has a secret and was then locked: run by tests/support/with-keyring.
#include "asking.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>

using namespace keychain;

class KeychainLocked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aStoredSecretIsSeenButNotGivenOut();
    void anUnknownAccountIsNotSaidToHaveNone();
    void nothingIsStored();
    void nothingIsRemoved();
    void theKeychainKeepsItsName();

private:
    std::unique_ptr<SecretStore> store = keychainStore();
};

void KeychainLocked::initTestCase()
{
    QCOMPARE(write(*store, u"known"_qs, "correct horse"), State::Stored);
    const auto service = [](const char *method, const QVariantList &arguments) {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_qs, u"/org/freedesktop/secrets"_qs,
                                           u"org.freedesktop.Secret.Service"_qs, QLatin1String(method));
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusPendingReply<QDBusObjectPath> collection =
        QDBusPendingReply<QDBusObjectPath>(service("ReadAlias", {u"default"_qs}));
    QVERIFY(!collection.isError());
    const QList<QDBusObjectPath> paths{collection.value()};
    QCOMPARE(service("Lock", {QVariant::fromValue(paths)}).type(), QDBusMessage::ReplyMessage);
}

void KeychainLocked::aStoredSecretIsSeenButNotGivenOut()
{
    QCOMPARE(state(*store, u"known"_qs), State::Locked);
    const Found found = read(*store, u"known"_qs);
    QCOMPARE(found.state, State::Locked);
    QVERIFY(found.secret.isEmpty());
}

void KeychainLocked::anUnknownAccountIsNotSaidToHaveNone()
{
    QCOMPARE(state(*store, u"unknown"_qs), State::Locked);
    QCOMPARE(read(*store, u"unknown"_qs).state, State::Locked);
}

void KeychainLocked::nothingIsStored()
{
    QCOMPARE(write(*store, u"other"_qs, "staple"), State::Locked);
    QVERIFY(read(*store, u"other"_qs).secret.isEmpty());
}

void KeychainLocked::nothingIsRemoved()
{
    QCOMPARE(remove(*store, u"known"_qs), State::Locked);
    QCOMPARE(state(*store, u"known"_qs), State::Locked);
}

void KeychainLocked::theKeychainKeepsItsName()
{
    QCOMPARE(store->backend(), QStringLiteral("GNOME Keyring"));
}

QTEST_GUILESS_MAIN(KeychainLocked)
#include "locked.moc"

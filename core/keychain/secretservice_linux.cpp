// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Secret Service (https://specifications.freedesktop.org/secret-service/) as far as it shows without a
// secret.
#include "keychain/system.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

#include <algorithm>
#include <array>

namespace keychain {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int limit = 5000; // ms: a service that was only just started answers well within it

constexpr QLatin1String secrets("org.freedesktop.secrets");
constexpr std::array wallets{QLatin1String("org.kde.kwalletd6"), QLatin1String("org.kde.kwalletd5")};

QDBusMessage call(const QString &path, const char *interface, const char *method,
                  const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(secrets, path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const char *method, const QVariantList &arguments)
{
    return call(QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", method,
                arguments);
}

bool isRunning(QLatin1String name)
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(name);
}

/// One question, in up to three calls: the items for the account, the default collection, whether that is
/// locked. The last two for keychains like KeePassXC, which show nothing of what is locked.
class Question : public QObject
{
public:
    Question(QObject *context, std::function<void(Glimpse)> done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void ask(const QString &accountId)
    {
        qDBusRegisterMetaType<Attributes>();
        const Attributes attributes{{QStringLiteral("user"), accountId},
                                    {QStringLiteral("server"), serviceName}};
        send(serviceCall("SearchItems", {QVariant::fromValue(attributes)}),
             [this](const QDBusPendingCall &pending) {
                 const QDBusPendingReply<Paths, Paths> reply = pending;
                 if (reply.isError())
                     answer(Glimpse::Absent);
                 else if (!reply.argumentAt<0>().isEmpty())
                     answer(Glimpse::Stored);
                 else if (!reply.argumentAt<1>().isEmpty())
                     answer(Glimpse::Locked);
                 else
                     askForCollection();
             });
    }

private:
    void askForCollection()
    {
        send(serviceCall("ReadAlias", {QStringLiteral("default")}), [this](const QDBusPendingCall &pending) {
            const QDBusPendingReply<QDBusObjectPath> reply = pending;
            const QString path = reply.isError() ? QString() : reply.value().path();
            if (path.size() > 1) // "/" stands for none
                askWhetherLocked(path);
            else
                answer(Glimpse::None);
        });
    }

    void askWhetherLocked(const QString &collection)
    {
        const QVariantList property{QStringLiteral("org.freedesktop.Secret.Collection"),
                                    QStringLiteral("Locked")};
        send(call(collection, "org.freedesktop.DBus.Properties", "Get", property),
             [this](const QDBusPendingCall &pending) {
                 const QDBusPendingReply<QDBusVariant> reply = pending;
                 const bool locked = !reply.isError() && reply.value().variant().toBool();
                 answer(locked ? Glimpse::Locked : Glimpse::None);
             });
    }

    template <typename Then>
    void send(const QDBusMessage &message, Then then)
    {
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, limit), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [then](const QDBusPendingCallWatcher *w) { then(*w); });
    }

    void answer(Glimpse what)
    {
        deleteLater();
        m_done(what);
    }

    std::function<void(Glimpse)> m_done;
};

} // namespace

void glimpse(QObject *context, const QString &accountId, std::function<void(Glimpse)> done)
{
    // On KDE QtKeychain talks to the wallet and not to the Secret Service: what that knows would mislead.
    const bool wallet = std::ranges::any_of(wallets, isRunning);
    if (wallet || !QDBusConnection::sessionBus().isConnected()) {
        const Glimpse what = wallet ? Glimpse::Unknown : Glimpse::Absent;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), what] { done(what); }, Qt::QueuedConnection);
        return;
    }
    (new Question(context, std::move(done)))->ask(accountId);
}

QString systemKeychainName()
{
    if (std::ranges::any_of(wallets, isRunning))
        return QStringLiteral("KWallet");
    if (!isRunning(secrets))
        return {};
    const uint pid = QDBusConnection::sessionBus().interface()->servicePid(secrets).value();
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid)); // 15 octets of the program's name
    const QByteArray program = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    if (program.startsWith("gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (program == "keepassxc")
        return QStringLiteral("KeePassXC");
    if (program.startsWith("ksecretd"))
        return QStringLiteral("KWallet");
    return QStringLiteral("Secret Service");
}

} // namespace keychain

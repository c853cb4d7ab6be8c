// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"

#include "account/json.h"
#include "base/savefile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace account {

namespace {

constexpr int version = 1;

struct Contents
{
    QList<Account> accounts;
    QHash<QString, QJsonObject> found;
};

using Damage = AccountStore::Damage;

Damage wrongShape(const QString &field)
{
    return Damage{{}, QStringLiteral("wrong-shape"), field, 0};
}

std::expected<QByteArray, Damage> readFile(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Damage{{}, QStringLiteral("unreadable"), file.errorString(), 0});
    QByteArray bytes = file.read(AccountStore::maxFile + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(Damage{{}, QStringLiteral("unreadable"), file.errorString(), 0});
    if (bytes.size() > AccountStore::maxFile)
        return std::unexpected(Damage{{}, QStringLiteral("too-large"), QString::number(file.size()), 0});
    return bytes;
}

std::expected<Contents, Damage> parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(bytes.left(error.offset).count('\n'));
        return std::unexpected(Damage{{}, QStringLiteral("not-json"), error.errorString(), line});
    }
    const QJsonValue found = document.object().value(QLatin1String("version"));
    if (!document.isObject() || !found.isDouble())
        return std::unexpected(wrongShape(QStringLiteral("version")));
    if (found.toDouble() != version)
        return std::unexpected(
            Damage{{}, QStringLiteral("unknown-version"), QString::number(found.toDouble()), 0});
    const QJsonValue list = document.object().value(QLatin1String("accounts"));
    if (!list.isArray())
        return std::unexpected(wrongShape(QStringLiteral("accounts")));

    Contents contents;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("accounts[%1]").arg(i);
        if (!array.at(i).isObject())
            return std::unexpected(wrongShape(place));
        const QJsonObject object = array.at(i).toObject();
        const auto account = fromJson(object);
        if (!account)
            return std::unexpected(wrongShape(place + u'.' + account.error()));
        if (contents.found.contains(account->id)) // the id names the secret: two accounts must not share it
            return std::unexpected(wrongShape(place + QStringLiteral(".id")));
        contents.accounts.append(*account);
        contents.found.insert(account->id, object);
    }
    return contents;
}

/// Moves the file out of the way, under a name that is free; the new name, or the system's words.
std::expected<QString, QString> moveAside(QFile &file)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString wanted = file.fileName() + QStringLiteral(".damaged-") + time;
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    file.close();
    if (!file.rename(name))
        return std::unexpected(file.errorString());
    return name;
}

QDir made(const QString &path)
{
    QDir().mkpath(path);
    return QDir(path);
}

QDir folder(QStandardPaths::StandardLocation location)
{
    if (const QString home = qEnvironmentVariable("HELOSCOPE_HOME"); !home.isEmpty())
        return made(home);
    return made(QStandardPaths::writableLocation(location) + QStringLiteral("/heloscope"));
}

} // namespace

AccountStore::AccountStore(QString file)
    : m_file(std::move(file))
{
}

std::optional<AccountStore::Damage> AccountStore::load()
{
    m_accounts.clear();
    m_found.clear();
    m_blocked.clear();
    QFile file(m_file);
    if (!file.exists())
        return {};
    const auto bytes = readFile(file);
    auto contents = bytes ? parse(*bytes) : std::unexpected(bytes.error());
    if (contents) {
        m_accounts = std::move(contents->accounts);
        m_found = std::move(contents->found);
        return {};
    }
    Damage damage = contents.error();
    if (const auto name = moveAside(file))
        damage.keptAs = *name;
    else
        m_blocked = name.error();
    return damage;
}

std::expected<void, QString> AccountStore::save() const
{
    if (!m_blocked.isEmpty())
        return std::unexpected(m_blocked);
    QJsonArray accounts;
    for (const Account &account : m_accounts)
        accounts.append(toJson(account, m_found.value(account.id)));
    const QJsonObject root{{QStringLiteral("version"), version}, {QStringLiteral("accounts"), accounts}};

    QDir().mkpath(QFileInfo(m_file).path());
    return base::saveWhole(m_file, QJsonDocument(root).toJson(), base::Readable::ByOwnerOnly);
}

const Account *AccountStore::find(const QString &idOrName) const
{
    auto it = std::ranges::find(m_accounts, idOrName, &Account::id);
    if (it == m_accounts.end())
        it = std::ranges::find_if(m_accounts, [&](const Account &account) {
            return account.name.compare(idOrName, Qt::CaseInsensitive) == 0;
        });
    return it == m_accounts.end() ? nullptr : &*it;
}

void AccountStore::put(const Account &account)
{
    const auto it = std::ranges::find(m_accounts, account.id, &Account::id);
    if (it == m_accounts.end())
        m_accounts.append(account);
    else
        *it = account;
}

void AccountStore::remove(const QString &id)
{
    m_accounts.removeIf([&](const Account &account) { return account.id == id; });
    m_found.remove(id);
}

QDir configFolder()
{
    return folder(QStandardPaths::GenericConfigLocation);
}

QDir dataFolder()
{
    return folder(QStandardPaths::GenericDataLocation);
}

} // namespace account

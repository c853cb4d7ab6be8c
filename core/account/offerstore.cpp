// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/offerstore.h"

#include "account/accountstore.h"
#include "base/savefile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

namespace account {

namespace {

constexpr int offersVersion = 1;

QString keyOf(const session::Endpoint &endpoint)
{
    return base::asciiHost(endpoint.host) + u':' + QString::number(endpoint.port);
}

bool isElsewhere(const session::Endpoint &endpoint)
{
    return !endpoint.isLocal() && !endpoint.host.isEmpty() &&
           endpoint.host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0 &&
           !QHostAddress(endpoint.host).isLoopback();
}

QJsonArray arrayOf(const QList<QByteArray> &words)
{
    QJsonArray array;
    for (const QByteArray &word : words)
        array.append(QString::fromLatin1(word));
    return array;
}

QList<QByteArray> wordsIn(const QJsonValue &value)
{
    QList<QByteArray> words;
    const QJsonArray array = value.toArray();
    for (const auto &word : array)
        words.append(word.toString().toLatin1());
    return words;
}

QJsonObject objectOf(const smtp::LastOffer &offer)
{
    return {{QStringLiteral("startTls"), offer.startTls},
            {QStringLiteral("inClear"), arrayOf(offer.inClear)},
            {QStringLiteral("underTls"), arrayOf(offer.underTls)},
            {QStringLiteral("seen"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
}

/// All servers by their key; none where the file is not as it must be.
QJsonObject serversIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > OfferStore::maxFile)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return root.value(QLatin1String("version")).toInt() == offersVersion
               ? root.value(QLatin1String("servers")).toObject()
               : QJsonObject();
}

void dropOldest(QJsonObject &servers)
{
    while (servers.size() > OfferStore::maxServers) {
        auto oldest = servers.begin();
        const auto seen = [](const QJsonObject::iterator &it) {
            return it.value().toObject().value(QLatin1String("seen")).toString();
        };
        for (auto it = servers.begin(); it != servers.end(); ++it) {
            if (seen(it) < seen(oldest))
                oldest = it;
        }
        servers.erase(oldest);
    }
}

OfferStore configuredStore()
{
    return OfferStore(configFolder().filePath(QStringLiteral("offers.json")));
}

} // namespace

OfferStore::OfferStore(QString file)
    : m_file(std::move(file))
{
}

std::optional<smtp::LastOffer> OfferStore::find(const session::Endpoint &endpoint) const
{
    const QJsonObject found = serversIn(m_file).value(keyOf(endpoint)).toObject();
    if (found.isEmpty())
        return {};
    return smtp::LastOffer{.startTls = found.value(QLatin1String("startTls")).toBool(),
                           .inClear = wordsIn(found.value(QLatin1String("inClear"))),
                           .underTls = wordsIn(found.value(QLatin1String("underTls")))};
}

std::expected<void, QString> OfferStore::keep(const session::Endpoint &endpoint, const smtp::LastOffer &offer)
{
    QJsonObject servers = serversIn(m_file);
    servers.insert(keyOf(endpoint), objectOf(offer));
    dropOldest(servers);
    const QJsonObject root{{QStringLiteral("version"), offersVersion}, {QStringLiteral("servers"), servers}};
    QDir().mkpath(QFileInfo(m_file).path());
    return base::saveWhole(m_file, QJsonDocument(root).toJson(), base::Readable::ByOwnerOnly);
}

void keepOffers(session::Submission &submission)
{
    const session::Endpoint endpoint = submission.endpoint;
    if (!isElsewhere(endpoint))
        return;
    submission.recall = [endpoint](session::Submission &next) {
        next.opening.lastOffer = configuredStore().find(endpoint);
    };
    submission.remember = [endpoint](const smtp::Outcome &outcome) {
        auto store = configuredStore();
        if (outcome.offered && store.find(endpoint) != outcome.offered) [[maybe_unused]]
            const auto kept = store.keep(endpoint, *outcome.offered);
    };
}

} // namespace account

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lastoffers.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString keyOf(const account::Account &account, QLatin1String what)
{
    return "offers/%1/%2"_L1.arg(account.id, what);
}

QString serverOf(const account::Account &account)
{
    return account.endpoint().name() + u':' + QString::number(account.port);
}

QStringList texts(const QList<QByteArray> &words)
{
    QStringList list;
    for (const auto &word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

QList<QByteArray> words(const QVariant &value)
{
    QList<QByteArray> list;
    const auto kept = value.toStringList();
    for (const auto &text : kept)
        list.append(text.toUtf8());
    return list;
}

} // namespace

std::optional<smtp::LastOffer> LastOffers::of(const account::Account &account) const
{
    if (m_settings.value(keyOf(account, "server"_L1)).toString() != serverOf(account))
        return {};
    return smtp::LastOffer{.startTls = m_settings.value(keyOf(account, "startTls"_L1)).toBool(),
                           .inClear = words(m_settings.value(keyOf(account, "inClear"_L1))),
                           .underTls = words(m_settings.value(keyOf(account, "underTls"_L1)))};
}

void LastOffers::keep(const account::Account &account, const smtp::LastOffer &offer)
{
    m_settings.setValue(keyOf(account, "server"_L1), serverOf(account));
    m_settings.setValue(keyOf(account, "startTls"_L1), offer.startTls);
    m_settings.setValue(keyOf(account, "inClear"_L1), texts(offer.inClear));
    m_settings.setValue(keyOf(account, "underTls"_L1), texts(offer.underTls));
}

} // namespace ui

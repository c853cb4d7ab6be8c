// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/capabilities.h"

#include <algorithm>

namespace smtp {

namespace {

// The form of AUTH before RFC 2554 was published; Microsoft's servers kept it for decades.
constexpr QByteArrayView oldAuth("AUTH=");

} // namespace

Capabilities Capabilities::fromEhlo(const Reply &reply)
{
    Capabilities capabilities;
    for (const auto &line : reply.lines.mid(1)) {
        const auto text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (text.first(qMin(text.size(), oldAuth.size())).toUpper() == oldAuth) {
            capabilities.m_offers.append({"AUTH", text.sliced(oldAuth.size()).trimmed()});
            continue;
        }
        const auto space = text.indexOf(' ');
        const auto keyword = space < 0 ? text : text.first(space);
        capabilities.m_offers.append(
            {keyword.toUpper(), space < 0 ? QByteArray() : text.sliced(space + 1).trimmed()});
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return std::ranges::any_of(m_offers, [&](const Offer &offer) { return offer.keyword == keyword; });
}

bool Capabilities::offered(QByteArrayView keyword) const
{
    return std::ranges::any_of(
        m_offers, [&](const Offer &offer) { return offer.keyword == keyword && !offer.pretended; });
}

QByteArray Capabilities::parameters(QByteArrayView keyword) const
{
    for (const Offer &offer : m_offers) {
        if (offer.keyword == keyword)
            return offer.parameters;
    }
    return {};
}

QList<QByteArray> Capabilities::keywords() const
{
    QList<QByteArray> names;
    for (const Offer &offer : m_offers) {
        if (!names.contains(offer.keyword))
            names.append(offer.keyword);
    }
    return names;
}

void Capabilities::add(const QByteArray &keyword, const QByteArray &parameters)
{
    m_offers.append({keyword.toUpper(), parameters, true});
}

void Capabilities::remove(QByteArrayView keyword)
{
    m_offers.removeIf(
        [&](const Offer &offer) { return keyword.compare(offer.keyword, Qt::CaseInsensitive) == 0; });
}

std::optional<qint64> Capabilities::sizeLimit() const
{
    bool isNumber = false;
    const auto limit = parameters("SIZE").toLongLong(&isNumber);
    if (!isNumber || limit <= 0)
        return std::nullopt;
    return limit;
}

namespace {

QList<QByteArray> mechanismsIn(const QByteArray &parameters)
{
    return parameters.simplified().toUpper().split(' ');
}

} // namespace

bool Capabilities::offersMechanism(const QByteArray &name) const
{
    return std::ranges::any_of(m_offers, [&](const Offer &offer) {
        return offer.keyword == "AUTH" && !offer.pretended && mechanismsIn(offer.parameters).contains(name);
    });
}

QList<QByteArray> Capabilities::authMechanisms() const
{
    QList<QByteArray> mechanisms;
    for (const Offer &offer : m_offers) {
        if (offer.keyword != "AUTH")
            continue;
        for (const auto &mechanism : mechanismsIn(offer.parameters)) {
            if (!mechanism.isEmpty() && !mechanisms.contains(mechanism))
                mechanisms.append(mechanism);
        }
    }
    return mechanisms;
}

Limits Capabilities::limits() const
{
    Limits limits;
    for (const Offer &offer : m_offers) {
        if (offer.keyword == "LIMITS")
            limits.read(offer.parameters);
    }
    return limits;
}

} // namespace smtp

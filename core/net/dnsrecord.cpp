// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dnsclient.h"

#include <QtEndian>

namespace net {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255;

/// RFC 1035 §5.1: what would be taken for something else is written as a number.
QString labelText(QByteArrayView label)
{
    QString text;
    for (const char octet : label) {
        const bool plain = octet > ' ' && octet < '\x7f' && octet != '.' && octet != '\\';
        text += plain ? QString(QLatin1Char(octet))
                      : QStringLiteral("\\%1").arg(uint(uchar(octet)), 3, 10, QLatin1Char('0'));
    }
    return text;
}

/// The whole of `data`, without the last dot; the root is empty.
std::optional<QString> nameIn(QByteArrayView data)
{
    if (data.size() > longestName)
        return {};
    QStringList labels;
    qsizetype at = 0;
    while (at < data.size()) {
        const qsizetype length = uchar(data.at(at));
        if (length == 0)
            return at + 1 == data.size() ? std::optional(labels.join(QLatin1Char('.'))) : std::nullopt;
        if (length > longestLabel || at + 1 + length > data.size())
            return {};
        labels.append(labelText(data.sliced(at + 1, length)));
        at += 1 + length;
    }
    return {};
}

} // namespace

QString name(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QStringLiteral("A");
    case DnsType::Cname:
        return QStringLiteral("CNAME");
    case DnsType::Mx:
        return QStringLiteral("MX");
    case DnsType::Aaaa:
        return QStringLiteral("AAAA");
    }
    return {};
}

QByteArrayView name(DnsAnswer::Security security)
{
    switch (security) {
    case DnsAnswer::Security::Unchecked:
        return "unchecked";
    case DnsAnswer::Security::Secure:
        return "secure";
    case DnsAnswer::Security::Insecure:
        return "insecure";
    case DnsAnswer::Security::Bogus:
        return "bogus";
    }
    return {};
}

QString DnsRecord::data() const
{
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
        return address.toString();
    case DnsType::Cname:
        return host + QLatin1Char('.');
    case DnsType::Mx:
        return QStringLiteral("%1 %2.").arg(preference).arg(host);
    }
    return {};
}

std::optional<DnsRecord> readRecord(DnsType type, QByteArrayView data)
{
    constexpr qsizetype four = 4;
    constexpr qsizetype sixteen = 16;
    DnsRecord record{.name = {}, .type = type};
    switch (type) {
    case DnsType::A:
        if (data.size() != four)
            return {};
        record.address.setAddress(qFromBigEndian<quint32>(data.data()));
        return record;
    case DnsType::Aaaa:
        if (data.size() != sixteen)
            return {};
        record.address.setAddress(reinterpret_cast<const quint8 *>(data.data()));
        return record;
    case DnsType::Mx:
        if (data.size() < 2)
            return {};
        record.preference = qFromBigEndian<quint16>(data.data());
        data = data.sliced(2);
        break;
    case DnsType::Cname:
        break;
    }
    const auto host = nameIn(data);
    if (!host)
        return {};
    record.host = *host;
    return record;
}

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include <QJsonArray>

using namespace transcript;

QByteArray anyOctets(QRandomGenerator &random, qsizetype length)
{
    const quint32 kind = random.bounded(3U);
    QByteArray octets;
    while (octets.size() < length) {
        if (kind == 0)
            octets.append(char(random.bounded(0x20, 0x7f)));
        else if (kind == 1)
            octets.append(QString(QChar(random.bounded(0x20, 0xd7ff))).toUtf8());
        else
            octets.append(char(random.bounded(256)));
    }
    return octets;
}

namespace {

QJsonValue anyValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 6 : 4)) {
    case 0:
        return QString::fromUtf8(anyOctets(random, random.bounded(20)));
    case 1:
        return qint64(random.generate64());
    case 2:
        return random.generateDouble() * 1e6;
    case 3:
        return random.bounded(2) == 1;
    case 4:
        return QJsonArray{anyValue(random, depth - 1), anyValue(random, depth - 1)};
    default:
        return QJsonObject{{QStringLiteral("inner"), anyValue(random, depth - 1)}};
    }
}

} // namespace

Entry anyEntry(QRandomGenerator &random)
{
    Entry entry;
    entry.wallTime = qint64(random.generate64() >> 1);
    entry.time = qint64(random.generate64() >> 1);
    entry.took = random.bounded(2) ? -1 : qint64(random.generate64() >> 1);
    entry.connection = quint32(random.bounded(3));
    entry.command = quint32(random.bounded(100));
    entry.group = quint32(random.bounded(4));
    entry.phase = base::Phase(random.bounded(int(base::Phase::Turn) + 1));
    entry.direction = Direction(random.bounded(3));
    entry.event = Event(random.bounded(int(Event::Remark) + 1));
    entry.part = base::Part(random.bounded(4));
    entry.tls = random.bounded(2) == 1;
    entry.odd = base::Oddities::fromInt(quint16(random.bounded(0x200)));
    for (int i = random.bounded(4); i > 0; --i) {
        entry.bytes += anyOctets(random, random.bounded(30));
        if (random.bounded(3) == 0) {
            entry.secrets.append({entry.bytes.size(), 8});
            entry.bytes += maskOctets;
        }
    }
    for (int i = random.bounded(4); i > 0; --i)
        entry.facts.insert(QString::number(i), anyValue(random, 2));
    return entry;
}

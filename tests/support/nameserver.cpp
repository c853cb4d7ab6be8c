// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nameserver.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QtEndian>

namespace support {

namespace {

constexpr quint16 typeA = 1;
constexpr quint16 typeCname = 5;
constexpr quint16 typeMx = 15;
constexpr quint16 typeAaaa = 28;

QByteArray octets(quint16 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The root is ".".
QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    const auto labels = name.split('.');
    for (const auto &label : labels) {
        if (!label.isEmpty())
            wire += char(label.size()) + label;
    }
    return wire + '\0';
}

} // namespace

NameServer::NameServer()
{
    if (!m_socket.bind(QHostAddress(QHostAddress::LocalHost)))
        qFatal("the name server cannot listen: %s", qPrintable(m_socket.errorString()));
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::onReadyRead);
}

void NameServer::mx(const QByteArray &name, quint16 preference, const QByteArray &host)
{
    m_names[name].append({typeMx, octets(preference) + wireName(host)});
}

void NameServer::address(const QByteArray &name, const QString &address)
{
    const QHostAddress host(address);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray four(4, Qt::Uninitialized);
        qToBigEndian(host.toIPv4Address(), four.data());
        m_names[name].append({typeA, four});
        return;
    }
    const auto six = host.toIPv6Address();
    m_names[name].append({typeAaaa, QByteArray(reinterpret_cast<const char *>(six.c), sizeof six.c)});
}

void NameServer::alias(const QByteArray &name, const QByteArray &host)
{
    m_names[name].append({typeCname, wireName(host)});
}

void NameServer::onReadyRead()
{
    while (m_socket.hasPendingDatagrams()) {
        const auto query = m_socket.receiveDatagram();
        const auto answer = answerTo(query.data());
        if (!answer.isEmpty())
            m_socket.writeDatagram(query.makeReply(answer));
    }
}

QByteArray NameServer::answerTo(const QByteArray &query)
{
    constexpr qsizetype header = 12;
    qsizetype at = header;
    QByteArrayList labels;
    while (at < query.size() && query.at(at) != 0) {
        labels.append(query.mid(at + 1, query.at(at)).toLower());
        at += 1 + query.at(at);
    }
    if (at + 5 > query.size())
        return {};
    const auto name = labels.join('.');
    const auto type = qFromBigEndian<quint16>(query.constData() + at + 1);
    m_asked.append(name + ' ' + QByteArray::number(type));
    if (m_silent.contains(name))
        return {};

    QByteArray records;
    quint16 count = 0;
    const auto known = m_names.value(name);
    for (const auto &record : known) {
        if (record.type != type && record.type != typeCname)
            continue;
        // the question's name, class IN, five minutes
        records += octets(0xc00c) + octets(record.type) + octets(1) + octets(0) + octets(300) +
                   octets(quint16(record.data.size())) + record.data;
        ++count;
    }
    const quint16 code = m_failing.contains(name) ? 2 : m_names.contains(name) ? 0 : 3;
    const quint16 flags = 0x8180 | code; // an answer, as one was wanted, of a server that asks on
    return query.first(2) + octets(flags) + octets(1) + octets(count) + octets(0) + octets(0) +
           query.mid(header, at + 5 - header) + records;
}

} // namespace support

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dnsclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using net::DnsType;

class DnsRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsReadFromTheWire_data();
    void aRecordIsReadFromTheWire();
    void aDamagedRecordIsNone_data();
    void aDamagedRecordIsNone();
};

void DnsRecordTest::aRecordIsReadFromTheWire_data()
{
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("data");
    QTest::newRow("A") << DnsType::A << QByteArray::fromHex("c0000201") << u"192.0.2.1"_s;
    QTest::newRow("AAAA") << DnsType::Aaaa << QByteArray::fromHex("20010db8000000000000000000000001")
                          << u"2001:db8::1"_s;
    QTest::newRow("MX") << DnsType::Mx << QByteArray("\0\x0a\2mx\7example\0", 14) << u"10 mx.example."_s;
    QTest::newRow("null MX") << DnsType::Mx << QByteArray("\0\0\0", 3) << u"0 ."_s;
    QTest::newRow("alias") << DnsType::Cname << QByteArray("\4host\7example\0", 14) << u"host.example."_s;
    QTest::newRow("a dot within a label") << DnsType::Cname << QByteArray("\3a.b\0", 5) << u"a\\046b."_s;
    QTest::newRow("a line break within a label")
        << DnsType::Cname << QByteArray("\3a\nb\0", 5) << u"a\\010b."_s;
}

void DnsRecordTest::aRecordIsReadFromTheWire()
{
    QFETCH(DnsType, type);
    QFETCH(QByteArray, octets);
    const auto record = net::readRecord(type, octets);
    QVERIFY(record);
    QTEST(record->data(), "data");
}

void DnsRecordTest::aDamagedRecordIsNone_data()
{
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("half an address") << DnsType::A << QByteArray("\x7f\0", 2);
    QTest::newRow("too much of an address") << DnsType::A << QByteArray(5, 'x');
    QTest::newRow("half a long address") << DnsType::Aaaa << QByteArray(15, 'x');
    QTest::newRow("no preference") << DnsType::Mx << QByteArray("\0", 1);
    QTest::newRow("no host") << DnsType::Mx << QByteArray("\0\x0a", 2);
    QTest::newRow("a label beyond the end") << DnsType::Cname << QByteArray("\7host\0", 6);
    QTest::newRow("no end") << DnsType::Cname << QByteArray("\4host", 5);
    QTest::newRow("something behind the end") << DnsType::Cname << QByteArray("\4host\0x", 7);
    QTest::newRow("a pointer") << DnsType::Cname << QByteArray("\xc0\x0c", 2);
    QTest::newRow("a name too long") << DnsType::Cname
                                     << QByteArray("\1x").repeated(128) + QByteArray(1, '\0');
}

void DnsRecordTest::aDamagedRecordIsNone()
{
    QFETCH(DnsType, type);
    QFETCH(QByteArray, octets);
    QVERIFY(!net::readRecord(type, octets));
}

QTEST_GUILESS_MAIN(DnsRecordTest)
#include "dnsrecord.moc"

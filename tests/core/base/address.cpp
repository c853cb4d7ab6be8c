// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/address.h"

#include <QTest>

using base::Address;

class AddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressIsReadAsWritten_data();
    void anAddressIsReadAsWritten();
    void whatIsNoAddressIsRefusedByName_data();
    void whatIsNoAddressIsRefusedByName();
    void theNullPathIsAnAddressWithoutParts();
    void aForeignDomainTravelsAsALabelsUnlessUtf8IsInUse();
    void aForeignLocalPartNeedsUtf8();
    void aHostNameBecomesLowerCaseALabels();
};

void AddressTest::anAddressIsReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("domain");

    QTest::newRow("plain") << u"ada@example.org"_qs << u"ada"_qs << u"example.org"_qs;
    QTest::newRow("brackets and spaces") << u"  <ada@example.org> "_qs << u"ada"_qs << u"example.org"_qs;
    QTest::newRow("plus") << u"ada+test@example.org"_qs << u"ada+test"_qs << u"example.org"_qs;
    QTest::newRow("quoted local part") << u"\"a b@c\"@example.org"_qs << u"\"a b@c\""_qs << u"example.org"_qs;
    QTest::newRow("escaped quote") << u"\"a\\\"b\"@example.org"_qs << u"\"a\\\"b\""_qs << u"example.org"_qs;
    QTest::newRow("IPv4 literal") << u"ada@[192.0.2.1]"_qs << u"ada"_qs << u"[192.0.2.1]"_qs;
    QTest::newRow("IPv6 literal") << u"ada@[IPv6:2001:db8::1]"_qs << u"ada"_qs << u"[IPv6:2001:db8::1]"_qs;
    QTest::newRow("host without dots") << u"root@localhost"_qs << u"root"_qs << u"localhost"_qs;
    QTest::newRow("international") << u"мария@почта.example"_qs << u"мария"_qs << u"почта.example"_qs;
    QTest::newRow("postmaster alone") << u"Postmaster"_qs << u"Postmaster"_qs << QString();
}

void AddressTest::anAddressIsReadAsWritten()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text);
    QVERIFY(address.has_value());
    QTEST(address->local(), "local");
    QTEST(address->domain(), "domain");
}

void AddressTest::whatIsNoAddressIsRefusedByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("no at sign") << u"ada"_qs << u"no-at-sign"_qs;
    QTest::newRow("nothing before") << u"@example.org"_qs << u"empty-local"_qs;
    QTest::newRow("nothing after") << u"ada@"_qs << u"empty-domain"_qs;
    QTest::newRow("space inside") << u"a da@example.org"_qs << u"bad-character"_qs;
    QTest::newRow("control character") << u"a\u0085b@example.org"_qs << u"bad-character"_qs;
    QTest::newRow("two dots") << u"a..b@example.org"_qs << u"bad-character"_qs;
    QTest::newRow("line feed") << u"ada@example.org\nRCPT TO:<x@y>"_qs << u"line-break"_qs;
    QTest::newRow("carriage return at the end") << u"ada@example.org\r"_qs << u"line-break"_qs;
    QTest::newRow("NUL") << u"ada@example.org"_qs + QChar(0) << u"line-break"_qs;
    QTest::newRow("bracket and parameter") << u"ada@example.org> SIZE=1"_qs << u"trailing-text"_qs;
    QTest::newRow("open quote") << u"\"ada@example.org"_qs << u"unbalanced-quote"_qs;
    QTest::newRow("empty label") << u"ada@example..org"_qs << u"bad-domain"_qs;
    QTest::newRow("not an address literal") << u"ada@[example]"_qs << u"bad-domain"_qs;
    QTest::newRow("local part of 65 octets") << QString(65, u'a') + u"@example.org"_qs << u"too-long"_qs;
}

void AddressTest::whatIsNoAddressIsRefusedByName()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text, QLatin1String("to"));
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().fault, base::Fault::BadInput);
    QCOMPARE(address.error().fact(QLatin1String("field")), u"to"_qs);
    QTEST(address.error().fact(QLatin1String("problem")), "problem");
}

void AddressTest::theNullPathIsAnAddressWithoutParts()
{
    QVERIFY(Address::parse(u"<>"_qs)->isNull());
    QVERIFY(Address::parse(QString())->isNull());
    QCOMPARE(Address().wire(false), QByteArray());
}

void AddressTest::aForeignDomainTravelsAsALabelsUnlessUtf8IsInUse()
{
    const auto address = Address::parse(u"info@bücher.example"_qs);
    QVERIFY(!address->needsUtf8());
    QCOMPARE(address->wire(false), QByteArray("info@xn--bcher-kva.example"));
    QCOMPARE(address->wire(true), QByteArray("info@bücher.example"));
}

void AddressTest::aForeignLocalPartNeedsUtf8()
{
    QVERIFY(Address::parse(u"jürgen@example.org"_qs)->needsUtf8());
}

void AddressTest::aHostNameBecomesLowerCaseALabels()
{
    QCOMPARE(base::asciiHost(u"Mail.BÜCHER.example."_qs), u"mail.xn--bcher-kva.example"_qs);
    QCOMPARE(base::asciiHost(u"a b.example"_qs), QString());
    QCOMPARE(base::asciiHost(u"2001:db8::1"_qs), u"2001:db8::1"_qs);
    QCOMPARE(base::asciiHost(u"[IPv6:2001:db8::1]"_qs), u"[IPv6:2001:db8::1]"_qs);
    QCOMPARE(base::asciiHost(u"x\r\nMAIL FROM:<>"_qs), QString());
}

QTEST_APPLESS_MAIN(AddressTest)
#include "address.moc"

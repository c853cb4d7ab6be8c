// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xtext.h"

#include <QTest>

class TestXtext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotPlainIsWrittenInHex();
    void everyOctetComesBack();
    void whatIsNotXtextIsRefused_data();
    void whatIsNotXtextIsRefused();
};

void TestXtext::whatIsNotPlainIsWrittenInHex()
{
    QCOMPARE(base::toXtext("a+b=c d\x7F\xC3"), QByteArray("a+2Bb+3Dc+20d+7F+C3"));
}

void TestXtext::everyOctetComesBack()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all.append(static_cast<char>(octet));

    QCOMPARE(base::fromXtext(base::toXtext(all)), all);
}

void TestXtext::whatIsNotXtextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lower case") << QByteArray("+2b");
    QTest::newRow("one digit") << QByteArray("+2");
    QTest::newRow("a lone plus") << QByteArray("a+");
    QTest::newRow("not hexadecimal") << QByteArray("+GG");
    QTest::newRow("a blank") << QByteArray("a b");
    QTest::newRow("an equals sign") << QByteArray("a=b");
    QTest::newRow("beyond ASCII") << QByteArray("\xC3\xA4");
}

void TestXtext::whatIsNotXtextIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!base::fromXtext(text));
}

QTEST_GUILESS_MAIN(TestXtext)
#include "xtext.moc"

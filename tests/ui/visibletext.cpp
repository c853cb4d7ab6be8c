// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void octetsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("bare line feed") << QByteArray("a\nb") << u"a␊\nb"_s;
        QTest::newRow("bare return") << QByteArray("a\rb") << u"a␍\nb"_s;
        QTest::newRow("NUL and escape") << QByteArray("a\0\x1b", 3) << u"a␀␛"_s;
        QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f") << u"Grüß"_s;
        QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf") << u"Gr\\xfc\\xdf"_s;
        QTest::newRow("overlong") << QByteArray("\xc0\x80") << u"\\xc0\\x80"_s;
    }
    void octetsAreShownAsTheyAre()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, text);
        QCOMPARE(ui::visibleText(octets), text);
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "visibletext.moc"

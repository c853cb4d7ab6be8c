// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QTest>

class BytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOctetBeyondAsciiIsSeenWhereverItStands();
    void lineBreaksAndNulAreSeen();
    void theBase64SpanCoversEveryCharacterThatASecretOctetHasAPartIn();
};

void BytesTest::anOctetBeyondAsciiIsSeenWhereverItStands()
{
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray ascii(size, '\x7f');
        QVERIFY(base::isAscii(ascii));
        for (qsizetype at = 0; at < size; ++at) {
            QByteArray other = ascii;
            other[at] = '\x80';
            QVERIFY2(!base::isAscii(other), qPrintable(QString::number(at)));
        }
    }
}

void BytesTest::lineBreaksAndNulAreSeen()
{
    QVERIFY(base::hasLineBreakOrNul("a\rb"));
    QVERIFY(base::hasLineBreakOrNul("a\nb"));
    QVERIFY(base::hasLineBreakOrNul(QByteArrayView("a\0b", 3)));
    QVERIFY(!base::hasLineBreakOrNul("a\tb"));
}

void BytesTest::theBase64SpanCoversEveryCharacterThatASecretOctetHasAPartIn()
{
    // changing any secret octet may change characters inside the span only
    for (qsizetype before = 0; before < 5; ++before) {
        for (qsizetype length = 1; length < 6; ++length) {
            for (qsizetype after = 0; after < 4; ++after) {
                const QByteArray head(before, 'h');
                const QByteArray tail(after, 't');
                const auto one = (head + QByteArray(length, '\x00') + tail).toBase64();
                const auto other = (head + QByteArray(length, '\xff') + tail).toBase64();
                const auto span = base::base64Span({before, length});
                for (qsizetype i = 0; i < one.size(); ++i) {
                    const bool inside = i >= span.offset && i < span.end();
                    QCOMPARE(one[i] != other[i], inside);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes.moc"

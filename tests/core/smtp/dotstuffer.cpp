// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/dotstuffer.h"

#include <QTest>

using smtp::DotStuffer;

class DotStufferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDotThatBeginsALineIsDoubled_data();
    void aDotThatBeginsALineIsDoubled();
    void chunkBordersChangeNothing_data() { aDotThatBeginsALineIsDoubled_data(); }
    void chunkBordersChangeNothing();
    void aChunkWithoutSuchADotIsNotCopied();
    void linesAndStuffedLinesAreCounted();
};

void DotStufferTest::aDotThatBeginsALineIsDoubled_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("wire");

    const auto row = [](const char *name, const char *message, const char *wire) {
        QTest::newRow(name) << QByteArray(message) << QByteArray(wire);
    };
    row("empty", "", ".\r\n");
    row("first line", ".a\r\n", "..a\r\n.\r\n");
    row("a dot alone", "a\r\n.\r\nb\r\n", "a\r\n..\r\nb\r\n.\r\n");
    row("two dots", "..\r\n", "...\r\n.\r\n");
    row("a dot inside", "a.b\r\n", "a.b\r\n.\r\n");
    row("no final line end", "a", "a\r\n.\r\n");
    row("a final carriage return", "a\r", "a\r\r\n.\r\n");
    row("a dot alone without line end", ".", "..\r\n.\r\n");
    row("a bare line feed is no line end", "a\n.b\r\n", "a\n.b\r\n.\r\n");
    row("nor is a bare carriage return", "a\r.b\r\n", "a\r.b\r\n.\r\n");
    row("empty lines", "\r\n\r\n.\r\n", "\r\n\r\n..\r\n.\r\n");
}

void DotStufferTest::aDotThatBeginsALineIsDoubled()
{
    QFETCH(QByteArray, message);
    DotStuffer stuffer;
    const auto body = stuffer.stuff(message);
    QTEST(body + stuffer.end(), "wire");
}

void DotStufferTest::chunkBordersChangeNothing()
{
    QFETCH(QByteArray, message);
    for (qsizetype size = 1; size <= 4; ++size) {
        DotStuffer stuffer;
        QByteArray body;
        for (qsizetype at = 0; at < message.size(); at += size)
            body += stuffer.stuff(message.mid(at, size));
        QTEST(body + stuffer.end(), "wire");
    }
}

void DotStufferTest::aChunkWithoutSuchADotIsNotCopied()
{
    const QByteArray chunk("no dot\r\nat a line's start\r\n");
    DotStuffer stuffer;
    QCOMPARE(stuffer.stuff(chunk).constData(), chunk.constData());
}

void DotStufferTest::linesAndStuffedLinesAreCounted()
{
    DotStuffer stuffer;
    QCOMPARE(stuffer.stuff("a\r\n.b\r\n.c\r\n"), QByteArray("a\r\n..b\r\n..c\r\n"));
    QCOMPARE(stuffer.lines(), 3);
    QCOMPARE(stuffer.stuffedLines(), 2);
}

QTEST_APPLESS_MAIN(DotStufferTest)
#include "dotstuffer.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/emlsource.h"

#include "sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class EmlSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesOutByteForByte_data();
    void aFileGoesOutByteForByte();
    void lineEndsAreMendedWhenAsked_data();
    void lineEndsAreMendedWhenAsked();
    void lineEndsAreMendedAcrossBlocks();
    void theFormSaysWhatIsInIt_data();
    void theFormSaysWhatIsInIt();
    void aWrongPathIsRefusedAtOnce();
    void aFileThatChangedInBetweenIsRefused();
};

void EmlSourceTest::aFileGoesOutByteForByte_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("as it should be") << QByteArray("Subject: x\r\n\r\nbody\r\n");
    QTest::newRow("bare LF") << QByteArray("Subject: x\n\nbody\n");
    QTest::newRow("bare CR, no last line end") << QByteArray("a\rb\r\r\nc");
    QTest::newRow("NUL and all that") << QByteArray("\0\xff\r\n\x80", 5);
    QTest::newRow("several blocks") << QByteArray("0123456789abcde\n").repeated(20000);
}

void EmlSourceTest::aFileGoesOutByteForByte()
{
    QFETCH(QByteArray, octets);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();

    const auto fromFile = mime::emlSource(path, mime::LineEnds::AsTheyAre).value();
    const auto fromOctets = mime::octetSource(octets, mime::LineEnds::AsTheyAre);
    for (const qsizetype limit : {7, 65536}) {
        QCOMPARE(fromFile->prepare({}).value().size, octets.size());
        QVERIFY(sample::drain(*fromFile, limit) == octets);
        QCOMPARE(fromOctets->prepare({}).value().size, octets.size());
        QVERIFY(sample::drain(*fromOctets, limit) == octets);
    }
}

void EmlSourceTest::lineEndsAreMendedWhenAsked_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("mended");

    const auto row = [](const char *name, const QByteArray &octets, const QByteArray &mended) {
        QTest::newRow(name) << octets << mended;
    };
    row("nothing", "", "");
    row("nothing to mend", "a\r\nb\r\n", "a\r\nb\r\n");
    row("LF", "a\n\nb\n", "a\r\n\r\nb\r\n");
    row("CR", "a\r\rb\r", "a\r\n\r\nb\r\n");
    row("all three", "a\rb\nc\r\nd\r\n", "a\r\nb\r\nc\r\nd\r\n");
    row("LF CR", "a\n\rb", "a\r\n\r\nb\r\n");
    row("CR CR LF", "a\r\r\nb\n", "a\r\n\r\nb\r\n");
    row("no last line end", "a\nb", "a\r\nb\r\n");
    row("NUL at the end", QByteArray("a\n\0", 3), QByteArray("a\r\n\0\r\n", 6));
    row("only LF", "\n", "\r\n");
    row("only CR", "\r", "\r\n");
}

void EmlSourceTest::lineEndsAreMendedWhenAsked()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, mended);
    const auto source = mime::octetSource(octets, mime::LineEnds::Mend);

    for (const qsizetype limit : {1, 2, 3, 65536}) {
        QCOMPARE(source->prepare({}).value().size, mended.size());
        QCOMPARE(sample::drain(*source, limit), mended);
    }
}

void EmlSourceTest::lineEndsAreMendedAcrossBlocks()
{
    // a line end at every place around the border of two blocks of 64 KiB
    for (const auto &lineEnd : {QByteArray("\r\n"), QByteArray("\n"), QByteArray("\r")}) {
        for (qsizetype before = 65534; before <= 65537; ++before) {
            const QByteArray head(before, 'x');
            const auto source = mime::octetSource(head + lineEnd + "tail", mime::LineEnds::Mend);
            QCOMPARE(source->prepare({}).value().size, before + 8);
            QVERIFY(sample::drain(*source) == head + "\r\ntail\r\n");
        }
    }
    // a block that is only the second half of a line end is not the end
    const auto source = mime::octetSource(QByteArray(65535, 'x') + "\r\n", mime::LineEnds::Mend);
    QCOMPARE(source->prepare({}).value().size, 65537);
    QVERIFY(sample::drain(*source) == QByteArray(65535, 'x') + "\r\n");
}

void EmlSourceTest::theFormSaysWhatIsInIt_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("utf8Offered");
    QTest::addColumn<bool>("eightBit");
    QTest::addColumn<bool>("utf8");

    QTest::newRow("ASCII") << QByteArray("Subject: x\r\n\r\nbody\r\n") << true << false << false;
    QTest::newRow("8-bit body") << QByteArray("Subject: x\r\n\r\n\xc3\xbc\r\n") << true << true << false;
    QTest::newRow("8-bit body after bare LF")
        << QByteArray("Subject: x\n\n\xc3\xbc\n") << true << true << false;
    QTest::newRow("8-bit text far behind the header")
        << "Subject: x\n\n" + QByteArray(200000, 'x') + "\xc3\xbc\n"
        << true << true << false;
    QTest::newRow("8-bit header") << QByteArray("Subject: \xc3\xbc\r\n\r\nbody\r\n") << true << true << true;
    QTest::newRow("8-bit header, not offered")
        << QByteArray("Subject: \xc3\xbc\r\n\r\nbody\r\n") << false << true << false;
}

void EmlSourceTest::theFormSaysWhatIsInIt()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, utf8Offered);
    QFETCH(bool, eightBit);
    QFETCH(bool, utf8);

    const auto form = mime::octetSource(octets, mime::LineEnds::AsTheyAre)
                          ->prepare({.eightBit = true, .utf8 = utf8Offered})
                          .value();

    QCOMPARE(form.eightBit, eightBit);
    QCOMPARE(form.utf8, utf8);
}

void EmlSourceTest::aWrongPathIsRefusedAtOnce()
{
    const auto source = mime::emlSource(u"/nowhere/a.eml"_s, mime::LineEnds::AsTheyAre);

    QVERIFY(!source);
    QCOMPARE(source.error().fault, base::Fault::MessageUnreadable);
    QCOMPARE(source.error().fact("file"_L1), u"/nowhere/a.eml"_s);
    QCOMPARE(source.error().fact("problem"_L1), u"missing"_s);
}

void EmlSourceTest::aFileThatChangedInBetweenIsRefused()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: x\n\nbody\n");
    file.close();
    const auto source = mime::emlSource(path, mime::LineEnds::Mend).value();
    QVERIFY(source->prepare({}));
    QVERIFY(QFile::remove(path));

    const auto octets = source->read(100);

    QVERIFY(!octets);
    QCOMPARE(octets.error().fact("problem"_L1), u"missing"_s);
    QVERIFY(!source->prepare({}));
}

QTEST_APPLESS_MAIN(EmlSourceTest)
#include "emlsource.moc"

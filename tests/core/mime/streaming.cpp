// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockOctets = 840 * 57; // of a file in one base64 block

QByteArray content(qsizetype size)
{
    QByteArray octets(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : octets) {
        state = state * 1664525u + 1013904223u;
        c = static_cast<char>(state >> 24);
    }
    return octets;
}

void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(octets), octets.size());
}

} // namespace

class StreamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChunkLimitGivesTheSameOctets_data();
    void everyChunkLimitGivesTheSameOctets();
    void base64IsThatOfQt_data();
    void base64IsThatOfQt();
    void preparingAgainIsTheSameMessage();
    void anotherOfferIsAnotherForm();
    void aPreviewIsTheBeginning();
    void dateMessageIdAndBoundariesAreMadeWhenNotGiven();
    void aFileThatIsNotThereIsRefusedBeforeAnythingIsSent_data();
    void aFileThatIsNotThereIsRefusedBeforeAnythingIsSent();
    void aFileThatChangesAfterwardsBreaksTheMessageOff_data();
    void aFileThatChangesAfterwardsBreaksTheMessageOff();
    void moreFilesThanMayBeOpenCanBeAttached();
};

void StreamingTest::everyChunkLimitGivesTheSameOctets_data()
{
    QTest::addColumn<mime::Message>("message");

    auto message = sample::message();
    QTest::newRow("text") << message;
    message.html = u"<p>größer</p>\n"_s.repeated(200);
    message.text = u"漢字\n"_s.repeated(300);
    QTest::newRow("text and HTML") << message;
    message.attachments = {{.content = content(3 * blockOctets + 11), .name = u"a.bin"_s},
                           {.content = "", .name = u"empty.bin"_s},
                           {.content = "Subject: x\n\n\n.\nbody without end", .name = u"x.eml"_s}};
    QTest::newRow("attachments") << message;
}

void StreamingTest::everyChunkLimitGivesTheSameOctets()
{
    QFETCH(mime::Message, message);
    const auto whole = sample::octets(message);
    const auto source = mime::compose(message).value();

    for (const qsizetype limit : {1, 2, 3, 7, 1000, 65520, 65536, 1 << 24}) {
        QCOMPARE(source->prepare({}).value().size, whole.size());
        QVERIFY(sample::drain(*source, limit) == whole);
        QVERIFY(source->read(limit).value().isEmpty()); // the end stays the end
    }
}

void StreamingTest::base64IsThatOfQt_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 2, 3, 4, 55, 56, 57, 58, 59, 60, 113, 114, 115, 1000})
        QTest::addRow("%lld", qlonglong(size)) << size;
    for (const auto size :
         {blockOctets - 1, blockOctets, blockOctets + 1, 2 * blockOctets, 2 * blockOctets + 1})
        QTest::addRow("%lld", qlonglong(size)) << size;
}

void StreamingTest::base64IsThatOfQt()
{
    QFETCH(qsizetype, size);
    auto message = sample::message();
    message.attachments = {{.content = content(size), .name = u"a.bin"_s}};

    const auto octets = sample::octets(message);

    const auto begin = octets.lastIndexOf("\r\n\r\n") + 4;
    const auto end = octets.lastIndexOf("--=_seed-mixed--\r\n");
    const auto lines = octets.sliced(begin, end - begin).split('\n');
    for (qsizetype i = 0; i + 2 < lines.size(); ++i)
        QCOMPARE(lines[i].size(), 77); // and its CR
    QCOMPARE(lines.join().replace('\r', ""), content(size).toBase64());
}

void StreamingTest::preparingAgainIsTheSameMessage()
{
    auto message = sample::message();
    message.boundarySeed.clear();
    message.messageId.clear();
    message.date = {};
    message.html = u"<p>x</p>"_s;
    const auto source = mime::compose(message).value();

    QVERIFY(source->prepare({}));
    const auto first = sample::drain(*source);
    QVERIFY(source->prepare({}));
    QVERIFY(source->read(10)); // broken off by a lost connection
    QVERIFY(source->prepare({}));
    QCOMPARE(sample::drain(*source), first);
}

void StreamingTest::anotherOfferIsAnotherForm()
{
    auto message = sample::message();
    message.text = u"größer\n"_s.repeated(50);
    const auto source = mime::compose(message).value();

    const auto plain = source->prepare({}).value();
    QVERIFY(!plain.eightBit);
    QCOMPARE(sample::drain(*source).size(), plain.size);
    const auto eightBit = source->prepare({.eightBit = true}).value();
    QVERIFY(eightBit.eightBit && !eightBit.utf8);
    QVERIFY(eightBit.size < plain.size);
    QVERIFY(sample::drain(*source).contains("größer\r\n"));
}

void StreamingTest::aPreviewIsTheBeginning()
{
    auto message = sample::message();
    message.attachments = {{.content = content(1000000), .name = u"a.bin"_s}};
    const auto whole = sample::octets(message);

    QCOMPARE(mime::preview(message, {}, 100000).value(), whole.first(100000));
    QCOMPARE(mime::preview(message, {}, 10000000).value(), whole);
}

void StreamingTest::dateMessageIdAndBoundariesAreMadeWhenNotGiven()
{
    auto message = sample::message();
    message.date = {};
    message.messageId.clear();
    message.boundarySeed.clear();
    message.html = u"<p>x</p>"_s;

    const auto one = sample::octets(message);
    const auto other = sample::octets(message);

    const QRegularExpression date(
        u"^Date: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}\r$"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpression id(u"^Message-ID: <[0-9a-f]{32}@example.org>\r$"_s,
                                QRegularExpression::MultilineOption);
    const QRegularExpression boundary(u"boundary=\"=_[0-9a-f]{32}-alternative\""_s);
    for (const auto &made : {date, id, boundary})
        QVERIFY2(made.match(QString::fromUtf8(one)).hasMatch(), qPrintable(made.pattern()));
    for (const auto &made : {id, boundary})
        QVERIFY(made.match(QString::fromUtf8(one)).captured() !=
                made.match(QString::fromUtf8(other)).captured());
}

void StreamingTest::aFileThatIsNotThereIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");

    QTest::newRow("missing") << u"/nowhere/a.bin"_s << u"missing"_s;
    QTest::newRow("a folder") << QDir::tempPath() << u"not-a-file"_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"not-a-file"_s;
}

void StreamingTest::aFileThatIsNotThereIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, path);
    QFETCH(QString, problem);
    auto message = sample::message();
    message.attachments = {{.path = path, .mediaType = "application/pdf"}};

    const auto refusal = sample::failure(message);

    QCOMPARE(refusal.fault, base::Fault::MessageUnreadable);
    QCOMPARE(refusal.fact("file"_L1), path);
    QCOMPARE(refusal.fact("problem"_L1), problem);
}

void StreamingTest::aFileThatChangesAfterwardsBreaksTheMessageOff_data()
{
    QTest::addColumn<bool>("halfRead");
    QTest::addColumn<qsizetype>("newSize"); // -1: removed
    QTest::addColumn<QString>("problem");

    constexpr auto size = 4 * blockOctets;
    QTest::newRow("vanished before it was read") << false << qsizetype(-1) << u"missing"_s;
    QTest::newRow("shrank before it was read") << false << size - 1 << u"shrank"_s;
    QTest::newRow("emptied before it was read") << false << qsizetype(0) << u"shrank"_s;
    QTest::newRow("grew before it was read") << false << size + 1 << u"grew"_s;
    QTest::newRow("shrank while it was read") << true << size / 2 << u"shrank"_s;
    QTest::newRow("grew while it was read") << true << size + 1 << u"grew"_s;
}

void StreamingTest::aFileThatChangesAfterwardsBreaksTheMessageOff()
{
    QFETCH(bool, halfRead);
    QFETCH(qsizetype, newSize);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.bin"_s);
    write(path, content(4 * blockOctets));
    auto message = sample::message();
    message.attachments = {{.path = path}};
    const auto source = mime::compose(message).value();
    const auto size = source->prepare({}).value().size;

    qint64 got = 0;
    while (halfRead && got < 70000)
        got += source->read(65536).value().size();
    if (newSize < 0)
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::resize(path, newSize));

    for (;;) {
        const auto some = source->read(65536);
        if (!some) {
            QCOMPARE(some.error().fault, base::Fault::MessageUnreadable);
            QCOMPARE(some.error().fact("file"_L1), path);
            QCOMPARE(some.error().fact("problem"_L1), problem);
            break;
        }
        QVERIFY(!some->isEmpty()); // the end must not be reached
        got += some->size();
        QVERIFY(got < size);
    }
    QVERIFY(!source->read(65536)); // and the failure stays
}

void StreamingTest::moreFilesThanMayBeOpenCanBeAttached()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.bin"_s);
    write(path, "x");
    auto message = sample::message();
    message.attachments = QList<mime::Attachment>(3000, {.path = path, .mediaType = "application/pdf"});

    QCOMPARE(sample::octets(message).count("Content-Disposition: attachment"), 3000);
}

QTEST_APPLESS_MAIN(StreamingTest)
#include "streaming.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/inspect.h"

#include "sample.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int depthOf(const mime::Part &part)
{
    int deepest = 0;
    for (const auto &child : part.parts)
        deepest = qMax(deepest, depthOf(child) + 1);
    return deepest;
}

qsizetype countOf(const mime::Part &part)
{
    qsizetype count = 1;
    for (const auto &child : part.parts)
        count += countOf(child);
    return count;
}

} // namespace

class InspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsShownAsATree();
    void aMessageInAMessageIsAPartOfIt();
    void aLongContentIsCutAndItsSizeIsNot();
    void headersComeDecodedAndInOrder();
    void whatIsNoMessageIsNamed_data();
    void whatIsNoMessageIsNamed();
    void depthHasALimit_data();
    void depthHasALimit();
    void partsAndHeadersHaveALimit();
    void whatFuzzingFoundIsReadQuietly();
};

void InspectTest::aMessageIsShownAsATree()
{
    auto message = sample::message();
    message.subject = u"Grüße"_s;
    message.to = {sample::mailbox(u"Jürgen Groß"_s, u"juergen@example.net"_s)};
    message.text = u"größer\n"_s;
    message.html = u"<p>x</p>\n"_s;
    message.attachments = {{.content = "1;2", .name = u"Übersicht.csv"_s}};

    const auto seen = mime::inspect(sample::octets(message));

    QCOMPARE(seen.subject, u"Grüße"_s);
    QCOMPARE(seen.from, u"Jana Keller <jana@example.org>"_s);
    QCOMPARE(seen.to, u"Jürgen Groß <juergen@example.net>"_s);
    QCOMPARE(seen.cc, u""_s);
    QCOMPARE(seen.date, u"Sun, 22 Nov 2026 12:30:05 +0100"_s);
    QCOMPARE(seen.messageId, u"1@example.org"_s);
    QVERIFY(seen.remarks.isEmpty());
    QCOMPARE(seen.root.mediaType, QByteArray("multipart/mixed"));
    QCOMPARE(seen.root.parts.size(), 2);
    const auto &alternative = seen.root.parts.first();
    QCOMPARE(alternative.mediaType, QByteArray("multipart/alternative"));
    QCOMPARE(alternative.parts.size(), 2);
    const auto &text = alternative.parts.first();
    QCOMPARE(text.mediaType, QByteArray("text/plain"));
    QCOMPARE(text.charset, QByteArray("UTF-8"));
    QCOMPARE(text.encoding, QByteArray("quoted-printable"));
    QCOMPARE(QString::fromUtf8(text.content), u"größer\r\n"_s);
    QCOMPARE(text.size, 10);
    const auto &file = seen.root.parts.last();
    QCOMPARE(file.name, u"Übersicht.csv"_s);
    QCOMPARE(file.content, QByteArray("1;2"));
    QCOMPARE(file.size, 3);
}

void InspectTest::aMessageInAMessageIsAPartOfIt()
{
    auto message = sample::message();
    message.attachments = {{.content = sample::octets(sample::message()), .name = u"hello.eml"_s}};

    const auto seen = mime::inspect(sample::octets(message));

    const auto &attached = seen.root.parts.last();
    QCOMPARE(attached.mediaType, QByteArray("message/rfc822"));
    QCOMPARE(attached.name, u"hello.eml"_s);
    QCOMPARE(attached.parts.size(), 1);
    QCOMPARE(attached.parts.first().mediaType, QByteArray("text/plain"));
    QCOMPARE(attached.parts.first().content, QByteArray("Hello Tom\r\n"));
    QVERIFY(attached.parts.first().headers.contains(std::pair{u"Subject"_s, u"Hello"_s}));
}

void InspectTest::aLongContentIsCutAndItsSizeIsNot()
{
    auto message = sample::message();
    message.attachments = {{.content = QByteArray(1000000, 'x'), .name = u"a.bin"_s}};

    const auto seen = mime::inspect(sample::octets(message));

    QCOMPARE(seen.root.parts.last().size, 1000000);
    QCOMPARE(seen.root.parts.last().content, QByteArray(mime::previewLimit, 'x'));
}

void InspectTest::headersComeDecodedAndInOrder()
{
    const auto seen =
        mime::inspect("X-B: 1\r\nX-A: =?UTF-8?Q?=C3=BC?=\r\nX-B: 2\r\nContent-Type: text/html\r\n\r\nx");

    using Headers = QList<std::pair<QString, QString>>;
    QCOMPARE(seen.root.headers, (Headers{{u"X-B"_s, u"1"_s},
                                         {u"X-A"_s, u"ü"_s},
                                         {u"X-B"_s, u"2"_s},
                                         {u"Content-Type"_s, u"text/html"_s}}));
}

void InspectTest::whatIsNoMessageIsNamed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("remark");

    QTest::newRow("nothing") << QByteArray() << u"no-message"_s;
    QTest::newRow("only a body") << QByteArray("\r\nbody\r\n") << u"no-header"_s;
}

void InspectTest::whatIsNoMessageIsNamed()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, remark);

    QCOMPARE(mime::inspect(octets).remarks, QStringList{remark});
}

void InspectTest::depthHasALimit_data()
{
    QTest::addColumn<QByteArray>("octets");

    QByteArray multiparts = "From: a@example.org\r\n";
    QByteArray messages = multiparts;
    for (int i = 0; i < 3000; ++i) {
        const auto boundary = 'b' + QByteArray::number(i);
        multiparts +=
            "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
        messages += "Content-Type: message/rfc822\r\n\r\n";
    }
    QTest::newRow("multiparts") << multiparts + "\r\nx\r\n";
    QTest::newRow("messages") << messages + "\r\nx\r\n";
}

void InspectTest::depthHasALimit()
{
    QFETCH(QByteArray, octets);

    const auto seen = mime::inspect(octets);

    QVERIFY(seen.remarks.contains(u"too-deep"_s));
    QCOMPARE(depthOf(seen.root) + 1, mime::maxDepth);
}

void InspectTest::partsAndHeadersHaveALimit()
{
    QByteArray octets = "Content-Type: multipart/mixed; boundary=b\r\n";
    for (int i = 0; i < 2000; ++i)
        octets += "X-Header: " + QByteArray::number(i) + "\r\n";
    octets += "\r\n";
    for (int i = 0; i < 2000; ++i)
        octets += "--b\r\n\r\npart\r\n";
    octets += "--b--\r\n";

    const auto seen = mime::inspect(octets);

    QCOMPARE(seen.remarks, (QStringList{u"too-many-parts"_s, u"too-many-headers"_s}));
    QCOMPARE(countOf(seen.root), mime::maxParts);
    QVERIFY(seen.root.headers.size() <= mime::maxHeaders + 1);
}

void InspectTest::whatFuzzingFoundIsReadQuietly()
{
    QDirIterator files(QStringLiteral(HELOSCOPE_TESTS_DIR "/fuzz/corpus/inspect"), QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto seen = mime::inspect(file.readAll());
        QVERIFY(countOf(seen.root) <= mime::maxParts);
        QVERIFY(depthOf(seen.root) < mime::maxDepth);
    }
    QVERIFY(count > 0);
}

QTEST_APPLESS_MAIN(InspectTest)
#include "inspect.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"
#include "sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is attached arrives as it was, messages too.
class AttachedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileArrivesUnderItsName();
    void anAttachedMessageArrivesAsAMessage();
    void aMessageThatCannotGoAsItIsArrivesOctetByOctet_data();
    void aMessageThatCannotGoAsItIsArrivesOctetByOctet();
    void binaryContentGoesOctetByOctet();
    void boundariesNeverOccurInTheParts();
};

void AttachedTest::aFileArrivesUnderItsName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Übersicht 1.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a;b\r\n1;2\n");
    file.close();
    auto message = sample::message();
    message.attachments = {{.path = file.fileName()}};

    const auto read = reader::read(sample::octets(message));

    QCOMPARE(read.attachments,
             (QList<reader::Attachment>{{u"Übersicht 1.csv"_s, "text/csv", "a;b\r\n1;2\n"}}));
}

void AttachedTest::anAttachedMessageArrivesAsAMessage()
{
    const QByteArray inner =
        "From: a@example.org\r\nSubject: inner\r\nContent-Type: text/plain; charset=UTF-8\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
        "e\r\n.\r\n";
    auto message = sample::message();
    message.attachments = {{.content = QByteArray(inner).replace("\r\n", "\n"), .name = u"inner.eml"_s}};

    const auto octets = sample::octets(message, {.eightBit = true});

    const auto attachment = reader::read(octets).attachments.value(0);
    QCOMPARE(attachment.mediaType, QByteArray("message/rfc822"));
    QCOMPARE(attachment.name, u"inner.eml"_s);
    QVERIFY(octets.contains("Content-Transfer-Encoding: 8bit\r\n\r\n" +
                            inner)); // line ends mended, else as it is
}

void AttachedTest::aMessageThatCannotGoAsItIsArrivesOctetByOctet_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("eightBit");

    QTest::newRow("8-bit text, and the server takes none") << QByteArray("Subject: x\n\n\xc3\xbc\n") << false;
    QTest::newRow("raw UTF-8 in its header") << QByteArray("Subject: \xc3\xbc\n\nx\n") << true;
    QTest::newRow("a line that is too long") << "Subject: x\n\n" + QByteArray(999, 'x') << true;
    QTest::newRow("a CR that ends no line") << QByteArray("Subject: x\n\na\rb\n") << true;
    QTest::newRow("NUL") << QByteArray("Subject: x\n\na\0b\n", 16) << true;
}

void AttachedTest::aMessageThatCannotGoAsItIsArrivesOctetByOctet()
{
    QFETCH(QByteArray, inner);
    QFETCH(bool, eightBit);
    auto message = sample::message();
    message.attachments = {{.content = inner, .name = u"inner.eml"_s, .mediaType = "message/rfc822"}};

    const auto read = reader::read(sample::octets(message, {.eightBit = eightBit}));

    QCOMPARE(read.attachments,
             (QList<reader::Attachment>{{u"inner.eml"_s, "application/octet-stream", inner}}));
}

void AttachedTest::binaryContentGoesOctetByOctet()
{
    const auto content = QByteArray("\0\r\n\xff\n--\r", 8) + QByteArray(2000, 'x');
    auto message = sample::message();
    message.attachments = {{.content = content, .name = u"raw.bin"_s}};
    const auto source = mime::compose(message);
    QVERIFY(source.has_value());
    const auto form = (*source)->prepare({.eightBit = true, .binary = true});
    QVERIFY(form.has_value() && form->binary);
    const auto octets = sample::drain(**source);
    QCOMPARE(octets.size(), form->size);
    QVERIFY(octets.contains("Content-Transfer-Encoding: binary\r\n"));
    QVERIFY(octets.contains("\r\n\r\n" + content + "\r\n--"));
}

void AttachedTest::boundariesNeverOccurInTheParts()
{
    // an attached message that was composed with the same seed has the very boundaries that we would take
    auto inner = sample::message();
    inner.attachments = {{.content = "x", .name = u"x.bin"_s}};
    auto message = sample::message();
    message.text = u"--=_seed.1-mixed--\n"_s;
    message.attachments = {{.content = sample::octets(inner), .name = u"inner.eml"_s}};

    const auto octets = sample::octets(message);

    QVERIFY(octets.contains("boundary=\"=_seed.2-mixed\""));
    const auto read = reader::read(octets);
    QCOMPARE(read.tree, (QByteArrayList{"multipart/mixed", "text/plain", "message/rfc822"}));
    QCOMPARE(read.text, QByteArray("--=_seed.1-mixed--\r\n"));
}

QTEST_APPLESS_MAIN(AttachedTest)
#include "attached.moc"

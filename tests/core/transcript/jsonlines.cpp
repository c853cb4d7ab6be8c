// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "transcript/export.h"
#include "transcript/tlsjson.h"

#include <QBuffer>
#include <QTest>

using namespace transcript;

namespace {

QByteArray exported(const Transcript &transcript)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return writeJsonLines(transcript, out) ? out.data() : QByteArray();
}

std::expected<Transcript, ImportProblem> imported(QByteArray lines)
{
    QBuffer in(&lines);
    in.open(QIODevice::ReadOnly);
    return readJsonLines(in);
}

/// JSON written with ' for ", which moc and people read more easily.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray entryWith(const QByteArray &more)
{
    return json("{'type':'entry','version':1,'wallTime':1,'time':2,'phase':'ehlo','event':'line'") + more +
           "}\n";
}

} // namespace

class JsonLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryIsOneLineThatReadsInOrder()
    {
        const Entry entry{.wallTime = 1'790'000'000'000'000,
                          .time = 318'800'000,
                          .took = 33'100'000,
                          .connection = 1,
                          .command = 12,
                          .group = 1,
                          .phase = base::Phase::Rcpt,
                          .direction = Direction::Received,
                          .tls = true,
                          .odd = base::Oddity::BareLf,
                          .bytes = "550 no\n"};
        const QByteArray expected =
            json("{'type':'entry','version':1,'wallTime':1790000000000000,'time':318800000,'took':33100000,"
                 "'connection':1,'command':12,'group':1,'phase':'rcpt','event':'line','direction':'received',"
                 "'tls':true,'odd':['bare-lf'],'bytes':'550 no\\n'}\n");
        QCOMPARE(toJsonLine(entry), expected);
    }

    void octetsThatAreNotUtf8GoAsBase64()
    {
        const QByteArray line = toJsonLine({.bytes = "220 \xff\r\n"});
        const QByteArray expected = json("'base64':'MjIwIP8NCg=='");
        QVERIFY2(line.contains(expected), line.constData());
    }

    void everyFieldComesBack()
    {
        QRandomGenerator random(20261122);
        Transcript transcript;
        for (int i = 0; i < 3000; ++i)
            transcript.append(anyEntry(random));
        const QByteArray first = exported(transcript);
        const auto back = imported(first);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().problem + back.error().field));
        QCOMPARE(back->size(), transcript.size());
        for (qsizetype i = 0; i < transcript.size(); ++i)
            QVERIFY2(back->at(i) == transcript.at(i), toJsonLine(transcript.at(i)).constData());
        QCOMPARE(exported(*back), first);
    }

    void aLeadingByteOrderMarkIsNotLost()
    {
        const Entry entry{.bytes = "\xef\xbb\xbf"
                                   "250 Ok\r\n"};
        const auto back = imported(toJsonLine(entry));
        QVERIFY(back);
        QCOMPARE(back->at(0).bytes, entry.bytes);
    }

    void anOutcomeAndEmptyLinesArePassedOver()
    {
        const auto back =
            imported("\n" + entryWith("") + "\r\n" + json("{'type':'outcome','result':'accepted'}"));
        QVERIFY(back);
        QCOMPARE(back->size(), 1);
    }

    void aFileThatIsWrongSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *title, const QByteArray &line, const char *problem,
                            const char *field) {
            QTest::newRow(title) << line << QString::fromLatin1(problem) << QString::fromLatin1(field);
        };
        row("no JSON", "hello", "not-json", "");
        row("no object", "[1]", "not-json", "");
        row("cut", json("{'type':'entry','version':1"), "not-json", "");
        row("NUL", QByteArray("\0\0\0", 3), "not-json", "");
        row("deeply nested", QByteArray(100'000, '['), "not-json", "");
        row("no type", json("{'version':1}"), "missing-field", "type");
        row("strange type", json("{'type':'song','version':1}"), "bad-value", "type");
        row("no version", json("{'type':'entry'}"), "missing-field", "version");
        row("later version", json("{'type':'entry','version':2}"), "unknown-version", "version");
        row("no time", json("{'type':'entry','version':1,'wallTime':1,'phase':'ehlo','event':'line'}"),
            "missing-field", "time");
        row("no event", json("{'type':'entry','version':1,'wallTime':1,'time':1,'phase':'ehlo'}"),
            "missing-field", "event");
        row("strange phase",
            json("{'type':'entry','version':1,'wallTime':1,'time':1,'phase':'lunch','event':'line'}"),
            "bad-value", "phase");
        row("strange event",
            json("{'type':'entry','version':1,'wallTime':1,'time':1,'phase':'ehlo','event':'x'}"),
            "bad-value", "event");
        row("time is a text",
            json("{'type':'entry','version':1,'wallTime':1,'time':'1','phase':'ehlo','event':'line'}"),
            "bad-value", "time");
        row("time is a fraction",
            json("{'type':'entry','version':1,'wallTime':1,'time':1.5,'phase':'ehlo','event':'line'}"),
            "bad-value", "time");
        row("time is immense",
            json("{'type':'entry','version':1,'wallTime':1,'time':1e300,'phase':'ehlo','event':'line'}"),
            "bad-value", "time");
        row("negative command", entryWith(json(",'command':-1")), "bad-value", "command");
        row("immense command", entryWith(json(",'command':4294967296")), "bad-value", "command");
        row("strange direction", entryWith(json(",'direction':'up'")), "bad-value", "direction");
        row("strange part", entryWith(json(",'part':5")), "bad-value", "part");
        row("strange oddity", entryWith(json(",'odd':['queer']")), "bad-value", "odd");
        row("oddities no list", entryWith(json(",'odd':'bare-lf'")), "bad-value", "odd");
        row("tls is a number", entryWith(json(",'tls':1")), "bad-value", "tls");
        row("bytes are a number", entryWith(json(",'bytes':5")), "bad-value", "bytes");
        row("bad base64", entryWith(json(",'base64':'a!b'")), "bad-value", "base64");
        row("both forms of bytes", entryWith(json(",'base64':'YQ==','bytes':'a'")), "bad-value", "base64");
        row("facts are a list", entryWith(json(",'facts':[]")), "bad-value", "facts");
        row("secret outside", entryWith(json(",'bytes':'abc','secrets':[[1,8]]")), "secret-outside",
            "secrets");
        row("secret far outside", entryWith(json(",'bytes':'abc','secrets':[[9223372036854775807,8]]")),
            "secret-outside", "secrets");
        row("secret of negative length", entryWith(json(",'bytes':'abc','secrets':[[1,-8]]")),
            "secret-outside", "secrets");
        row("secret is no pair", entryWith(json(",'bytes':'abc','secrets':[7]")), "secret-outside",
            "secrets");
        row("secrets overlap", entryWith(json(",'bytes':'************','secrets':[[0,8],[4,8]]")),
            "secret-outside", "secrets");
        row("secret not masked", entryWith(json(",'bytes':'password','secrets':[[0,8]]")), "bad-value",
            "secrets");
        row("longer than any line", QByteArray(9 * 1024 * 1024, ' '), "too-long", "");
    }
    void aFileThatIsWrongSaysWhere()
    {
        QFETCH(QByteArray, second);
        const auto back = imported(entryWith("") + second);
        QVERIFY(!back);
        QCOMPARE(back.error().line, 2);
        QTEST(back.error().problem, "problem");
        QTEST(back.error().field, "field");
    }

    void everyCutOfAFileGivesItsWholeLinesOrAProblem()
    {
        const QByteArray file = entryWith(json(",'bytes':'a'")) + entryWith(json(",'bytes':'b'"));
        for (qsizetype cut = 0; cut <= file.size(); ++cut) {
            const auto back = imported(file.first(cut));
            if (back)
                QVERIFY(back->size() <= file.first(cut).count('}'));
            else
                QCOMPARE(back.error().problem, QStringLiteral("not-json"));
        }
    }

    void tlsFactsSurviveTheTripThroughAnEntry()
    {
        base::CertificateFacts leaf;
        leaf.subject = QStringLiteral("mail.example");
        leaf.issuer = QStringLiteral("Test CA");
        leaf.names = {QStringLiteral("mail.example"), QStringLiteral("*.mail.example")};
        leaf.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        leaf.notAfter = QDateTime(QDate(2027, 1, 1), QTime(23, 59, 59), Qt::UTC);
        leaf.key = QStringLiteral("RSA 2048");
        leaf.signature = QStringLiteral("sha256WithRSAEncryption");
        leaf.sha256 = QByteArray(32, '\x8f');
        leaf.der = QByteArray("0\x82\0\1", 4);
        leaf.keySha256 = QByteArray(32, '\x9e');
        leaf.selfSigned = true;
        base::TlsFacts facts{QStringLiteral("TLSv1.3"),
                             QStringLiteral("TLS_AES_128_GCM_SHA256"),
                             QStringLiteral("X25519"),
                             QStringLiteral("mail.example"),
                             {leaf},
                             {{QStringLiteral("expired"), QStringLiteral("too old"), 0}},
                             true,
                             QStringLiteral("sent.example"),
                             QStringLiteral("good"),
                             QStringLiteral("jana"),
                             true};
        const auto back = imported(toJsonLine({.event = Event::TlsEstablished, .facts = tlsToJson(facts)}));
        QVERIFY(back);
        const base::TlsFacts read = tlsFromJson(back->at(0).facts);
        QCOMPARE(read.version, facts.version);
        QCOMPARE(read.cipher, facts.cipher);
        QCOMPARE(read.keyExchange, facts.keyExchange);
        QCOMPARE(read.askedName, facts.askedName);
        QCOMPARE(read.sentName, facts.sentName);
        QCOMPARE(read.status, facts.status);
        QCOMPARE(read.clientCertificate, facts.clientCertificate);
        QVERIFY(read.resumed);
        QCOMPARE(read.problems, facts.problems);
        QCOMPARE(read.accepted, true);
        QCOMPARE(read.chain.size(), 1);
        const base::CertificateFacts &certificate = read.chain.first();
        QCOMPARE(certificate.subject, leaf.subject);
        QCOMPARE(certificate.issuer, leaf.issuer);
        QCOMPARE(certificate.names, leaf.names);
        QCOMPARE(certificate.notBefore, leaf.notBefore);
        QCOMPARE(certificate.notAfter, leaf.notAfter);
        QCOMPARE(certificate.key, leaf.key);
        QCOMPARE(certificate.signature, leaf.signature);
        QCOMPARE(certificate.sha256, leaf.sha256);
        QCOMPARE(certificate.der, leaf.der);
        QVERIFY(certificate.selfSigned);
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "jsonlines.moc"

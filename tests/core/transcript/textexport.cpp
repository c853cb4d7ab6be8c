// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/export.h"
#include "transcript/tlsjson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace transcript;

namespace {

Entry line(Direction direction, const QByteArray &bytes, bool tls = false, base::Oddities odd = {})
{
    return {.direction = direction, .tls = tls, .odd = odd, .bytes = bytes};
}

Entry fact(Event event, const QJsonObject &facts)
{
    return {.event = event, .facts = facts};
}

const QLatin1String address("address"), port("port"), host("host"), problem("problem");

} // namespace

class TextExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreMarkedAsSwaksDoes_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("sent") << line(Direction::Sent, "EHLO a\r\n") << QByteArray(" -> EHLO a\n");
        QTest::newRow("sent, TLS") << line(Direction::Sent, "EHLO a\r\n", true) << QByteArray(" ~> EHLO a\n");
        QTest::newRow("received") << line(Direction::Received, "250 Ok\r\n") << QByteArray("<-  250 Ok\n");
        QTest::newRow("received, TLS")
            << line(Direction::Received, "250 Ok\r\n", true) << QByteArray("<~  250 Ok\n");
        QTest::newRow("refused") << line(Direction::Received, "550 no\r\n") << QByteArray("<** 550 no\n");
        QTest::newRow("refused for now, TLS")
            << line(Direction::Received, "451 no\r\n", true) << QByteArray("<~* 451 no\n");
        QTest::newRow("not asked for")
            << line(Direction::Received, "250 Ok\r\n", false, base::Oddity::Unexpected)
            << QByteArray("<** 250 Ok\n");
        QTest::newRow("empty") << line(Direction::Sent, "\r\n", true) << QByteArray(" ~> \n");
        QTest::newRow("no line end") << line(Direction::Received, "250 cut") << QByteArray("<-  250 cut\n");
    }
    void linesAreMarkedAsSwaksDoes()
    {
        QFETCH(Entry, entry);
        QTEST(toText(entry), "text");
    }

    void whatCannotBePrintedIsShownAsOctets_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("NUL and escape") << QByteArray("a\0\x1b[31m", 7) << QByteArray("a\\x00\\x1b[31m");
        QTest::newRow("CR inside") << QByteArray("a\rb") << QByteArray("a\\x0db");
        QTest::newRow("UTF-8") << QByteArray("Zürich 日本 😀") << QByteArray("Zürich 日本 😀");
        QTest::newRow("Latin-1") << QByteArray("Z\xfcrich") << QByteArray("Z\\xfcrich");
        QTest::newRow("cut UTF-8") << QByteArray("Z\xc3") << QByteArray("Z\\xc3");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::newRow("bidi override") << QByteArray("\xe2\x80\xae") << QByteArray("\\xe2\\x80\\xae");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QByteArray("\\xe2\\x80\\xa8");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\xc2\\x9b");
    }
    void whatCannotBePrintedIsShownAsOctets()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, shown);
        QCOMPARE(toText(line(Direction::Received, octets)), "<-  " + shown + "\n");
    }

    void eventsSayTheirFacts_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("looking up") << fact(Event::LookupStarted, {{host, QStringLiteral("mx.example")}})
                                    << QByteArray("=== Looking up mx.example\n");
        QTest::newRow("found") << fact(Event::LookupDone,
                                       {{host, QStringLiteral("mx.example")},
                                        {QLatin1String("addresses"),
                                         QJsonArray{QStringLiteral("192.0.2.1"), QStringLiteral("::1")}}})
                               << QByteArray("=== mx.example is 192.0.2.1, ::1\n");
        QTest::newRow("not found") << fact(Event::LookupDone, {{host, QStringLiteral("mx.example")},
                                                               {problem, QStringLiteral("no such name")}})
                                   << QByteArray("*** mx.example not found: no such name\n");
        const QJsonObject record{{QLatin1String("name"), QStringLiteral("b.example")},
                                 {QLatin1String("ttl"), 300},
                                 {QLatin1String("type"), QStringLiteral("MX")},
                                 {QLatin1String("data"), QStringLiteral("10 mx.b.example.")}};
        QTest::newRow("found, record by record")
            << fact(Event::LookupDone, {{host, QStringLiteral("b.example")},
                                        {QLatin1String("type"), QStringLiteral("MX")},
                                        {QLatin1String("dnssec"), QStringLiteral("secure")},
                                        {QLatin1String("answers"), QJsonArray{record}}})
            << QByteArray("=== b.example 300 MX 10 mx.b.example.\n=== b.example answered, DNSSEC secure\n");
        const QJsonObject exchanger{{QLatin1String("name"), QStringLiteral("mx.b.example")},
                                    {QLatin1String("preference"), 10}};
        QTest::newRow("route") << fact(Event::RoutePlanned,
                                       {{QLatin1String("domain"), QStringLiteral("b.example")},
                                        {QLatin1String("exchangers"), QJsonArray{exchanger}},
                                        {QLatin1String("dnssec"), QStringLiteral("secure")}})
                               << QByteArray("=== Route for b.example: mx.b.example (10), DNSSEC secure\n");
        QTest::newRow("trying through a proxy")
            << fact(Event::ConnectStarted,
                    {{address, QStringLiteral("mx.b.example")},
                     {port, 25},
                     {QLatin1String("proxy"), QStringLiteral("socks5://192.0.2.1:1080")}})
            << QByteArray("=== Trying mx.b.example:25 through socks5://192.0.2.1:1080\n");
        QTest::newRow("trying") << fact(Event::ConnectStarted,
                                        {{address, QStringLiteral("127.0.0.1")}, {port, 25}})
                                << QByteArray("=== Trying 127.0.0.1:25\n");
        QTest::newRow("connected, IPv6")
            << fact(Event::Connected, {{address, QStringLiteral("::1")}, {port, 587}})
            << QByteArray("=== Connected to [::1]:587\n");
        QTest::newRow("not connected")
            << fact(Event::ConnectFailed,
                    {{address, QStringLiteral("::1")}, {port, 587}, {problem, QStringLiteral("refused")}})
            << QByteArray("*** [::1]:587: refused\n");
        QTest::newRow("in clear") << fact(Event::StayedClear,
                                          {{QLatin1String("reason"), QStringLiteral("not-offered")}})
                                  << QByteArray("=== No TLS, STARTTLS not-offered\n");
        QTest::newRow("closed") << fact(Event::Closed, {{QLatin1String("by"), QStringLiteral("them")},
                                                        {QLatin1String("how"), QStringLiteral("aborted")}})
                                << QByteArray("=== Closed by them, aborted\n");
        QTest::newRow("failed") << fact(Event::Failed, {{QLatin1String("fault"), QStringLiteral("timed-out")},
                                                        {QLatin1String("limit"), 300}})
                                << QByteArray("*** Failed: fault=timed-out limit=300\n");
        QTest::newRow("hostile words")
            << fact(Event::ConnectFailed,
                    {{address, QStringLiteral("x")}, {port, 1}, {problem, QStringLiteral("a\nb\u202e")}})
            << QByteArray("*** x:1: a\\x0ab\\xe2\\x80\\xae\n");
    }
    void eventsSayTheirFacts()
    {
        QFETCH(Entry, entry);
        QTEST(toText(entry), "text");
    }

    void theMessageIsShownByItsFirstLinesAndItsSize()
    {
        const Entry body{.direction = Direction::Sent,
                         .event = Event::Body,
                         .tls = true,
                         .bytes = "Subject: hello\r\n\r\nHello\r\n",
                         .facts = {{QStringLiteral("size"), 4318},
                                   {QStringLiteral("lines"), 96},
                                   {QStringLiteral("complete"), true}}};
        QCOMPARE(toText(body),
                 QByteArray(" ~> Subject: hello\n ~> \n ~> Hello\n=== Message of 4318 octets in 96 lines\n"));
    }

    void whatTheServerFetchesHasNoSize()
    {
        transcript::Entry planned;
        planned.event = transcript::Event::TransactionPlanned;
        planned.facts = {{QStringLiteral("fetched"), true}, {QStringLiteral("recipients"), 1}};
        QCOMPARE(transcript::toText(planned),
                 QByteArray("=== Message that the server fetches, for 1 recipient\n"));
    }

    void aMessageThatCameIsReceived()
    {
        transcript::Entry body;
        body.event = transcript::Event::Body;
        body.phase = base::Phase::Turn;
        body.direction = transcript::Direction::Received;
        body.bytes = "421 things\r\n.\r\n";
        body.facts = {
            {QStringLiteral("size"), 12}, {QStringLiteral("lines"), 1}, {QStringLiteral("complete"), true}};
        QCOMPARE(transcript::toText(body),
                 QByteArray("<-  421 things\n<-  .\n=== Message of 12 octets in 1 lines\n"));
    }

    void aHandshakeShowsItsChainAndWhatIsWrongWithIt()
    {
        base::TlsFacts facts;
        facts.version = QStringLiteral("TLSv1.3");
        facts.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
        base::CertificateFacts certificate;
        certificate.subject = QStringLiteral("*.example");
        certificate.issuer = QStringLiteral("Test CA");
        certificate.notAfter = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
        facts.chain = {certificate};
        QCOMPARE(
            toText(fact(Event::TlsEstablished, tlsToJson(facts))),
            QByteArray("=== TLS started: TLSv1.3 TLS_AES_256_GCM_SHA384\n"
                       "=== TLS certificate *.example, issued by Test CA, until 2027-01-02T03:04:05Z\n"));
        base::TlsFacts again = facts;
        again.resumed = true;
        QVERIFY(toText(fact(Event::TlsEstablished, tlsToJson(again)))
                    .startsWith("=== TLS started: TLSv1.3 TLS_AES_256_GCM_SHA384, resumed\n"));
        again.resumed = false;
        again.status = QStringLiteral("good");
        QVERIFY(
            toText(fact(Event::TlsEstablished, tlsToJson(again)))
                .startsWith("=== TLS started: TLSv1.3 TLS_AES_256_GCM_SHA384, stapled OCSP answer: good\n"));
        facts.problems = {{QStringLiteral("expired"), QStringLiteral("too old"), 0}};
        QJsonObject failed = tlsToJson(facts);
        failed.insert(problem, QStringLiteral("certificate"));
        QCOMPARE(toText(fact(Event::TlsFailed, failed)),
                 QByteArray("*** TLS failed: certificate\n"
                            "=== TLS certificate *.example, issued by Test CA, until 2027-01-02T03:04:05Z\n"
                            "*** TLS expired: too old\n"));
    }

    void aRemarkIsToldInWordsAndWhatIsNotKnownByItsKey()
    {
        const auto remark = [](const char *key) {
            return toText(fact(Event::Remark, {{QStringLiteral("remark"), QString::fromLatin1(key)},
                                               {QStringLiteral("seconds"), 10}}));
        };
        QCOMPARE(remark("silent-greeting"), QByteArray("=== No greeting for 10 s, still waiting\n"));
        QCOMPARE(remark("still-waiting"), QByteArray("=== No answer for 10 s, still waiting\n"));
        QCOMPARE(toText(fact(Event::Remark, {{QStringLiteral("remark"), QStringLiteral("mechanism-skipped")},
                                             {QStringLiteral("mechanism"), QStringLiteral("CRAM-MD5")},
                                             {QStringLiteral("field"), QStringLiteral("password")}})),
                 QByteArray("=== AUTH CRAM-MD5 skipped, it does not allow this password\n"));
        QCOMPARE(remark("something"), QByteArray("=== Note: remark=something seconds=10\n"));
    }

    void everyEventHasWordsEvenWithoutItsFacts()
    {
        for (int i = 0; i <= int(Event::Remark); ++i) {
            const QByteArray text = toText(fact(Event(i), {}));
            QVERIFY2(text.endsWith('\n') && text.size() > 4, name(Event(i)).data());
        }
    }

    void aTranscriptIsItsEntriesOneAfterTheOther()
    {
        Transcript transcript;
        transcript.append(line(Direction::Sent, "NOOP\r\n"));
        transcript.append(line(Direction::Received, "250 Ok\r\n"));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeText(transcript, out));
        QCOMPARE(out.data(), QByteArray(" -> NOOP\n<-  250 Ok\n"));
    }

    void aDeviceThatTakesNothingIsReported()
    {
        Transcript transcript;
        transcript.append(line(Direction::Sent, "NOOP\r\n"));
        QBuffer out;
        QVERIFY(out.open(QIODevice::ReadOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!writeText(transcript, out));
    }
};

QTEST_GUILESS_MAIN(TextExportTest)
#include "textexport.moc"

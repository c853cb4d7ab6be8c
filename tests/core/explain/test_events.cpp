// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"
#include "transcript/tlsjson.h"

#include <QJsonArray>
#include <QTest>

using base::Phase;
using explain::Severity;
using transcript::Event;

namespace {

QJsonObject facts(std::initializer_list<QPair<QString, QJsonValue>> pairs)
{
    return {pairs};
}

QJsonObject waiting(const char *remark, int port = 25)
{
    return facts({{QStringLiteral("remark"), QString::fromLatin1(remark)},
                  {QStringLiteral("seconds"), 10},
                  {QStringLiteral("limit"), 300},
                  {QStringLiteral("port"), port}});
}

base::TlsFacts handshake(const QString &problem = {})
{
    base::TlsFacts tls;
    tls.version = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.askedName = QStringLiteral("smtp.kestrel.example");
    base::CertificateFacts leaf;
    leaf.subject = QStringLiteral("*.hostpark.example");
    leaf.names = {QStringLiteral("*.hostpark.example"), QStringLiteral("hostpark.example")};
    leaf.notBefore = QDateTime({2026, 10, 2}, {0, 0}, Qt::UTC);
    leaf.notAfter = QDateTime({2026, 12, 31}, {0, 0}, Qt::UTC);
    leaf.key = QStringLiteral("EC P-256");
    tls.chain = {leaf};
    if (!problem.isEmpty())
        tls.problems = {{problem, QStringLiteral("the library's words"), 0}};
    return tls;
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasItsMeaning_data();
    void everyEventHasItsMeaning();
    void eachCertificateProblemHasWordsOfItsOwn_data();
    void eachCertificateProblemHasWordsOfItsOwn();
    void theNamesOfTheCertificateAreShown();
    void anAllowedProblemIsStillAWarning();
    void theWholeChainIsTold();
    void aResumedSessionSaysWhatItHides();
    void anAlertIsToldByName();
    void theChosenMechanismIsJustified();
    void aMechanismThatWasNamedIsNotCalledTheBest_data();
    void aMechanismThatWasNamedIsNotCalledTheBest();
    void aFailureIsToldLikeTheVerdict();
    void aFailureFromARefusalTakesItsReasonFromTheReply();
    void aSilentServerMayWantTls_data();
    void aSilentServerMayWantTls();
    void whatTakesItsTimeDependsOnThePhase();
    void missingFactsLeaveARightSentence_data();
    void missingFactsLeaveARightSentence();
};

void TestEvents::everyEventHasItsMeaning_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, Event event, const QJsonObject &facts, const char *meaning,
                        Severity severity) {
        QTest::newRow(name) << event << facts << QString::fromUtf8(meaning) << severity;
    };
    const QJsonArray both{QStringLiteral("2001:db8::25"), QStringLiteral("192.0.2.1")};
    row("looking up", Event::LookupStarted,
        facts({{QStringLiteral("host"), QStringLiteral("mail.example.org")}}), "Which address has this name?",
        Severity::Plain);
    row("both families", Event::LookupDone, facts({{QStringLiteral("addresses"), both}}),
        "The name was found; IPv6 is tried first", Severity::Plain);
    row("one address", Event::LookupDone,
        facts({{QStringLiteral("addresses"), QJsonArray{QStringLiteral("192.0.2.1")}}}), "The name was found",
        Severity::Plain);
    row("not found", Event::LookupDone,
        facts({{QStringLiteral("problem"), QStringLiteral("Host not found")}}), "The name was not found",
        Severity::Error);
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("asking for exchangers", Event::LookupStarted, facts({{text("type"), text("MX")}}),
        "Which hosts take mail for this domain?", Severity::Plain);
    row("exchangers found", Event::LookupDone,
        facts({{text("type"), text("MX")}, {text("answers"), QJsonArray{QJsonObject{}, QJsonObject{}}}}),
        "The name service answered, 2 record(s)", Severity::Plain);
    row("no exchangers", Event::LookupDone, facts({{text("type"), text("MX")}}), "There is no such record",
        Severity::Plain);
    row("no such domain", Event::LookupDone,
        facts({{text("type"), text("MX")}, {text("problem"), text("no such name")}}), "No answer to go by",
        Severity::Warning);
    row("forged", Event::LookupDone, facts({{text("type"), text("A")}, {text("dnssec"), text("bogus")}}),
        "The answer is not to be trusted", Severity::Error);
    row("route", Event::RoutePlanned, facts({{text("domain"), text("b.example")}}),
        "This is where the mail for b.example goes", Severity::Plain);
    row("exchanger", Event::ExchangerChosen, facts({{text("exchanger"), text("mx.b.example")}}),
        "mx.b.example is tried now", Severity::Plain);
    row("through a proxy", Event::ConnectStarted, facts({{text("proxy"), text("socks5://192.0.2.1:1080")}}),
        "Does the proxy let us through?", Severity::Plain);
    row("handed on", Event::ProxyHeader, facts({{text("source"), text("192.0.2.9")}}),
        "The server is to take us for 192.0.2.9", Severity::Plain);
    row("handed on for nobody", Event::ProxyHeader, facts({{text("command"), text("local")}}),
        "This connection is for nobody else", Severity::Plain);
    row("header by hand", Event::ProxyHeader, facts({{text("byHand"), true}}),
        "A PROXY header as it was typed", Severity::Notice);
    row("an exchanger by an alias", Event::Remark,
        facts({{text("remark"), text("mx-is-alias")}, {text("exchanger"), text("mx.b.example")}}),
        "mx.b.example is an alias", Severity::Notice);
    row("connected", Event::Connected, facts({{QStringLiteral("port"), 587}}), "The port is open",
        Severity::Plain);
    row("refused", Event::ConnectFailed,
        facts({{QStringLiteral("problem"), QStringLiteral("Connection refused")}}),
        "Nothing answers at this address", Severity::Warning);
    row("handshake", Event::TlsStarted, facts({{QStringLiteral("implicit"), true}}),
        "The TLS handshake begins", Severity::Plain);
    row("encrypted", Event::TlsEstablished, transcript::tlsToJson(handshake()),
        "Encrypted; the certificate is valid", Severity::Good);
    row("wrong name", Event::TlsFailed, transcript::tlsToJson(handshake(QStringLiteral("wrong-name"))),
        "The name does not fit, so we stop here", Severity::Error);
    row("clear text at a TLS port", Event::TlsFailed,
        facts({{QStringLiteral("speaks"), QStringLiteral("clear-text")}}),
        "The answer was clear text, not TLS", Severity::Error);
    row("clear", Event::StayedClear, facts({{QStringLiteral("reason"), QStringLiteral("not-offered")}}),
        "Not encrypted: the server does not offer it", Severity::Warning);
    row("planned", Event::TransactionPlanned,
        facts({{QStringLiteral("size"), 4318}, {QStringLiteral("recipients"), 3}}),
        "4,318 bytes for 3 recipient(s)", Severity::Plain);
    row("body", Event::Body,
        facts({{QStringLiteral("size"), 4318},
               {QStringLiteral("stuffed"), 0},
               {QStringLiteral("complete"), true}}),
        "Sent as it is, no line begins with a dot", Severity::Plain);
    row("dots", Event::Body,
        facts({{QStringLiteral("size"), 4318},
               {QStringLiteral("stuffed"), 2},
               {QStringLiteral("complete"), true}}),
        "Sent; 2 line(s) got a second dot", Severity::Plain);
    row("half a body", Event::Body, facts({{QStringLiteral("complete"), false}}), "Broken off in the middle",
        Severity::Warning);
    row("hung up", Event::Closed,
        facts({{QStringLiteral("by"), QStringLiteral("us")},
               {QStringLiteral("how"), QStringLiteral("orderly")}}),
        "We hung up", Severity::Plain);
    row("reset", Event::Closed,
        facts({{QStringLiteral("by"), QStringLiteral("them")},
               {QStringLiteral("how"), QStringLiteral("aborted")}}),
        "The connection broke off", Severity::Warning);
    row("remark", Event::Remark, facts({{QStringLiteral("remark"), QStringLiteral("something")}}),
        "Note: something", Severity::Notice);
    row("a mechanism that cannot be used", Event::Remark,
        facts({{QStringLiteral("remark"), QStringLiteral("mechanism-skipped")},
               {QStringLiteral("mechanism"), QStringLiteral("SCRAM-SHA-256")},
               {QStringLiteral("field"), QStringLiteral("password")}}),
        "SCRAM-SHA-256 does not allow this password", Severity::Notice);
    row("no greeting", Event::Remark, waiting("silent-greeting"),
        "The server has not greeted for 10 second(s)", Severity::Notice);
    row("no answer", Event::Remark, waiting("still-waiting"), "No answer for 10 second(s), while connecting",
        Severity::Notice);
}

void TestEvents::everyEventHasItsMeaning()
{
    QFETCH(Event, event);
    QFETCH(QJsonObject, facts);
    Story story;
    story.event(event, Phase::Connect, facts);
    QTEST(story.lastMeaning(), "meaning");
    QTEST(story.last().severity, "severity");
    QVERIFY(!story.last().title.isEmpty());
}

void TestEvents::eachCertificateProblemHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("problem");
    for (const char *problem : {"expired", "not-yet-valid", "wrong-name", "self-signed", "unknown-authority",
                                "missing-intermediate", "revoked", "too-weak", "other"})
        QTest::newRow(problem) << QString::fromLatin1(problem);
}

void TestEvents::eachCertificateProblemHasWordsOfItsOwn()
{
    QFETCH(QString, problem);
    static QSet<QString> seen;
    Story story;
    story.event(Event::TlsFailed, Phase::Tls, transcript::tlsToJson(handshake(problem)));
    const explain::Annotation annotation = story.last();
    QVERIFY(!annotation.who.isEmpty());
    QVERIFY(!annotation.nextStep.isEmpty());
    QVERIFY2(!seen.contains(annotation.title), qPrintable(annotation.title));
    seen.insert(annotation.title);
}

void TestEvents::theNamesOfTheCertificateAreShown()
{
    Story story;
    story.event(Event::TlsFailed, Phase::Tls, transcript::tlsToJson(handshake(QStringLiteral("wrong-name"))));
    QCOMPARE(story.valueOf(QStringLiteral("Names")), QStringLiteral("*.hostpark.example, hostpark.example"));
    QCOMPARE(story.valueOf(QStringLiteral("Asked for")), QStringLiteral("smtp.kestrel.example"));
    QCOMPARE(story.valueOf(QStringLiteral("Version")), QStringLiteral("TLS 1.3"));
    QVERIFY(story.last().nextStep.contains(QStringLiteral("*.hostpark.example")));
}

void TestEvents::anAllowedProblemIsStillAWarning()
{
    Story story;
    story.event(Event::TlsEstablished, Phase::Tls,
                transcript::tlsToJson(handshake(QStringLiteral("self-signed"))));
    QCOMPARE(story.lastMeaning(),
             QStringLiteral("Encrypted, but not verified: The certificate is self-signed"));
    QCOMPARE(story.last().severity, Severity::Warning);
}

void TestEvents::theWholeChainIsTold()
{
    base::TlsFacts tls = handshake();
    base::CertificateFacts above = tls.chain.constFirst();
    above.subject = QStringLiteral("Falcon CA");
    above.key = QStringLiteral("RSA 4096");
    above.signature = QStringLiteral("sha384WithRSAEncryption");
    above.sha256 = QByteArray(32, '\x01');
    tls.chain.append(above);
    tls.sentName = QStringLiteral("other.example");
    tls.status = QStringLiteral("good");
    tls.clientCertificate = QStringLiteral("jana");
    Story story;
    story.event(Event::TlsEstablished, Phase::Tls, transcript::tlsToJson(tls));
    QStringList told;
    for (const auto &field : story.last().fields)
        told.append(field.name + u'=' + field.value);
    const QString all = told.join(u'\n');
    for (const char *part :
         {"Signed by=Falcon CA", "Key=RSA 4096", "Signature=sha384WithRSAEncryption", "SHA-256=01:01",
          "Name sent=other.example", "Stapled (OCSP)=not revoked", "Own certificate=jana"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
}

void TestEvents::aResumedSessionSaysWhatItHides()
{
    base::TlsFacts tls = handshake();
    tls.resumed = true;
    Story story;
    story.event(Event::TlsEstablished, Phase::Tls, transcript::tlsToJson(tls));
    QCOMPARE(story.lastMeaning(), QStringLiteral("Encrypted; resumed from an earlier session"));
    QVERIFY(story.last().explanation.contains(QStringLiteral("no certificate this time")));
}

void TestEvents::anAlertIsToldByName()
{
    Story story;
    story.event(Event::TlsFailed, Phase::Tls, facts({{QStringLiteral("alert"), QStringLiteral("112")}}));
    QCOMPARE(story.lastMeaning(), QStringLiteral("The server broke off: unrecognized_name"));
    QVERIFY(story.last().explanation.contains(QStringLiteral("SNI")));
}

void TestEvents::theChosenMechanismIsJustified()
{
    Story story;
    story.event(Event::MechanismChosen, Phase::Auth,
                facts({{QStringLiteral("mechanism"), QStringLiteral("SCRAM-SHA-256")},
                       {QStringLiteral("offered"), QStringLiteral("PLAIN LOGIN SCRAM-SHA-256")}}));
    QCOMPARE(story.lastMeaning(), QStringLiteral("SCRAM-SHA-256 is the best that both sides have"));
    QVERIFY(story.last().explanation.contains(QStringLiteral("never crosses the wire")));
}

void TestEvents::aMechanismThatWasNamedIsNotCalledTheBest_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("forced");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("one") << QStringLiteral("PLAIN") << false << QStringLiteral("PLAIN was asked for");
    QTest::newRow("several") << QStringLiteral("PLAIN LOGIN") << false
                             << QStringLiteral("PLAIN is the best of those that were asked for");
    QTest::newRow("not offered") << QStringLiteral("PLAIN") << true
                                 << QStringLiteral(
                                        "PLAIN was asked for, though the server does not offer it");
}

void TestEvents::aMechanismThatWasNamedIsNotCalledTheBest()
{
    QFETCH(QString, wanted);
    QFETCH(bool, forced);
    Story story;
    story.event(Event::MechanismChosen, Phase::Auth,
                {{QStringLiteral("mechanism"), QStringLiteral("PLAIN")},
                 {QStringLiteral("offered"), QStringLiteral("LOGIN")},
                 {QStringLiteral("wanted"), wanted},
                 {QStringLiteral("forced"), forced}});
    QTEST(story.lastMeaning(), "meaning");
    QCOMPARE(story.valueOf(QStringLiteral("Asked for")), wanted);
    QCOMPARE(story.last().explanation.contains(QStringLiteral("must not be used")), forced);
}

void TestEvents::aFailureIsToldLikeTheVerdict()
{
    Story story;
    story.event(Event::Failed, Phase::Greeting,
                facts({{QStringLiteral("fault"), QStringLiteral("protocol-violation")},
                       {QStringLiteral("phase"), QStringLiteral("greeting")},
                       {QStringLiteral("problem"), QStringLiteral("malformed-reply")},
                       {QStringLiteral("speaks"), QStringLiteral("tls")}}));
    QVERIFY(story.lastMeaning().contains(QStringLiteral("TLS from the start")));
    QCOMPARE(story.last().severity, Severity::Error);
}

void TestEvents::aFailureFromARefusalTakesItsReasonFromTheReply()
{
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<jana@example.org>");
    story.they(Phase::Mail, "552 5.3.4 too big");
    story.event(Event::Failed, Phase::Mail,
                facts({{QStringLiteral("fault"), QStringLiteral("mail-refused")},
                       {QStringLiteral("phase"), QStringLiteral("mail")}}));
    QVERIFY2(story.lastMeaning().contains(QStringLiteral("message too big for the server")),
             qPrintable(story.lastMeaning()));
}

void TestEvents::aSilentServerMayWantTls_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("nextStep");

    QTest::newRow("any port") << 25 << false
                              << QStringLiteral(
                                     "We go on waiting, for up to 5 minute(s) in all. If this port "
                                     "expects TLS from the start, stop and choose TLS as the "
                                     "account’s security.");
    QTest::newRow("the port for it")
        << 465 << false
        << QStringLiteral("Stop, and choose TLS as the account’s security: it goes with port 465.");
    QTest::newRow("TLS stands already")
        << 465 << true << QStringLiteral("We go on waiting, for up to 5 minute(s) in all.");
}

void TestEvents::aSilentServerMayWantTls()
{
    QFETCH(int, port);
    QFETCH(bool, tls);
    Story story;
    story.tls = tls;
    story.event(Event::Remark, Phase::Greeting, waiting("silent-greeting", port));
    QTEST(story.last().nextStep, "nextStep");
    QCOMPARE(story.last().explanation.contains(QStringLiteral("TLS")), !tls);
    QCOMPARE(story.last().reference.label, QStringLiteral("RFC 5321 §4.5.3.2.1"));
}

void TestEvents::whatTakesItsTimeDependsOnThePhase()
{
    Story story;
    story.event(Event::Remark, Phase::EndOfData, waiting("still-waiting"));
    QVERIFY(story.last().explanation.contains(QStringLiteral("viruses")));
    story.event(Event::Remark, Phase::Rcpt, waiting("still-waiting"));
    QVERIFY(story.last().explanation.contains(QStringLiteral("slows down on purpose")));
}

void TestEvents::missingFactsLeaveARightSentence_data()
{
    QTest::addColumn<Event>("event");
    for (int event = int(Event::Body); event <= int(Event::Remark); ++event)
        QTest::newRow(transcript::name(Event(event)).toByteArray().constData()) << Event(event);
}

void TestEvents::missingFactsLeaveARightSentence()
{
    QFETCH(Event, event);
    Story story;
    story.event(event, Phase::Connect, {});
    QVERIFY(!story.lastMeaning().isEmpty());
    QVERIFY2(!story.lastMeaning().contains(QLatin1Char('%')), qPrintable(story.lastMeaning()));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "test_events.moc"

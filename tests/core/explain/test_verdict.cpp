// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/endings.h"

#include <QTest>

using base::Failure;
using base::Fault;
using base::Phase;
using explain::Ending;
using explain::Severity;
using Result = Ending::Result;

using Facts = QMap<QString, QString>;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultInEveryPhaseCanBeSaidOnThePhone_data();
    void everyFaultInEveryPhaseCanBeSaidOnThePhone();
    void aFailureHasItsVerdict_data();
    void aFailureHasItsVerdict();
    void anExpiredCertificateSaysWhen();
    void theFactThatBearsOnTheCertificateIsTold_data();
    void theFactThatBearsOnTheCertificateIsTold();
    void everyAlertHasWordsOfItsOwn();
    void whatClearTextGivesAwayDependsOnTheMechanism_data();
    void whatClearTextGivesAwayDependsOnTheMechanism();
    void whatDidNotLeaveThisComputerIsSaid_data();
    void whatDidNotLeaveThisComputerIsSaid();
    void aPasswordThatWasSentIsNotSaidToHaveStayed();
};

void TestVerdict::everyFaultInEveryPhaseCanBeSaidOnThePhone_data()
{
    QTest::addColumn<Fault>("fault");
    for (int fault = int(Fault::BadInput); fault <= int(Fault::Internal); ++fault)
        QTest::newRow(base::name(Fault(fault)).toByteArray().constData()) << Fault(fault);
}

void TestVerdict::everyFaultInEveryPhaseCanBeSaidOnThePhone()
{
    QFETCH(Fault, fault);
    const QString longName = QString(60, QLatin1Char('m')) + QStringLiteral(".example.org");
    Facts full;
    for (const char *key : {"host", "names", "problem", "needs", "file", "field", "value", "speaks",
                            "offered", "wanted", "mechanism", "words"})
        full.insert(QLatin1String(key), longName);
    full.insert(QStringLiteral("size"), QStringLiteral("104857600"));
    full.insert(QStringLiteral("limit"), QStringLiteral("10485760"));
    for (int phase = int(Phase::Lookup); phase <= int(Phase::Turn); ++phase) {
        for (const Facts &facts : {Facts(), full}) {
            for (const auto &said :
                 {std::optional<base::ReplyFacts>(), reply(550, "5.7.1", "no"), reply(299, "", "\xff\x00")}) {
                for (const Result result : {Result::Failed, Result::Refused, Result::Unknown}) {
                    Ending ending = endingWith({fault, Phase(phase), said, facts});
                    ending.result = result;
                    ending.host = longName;
                    ending.user = longName;
                    ending.recipients = {{longName, false, said}};
                    ending.probe = phase % 2 == 1;
                    const explain::Verdict verdict = verdictOn(ending);
                    QVERIFY(!verdict.sentence.isEmpty());
                    QVERIFY2(verdict.sentence.size() <= 90, qPrintable(verdict.sentence));
                    QVERIFY2(!verdict.sentence.contains(QLatin1Char('%')), qPrintable(verdict.sentence));
                    QVERIFY2(!verdict.sentence.endsWith(QLatin1Char('.')), qPrintable(verdict.sentence));
                    QVERIFY(verdict.sentence.front().isUpper());
                    QVERIFY(verdict.explanation.size() > 20);
                    QVERIFY(!verdict.explanation.contains(text("%1")));
                    QVERIFY(!verdict.who.isEmpty());
                    QVERIFY(verdict.nextStep.endsWith(QLatin1Char('.')));
                    QVERIFY(!verdict.reference.isEmpty());
                    QVERIFY(verdict.severity != Severity::Plain);
                    QVERIFY(!verdict.sentence.contains(text("error occurred"), Qt::CaseInsensitive));
                }
            }
        }
    }
}

void TestVerdict::aFailureHasItsVerdict_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("nextStep"); // how it begins
    const auto row = [](const char *name, const Failure &failure, const char *sentence, const char *who,
                        const char *nextStep) {
        QTest::newRow(name) << failure << text(sentence) << text(who) << text(nextStep);
    };
    row("name", {Fault::NameNotFound, Phase::Lookup, {}, {{text("host"), text("mial.example.org")}}},
        "Not sent: the name mial.example.org was not found", "You", "Check the spelling");
    row("refused",
        {Fault::ConnectFailed, Phase::Connect, {}, {{text("problem"), text("Connection refused")}}},
        "Not sent: mail.example.org answers, but nothing listens on port 587", "You",
        "Check server name and port");
    row("silent", {Fault::ConnectFailed, Phase::Connect, {}, {}},
        "Not sent: mail.example.org does not answer on port 587", "You", "Check server name and port");
    row("tls port", {Fault::ProtocolViolation, Phase::Greeting, {}, {{text("speaks"), text("tls")}}},
        "Not sent: this port speaks TLS from the start, not SMTP in clear text", "You",
        "Choose TLS instead of STARTTLS");
    row("clear port", {Fault::TlsHandshakeFailed, Phase::Tls, {}, {{text("speaks"), text("smtp")}}},
        "Not sent: this port speaks clear text first, not TLS", "You", "Choose STARTTLS instead of TLS");
    row("http", {Fault::ProtocolViolation, Phase::Greeting, {}, {{text("speaks"), text("http")}}},
        "Not sent: a web server answers at mail.example.org, port 587", "You", "Check server name and port");
    row("injection",
        {Fault::ProtocolViolation, Phase::StartTls, {}, {{text("problem"), text("starttls-injection")}}},
        "Not sent: somebody slipped in text before the encryption began", "The mail administrator",
        "Do not send a password");
    row("no STARTTLS", {Fault::TlsNotOffered, Phase::StartTls, {}, {}},
        "Not sent: mail.example.org does not offer encryption (STARTTLS)", "You", "Try port 465");
    row("wrong name",
        {Fault::CertificateRejected,
         Phase::Tls,
         {},
         {{text("problem"), text("wrong-name")},
          {text("names"), text("*.hostpark.example, hostpark.example")}}},
        "Not sent: the certificate is for *.hostpark.example, not for mail.example.org", "You",
        "If the provider uses one of these names");
    row("asked for another name",
        {Fault::CertificateRejected,
         Phase::Tls,
         {},
         {{text("problem"), text("wrong-name")},
          {text("names"), text("a.example")},
          {text("asked"), text("b.example")}}},
        "Not sent: the certificate is for a.example, not for b.example", "You",
        "If the provider uses one of these names");
    row("wrong name of an exchanger",
        {Fault::CertificateRejected,
         Phase::Tls,
         {},
         {{text("problem"), text("wrong-name")},
          {text("names"), text("a.example")},
          {text("asked"), text("mx.b.example")},
          {text("domain"), text("b.example")}}},
        "Not sent: the certificate is for a.example, not for mx.b.example", "The mail administrator",
        "Give the server a certificate for mx.b.example.");
    row("no reply in mid-session",
        {Fault::ProtocolViolation, Phase::Mail, {}, {{text("problem"), text("malformed-reply")}}},
        "Not sent: the server sent something that is no SMTP reply", "The mail administrator",
        "Have the server mended");
    row("no greeting",
        {Fault::ProtocolViolation, Phase::Greeting, {}, {{text("problem"), text("malformed-reply")}}},
        "Not sent: what answers there does not speak SMTP", "You", "Check server name and port");
    row("expired", {Fault::CertificateRejected, Phase::Tls, {}, {{text("problem"), text("expired")}}},
        "Not sent: the server’s certificate has expired", "The mail administrator", "Renew the certificate");
    row("a pin",
        {Fault::CertificateRejected,
         Phase::Tls,
         {},
         {{text("problem"), text("pin-mismatch")}, {text("keySha256"), text("00ff")}}},
        "Not sent: the server shows another certificate than the one that is pinned", "You",
        "Ask the server’s administrator whether");
    row("a gap",
        {Fault::CertificateRejected, Phase::Tls, {}, {{text("problem"), text("missing-intermediate")}}},
        "Not sent: the server leaves out a certificate between its own and the authority",
        "The mail administrator", "Configure the server with the full chain");
    row("no certificate of ours", {Fault::TlsHandshakeFailed, Phase::Tls, {}, {{text("alert"), text("116")}}},
        "Not sent: mail.example.org demands a certificate from us", "You", "Set a certificate");
    row("a wrong certificate of ours",
        {Fault::TlsHandshakeFailed,
         Phase::Tls,
         {},
         {{text("alert"), text("48")}, {text("shown"), text("jana")}}},
        "Not sent: mail.example.org does not accept our certificate", "You",
        "Ask the server’s administrator which certificates");
    row("an old server", {Fault::TlsHandshakeFailed, Phase::Tls, {}, {{text("alert"), text("70")}}},
        "Not sent: mail.example.org speaks none of the TLS versions that are allowed", "You",
        "Compare versions and ciphers");
    row("a strange alert", {Fault::TlsHandshakeFailed, Phase::Tls, {}, {{text("alert"), text("251")}}},
        "Not sent: mail.example.org ended the TLS handshake with an alert", "The mail administrator",
        "Try again");
    row("a locked key",
        {Fault::CredentialMissing,
         Phase::Tls,
         {},
         {{text("problem"), text("none")}, {text("of"), text("key")}}},
        "Not sent: the pass phrase of the key is not known", "You", "Enter the pass phrase");
    row("cleartext", {Fault::AuthCleartext, Phase::Auth, {}, {{text("mechanism"), text("PLAIN")}}},
        "Not sent: the password would have crossed the network readable by everybody", "You",
        "Set the account’s security to STARTTLS or TLS");
    row("locked", {Fault::CredentialMissing, Phase::Auth, {}, {{text("problem"), text("locked")}}},
        "Not sent: the keychain with the password is locked", "You", "Unlock the keychain");
    row("535", {Fault::AuthRefused, Phase::Auth, reply(535, "5.7.8", "no"), {}},
        "Not sent: the server did not accept the user name jana with this password", "You",
        "Enter both again");
    row("535 alone", {Fault::AuthRefused, Phase::Auth, reply(535, "", "no"), {}},
        "Not sent: the server did not accept the user name jana with this password", "You",
        "Enter both again");
    const auto by = [](const char *mechanism, const std::optional<base::ReplyFacts> &said) {
        return Failure{Fault::AuthRefused, Phase::Auth, said, {{text("mechanism"), text(mechanism)}}};
    };
    row("535 to a token", by("XOAUTH2", reply(535, "5.7.8", "no")),
        "Not sent: the server refused the sign-in: access token not accepted", "You", "Get a new token");
    row("535 to a certificate", by("EXTERNAL", reply(535, "", "no")),
        "Not sent: the server refused the sign-in: certificate not accepted as a user’s",
        "The mail administrator", "Have the server told");
    row("535 to a ticket", by("GSSAPI", reply(535, "", "no")),
        "Not sent: the server refused the sign-in: Kerberos ticket not accepted", "You", "Look with klist");
    row("535 to nobody", by("ANONYMOUS", reply(535, "", "no")),
        "Not sent: the server refused the sign-in: nobody may come without a name", "You", "Sign in with");
    row("another code to a token", by("OAUTHBEARER", reply(454, "", "later")),
        "Not sent: the server refused the sign-in: not possible for now", "The mail administrator", "Check");
    row("5.7.139",
        {Fault::AuthRefused, Phase::Auth, reply(535, "5.7.139", "SmtpClientAuthentication is disabled"), {}},
        "Not sent: the server refused the sign-in: Exchange: sign-in not allowed", "The mail administrator",
        "Allow authenticated SMTP");
    row("530", {Fault::MailRefused, Phase::Mail, reply(530, "5.7.0", "Must authenticate"), {}},
        "Not sent: the server wants us to sign in first", "You", "Set a user name");
    row("550 5.1.1", {Fault::RecipientsRefused, Phase::Rcpt, reply(550, "5.1.1", "unknown"), {}},
        "Not sent: the recipient was refused: no such mailbox", "You", "Check the spelling");
    row("552 5.3.4", {Fault::MessageRefused, Phase::EndOfData, reply(552, "5.3.4", "too big"), {}},
        "Not sent: the server refused the message: message too big for the server", "You",
        "Send a smaller message");
    row("SIZE",
        {Fault::SizeExceeded,
         Phase::Mail,
         {},
         {{text("size"), text("75000000")}, {text("limit"), text("35000000")}}},
        "Not sent: the message has 75.0 MB, and the server takes at most 35.0 MB", "You",
        "Send a smaller message");
    row("421", {Fault::ServiceClosing, Phase::Rcpt, reply(421, "4.3.2", "bye"), {}},
        "Not sent: the server closed the session while naming the recipients", "You", "Try again later");
    row("silent server", {Fault::TimedOut, Phase::Greeting, {}, {{text("limit"), text("300")}}},
        "Not sent: mail.example.org accepts the connection but does not greet", "You", "If the port is 465");
    row("iterations", {Fault::AuthServerUnproven, Phase::Auth, {}, {{text("problem"), text("iterations")}}},
        "Not sent: the server asks for an absurd amount of work while signing in", "The mail administrator",
        "Have the number");
}

void TestVerdict::aFailureHasItsVerdict()
{
    QFETCH(Failure, failure);
    QFETCH(QString, nextStep);
    const explain::Verdict verdict = verdictOn(endingWith(failure));
    QTEST(verdict.sentence, "sentence");
    QTEST(verdict.who, "who");
    QVERIFY2(verdict.nextStep.startsWith(nextStep), qPrintable(verdict.nextStep));
    QCOMPARE(verdict.severity, Severity::Error);
}

void TestVerdict::anExpiredCertificateSaysWhen()
{
    const Failure expired{
        Fault::CertificateRejected,
        Phase::Tls,
        {},
        {{text("problem"), text("expired")}, {text("notAfter"), text("2026-01-31T00:00:00Z")}}};
    const QString date = QLocale().toString(QDate(2026, 1, 31), QLocale::ShortFormat);
    QVERIFY(verdictOn(endingWith(expired)).explanation.startsWith(text("It was valid until %1.").arg(date)));
}

void TestVerdict::theFactThatBearsOnTheCertificateIsTold_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told"); // a part of the explanation
    const auto row = [](const char *problem, const char *key, const char *value, const char *told) {
        QTest::addRow("%s, %s", problem, key) << text(problem) << text(key) << text(value) << text(told);
    };
    row("unknown-authority", "issuer", "Falcon CA", "It was signed by Falcon CA.");
    row("unknown-authority", "root", "Falcon Root", "the chain ends at Falcon Root.");
    row("missing-intermediate", "root", "Falcon CA 2", "The certificate of Falcon CA 2 is missing.");
    row("too-weak", "weak", "RSA 1024", "What is too weak: RSA 1024");
    row("pin-mismatch", "keySha256", "00ff10", "Its key has the pin sha256//AP8Q");
    row("self-signed", "trustedBefore", "the old one", "this account trusts another certificate");
    row("expired", "trustedFor", "self-signed", "Allowed: The certificate is self-signed.");
    row("expired", "about", "Falcon CA 2", "This is about the certificate of Falcon CA 2.");
}

void TestVerdict::theFactThatBearsOnTheCertificateIsTold()
{
    QFETCH(QString, problem);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, told);
    const Failure rejected{Fault::CertificateRejected,
                           Phase::Tls,
                           {},
                           {{text("problem"), problem},
                            {text("subject"), text("mail.example.org")},
                            {text("notAfter"), text("2026-01-31T00:00:00Z")},
                            {text("trustedSince"), text("2025-01-31T00:00:00Z")},
                            {key, value}}};
    const QString explanation = verdictOn(endingWith(rejected)).explanation;
    QVERIFY2(explanation.contains(told), qPrintable(explanation));
}

void TestVerdict::everyAlertHasWordsOfItsOwn()
{
    QSet<QString> told;
    const QList<int> known{10, 20, 21, 22, 30, 40,  42,  43,  44,  45,  46,  47,  48,  49,  50, 51,
                           70, 71, 80, 86, 90, 100, 109, 110, 111, 112, 113, 114, 115, 116, 120};
    for (const int alert : known) {
        const Failure failure{
            Fault::TlsHandshakeFailed, Phase::Tls, {}, {{text("alert"), QString::number(alert)}}};
        const QString explanation = verdictOn(endingWith(failure)).explanation;
        QVERIFY2(!explanation.contains(text("no name")), qPrintable(explanation));
        QVERIFY(explanation.contains(text("number %1").arg(alert)));
        told.insert(explanation.section(u'.', 0, 0));
    }
    QCOMPARE(told.size(), known.size());
}

void TestVerdict::whatClearTextGivesAwayDependsOnTheMechanism_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("explanation"); // a part of it
    const auto row = [](const char *mechanism, const char *sentence, const char *explanation) {
        QTest::newRow(mechanism) << text(mechanism) << text(sentence) << text(explanation);
    };
    const char *readable = "Not sent: the password would have crossed the network readable by everybody";
    const char *token = "Not sent: the access token would have crossed the network readable by everybody";
    const char *unencrypted = "Not sent: the sign-in would have crossed the network unencrypted";
    row("PLAIN", readable, "PLAIN sends the password as it is");
    row("LOGIN", readable, "LOGIN sends the password as it is");
    row("XOAUTH2", token, "XOAUTH2 sends the token as it is");
    row("OAUTHBEARER", token, "until it runs out");
    row("CRAM-MD5", unencrypted, "does not send the password itself, but a weak hash");
    row("SCRAM-SHA-1", unencrypted, "SCRAM-SHA-1 does not send the password itself");
    row("SCRAM-SHA-256", unencrypted, "can take over the session");
    row("", unencrypted, "The connection is not encrypted");
}

void TestVerdict::whatClearTextGivesAwayDependsOnTheMechanism()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, explanation);
    const auto verdict =
        verdictOn(endingWith({Fault::AuthCleartext, Phase::Auth, {}, {{text("mechanism"), mechanism}}}));
    QTEST(verdict.sentence, "sentence");
    QVERIFY2(verdict.explanation.contains(explanation), qPrintable(verdict.explanation));
}

void TestVerdict::whatDidNotLeaveThisComputerIsSaid_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("subline");
    const char *both = "Neither the password nor the message left this computer.";
    const char *message = "The message did not leave this computer.";
    QTest::newRow("lookup") << Failure{Fault::NameNotFound, Phase::Lookup} << text(both);
    QTest::newRow("certificate") << Failure{Fault::CertificateRejected, Phase::Tls} << text(both);
    QTest::newRow("cleartext") << Failure{Fault::AuthCleartext, Phase::Auth} << text(both);
    QTest::newRow("recipients") << Failure{Fault::RecipientsRefused, Phase::Rcpt} << text(message);
    QTest::newRow("body")
        << Failure{Fault::ConnectionLost, Phase::Body}
        << text("Part of the message went out; without its end the server must not deliver it.");
    QTest::newRow("refused at the end")
        << Failure{Fault::MessageRefused, Phase::EndOfData, reply(554, "", "")}
        << text("The server had the message and did not take it.");
}

void TestVerdict::whatDidNotLeaveThisComputerIsSaid()
{
    QFETCH(Failure, failure);
    QTEST(verdictOn(endingWith(failure)).subline, "subline");
}

void TestVerdict::aPasswordThatWasSentIsNotSaidToHaveStayed()
{
    const Ending ending = endingWith({Fault::AuthRefused, Phase::Auth, reply(535, "5.7.8", "no")});
    transcript::Transcript transcript;
    transcript.append(
        {.phase = Phase::Auth, .direction = transcript::Direction::Sent, .bytes = "AUTH LOGIN\r\n"});
    QCOMPARE(explain::verdict(ending, transcript).subline,
             text("Neither the password nor the message left this computer."));
    transcript.append({.phase = Phase::Auth,
                       .direction = transcript::Direction::Sent,
                       .bytes = "********\r\n",
                       .secrets = {{0, 8}}});
    QCOMPARE(explain::verdict(ending, transcript).subline, text("The message did not leave this computer."));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"

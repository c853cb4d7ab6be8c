// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"

#include <QTest>

using base::Failure;
using base::Fault;
using base::Phase;
using explain::Ending;
using explain::Severity;
using Result = Ending::Result;

namespace {

using Facts = QMap<QString, QString>;

Ending endingWith(Failure failure)
{
    Ending ending;
    ending.result = Result::Failed;
    ending.failure = std::move(failure);
    ending.host = QStringLiteral("mail.example.org");
    ending.port = 587;
    ending.user = QStringLiteral("jana");
    return ending;
}

explain::Verdict verdictOn(const Ending &ending)
{
    return explain::verdict(ending, transcript::Transcript());
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::optional<base::ReplyFacts> reply(int code, const char *enhanced, const char *words)
{
    return base::ReplyFacts{code, enhanced, words};
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultInEveryPhaseCanBeSaidOnThePhone_data();
    void everyFaultInEveryPhaseCanBeSaidOnThePhone();
    void aFailureHasItsVerdict_data();
    void aFailureHasItsVerdict();
    void anExpiredCertificateSaysWhen();
    void whatDidNotLeaveThisComputerIsSaid_data();
    void whatDidNotLeaveThisComputerIsSaid();
    void aPasswordThatWasSentIsNotSaidToHaveStayed();
    void acceptanceIsSaidWithItsNumbers_data();
    void acceptanceIsSaidWithItsNumbers();
    void aPartlyAcceptedMessageNamesWhoWasRefused();
    void anUnknownOutcomeIsNeverCalledAFailure();
    void aTestOfAnAccountSpeaksOfTheAccount();
    void aFailedTestDoesNotSayNotSent();
    void messagesThatWentOutBeforeAreCounted();
    void badInputNamesTheFieldAndWhatToDo_data();
    void badInputNamesTheFieldAndWhatToDo();
    void anythingElseIsASentenceToo();
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
    for (int phase = int(Phase::Lookup); phase <= int(Phase::Quit); ++phase) {
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
    row("no reply in mid-session",
        {Fault::ProtocolViolation, Phase::Mail, {}, {{text("problem"), text("malformed-reply")}}},
        "Not sent: the server sent something that is no SMTP reply", "The mail administrator",
        "Have the server mended");
    row("no greeting",
        {Fault::ProtocolViolation, Phase::Greeting, {}, {{text("problem"), text("malformed-reply")}}},
        "Not sent: what answers there does not speak SMTP", "You", "Check server name and port");
    row("expired", {Fault::CertificateRejected, Phase::Tls, {}, {{text("problem"), text("expired")}}},
        "Not sent: the server’s certificate has expired", "The mail administrator", "Renew the certificate");
    row("cleartext", {Fault::AuthCleartext, Phase::Auth, {}, {}},
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

void TestVerdict::acceptanceIsSaidWithItsNumbers_data()
{
    QTest::addColumn<int>("recipients");
    QTest::addColumn<QString>("queueId");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << 1 << QString() << text("Accepted");
    QTest::newRow("queued") << 1 << text("4F2A71C0B3") << text("Accepted, queued as 4F2A71C0B3");
    QTest::newRow("several") << 3 << text("4F2A71C0B3")
                             << text("Accepted for all 3 recipients, queued as 4F2A71C0B3");
    QTest::newRow("several, no id") << 3 << QString() << text("Accepted for all 3 recipients");
}

void TestVerdict::acceptanceIsSaidWithItsNumbers()
{
    QFETCH(int, recipients);
    QFETCH(QString, queueId);
    Ending ending;
    ending.result = Result::Accepted;
    ending.queueId = queueId;
    for (int i = 0; i < recipients; ++i)
        ending.recipients.append({text("a@example.org"), true, {}});
    QTEST(verdictOn(ending).sentence, "sentence");
    QCOMPARE(verdictOn(ending).severity, Severity::Good);
}

void TestVerdict::aPartlyAcceptedMessageNamesWhoWasRefused()
{
    Ending ending;
    ending.result = Result::Partial;
    ending.queueId = text("4F2A71C0B3");
    ending.recipients = {{text("tomas@example.org"), true, {}},
                         {text("mara@example.org"), false, reply(550, "5.1.1", "unknown")},
                         {text("li@example.org"), true, {}}};
    const explain::Verdict verdict = verdictOn(ending);
    QCOMPARE(verdict.sentence, text("Accepted for 2 of 3 recipients, queued as 4F2A71C0B3"));
    QCOMPARE(verdict.severity, Severity::Warning);
    QVERIFY(verdict.explanation.contains(text("mara@example.org was refused: no such mailbox.")));
    QVERIFY(verdict.nextStep.startsWith(text("Check the spelling")));
}

void TestVerdict::anUnknownOutcomeIsNeverCalledAFailure()
{
    Ending ending = endingWith({Fault::ConnectionLost, Phase::EndOfData});
    ending.result = Result::Unknown;
    const explain::Verdict verdict = verdictOn(ending);
    QCOMPARE(verdict.sentence,
             text("Perhaps sent: the connection was lost before the server confirmed the message"));
    QCOMPARE(verdict.subline, text("Nothing is sent again by itself."));
    QCOMPARE(verdict.severity, Severity::Warning);
    QVERIFY(verdict.nextStep.contains(text("twice")));
}

void TestVerdict::aTestOfAnAccountSpeaksOfTheAccount()
{
    Ending ending;
    ending.result = Result::Accepted;
    ending.probe = true;
    ending.host = text("mail.example.org");
    QCOMPARE(verdictOn(ending).sentence, text("The account works: mail.example.org is ready to take mail"));
    ending.user = text("jana");
    QCOMPARE(verdictOn(ending).sentence, text("The account works: signed in as jana"));
}

void TestVerdict::aFailedTestDoesNotSayNotSent()
{
    Ending ending = endingWith({Fault::NameNotFound, Phase::Lookup, {}, {}});
    ending.probe = true;
    QCOMPARE(verdictOn(ending).sentence, text("The name mail.example.org was not found"));
    QCOMPARE(verdictOn(ending).subline, text("The password did not leave this computer."));
}

void TestVerdict::messagesThatWentOutBeforeAreCounted()
{
    Ending ending = endingWith({Fault::ServiceClosing, Phase::Mail, reply(421, "", "bye")});
    ending.messages = 10;
    ending.messagesAccepted = 4;
    QCOMPARE(verdictOn(ending).sentence,
             text("Only 4 of 10 sent: the server closed the session while naming the sender"));
}

void TestVerdict::badInputNamesTheFieldAndWhatToDo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *field, const char *problem, const char *value, const char *sentence) {
        QTest::addRow("%s %s", field, problem)
            << text(field) << text(problem) << text(value) << text(sentence);
    };
    row("to", "no-at-sign", "jana", "To: “jana” has no @ sign. Write it as name@example.org.");
    row("from", "line-break", "a\r\nBcc: b",
        "From: “a\\x0d\\x0aBcc: b” holds a line break or a NUL character. Write it on one line.");
    row("header:X-Test", "bad-name", "X Test",
        "Header X-Test: the name of a header may hold letters, digits and hyphens only. Rename it.");
    row("attachment:/tmp/a.pdf", "unreadable", "/tmp/a.pdf",
        "Attachment /tmp/a.pdf: the file “/tmp/a.pdf” cannot be read. Check that it is there and may be "
        "opened.");
    row("user", "empty", "", "User name: nothing was entered. Fill it in.");
    row("password", "saslprep", "",
        "Password: there are characters in it that cannot be used for signing in. Type it again without "
        "them.");
    row("whatever", "strange", "x", "whatever: “x” cannot be used as it is. Change it and try again.");
}

void TestVerdict::badInputNamesTheFieldAndWhatToDo()
{
    QFETCH(QString, field);
    QFETCH(QString, problem);
    QFETCH(QString, value);
    Failure failure{Fault::BadInput};
    failure.facts = {{text("field"), field}, {text("problem"), problem}, {text("value"), value}};
    QTEST(explain::sentence(failure), "sentence");
    failure.facts.insert(text("item"), text("3"));
    QVERIFY(explain::sentence(failure).contains(text(", number 3: ")));
}

void TestVerdict::anythingElseIsASentenceToo()
{
    QCOMPARE(
        explain::sentence({Fault::MessageUnreadable, Phase::Body, {}, {{text("file"), text("/tmp/a.pdf")}}}),
        text("The file /tmp/a.pdf could not be read. Attach the file again and do not change it while it is "
             "being sent."));
}

Q_DECLARE_METATYPE(base::Fault)
Q_DECLARE_METATYPE(base::Failure)
QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"

#include <QTest>

using base::Oddity;
using base::Part;
using base::Phase;
using explain::Severity;
using transcript::Event;

/// What the server says, line by line.
class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyMeansWhatItsPhaseAndCodesSay_data();
    void aReplyMeansWhatItsPhaseAndCodesSay();
    void aRefusedRecipientIsNamedWithTheReason();
    void repliesToPipelinedRecipientsAreToldApart();
    void anExtensionIsExplainedLineByLine_data();
    void anExtensionIsExplainedLineByLine();
    void theOldFormOfAuthIsRead();
    void anUnknownExtensionIsNormal();
    void theCodesOfAReplyPointToTheirOctets();
    void theQueueIdentifierIsFound_data();
    void theQueueIdentifierIsFound();
    void theEndOfDataAnswersTheMessage();
    void anEnhancedCodeOfAnotherClassIsNotBelieved();
    void whatIsOddIsShown();
    void somethingThatIsNoReplyIsCalledSo();
};

void TestReplies::aReplyMeansWhatItsPhaseAndCodesSay_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, Phase phase, const char *command, const char *reply,
                        const char *meaning, Severity severity) {
        QTest::newRow(name) << phase << QByteArray(command) << QByteArray(reply) << QString::fromUtf8(meaning)
                            << severity;
    };
    row("no service", Phase::Greeting, "", "554 go away", "No service: see the server’s words",
        Severity::Error);
    row("never any mail", Phase::Greeting, "", "521 no mail here", "No service: no mail is taken here",
        Severity::Error);
    row("closing", Phase::Mail, "MAIL FROM:<a@example.org>", "421 4.3.2 shutting down",
        "The server closes: server takes no mail at present", Severity::Error);
    row("EHLO unknown", Phase::Ehlo, "EHLO pc", "502 5.5.1 not implemented",
        "Our greeting was refused: command not expected or unknown", Severity::Notice);
    row("HELO", Phase::Ehlo, "HELO pc", "250 hello", "Welcome, without extensions", Severity::Plain);
    row("TLS out of order", Phase::StartTls, "STARTTLS", "454 4.7.0 TLS not available",
        "Encryption refused: not possible for now", Severity::Warning);
    row("sender", Phase::Mail, "MAIL FROM:<a@example.org>", "553 5.7.1 not owned by user",
        "Sender refused: not allowed", Severity::Error);
    row("greylisted", Phase::Rcpt, "RCPT TO:<b@example.org>", "450 4.2.0 come back later",
        "b refused: mailbox not available for now", Severity::Warning);
    row("full", Phase::Rcpt, "RCPT TO:<b@example.org>", "552 5.2.2 over quota", "b refused: mailbox full",
        Severity::Error);
    row("no enhanced code", Phase::Rcpt, "RCPT TO:<b@example.org>", "550 no",
        "b refused: unknown mailbox, or not allowed", Severity::Error);
    row("too big", Phase::EndOfData, "", "552 5.3.4 too big",
        "Message refused: message too big for the server", Severity::Error);
    row("taken without an identifier", Phase::EndOfData, "", "250 thanks", "Message accepted",
        Severity::Good);
    row("a code of no document", Phase::Noop, "NOOP", "299 odd", "Still there", Severity::Plain);
    row("a refusal of no document", Phase::Noop, "NOOP", "599 odd", "Refused: for an unknown reason",
        Severity::Error);
}

void TestReplies::aReplyMeansWhatItsPhaseAndCodesSay()
{
    QFETCH(Phase, phase);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    Story story;
    if (!command.isEmpty())
        story.we(phase, command);
    story.they(phase, reply);
    QTEST(story.lastMeaning(), "meaning");
    QTEST(story.last().severity, "severity");
    QVERIFY(!story.last().title.isEmpty());
    QVERIFY(!story.last().reference.isEmpty());
}

void TestReplies::aRefusedRecipientIsNamedWithTheReason()
{
    Story story;
    story.we(Phase::Rcpt, "RCPT TO:<mara.lindt@example.org>");
    story.they(Phase::Rcpt, "550 5.1.1 <mara.lindt@example.org>: Recipient address rejected");
    const explain::Annotation annotation = story.last();
    QCOMPARE(annotation.meaning, QStringLiteral("mara.lindt refused: no such mailbox"));
    QCOMPARE(annotation.title, QStringLiteral("No such mailbox"));
    QCOMPARE(annotation.who, QStringLiteral("You"));
    QVERIFY(annotation.nextStep.startsWith(QStringLiteral("Check the spelling")));
    QCOMPARE(annotation.reference.label, QStringLiteral("RFC 3463 §3.2"));
    QCOMPARE(story.valueOf(QStringLiteral("Address")), QStringLiteral("mara.lindt@example.org"));
    QCOMPARE(story.valueOf(QStringLiteral("Code")), QStringLiteral("550 refused for good"));
    QCOMPARE(story.valueOf(QStringLiteral("Enhanced code")), QStringLiteral("5.1.1 no such mailbox"));
}

void TestReplies::repliesToPipelinedRecipientsAreToldApart()
{
    Story story;
    story.event(Event::TransactionPlanned, Phase::Mail, {{QStringLiteral("recipients"), 2}});
    story.we(Phase::Mail, "MAIL FROM:<a@example.org>");
    story.we(Phase::Rcpt, "RCPT TO:<first@example.org>");
    story.we(Phase::Rcpt, "RCPT TO:<second@example.org>");
    story.they(Phase::Mail, "250 Ok", Part::Only, {}, 1);
    story.they(Phase::Rcpt, "250 Ok", Part::Only, {}, 2);
    QCOMPARE(story.lastMeaning(), QStringLiteral("first accepted"));
    QCOMPARE(story.valueOf(QStringLiteral("Answers")), QStringLiteral("recipient 1 of 2"));
    story.they(Phase::Rcpt, "550 No", Part::Only, {}, 3);
    QVERIFY(story.lastMeaning().startsWith(QStringLiteral("second refused")));
    QCOMPARE(story.valueOf(QStringLiteral("Answers")), QStringLiteral("recipient 2 of 2"));
}

void TestReplies::anExtensionIsExplainedLineByLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *line, const char *meaning, const char *field, const char *value) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(meaning) << QString::fromUtf8(field)
                            << QString::fromUtf8(value);
    };
    row("250-8BITMIME", "8-bit text", "Status", "standard");
    row("250-size 0", "Message size limit", "Limit", "no fixed limit");
    row("250-SIZE", "Message size limit", "Extension", "SIZE");
    row("250-AUTH PLAIN XFOO", "Signing in", "Mechanism", "PLAIN: user name and password");
    row("250-VERB", "Running commentary", "Status", "obsolete");
    row("250 XCLIENT NAME ADDR", "Pretend to be another client", "Status", "a vendor’s own");
    row("250 SUBMITTER", "Responsible sender", "Status", "historic");
}

void TestReplies::anExtensionIsExplainedLineByLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, field);
    Story story;
    story.we(Phase::Ehlo, "EHLO pc");
    story.they(Phase::Ehlo, "250-mail.example.org", Part::First);
    story.they(Phase::Ehlo, line, line.startsWith("250-") ? Part::Middle : Part::Last);
    QTEST(story.lastMeaning(), "meaning");
    QTEST(story.valueOf(field), "value");
}

void TestReplies::theOldFormOfAuthIsRead()
{
    Story story;
    story.we(Phase::Ehlo, "EHLO pc");
    story.they(Phase::Ehlo, "250-mail.example.org", Part::First);
    story.they(Phase::Ehlo, "250 AUTH=LOGIN PLAIN", Part::Last);
    QCOMPARE(story.octetsOf(QStringLiteral("Extension")), QByteArray("AUTH"));
    QCOMPARE(story.octetsOf(QStringLiteral("Mechanism")), QByteArray("LOGIN"));
}

void TestReplies::anUnknownExtensionIsNormal()
{
    Story story;
    story.we(Phase::Ehlo, "EHLO pc");
    story.they(Phase::Ehlo, "250-mail.example.org", Part::First);
    story.they(Phase::Ehlo, "250 XWHATEVER 1 2", Part::Last);
    QCOMPARE(story.last().severity, Severity::Plain);
    QCOMPARE(story.lastMeaning(), QStringLiteral("An extension that is not known to us"));
}

void TestReplies::theCodesOfAReplyPointToTheirOctets()
{
    Story story;
    story.we(Phase::Rcpt, "RCPT TO:<b@example.org>");
    story.they(Phase::Rcpt, "550 5.1.1 no such user");
    QCOMPARE(story.octetsOf(QStringLiteral("Code")), QByteArray("550"));
    QCOMPARE(story.octetsOf(QStringLiteral("Enhanced code")), QByteArray("5.1.1"));
    QCOMPARE(story.octetsOf(QStringLiteral("Text")), QByteArray("no such user"));
}

void TestReplies::theQueueIdentifierIsFound_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("Postfix") << QByteArray("250 2.0.0 Ok: queued as 4F2A71C0B3") << QByteArray("4F2A71C0B3");
    QTest::newRow("Exim") << QByteArray("250 OK id=1tX0aB-0003Qk-2n") << QByteArray("1tX0aB-0003Qk-2n");
    QTest::newRow("OpenSMTPD") << QByteArray("250 2.0.0 6f1a2b3c Message accepted for delivery")
                               << QByteArray("6f1a2b3c");
    QTest::newRow("qmail") << QByteArray("250 ok 1700000000 qp 12345") << QByteArray("12345");
}

void TestReplies::theQueueIdentifierIsFound()
{
    QFETCH(QByteArray, reply);
    Story story;
    story.they(Phase::EndOfData, reply);
    QTEST(story.octetsOf(QStringLiteral("Queued as")), "id");
}

void TestReplies::theEndOfDataAnswersTheMessage()
{
    Story story;
    story.transcript.append({.command = 1,
                             .phase = Phase::Body,
                             .direction = transcript::Direction::Sent,
                             .event = Event::Body,
                             .bytes = "RCPT TO:<nobody@example.org>\r\n"});
    story.they(Phase::EndOfData, "250 2.0.0 Ok", Part::Only, {}, 1);
    QCOMPARE(story.lastMeaning(), QStringLiteral("Message accepted"));
    QCOMPARE(story.valueOf(QStringLiteral("Answers")), QStringLiteral("the whole message"));
}

void TestReplies::anEnhancedCodeOfAnotherClassIsNotBelieved()
{
    Story story;
    story.we(Phase::Rcpt, "RCPT TO:<b@example.org>");
    story.they(Phase::Rcpt, "550 2.1.5 fine", Part::Only, Oddity::EnhancedMismatch);
    QCOMPARE(story.lastMeaning(), QStringLiteral("b refused: unknown mailbox, or not allowed"));
    QVERIFY(story.valueOf(QStringLiteral("Odd")).contains(QStringLiteral("contradicts")));
}

void TestReplies::whatIsOddIsShown()
{
    Story story;
    story.we(Phase::Noop, "NOOP");
    story.they(Phase::Noop, "250 Ok", Part::Only, Oddity::BareLf | Oddity::Control);
    int odd = 0;
    const explain::Annotation annotation = story.last();
    for (const explain::Field &field : annotation.fields)
        odd += field.name == QStringLiteral("Odd") ? 1 : 0;
    QCOMPARE(odd, 2);
    story.they(Phase::Noop, "250 Again", Part::Only, Oddity::Unexpected);
    QCOMPARE(story.lastMeaning(), QStringLiteral("Nobody asked for this: done"));
    QCOMPARE(story.last().severity, Severity::Warning);
}

void TestReplies::somethingThatIsNoReplyIsCalledSo()
{
    Story story;
    story.they(Phase::Greeting, "HTTP/1.1 400 Bad Request");
    QCOMPARE(story.lastMeaning(), QStringLiteral("No SMTP reply"));
    QCOMPARE(story.last().severity, Severity::Error);
    QVERIFY(story.last().nextStep.contains(QStringLiteral("port")));
}

QTEST_GUILESS_MAIN(TestReplies)
#include "test_replies.moc"

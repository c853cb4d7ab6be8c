// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"

#include <QTest>

using base::Part;
using base::Phase;
using explain::Severity;
using transcript::Event;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSessionReadsAsAStory();
    void everyPartOfMailIsDecoded();
    void everyParameterIsPutIntoWords_data();
    void everyParameterIsPutIntoWords();
    void theNullSenderIsExplained();
    void aQuotedBracketDoesNotEndTheAddress();
    void anUnknownCommandIsAllowedAndSaid();
    void whatPipeliningSavedIsSaidOfEachLineOfItsGroup();
    void thereIsNothingToSayAboutWhatIsNotThere();
};

void TestLines::whatPipeliningSavedIsSaidOfEachLineOfItsGroup()
{
    Story story;
    story.we(Phase::Ehlo, "EHLO pc.example.org");
    story.they(Phase::Ehlo, "250 PIPELINING");
    story.group = 1;
    story.we(Phase::Mail, "MAIL FROM:<a@example.org>");
    story.we(Phase::Rcpt, "RCPT TO:<b@example.org>");
    story.we(Phase::Data, "DATA");
    story.they(Phase::Mail, "250 ok");
    story.group = 2;
    story.we(Phase::Mail, "MAIL FROM:<a@example.org>");
    QVERIFY(!explain::pipelined(story.transcript, 0));
    QCOMPARE(explain::pipelined(story.transcript, 2)->value,
             QStringLiteral("3 commands in one go, 2 round trips saved"));
    QCOMPARE(explain::pipelined(story.transcript, 5)->value, explain::pipelined(story.transcript, 2)->value);
    QVERIFY(!explain::pipelined(story.transcript, 6)); // alone in its group
}

void TestLines::aWholeSessionReadsAsAStory()
{
    Story story;
    story.they(Phase::Greeting, "220 mail.example.org ESMTP");
    story.we(Phase::Ehlo, "EHLO pc.example.org");
    story.they(Phase::Ehlo, "250-mail.example.org", Part::First);
    story.they(Phase::Ehlo, "250-SIZE 35882577", Part::Middle);
    story.they(Phase::Ehlo, "250 STARTTLS", Part::Last);
    story.we(Phase::StartTls, "STARTTLS");
    story.they(Phase::StartTls, "220 2.0.0 Ready to start TLS");
    story.tls = true;
    story.we(Phase::Ehlo, "EHLO pc.example.org");
    story.event(Event::TransactionPlanned, Phase::Mail,
                {{QStringLiteral("size"), 4318}, {QStringLiteral("recipients"), 2}});
    story.we(Phase::Mail, "MAIL FROM:<jana@example.org> SIZE=4318");
    story.they(Phase::Mail, "250 2.1.0 Ok");
    story.we(Phase::Rcpt, "RCPT TO:<tomas.berg@example.org>");
    story.they(Phase::Rcpt, "250 2.1.5 Ok");
    story.we(Phase::Rcpt, "RCPT TO:<li.wei@example.net>");
    story.they(Phase::Rcpt, "251 2.1.5 Will forward");
    story.we(Phase::Data, "DATA");
    story.they(Phase::Data, "354 End data with <CR><LF>.<CR><LF>");
    story.dot();
    story.they(Phase::EndOfData, "250 2.0.0 Ok: queued as 4F2A71C0B3");
    story.we(Phase::Noop, "NOOP");
    story.they(Phase::Noop, "250 2.0.0 Ok");
    story.we(Phase::Rset, "RSET");
    story.they(Phase::Rset, "250 2.0.0 Ok");
    story.we(Phase::Quit, "QUIT");
    story.they(Phase::Quit, "221 2.0.0 Bye");

    QStringList meanings;
    for (qsizetype i = 0; i < story.transcript.size(); ++i) {
        if (story.transcript.event(i) == Event::Line)
            meanings.append(explain::meaning(story.transcript, i));
    }
    const QStringList expected{
        QStringLiteral("The server greets"),
        QStringLiteral("We say who we are"),
        QStringLiteral("Offers 2 extension(s), STARTTLS among them"),
        QStringLiteral("Messages up to 35.9 MB"),
        QStringLiteral("Encryption on request"),
        QStringLiteral("Please encrypt from here on"),
        QStringLiteral("The server agrees to encrypt"),
        QStringLiteral("Once more, now under TLS"),
        QStringLiteral("Envelope sender; 4,318 bytes announced"),
        QStringLiteral("Sender accepted"),
        QStringLiteral("Recipient 1 of 2"),
        QStringLiteral("tomas.berg accepted"),
        QStringLiteral("Recipient 2 of 2"),
        QStringLiteral("li.wei accepted, to be forwarded"),
        QStringLiteral("May the message follow?"),
        QStringLiteral("Go ahead with the message"),
        QStringLiteral("Message accepted, queued as 4F2A71C0B3"),
        QStringLiteral("Are you still there?"),
        QStringLiteral("Still there"),
        QStringLiteral("Forget this message"),
        QStringLiteral("Forgotten"),
        QStringLiteral("We say goodbye"),
        QStringLiteral("The server says goodbye"),
    };
    QCOMPARE(meanings, expected);
}

void TestLines::everyPartOfMailIsDecoded()
{
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<jana@example.org> SIZE=4318 BODY=8BITMIME SMTPUTF8");
    QCOMPARE(story.octetsOf(QStringLiteral("Command")), QByteArray("MAIL"));
    QCOMPARE(story.octetsOf(QStringLiteral("Sender")), QByteArray("jana@example.org"));
    QCOMPARE(story.octetsOf(QStringLiteral("SIZE")), QByteArray("SIZE=4318"));
    QCOMPARE(story.octetsOf(QStringLiteral("BODY")), QByteArray("BODY=8BITMIME"));
    QCOMPARE(story.octetsOf(QStringLiteral("SMTPUTF8")), QByteArray("SMTPUTF8"));
    QCOMPARE(story.valueOf(QStringLiteral("SMTPUTF8")), QStringLiteral("international message"));
}

void TestLines::everyParameterIsPutIntoWords_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *parameter, const char *value) {
        QTest::newRow(parameter) << QByteArray(parameter) << QString::fromUtf8(value);
    };
    row("SIZE=35882577", "35,882,577 bytes");
    row("SIZE=much", "much");
    row("BODY=7BIT", "7-bit text only");
    row("BODY=8bitmime", "8-bit text");
    row("BODY=BINARYMIME", "binary content");
    row("RET=HDRS", "reports hold the header only");
    row("RET=FULL", "reports hold the whole message");
    row("ENVID=QQ+2B314159", "QQ+314159");
    row("NOTIFY=NEVER", "no reports at all");
    row("NOTIFY=SUCCESS,DELAY", "on delivery, on delay");
    row("ORCPT=rfc822;Bob+2Btag@example.org", "rfc822, Bob+tag@example.org");
    row("AUTH=<>", "submitted by nobody in particular");
    row("BY=120;R", "120 seconds, else return it");
    row("BY=-30;NT", "-30 seconds, else tell the sender; report each server");
    row("HOLDFOR=86400", "86400 seconds");
    row("REQUIRETLS", "verified encryption all the way");
    row("X-OWN", "wanted");
    row("X-OWN=1+2", "1+2");
}

void TestLines::everyParameterIsPutIntoWords()
{
    QFETCH(QByteArray, parameter);
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<a@example.org> " + parameter);
    const QString keyword = QString::fromLatin1(parameter.split('=').first());
    QTEST(story.valueOf(keyword), "value");
    QCOMPARE(story.octetsOf(keyword), parameter);
}

void TestLines::theNullSenderIsExplained()
{
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<>");
    QCOMPARE(story.lastMeaning(), QStringLiteral("No envelope sender"));
    QCOMPARE(story.valueOf(QStringLiteral("Sender")), QStringLiteral("nobody"));
}

void TestLines::aQuotedBracketDoesNotEndTheAddress()
{
    Story story;
    story.we(Phase::Rcpt, R"(RCPT TO:<"a>b\"c"@example.org> NOTIFY=NEVER)");
    QCOMPARE(story.octetsOf(QStringLiteral("Recipient")), QByteArray(R"("a>b\"c"@example.org)"));
    QCOMPARE(story.octetsOf(QStringLiteral("NOTIFY")), QByteArray("NOTIFY=NEVER"));
}

void TestLines::anUnknownCommandIsAllowedAndSaid()
{
    Story story;
    story.we(Phase::Noop, "XSECRETHANDSHAKE 1");
    QCOMPARE(story.lastMeaning(), QStringLiteral("No standard command"));
    QCOMPARE(story.last().severity, Severity::Notice);
}

void TestLines::thereIsNothingToSayAboutWhatIsNotThere()
{
    const transcript::Transcript empty;
    QVERIFY(explain::meaning(empty, 0).isEmpty());
    QVERIFY(explain::annotate(empty, -1).fields.isEmpty());
}

QTEST_GUILESS_MAIN(TestLines)
#include "test_lines.moc"

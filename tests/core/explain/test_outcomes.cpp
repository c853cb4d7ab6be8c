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

/// What a session came to, where it is not a plain failure.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptanceIsSaidWithItsNumbers_data();
    void acceptanceIsSaidWithItsNumbers();
    void aPartlyAcceptedMessageNamesWhoWasRefused();
    void anUnknownOutcomeIsNeverCalledAFailure();
    void aTestOfAnAccountSpeaksOfTheAccount();
    void aFailedTestDoesNotSayNotSent();
    void messagesThatWentOutBeforeAreCounted();
    void theNextStepFitsThePlaceThatWasTried_data();
    void theNextStepFitsThePlaceThatWasTried();
};

void TestOutcomes::theNextStepFitsThePlaceThatWasTried_data()
{
    QTest::addColumn<Ending::Place>("place");
    QTest::addColumn<QString>("look");
    QTest::newRow("a server") << Ending::Place::Server << text("port");
    QTest::newRow("a socket") << Ending::Place::Socket << text("Check the path of the socket");
    QTest::newRow("a command") << Ending::Place::Command << text("Check the command");
}

void TestOutcomes::theNextStepFitsThePlaceThatWasTried()
{
    QFETCH(Ending::Place, place);
    QFETCH(QString, look);
    const QList<Failure> failures{
        {Fault::ProtocolViolation, Phase::Greeting, {}, {{text("problem"), text("malformed-reply")}}},
        {Fault::TimedOut, Phase::Greeting, {}, {}},
        {Fault::ConnectionLost, Phase::Greeting, {}, {}}};
    for (const Failure &failure : failures) {
        Ending ending = endingWith(failure);
        ending.place = place;
        const auto said = verdictOn(ending);
        QVERIFY2(said.nextStep.contains(look), qPrintable(said.nextStep));
        QCOMPARE(said.explanation.contains(text("port")),
                 place == Ending::Place::Server && failure.fault != Fault::ProtocolViolation);
    }
}

void TestOutcomes::acceptanceIsSaidWithItsNumbers_data()
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

void TestOutcomes::acceptanceIsSaidWithItsNumbers()
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

void TestOutcomes::aPartlyAcceptedMessageNamesWhoWasRefused()
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

void TestOutcomes::anUnknownOutcomeIsNeverCalledAFailure()
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

void TestOutcomes::aTestOfAnAccountSpeaksOfTheAccount()
{
    Ending ending;
    ending.result = Result::Accepted;
    ending.probe = true;
    ending.host = text("mail.example.org");
    QCOMPARE(verdictOn(ending).sentence, text("The account works: mail.example.org is ready to take mail"));
    ending.user = text("jana");
    QCOMPARE(verdictOn(ending).sentence, text("The account works: signed in as jana"));
}

void TestOutcomes::aFailedTestDoesNotSayNotSent()
{
    Ending ending = endingWith({Fault::NameNotFound, Phase::Lookup, {}, {}});
    ending.probe = true;
    QCOMPARE(verdictOn(ending).sentence, text("The name mail.example.org was not found"));
    QCOMPARE(verdictOn(ending).subline, text("The password did not leave this computer."));
}

void TestOutcomes::messagesThatWentOutBeforeAreCounted()
{
    Ending ending = endingWith({Fault::ServiceClosing, Phase::Mail, reply(421, "", "bye")});
    ending.messages = 10;
    ending.messagesAccepted = 4;
    QCOMPARE(verdictOn(ending).sentence,
             text("Only 4 of 10 sent: the server closed the session while naming the sender"));
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "test_outcomes.moc"

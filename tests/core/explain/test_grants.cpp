// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/endings.h"
#include "core/explain/story.h"
#include "explain/grant.h"

#include <QTest>

using base::Part;
using base::Phase;
using namespace Qt::StringLiterals;

/// What the replies say about the parameters that were asked for.
class TestGrants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAReplyNamesIsRead_data();
    void whatAReplyNamesIsRead();
    void theAnswerToTheMessageHasTheLastWord();
    void whatAYesMeansIsSaid_data();
    void whatAYesMeansIsSaid();
    void aRefusalPromisesNothing();
    void aListOverSeveralLinesIsOne();
    void theReplyToTheMessageIsExplainedByItsMail();
    void theVerdictTellsWhatIsNews();
};

namespace {

base::Request request(const char *keyword, const char *value, int code, const char *enhanced,
                      const char *words, const QString &recipient = {})
{
    return {keyword, value, recipient, {code, enhanced, words}};
}

} // namespace

void TestGrants::whatAReplyNamesIsRead_data()
{
    QTest::addColumn<base::Request>("asked");
    QTest::addColumn<QString>("words");
    const QString bob = u"bob@example.org"_s;
    QTest::newRow("another priority") << request("MT-PRIORITY", "7", 250, "2.3.6", "4 is the priority")
                                      << u"MT-PRIORITY, priority granted: 4 instead of 7"_s;
    QTest::newRow("the same priority")
        << request("mt-priority", "4", 250, "2.3.6", "4 granted") << u"MT-PRIORITY, priority granted: 4"_s;
    QTest::newRow("a number under another code")
        << request("MT-PRIORITY", "7", 250, "2.1.0", "4 is my lucky number") << QString();
    QTest::newRow("an octet to go on from") << request("TRANSID", "<1@a>", 355, "", "6135 is the offset")
                                            << u"TRANSID, goes on from octet: 6135"_s;
    QTest::newRow("no octet in a 250") << request("TRANSID", "<1@a>", 250, "2.1.0", "6135 what") << QString();
    QTest::newRow("what can be shown")
        << request("CONNEG", "", 250, "2.1.5", "Recipient ok\nCONNEG (|(type=a)\nCONNEG   (type=b))", bob)
        << u"CONNEG, what can be shown: (|(type=a) (type=b))"_s;
    QTest::newRow("nothing known") << request("CONNEG", "", 250, "2.1.5", "Recipient ok", bob) << QString();
    QTest::newRow("labels") << request("SOLICIT", "org.example:ADV", 550, "5.7.1", "no SOLICIT=net.example:A")
                            << u"SOLICIT, advertising not wanted: net.example:A"_s;
    QTest::newRow("a label without a name") << request("SOLICIT", "x", 550, "5.7.1", "SOLICIT=") << QString();
    QTest::newRow("taken as asked") << request("HOLDFOR", "60", 250, "2.1.0", "60 is fine") << QString();
    QTest::newRow("a parameter of no document") << request("XMINE", "1", 250, "", "1 granted") << QString();
    QTest::newRow("no text at all") << request("MT-PRIORITY", "7", 250, "2.3.6", "") << QString();
}

void TestGrants::whatAReplyNamesIsRead()
{
    QFETCH(base::Request, asked);
    const auto grants = explain::grants({asked}, {});
    QTEST(grants.isEmpty() ? QString() : grants.constFirst().inWords(), "words");
}

void TestGrants::theAnswerToTheMessageHasTheLastWord()
{
    const auto asked = request("MT-PRIORITY", "7", 250, "2.1.0", "ok");
    const auto grants = explain::grants({asked}, reply(250, "2.3.6", "3 for now; queued as 4F2A"));
    QCOMPARE(grants.size(), 1);
    QCOMPARE(grants.constFirst().granted, QByteArray("3"));
    QVERIFY(grants.constFirst().other);
}

void TestGrants::whatAYesMeansIsSaid_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("words");
    const auto mail = [](const char *parameter, const char *words) {
        QTest::newRow(parameter) << Phase::Mail << "MAIL FROM:<a@example.org> " + QByteArray(parameter)
                                 << QString::fromUtf8(words);
    };
    mail("HOLDFOR=60", "not to pass the message on before that time");
    mail("HOLDUNTIL=2030-01-01T00:00:00Z", "not to pass the message on before that time");
    mail("BY=120;R", "not the last word");
    mail("MT-PRIORITY=3", "grants the priority that was asked for");
    mail("MTRK=QUJD:60 ENVID=1@example.org", "a day at least");
    mail("SOLICIT=org.example:ADV", "each of them may refuse");
    mail("CONPERM", "pass the permission on");
    mail("SUBMITTER=a@example.org", "compares it with the header");
    mail("TRANSID=<1@example.org>", "the message begins anew");
    mail("REQUIRETLS", "under verified TLS");
    QTest::newRow("RRVS") << Phase::Rcpt << QByteArray("RCPT TO:<b@example.org> RRVS=2014-04-03T23:01:00Z")
                          << u"the owner has been the same"_s;
    QTest::newRow("NOTIFY") << Phase::Rcpt << QByteArray("RCPT TO:<b@example.org> NOTIFY=SUCCESS")
                            << u"takes the wish over"_s;
    QTest::newRow("CONNEG") << Phase::Rcpt << QByteArray("RCPT TO:<b@example.org> CONNEG")
                            << u"begin with CONNEG"_s;
}

void TestGrants::whatAYesMeansIsSaid()
{
    QFETCH(Phase, phase);
    QFETCH(QByteArray, command);
    QFETCH(QString, words);
    Story story;
    story.we(phase, command);
    story.they(phase, "250 Ok");
    QVERIFY2(story.last().explanation.contains(words), qPrintable(story.last().explanation));
}

void TestGrants::aRefusalPromisesNothing()
{
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<a@example.org> HOLDFOR=60");
    story.they(Phase::Mail, "501 5.5.4 too long");
    QVERIFY(!story.last().explanation.contains("promises"_L1));
}

void TestGrants::aListOverSeveralLinesIsOne()
{
    Story story;
    story.we(Phase::Rcpt, "RCPT TO:<b@example.org> CONNEG");
    story.they(Phase::Rcpt, "250-2.1.5 Recipient ok", Part::First);
    story.they(Phase::Rcpt, "250-2.1.5 CONNEG (|(type=\"text/plain\")", Part::Middle);
    story.they(Phase::Rcpt, "250 2.1.5 CONNEG (type=\"text/html\"))", Part::Last);
    QCOMPARE(story.valueOf(u"Granted"_s),
             u"CONNEG, what can be shown: (|(type=\"text/plain\") (type=\"text/html\"))"_s);
}

void TestGrants::theReplyToTheMessageIsExplainedByItsMail()
{
    Story story;
    story.we(Phase::Mail, "MAIL FROM:<a@example.org> MT-PRIORITY=7 SOLICIT=org.example:ADV");
    story.they(Phase::Mail, "250 2.1.0 Ok");
    story.we(Phase::Rcpt, "RCPT TO:<b@example.org>");
    story.they(Phase::Rcpt, "250 2.1.5 Ok SOLICIT=net.example:ADV");
    QCOMPARE(story.valueOf(u"Granted"_s), u"SOLICIT, advertising not wanted: net.example:ADV"_s);
    story.dot();
    story.they(Phase::EndOfData, "250 2.3.6 2 is what it gets");
    QCOMPARE(story.valueOf(u"Granted"_s), u"MT-PRIORITY, priority granted: 2 instead of 7"_s);
}

void TestGrants::theVerdictTellsWhatIsNews()
{
    explain::Ending ending;
    ending.result = explain::Ending::Result::Accepted;
    ending.recipients = {{u"bob@example.org"_s, true, reply(250, "", "ok")}};
    ending.requests = {request("MT-PRIORITY", "4", 250, "2.3.6", "4 granted")};
    QCOMPARE(verdictOn(ending).subline, QString());
    ending.requests.append(request("CONNEG", "", 250, "", "ok\nCONNEG (type=a)", u"bob@example.org"_s));
    ending.requests.append(request("CONNEG", "", 250, "", "ok\nCONNEG (type=a)", u"eve@example.org"_s));
    QCOMPARE(verdictOn(ending).subline, u"CONNEG, what can be shown: (type=a)"_s);
}

QTEST_GUILESS_MAIN(TestGrants)
#include "test_grants.moc"

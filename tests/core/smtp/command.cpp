// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/attributes.h"

#include <QTest>

using base::Address;

class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailAndRcptCarryTheirParameters();
    void aLineBreakNeverEntersACommand();
    void aLineByHandSaysWhatItNeeds();
    void aLineThatMoreFollowsIsNotSaidByHand_data();
    void aLineThatMoreFollowsIsNotSaidByHand();
    void anEmptyInitialResponseIsAnEqualsSign();
    void theSecretOfAnInitialResponseIsMarkedInBase64();
    void aParameterByHandIsReadOrSaysWhatIsWrong();
};

void CommandTest::mailAndRcptCarryTheirParameters()
{
    const auto from = *Address::parse(u"ada@client.example"_qs);
    QCOMPARE(smtp::mail(from, false, {{"SIZE", "12"}, {"SMTPUTF8", {}}}).line,
             QByteArray("MAIL FROM:<ada@client.example> SIZE=12 SMTPUTF8\r\n"));
    QCOMPARE(smtp::rcpt(from, false, {{"NOTIFY", "NEVER"}}).line,
             QByteArray("RCPT TO:<ada@client.example> NOTIFY=NEVER\r\n"));
    QCOMPARE(smtp::mail(Address(), false, {}).line, QByteArray("MAIL FROM:<>\r\n"));
}

void CommandTest::aLineBreakNeverEntersACommand()
{
    QVERIFY_THROWS_EXCEPTION(base::Failure, smtp::ehlo("client.example\r\nMAIL FROM:<>"));
    QVERIFY_THROWS_EXCEPTION(base::Failure, smtp::mail(Address(), false, {{"ENVID", "a\nb"}}));
}

void CommandTest::aLineByHandSaysWhatItNeeds()
{
    QCOMPARE(smtp::said("vrfy ada").line, QByteArray("vrfy ada\r\n"));
    QVERIFY(smtp::said("vrfy ada").needs.isEmpty());
    QCOMPARE(smtp::said("etrn example.org").needs, QList<QByteArray>{"ETRN"});
    QCOMPARE(smtp::said("MAIL FROM:<>").phase, base::Phase::Mail);
    QVERIFY(!smtp::said("NOOP").breaches);
    QVERIFY(smtp::said("NOOP \xc3\xa4").breaches.testFlag(base::Breach::Malformed));
}

void CommandTest::aLineThatMoreFollowsIsNotSaidByHand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    for (const char *line : {"AUTH PLAIN AAA=", "starttls", "DATA", "BDAT 3 LAST", "ATRN a.example", "QUIT"})
        QTest::newRow(line) << QByteArray(line) << QStringLiteral("own-way");
    QTest::newRow("nothing") << QByteArray(" ") << QStringLiteral("empty");
    QTest::newRow("two lines") << QByteArray("NOOP\r\nNOOP") << QStringLiteral("line-break");
}

void CommandTest::aLineThatMoreFollowsIsNotSaidByHand()
{
    QFETCH(QByteArray, line);
    QString problem;
    try {
        smtp::said(line);
    } catch (const base::Failure &failure) {
        problem = failure.fact(QLatin1String("problem"));
    }
    QTEST(problem, "problem");
}

void CommandTest::anEmptyInitialResponseIsAnEqualsSign()
{
    QCOMPARE(smtp::auth("EXTERNAL", {}, {}).line, QByteArray("AUTH EXTERNAL =\r\n"));
}

void CommandTest::theSecretOfAnInitialResponseIsMarkedInBase64()
{
    const auto command = smtp::auth("PLAIN", QByteArray("\0ada\0hunter2", 12), {{5, 7}});
    QCOMPARE(command.line, QByteArray("AUTH PLAIN AGFkYQBodW50ZXIy\r\n"));
    QCOMPARE(command.secrets.size(), 1);
    const auto secret = command.secrets.constFirst();
    QCOMPARE(command.line.mid(secret.offset, secret.length), QByteArray("BodW50ZXIy"));
}

void CommandTest::aParameterByHandIsReadOrSaysWhatIsWrong()
{
    using smtp::ParameterProblem;
    const auto read = [](QStringView text) { return smtp::readParameter(text.toString()); };
    QCOMPARE(*read(u"SIZE=12"), (smtp::Parameter{.keyword = "SIZE", .value = "12"}));
    QCOMPARE(*read(u"X-BARE"), (smtp::Parameter{.keyword = "X-BARE"}));
    for (const auto *wrong : {u"", u"=1", u"-A=1", u"TWO WORDS", u"A_B=1"})
        QCOMPARE(read(wrong).error(), ParameterProblem::Keyword);
    for (const auto *wrong : {u"A=", u"A=b c", u"A=b=c", u"A=b\n"})
        QCOMPARE(read(wrong).error(), ParameterProblem::Value);
}

QTEST_APPLESS_MAIN(CommandTest)
#include "command.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/command.h"

#include <QTest>

using base::Address;

class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailAndRcptCarryTheirParameters();
    void aLineBreakNeverEntersACommand();
    void anEmptyInitialResponseIsAnEqualsSign();
    void theSecretOfAnInitialResponseIsMarkedInBase64();
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

QTEST_APPLESS_MAIN(CommandTest)
#include "command.moc"

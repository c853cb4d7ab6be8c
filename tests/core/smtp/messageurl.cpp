// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/command.h"

#include <QTest>

using smtp::MessageUrl;

class MessageUrlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUrlIsReadUpToItsSecret_data();
    void aUrlIsReadUpToItsSecret();
    void whatIsNoUrlForSubmissionIsRefused_data();
    void whatIsNoUrlForSubmissionIsRefused();
    void onlyTheTokenOfTheCommandIsSecret();
};

namespace {

const QByteArray token = "91354a473744909de610943775f92038";

std::expected<MessageUrl, base::Failure> parsed(const QByteArray &text)
{
    return MessageUrl::parse(base::Secret(QByteArray(text)));
}

} // namespace

void MessageUrlTest::aUrlIsReadUpToItsSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("granted");
    const QByteArray granted =
        "imap://harry@Owlry.example:1143/outbox/;uid=25;URLAUTH=submit+harry:internal:";
    QTest::newRow("granted") << granted + token << granted << QByteArray("imap://owlry.example:1143") << true;
    QTest::newRow("with its line end") << granted + token + "\r\n"
                                       << granted << QByteArray("imap://owlry.example:1143") << true;
    const QByteArray own = "IMAP://owlry.example/outbox/;uid=25";
    QTest::newRow("one's own") << own << own << QByteArray("imap://owlry.example") << false;
}

void MessageUrlTest::aUrlIsReadUpToItsSecret()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, granted);
    const auto url = parsed(text);
    QVERIFY(url.has_value());
    QTEST(url->place, "place");
    QTEST(url->server, "server");
    QCOMPARE(url->token != nullptr, granted);
    if (granted)
        QCOMPARE(url->token->reveal(), token);
}

void MessageUrlTest::whatIsNoUrlForSubmissionIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &text, const char *problem) {
        QTest::newRow(name) << text << QString::fromLatin1(problem);
    };
    row("nothing", "", "no-imap-url");
    row("of the web", "https://owlry.example/25", "no-imap-url");
    row("no mailbox", "imap://owlry.example/", "no-imap-url");
    row("no host", "imap:///outbox/;uid=25", "no-imap-url");
    row("a blank", "imap://owlry.example/out box/;uid=25", "no-imap-url");
    row("two lines", "imap://owlry.example/outbox\r\nQUIT/;uid=25", "no-imap-url");
    row("not signed yet", "imap://owlry.example/outbox/;uid=25;urlauth=submit+harry", "no-token");
    row("a short token", "imap://owlry.example/outbox/;uid=25;urlauth=submit+harry:internal:9135",
        "no-token");
    row("no digits",
        "imap://owlry.example/outbox/;uid=25;urlauth=submit+harry:internal:" + QByteArray(32, 'x'),
        "no-token");
    row("to anybody", "imap://owlry.example/outbox/;uid=25;urlauth=anonymous:internal:" + token,
        "not-for-submission");
}

void MessageUrlTest::whatIsNoUrlForSubmissionIsRefused()
{
    QFETCH(QByteArray, text);
    const auto url = parsed(text);
    QVERIFY(!url.has_value());
    QTEST(url.error().fact(QLatin1String("problem")), "problem");
    QVERIFY(!url.error().fact(QLatin1String("value")).contains(QString::fromLatin1(token)));
}

void MessageUrlTest::onlyTheTokenOfTheCommandIsSecret()
{
    const auto url = parsed("imap://owlry.example/outbox/;uid=25;urlauth=submit+harry:internal:" + token);
    const auto command = smtp::burl(*url);
    QCOMPARE(command.secrets.size(), 1);
    QCOMPARE(command.line.mid(command.secrets.first().offset, command.secrets.first().length), token);
    QVERIFY(command.line.endsWith(" LAST\r\n"));
    QCOMPARE(command.needs, QList<QByteArray>{"BURL"});
}

QTEST_APPLESS_MAIN(MessageUrlTest)
#include "messageurl.moc"

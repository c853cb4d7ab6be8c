// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/capabilities.h"

#include <QTest>

using smtp::Capabilities;

class CapabilitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsAGreetingAndNoOffer();
    void keywordsAreReadInAnyCase();
    void theOldFormOfAuthIsUnderstood();
    void mechanismsOfSeveralLinesAreJoined();
    void whatIsPretendedIsNotOffered();
    void limitsAreReadAndOddOnesTold();
    void aSizeLimitIsReadWhereThereIsOne_data();
    void aSizeLimitIsReadWhereThereIsOne();
};

namespace {

Capabilities offered(const QList<QByteArray> &lines)
{
    return Capabilities::fromEhlo(
        {.code = 250, .lines = QList<QByteArray>{"mx.server.example"} + lines, .enhanced = {}});
}

} // namespace

void CapabilitiesTest::theFirstLineIsAGreetingAndNoOffer()
{
    const auto capabilities = Capabilities::fromEhlo({.code = 250, .lines = {"PIPELINING"}, .enhanced = {}});
    QVERIFY(!capabilities.has("PIPELINING"));
}

void CapabilitiesTest::keywordsAreReadInAnyCase()
{
    const auto capabilities = offered({"starttls", "Size 1000", "X-Odd  two  words"});
    QVERIFY(capabilities.has("STARTTLS"));
    QCOMPARE(capabilities.parameters("SIZE"), QByteArray("1000"));
    QCOMPARE(capabilities.keywords(), (QList<QByteArray>{"STARTTLS", "SIZE", "X-ODD"}));
}

void CapabilitiesTest::theOldFormOfAuthIsUnderstood()
{
    QCOMPARE(offered({"AUTH=LOGIN plain"}).authMechanisms(), (QList<QByteArray>{"LOGIN", "PLAIN"}));
}

void CapabilitiesTest::mechanismsOfSeveralLinesAreJoined()
{
    QCOMPARE(offered({"AUTH PLAIN LOGIN", "AUTH=LOGIN CRAM-MD5"}).authMechanisms(),
             (QList<QByteArray>{"PLAIN", "LOGIN", "CRAM-MD5"}));
}

void CapabilitiesTest::whatIsPretendedIsNotOffered()
{
    auto capabilities = offered({"SIZE 1000"});
    capabilities.add("CHUNKING");
    QVERIFY(capabilities.has("CHUNKING"));
    QVERIFY(!capabilities.offered("CHUNKING"));
    QVERIFY(capabilities.offered("SIZE"));
}

void CapabilitiesTest::limitsAreReadAndOddOnesTold()
{
    const auto plain = offered({"LIMITS RCPTMAX=20 mailmax=5 RCPTDOMAINMAX=1 XMAX"}).limits();
    QCOMPARE(plain.recipients, 20);
    QCOMPARE(plain.mails, 5);
    QCOMPARE(plain.domains, 1);
    QVERIFY(plain.odd.isEmpty());
    const auto odd =
        offered({"LIMITS RCPTMAX=20 RCPTMAX=10 MAILMAX=0", "LIMITS MAILMAX=1e3 RCPTDOMAINMAX"}).limits();
    QCOMPARE(odd.recipients, 10);
    QCOMPARE(odd.mails, 0);
    QCOMPARE(odd.odd, (QList<QByteArray>{"RCPTMAX=10", "MAILMAX=0", "MAILMAX=1e3", "RCPTDOMAINMAX"}));
    QVERIFY(offered({"SIZE"}).limits().isEmpty());
}

void CapabilitiesTest::aSizeLimitIsReadWhereThereIsOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("limit");

    QTest::newRow("a number") << QByteArray("SIZE 52428800") << qint64(52428800);
    QTest::newRow("none") << QByteArray("SIZE") << qint64(-1);
    QTest::newRow("zero means no fixed limit") << QByteArray("SIZE 0") << qint64(-1);
    QTest::newRow("no number") << QByteArray("SIZE big") << qint64(-1);
    QTest::newRow("not offered") << QByteArray("PIPELINING") << qint64(-1);
}

void CapabilitiesTest::aSizeLimitIsReadWhereThereIsOne()
{
    QFETCH(QByteArray, line);
    QTEST(offered({line}).sizeLimit().value_or(-1), "limit");
}

QTEST_APPLESS_MAIN(CapabilitiesTest)
#include "capabilities.moc"

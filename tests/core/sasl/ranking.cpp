// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ranking.h"

#include "sasl/mechanism.h"

#include <QSet>
#include <QTest>

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAMechanismThatCanBeMade();
    void everyRowHasAReasonOfItsOwn();
    void whatHidesThePasswordStandsBeforeWhatSendsIt();
    void rowsAreFoundInAnyCase();
    void theStrongestOfferedIsChosen_data();
    void theStrongestOfferedIsChosen();
};

void RankingTest::everyRowIsAMechanismThatCanBeMade()
{
    for (const auto &rank : sasl::ranking()) {
        const auto mechanism = sasl::create(rank.mechanism.toLower(), {});
        QVERIFY2(mechanism, rank.mechanism.constData());
        QCOMPARE(mechanism->name(), rank.mechanism);
    }
    QVERIFY(!sasl::create("DIGEST-MD5", {}));
}

void RankingTest::everyRowHasAReasonOfItsOwn()
{
    QSet<QByteArray> reasons;
    for (const auto &rank : sasl::ranking()) {
        QVERIFY(!rank.reason.isEmpty());
        reasons.insert(rank.reason);
    }
    QCOMPARE(reasons.size(), sasl::ranking().size());
}

void RankingTest::whatHidesThePasswordStandsBeforeWhatSendsIt()
{
    bool sends = false;
    for (const auto &rank : sasl::ranking()) {
        QVERIFY2(rank.sendsPassword || !sends, rank.mechanism.constData());
        sends = rank.sendsPassword;
    }
    QVERIFY(sends);
}

void RankingTest::rowsAreFoundInAnyCase()
{
    QVERIFY(sasl::rankOf("plain"));
    QCOMPARE(sasl::rankOf("plain")->mechanism, QByteArray("PLAIN"));
    QVERIFY(sasl::rankOf("plain")->sendsPassword);
    QVERIFY(!sasl::rankOf("scram-sha-1")->sendsPassword);
    QVERIFY(sasl::rankOf("XOAUTH2")->needsToken);
    QVERIFY(!sasl::rankOf("GSSAPI"));
    QVERIFY(!sasl::rankOf(""));
}

void RankingTest::theStrongestOfferedIsChosen_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("haveToken");
    QTest::addColumn<QByteArray>("chosen");

    QTest::newRow("strongest first, whatever the server's order")
        << QByteArray("LOGIN PLAIN SCRAM-SHA-1 CRAM-MD5 SCRAM-SHA-256") << QByteArray() << false
        << QByteArray("SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN");
    QTest::newRow("what is not ours is left out")
        << QByteArray("GSSAPI DIGEST-MD5 LOGIN NTLM") << QByteArray() << false << QByteArray("LOGIN");
    QTest::newRow("only what is wanted, in the order of the table")
        << QByteArray("SCRAM-SHA-256 PLAIN LOGIN") << QByteArray("LOGIN PLAIN") << false
        << QByteArray("PLAIN LOGIN");
    QTest::newRow("wanted but not offered")
        << QByteArray("PLAIN") << QByteArray("CRAM-MD5") << false << QByteArray();
    QTest::newRow("a token fits the token mechanisms only")
        << QByteArray("PLAIN XOAUTH2 LOGIN OAUTHBEARER SCRAM-SHA-256") << QByteArray() << true
        << QByteArray("OAUTHBEARER XOAUTH2");
    QTest::newRow("a password does not fit them")
        << QByteArray("XOAUTH2 OAUTHBEARER") << QByteArray() << false << QByteArray();
    QTest::newRow("names in any case")
        << QByteArray("plain Login") << QByteArray("LOGIN") << false << QByteArray("LOGIN");
    QTest::newRow("offered twice, tried once")
        << QByteArray("PLAIN PLAIN") << QByteArray() << false << QByteArray("PLAIN");
    QTest::newRow("nothing offered") << QByteArray() << QByteArray() << false << QByteArray();
}

void RankingTest::theStrongestOfferedIsChosen()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, wanted);
    QFETCH(bool, haveToken);
    QFETCH(QByteArray, chosen);
    const auto words = [](const QByteArray &text) {
        return text.isEmpty() ? QList<QByteArray>{} : text.split(' ');
    };

    QCOMPARE(sasl::choose(words(offered), words(wanted), haveToken), words(chosen));
}

QTEST_APPLESS_MAIN(RankingTest)
#include "ranking.moc"

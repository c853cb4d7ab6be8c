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
    QVERIFY(!sasl::create("GS2-KRB5", {}));
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
    QVERIFY(!sasl::rankOf("GS2-KRB5"));
    QVERIFY(!sasl::rankOf(""));
}

void RankingTest::theStrongestOfferedIsChosen_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("means");
    QTest::addColumn<QByteArray>("chosen");

    const auto row = [](const char *name, const char *offered, const char *wanted, const char *means,
                        const char *chosen) {
        QTest::newRow(name) << QByteArray(offered) << QByteArray(wanted) << QByteArray(means)
                            << QByteArray(chosen);
    };
    row("strongest first, whatever the server's order", "LOGIN PLAIN SCRAM-SHA-1 CRAM-MD5 SCRAM-SHA-256", "",
        "", "SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN");
    row("what is not ours is left out", "GS2-KRB5 X-EXPS LOGIN", "", "", "LOGIN");
    row("what is broken, retired or nobody's is not taken unasked", "DIGEST-MD5 NTLM ANONYMOUS LOGIN", "", "",
        "LOGIN");
    row("asked for it is", "DIGEST-MD5 NTLM ANONYMOUS LOGIN", "ANONYMOUS NTLM DIGEST-MD5", "",
        "DIGEST-MD5 NTLM ANONYMOUS");
    row("only what is wanted, in the order of the table", "SCRAM-SHA-256 PLAIN LOGIN", "LOGIN PLAIN", "",
        "PLAIN LOGIN");
    row("wanted but not offered", "PLAIN", "CRAM-MD5", "", "");
    row("a token fits the token mechanisms only", "PLAIN XOAUTH2 LOGIN OAUTHBEARER SCRAM-SHA-256", "",
        "token", "OAUTHBEARER XOAUTH2");
    row("a password does not fit them", "XOAUTH2 OAUTHBEARER", "", "", "");
    row("names in any case", "plain Login", "LOGIN", "", "LOGIN");
    row("offered twice, tried once", "PLAIN PLAIN", "", "", "PLAIN");
    row("nothing offered", "", "", "", "");
    row("bound before unbound, the longer hash before the shorter",
        "SCRAM-SHA-1 SCRAM-SHA-512 SCRAM-SHA-256-PLUS SCRAM-SHA-256 SCRAM-SHA-512-PLUS SCRAM-SHA-1-PLUS", "",
        "binding",
        "SCRAM-SHA-512-PLUS SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-512 SCRAM-SHA-256 SCRAM-SHA-1");
    row("nothing to bind to", "SCRAM-SHA-256-PLUS SCRAM-SHA-1", "", "", "SCRAM-SHA-1");
    row("nothing to bind to, though it is wanted", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-256-PLUS", "", "");
    row("a certificate that TLS shows is enough", "PLAIN EXTERNAL", "", "certificate", "EXTERNAL PLAIN");
    row("no certificate, no EXTERNAL", "PLAIN EXTERNAL", "", "", "PLAIN");
    row("unless it is asked for: the server may know us otherwise", "PLAIN EXTERNAL", "EXTERNAL", "",
        "EXTERNAL");
    row("the user's own ticket is enough", "PLAIN GSSAPI", "", "ticket", "GSSAPI PLAIN");
    row("no ticket of the user's, no GSSAPI", "PLAIN GSSAPI", "", "", "PLAIN");
    row("a mechanism without a user", "PLAIN ANONYMOUS EXTERNAL", "PLAIN ANONYMOUS EXTERNAL", "nobody",
        "EXTERNAL ANONYMOUS");
}

void RankingTest::theStrongestOfferedIsChosen()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, means);
    QFETCH(QByteArray, chosen);
    const auto words = [](const QByteArray &text) {
        return text.isEmpty() ? QList<QByteArray>{} : text.split(' ');
    };
    const sasl::Means atHand{.user = means != "nobody",
                             .token = means == "token",
                             .certificate = means == "certificate",
                             .ticket = means == "ticket",
                             .binding = means == "binding"};

    QCOMPARE(sasl::choose(words(offered), words(wanted), atHand), words(chosen));
}

QTEST_APPLESS_MAIN(RankingTest)
#include "ranking.moc"

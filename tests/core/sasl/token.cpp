// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/token.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray tokenOf(const QByteArray &claims, const QByteArray &header = R"({"alg":"RS256","typ":"JWT"})")
{
    constexpr auto plain = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return header.toBase64(plain) + '.' + claims.toBase64(plain) + ".c2lnbmF0dXJl";
}

} // namespace

class TokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsAreRead();
    void theyComeInSeveralForms_data();
    void theyComeInSeveralForms();
    void whatIsNoTokenWithClaimsIsOpaque_data();
    void whatIsNoTokenWithClaimsIsOpaque();
    void aTimeOutOfReasonIsNone_data();
    void aTimeOutOfReasonIsNone();
};

void TokenTest::claimsAreRead()
{
    const auto claims = sasl::readToken(
        tokenOf(R"({"iss":"https://id.example","aud":"smtp","sub":"42","upn":"jana@example.org",)"
                R"("scp":"SMTP.Send offline_access","nbf":1700000000,"exp":1700003600.5})"));
    QVERIFY(claims);
    QCOMPARE(claims->issuer, u"https://id.example"_s);
    QCOMPARE(claims->subject, u"jana@example.org"_s);
    QCOMPARE(claims->audience, QStringList{u"smtp"_s});
    QCOMPARE(claims->scopes, (QStringList{u"SMTP.Send"_s, u"offline_access"_s}));
    QCOMPARE(claims->notBefore, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    QCOMPARE(claims->expires, QDateTime::fromSecsSinceEpoch(1700003600, Qt::UTC));
}

void TokenTest::theyComeInSeveralForms_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("a string") << QByteArray(R"({"scope":"a b"})") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("a list") << QByteArray(R"({"scp":["a","b"]})") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("roles of a program")
        << QByteArray(R"({"roles":["SMTP.SendAsApp"]})") << QStringList{u"SMTP.SendAsApp"_s};
    QTest::newRow("a number") << QByteArray(R"({"scope":7})") << QStringList{};
}

void TokenTest::theyComeInSeveralForms()
{
    QFETCH(QByteArray, claims);
    QFETCH(QStringList, scopes);
    const auto read = sasl::readToken(tokenOf(claims));
    QVERIFY(read);
    QCOMPARE(read->scopes, scopes);
}

void TokenTest::whatIsNoTokenWithClaimsIsOpaque_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("ya29.a0AfH6SMBx");
    QTest::newRow("two dots in it") << QByteArray("ya29.a0Af.H6SMBx");
    QTest::newRow("a header that is no object") << tokenOf(R"({"iss":"x"})", "[]");
    QTest::newRow("claims that are no object") << tokenOf("17");
    QTest::newRow("no JSON") << tokenOf(R"({"iss":)");
    QTest::newRow("too large") << tokenOf(R"({"iss":")" + QByteArray(70'000, 'x') + R"("})");
    QTest::newRow("encrypted: five parts") << QByteArray("eyJhbGciOiJkaXIifQ..AAA.BBB.CCC");
}

void TokenTest::whatIsNoTokenWithClaimsIsOpaque()
{
    QFETCH(QByteArray, token);
    QVERIFY(!sasl::readToken(token));
}

void TokenTest::aTimeOutOfReasonIsNone_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("negative") << QByteArray(R"({"exp":-5})");
    QTest::newRow("beyond the year 9999") << QByteArray(R"({"exp":1e300})");
    QTest::newRow("words") << QByteArray(R"({"exp":"tomorrow"})");
}

void TokenTest::aTimeOutOfReasonIsNone()
{
    QFETCH(QByteArray, claims);
    const auto read = sasl::readToken(tokenOf(claims));
    QVERIFY(read);
    QVERIFY(!read->expires.isValid());
}

QTEST_APPLESS_MAIN(TokenTest)
#include "token.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray md5(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Md5);
}

/// The directives of a message, unquoted.
QMap<QByteArray, QByteArray> directives(const QByteArray &message)
{
    QMap<QByteArray, QByteArray> found;
    for (const auto &part : message.split(',')) {
        const auto equals = part.indexOf('=');
        auto value = part.sliced(equals + 1);
        if (value.startsWith('"'))
            value = value.sliced(1, value.size() - 2);
        found.insert(part.first(equals).trimmed(), value);
    }
    return found;
}

/// response and rspauth of RFC 2831 §2.1.2.1, for that method ("AUTHENTICATE" or nothing).
QByteArray proof(const QMap<QByteArray, QByteArray> &said, const QByteArray &password,
                 const QByteArray &method)
{
    auto a1 = md5(said["username"] + ':' + said["realm"] + ':' + password) + ':' + said["nonce"] + ':' +
              said["cnonce"];
    if (said.contains("authzid"))
        a1 += ':' + said["authzid"];
    const auto a2 = method + ':' + said["digest-uri"];
    return md5(md5(a1).toHex() + ':' + said["nonce"] + ':' + said["nc"] + ':' + said["cnonce"] +
               ":auth:" + md5(a2).toHex())
        .toHex();
}

std::unique_ptr<sasl::Mechanism> make(const QString &realm = {}, const QString &authorizationId = {})
{
    return sasl::create("DIGEST-MD5", {.user = u"chris"_s,
                                       .secret = base::Secret::fromText(u"secret"_s),
                                       .authorizationId = authorizationId,
                                       .realm = realm,
                                       .host = u"elwood.example.com"_s});
}

const QByteArray challenge(R"(realm="elwood.example.com",realm="other",nonce="OA6MG9tEQGm2hh",)"
                           R"(qop="auth,auth-int",algorithm=md5-sess,charset=utf-8)");

} // namespace

/// RFC 2831.
class DigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOracleGivesTheExampleOfTheRfc();
    void bothSidesProveThemselves_data();
    void bothSidesProveThemselves();
    void onlyTheProofsAreHidden();
    void aWrongProofOfTheServersIsRefused();
    void badChallengesAreRefused_data();
    void badChallengesAreRefused();
};

void DigestTest::theOracleGivesTheExampleOfTheRfc()
{
    // RFC 2831 §4
    const auto said = directives(
        R"(charset=utf-8,username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000001,)"
        R"(cnonce="OA6MHXh6VqTrRk",digest-uri="imap/elwood.innosoft.com",qop=auth)");
    QCOMPARE(proof(said, "secret", "AUTHENTICATE"), QByteArray("d388dad90d4bbd760a152321f2143af7"));
    QCOMPARE(proof(said, "secret", ""), QByteArray("ea40f60335c427b5527b84dbabcdfffd"));
}

void DigestTest::bothSidesProveThemselves_data()
{
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("authorizationId");
    QTest::addColumn<QByteArray>("usedRealm");
    QTest::newRow("the first realm that the server names")
        << u""_s << u""_s << QByteArray("elwood.example.com");
    QTest::newRow("a realm of the user's choice") << u"other"_s << u""_s << QByteArray("other");
    QTest::newRow("for another") << u""_s << u"office"_s << QByteArray("elwood.example.com");
}

void DigestTest::bothSidesProveThemselves()
{
    QFETCH(QString, realm);
    QFETCH(QString, authorizationId);
    QFETCH(QByteArray, usedRealm);
    const auto client = make(realm, authorizationId);
    QVERIFY(!client->clientFirst());

    const auto answer = client->respond(challenge);
    QVERIFY(answer);
    const auto said = directives(answer->octets);
    QCOMPARE(said["username"], QByteArray("chris"));
    QCOMPARE(said["realm"], usedRealm);
    QCOMPARE(said["digest-uri"], QByteArray("smtp/elwood.example.com"));
    QCOMPARE(said.value("qop", "auth"), QByteArray("auth"));
    QCOMPARE(said.value("authzid"), authorizationId.toUtf8());
    QCOMPARE(said["response"], proof(said, "secret", "AUTHENTICATE"));
    QVERIFY(!client->serverProven());

    const auto done = client->respond("rspauth=" + proof(said, "secret", ""));
    QVERIFY(done);
    QVERIFY(done->octets.isEmpty());
    QVERIFY(client->serverProven());
}

void DigestTest::onlyTheProofsAreHidden()
{
    const auto client = make();
    const auto answer = client->respond(challenge);
    QVERIFY(answer);
    QCOMPARE(answer->secrets.size(), 1);
    QCOMPARE(answer->octets.sliced(answer->secrets.first().offset, answer->secrets.first().length),
             directives(answer->octets)["response"]);
    QCOMPARE(client->secretsIn(challenge), base::Spans{});
    QCOMPARE(client->secretsIn("rspauth=ea40f60335c427b5527b84dbabcdfffd"), (base::Spans{{8, 32}}));
    QCOMPARE(client->secretsIn("rspauth=ea40"), (base::Spans{{8, 4}}));
}

void DigestTest::aWrongProofOfTheServersIsRefused()
{
    const auto client = make();
    QVERIFY(client->respond(challenge));

    const auto done = client->respond("rspauth=ea40f60335c427b5527b84dbabcdfffd");

    QVERIFY(!done);
    QCOMPARE(done.error().fault, base::Fault::AuthServerUnproven);
    QCOMPARE(done.error().fact("problem"_L1), u"signature"_s);
    QVERIFY(!client->serverProven());
}

void DigestTest::badChallengesAreRefused_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no nonce") << QByteArray(R"(realm="x",qop="auth",algorithm=md5-sess)");
    QTest::newRow("no algorithm") << QByteArray(R"(realm="x",nonce="y",qop="auth")");
    QTest::newRow("two nonces") << QByteArray(R"(nonce="y",nonce="z",algorithm=md5-sess)");
    QTest::newRow("an open quote") << QByteArray(R"(nonce="y,algorithm=md5-sess)");
    QTest::newRow("words") << QByteArray("Password:");
    QTest::newRow("NUL") << QByteArray("nonce=\"\0\"", 9);
}

void DigestTest::badChallengesAreRefused()
{
    QFETCH(QByteArray, challenge);
    const auto answer = make()->respond(challenge);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(answer.error().fact("problem"_L1), u"malformed-challenge"_s);
}

QTEST_APPLESS_MAIN(DigestTest)
#include "digest.moc"

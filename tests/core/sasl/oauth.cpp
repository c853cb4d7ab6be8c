// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<sasl::Mechanism> make(const QByteArray &name, const QString &user, const QString &token,
                                      const QString &host = {}, quint16 port = 0)
{
    return sasl::create(name,
                        {.user = user, .secret = base::Secret::fromText(token), .host = host, .port = port});
}

} // namespace

class OAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMessageIsThatOfTheSpecification_data();
    void theFirstMessageIsThatOfTheSpecification();
    void theServersRefusalIsAcknowledgedOnce_data();
    void theServersRefusalIsAcknowledgedOnce();
    void someoneElsesMailboxIsNamedInTheHeader();
    void whatIsNoBearerTokenIsRefused_data();
    void whatIsNoBearerTokenIsRefused();
};

void OAuthTest::theFirstMessageIsThatOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("RFC 7628 §4.1") << QByteArray("OAUTHBEARER") << u"user@example.com"_s
                                   << u"vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="_s
                                   << u"server.example.com"_s << quint16(143)
                                   << QByteArray(
                                          "n,a=user@example.com,\1host=server.example.com\1port=143\1"
                                          "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1");
    QTest::newRow("neither host nor port") << QByteArray("OAUTHBEARER") << u"jana"_s << u"t"_s << u""_s
                                           << quint16(0) << QByteArray("n,a=jana,\1auth=Bearer t\1\1");
    QTest::newRow("a comma and an equals sign in the name (RFC 5801 §4)")
        << QByteArray("OAUTHBEARER") << u"a,b=c"_s << u"t"_s << u""_s << quint16(0)
        << QByteArray("n,a=a=2Cb=3Dc,\1auth=Bearer t\1\1");
    QTest::newRow("a host of another script goes as DNS knows it")
        << QByteArray("OAUTHBEARER") << u"jana"_s << u"t"_s << u"mail.bücher.example"_s << quint16(587)
        << QByteArray("n,a=jana,\1host=mail.xn--bcher-kva.example\1port=587\1auth=Bearer t\1\1");
    QTest::newRow("the example of XOAUTH2's description")
        << QByteArray("XOAUTH2") << u"someuser@example.com"_s
        << u"ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"_s << u"smtp.example.com"_s << quint16(587)
        << QByteArray(
               "user=someuser@example.com\1auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\1\1");
}

void OAuthTest::theFirstMessageIsThatOfTheSpecification()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, token);
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(QByteArray, octets);
    const auto client = make(mechanism, user, token, host, port);
    QVERIFY(client->clientFirst());

    const auto message = client->respond({});

    QVERIFY(message);
    QCOMPARE(message->octets, octets);
    QCOMPARE(message->secrets.size(), 1);
    const auto secret = message->secrets.first();
    QCOMPARE(message->octets.sliced(secret.offset, secret.length), token.toUtf8());
}

void OAuthTest::theServersRefusalIsAcknowledgedOnce_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("acknowledgement");

    QTest::newRow("RFC 7628 §3.2.3") << QByteArray("OAUTHBEARER") << QByteArray("\1");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2") << QByteArray();
}

void OAuthTest::theServersRefusalIsAcknowledgedOnce()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, acknowledgement);
    const auto client = make(mechanism, u"jana@example.org"_s, u"expired"_s);
    QVERIFY(client->respond({}));
    const QByteArray refusal = R"({"status":"invalid_token","schemes":"bearer","scope":"mail"})";

    const auto answer = client->respond(refusal);
    QVERIFY(answer);
    QCOMPARE(answer->octets, acknowledgement);
    QVERIFY(answer->secrets.isEmpty());

    const auto surplus = client->respond(refusal);
    QVERIFY(!surplus);
    QCOMPARE(surplus.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(surplus.error().fact("problem"_L1), u"unexpected-challenge"_s);
}

void OAuthTest::someoneElsesMailboxIsNamedInTheHeader()
{
    const auto client = sasl::create("OAUTHBEARER", {.user = u"jana@example.org"_s,
                                                     .secret = base::Secret::fromText(u"t"_s),
                                                     .authorizationId = u"office@example.org"_s});

    const auto message = client->respond({});

    QVERIFY(message);
    QVERIFY(message->octets.startsWith("n,a=office@example.org,\1"));
}

void OAuthTest::whatIsNoBearerTokenIsRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");

    QTest::newRow("no user") << u""_s << u"t"_s << u"user"_s << u"empty"_s;
    QTest::newRow("a separator in the user name") << u"a\1b"_s << u"t"_s << u"user"_s << u"bad-character"_s;
    QTest::newRow("no token") << u"jana"_s << u""_s << u"token"_s << u"empty"_s;
    QTest::newRow("a line break pasted with it")
        << u"jana"_s << u"token\n"_s << u"token"_s << u"line-break"_s;
    QTest::newRow("a space") << u"jana"_s << u"Bearer token"_s << u"token"_s << u"bad-character"_s;
    QTest::newRow("a separator") << u"jana"_s << u"a\1b"_s << u"token"_s << u"bad-character"_s;
    QTest::newRow("not ASCII") << u"jana"_s << u"töken"_s << u"token"_s << u"bad-character"_s;
}

void OAuthTest::whatIsNoBearerTokenIsRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, token);
    QFETCH(QString, field);
    QFETCH(QString, problem);

    for (const char *mechanism : {"OAUTHBEARER", "XOAUTH2"}) {
        const auto message = make(mechanism, user, token)->respond({});
        QVERIFY(!message);
        QCOMPARE(message.error().fault, base::Fault::BadInput);
        QCOMPARE(message.error().fact("field"_L1), field);
        QCOMPARE(message.error().fact("problem"_L1), problem);
        QVERIFY(field != u"token"_s || message.error().fact("value"_L1).isEmpty());
    }
}

QTEST_APPLESS_MAIN(OAuthTest)
#include "oauth.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// EXTERNAL and ANONYMOUS: one message that proves nothing.
class IdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMessageNamesSomebodyOrNobody_data();
    void oneMessageNamesSomebodyOrNobody();
    void aSecondChallengeEndsTheExchange_data();
    void aSecondChallengeEndsTheExchange();
    void aNameWithNulIsRefused();
};

void IdentityTest::oneMessageNamesSomebodyOrNobody_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("authorizationId");
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("EXTERNAL, whom the certificate names")
        << QByteArray("EXTERNAL") << u"jana"_s << u""_s << QByteArray();
    QTest::newRow("EXTERNAL, for another")
        << QByteArray("EXTERNAL") << u""_s << u"büro"_s << u"büro"_s.toUtf8();
    QTest::newRow("ANONYMOUS, without a trace") << QByteArray("ANONYMOUS") << u""_s << u""_s << QByteArray();
    QTest::newRow("ANONYMOUS, RFC 4505 §5")
        << QByteArray("ANONYMOUS") << u"sirhc"_s << u""_s << QByteArray("sirhc");
}

void IdentityTest::oneMessageNamesSomebodyOrNobody()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, authorizationId);
    QFETCH(QByteArray, octets);
    const auto client =
        sasl::create(mechanism, {.user = user, .secret = {}, .authorizationId = authorizationId});
    QVERIFY(client->clientFirst());

    const auto message = client->respond({});

    QVERIFY(message);
    QCOMPARE(message->octets, octets);
    QVERIFY(message->secrets.isEmpty());
}

void IdentityTest::aSecondChallengeEndsTheExchange_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("EXTERNAL") << QByteArray("EXTERNAL");
    QTest::newRow("ANONYMOUS") << QByteArray("ANONYMOUS");
}

void IdentityTest::aSecondChallengeEndsTheExchange()
{
    QFETCH(QByteArray, mechanism);
    const auto client = sasl::create(mechanism, {});
    QVERIFY(client->respond({}));

    const auto surplus = client->respond("who?");

    QVERIFY(!surplus);
    QCOMPARE(surplus.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(surplus.error().fact("problem"_L1), u"unexpected-challenge"_s);
}

void IdentityTest::aNameWithNulIsRefused()
{
    const auto client = sasl::create("ANONYMOUS", {.user = u"a"_s + QChar(u'\0'), .secret = {}});
    QCOMPARE(client->respond({}).error().fact("problem"_L1), u"bad-character"_s);
}

QTEST_APPLESS_MAIN(IdentityTest)
#include "identity.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray wide(const QString &text)
{
    QByteArray octets;
    for (const QChar c : text)
        octets += QByteArray(1, char(c.unicode() & 0xff)) + char(c.unicode() >> 8);
    return octets;
}

QByteArray keyed(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Md5);
}

/// MS-NLMP §3.3.2, NTOWFv2.
QByteArray keyOf(const QString &user, const QString &domain, const QString &password)
{
    return keyed(QCryptographicHash::hash(wide(password), QCryptographicHash::Md4),
                 wide(user.toUpper() + domain));
}

/// A field of a message, by the place of its length and offset.
QByteArray field(const QByteArray &message, qsizetype at)
{
    return message.mid(qFromLittleEndian<quint32>(message.constData() + at + 4),
                       qFromLittleEndian<quint16>(message.constData() + at));
}

const QByteArray nonce = QByteArray::fromHex("0123456789abcdef");
const QByteArray serverName =
    QByteArray::fromHex("02000c0044006f006d00610069006e00"   // NetBIOS domain: Domain
                        "01000c00530065007200760065007200"); // NetBIOS computer: Server
const QByteArray endOfList = QByteArray::fromHex("00000000");

/// A CHALLENGE as MS-NLMP §4.2.4.3 has it.
QByteArray challenge(const QByteArray &info = serverName + endOfList, quint32 flags = 0xe28a8233 | 0x00010000)
{
    const auto little = [](quint32 number) {
        const auto octets = qToLittleEndian(number);
        return QByteArray(reinterpret_cast<const char *>(&octets), 4);
    };
    const auto place = [&](const QByteArray &value, quint32 at) {
        return little(quint32(value.size())).first(2).repeated(2) + little(at);
    };
    const auto target = wide(u"Server"_s);
    return QByteArray("NTLMSSP\0", 8) + little(2) + place(target, 56) + little(flags) + nonce +
           QByteArray(8, '\0') + place(info, 56 + quint32(target.size())) +
           QByteArray::fromHex("060070170000000f") + target + info;
}

std::unique_ptr<sasl::Mechanism> make(const QString &user = u"User"_s, const QString &domain = {})
{
    return sasl::create("NTLM", {.user = user,
                                 .secret = base::Secret::fromText(u"Password"_s),
                                 .domain = domain,
                                 .now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)});
}

} // namespace

class NtlmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOracleGivesTheExampleOfTheSpecification();
    void theProofIsOfTheSecondVersion_data();
    void theProofIsOfTheSecondVersion();
    void theServersTimeCountsBeforeOurs();
    void onlyTheProofsAreSecret();
    void badChallengesAreRefused_data();
    void badChallengesAreRefused();
};

void NtlmTest::theOracleGivesTheExampleOfTheSpecification()
{
    // MS-NLMP §4.2.4.1.1 and §4.2.4.2.2
    const auto key = keyOf(u"User"_s, u"Domain"_s, u"Password"_s);
    QCOMPARE(key.toHex(), QByteArray("0c868a403bfd7a93a3001ef22ef02e3f"));
    const auto blob = QByteArray::fromHex("0101000000000000"
                                          "0000000000000000"
                                          "aaaaaaaaaaaaaaaa"
                                          "00000000") +
                      serverName + endOfList + QByteArray(4, '\0');
    QCOMPARE(keyed(key, nonce + blob).toHex(), QByteArray("68cd0ab851e51c96aabc927bebef6a1c"));
}

void NtlmTest::theProofIsOfTheSecondVersion_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("usedUser");
    QTest::addColumn<QString>("usedDomain");
    QTest::newRow("the server's domain") << u"User"_s << u""_s << u"User"_s << u"Server"_s;
    QTest::newRow("a domain of the user's choice") << u"User"_s << u"Domain"_s << u"User"_s << u"Domain"_s;
    QTest::newRow("a domain in the name") << u"CORP\\User"_s << u""_s << u"User"_s << u"CORP"_s;
    QTest::newRow("a domain in both") << u"CORP\\User"_s << u"Domain"_s << u"User"_s << u"Domain"_s;
    QTest::newRow("an address") << u"jürgen@example.org"_s << u""_s << u"jürgen@example.org"_s << u""_s;
}

void NtlmTest::theProofIsOfTheSecondVersion()
{
    QFETCH(QString, user);
    QFETCH(QString, domain);
    QFETCH(QString, usedUser);
    QFETCH(QString, usedDomain);
    const auto client = make(user, domain);
    QVERIFY(client->clientFirst());
    const auto first = client->respond({});
    QVERIFY(first && first->octets.startsWith(QByteArray("NTLMSSP\0\1\0\0\0", 12)));

    const auto message = client->respond(challenge());

    QVERIFY(message);
    const auto octets = message->octets;
    QCOMPARE(field(octets, 28), wide(usedDomain));
    QCOMPARE(field(octets, 36), wide(usedUser));
    const auto nt = field(octets, 20);
    const auto key = keyOf(usedUser, usedDomain, u"Password"_s);
    QCOMPARE(nt.first(16), keyed(key, nonce + nt.sliced(16)));
    QVERIFY(nt.contains(serverName));
    const auto lm = field(octets, 12);
    QCOMPARE(lm.size(), 24);
    QCOMPARE(lm, keyed(key, nonce + lm.sliced(16)) + lm.sliced(16));
}

void NtlmTest::theServersTimeCountsBeforeOurs()
{
    const auto time = QByteArray::fromHex("0090d336b734c301");
    const auto timed = make();
    QVERIFY(timed->respond({}));
    const auto message =
        timed->respond(challenge(serverName + QByteArray::fromHex("07000800") + time + endOfList));
    QVERIFY(message);
    QCOMPARE(field(message->octets, 20).sliced(24, 8), time);
    QCOMPARE(field(message->octets, 12), QByteArray(24, '\0'));

    const auto untimed = make();
    QVERIFY(untimed->respond({}));
    // 1970, in steps of 100 ns since 1601
    QCOMPARE(field(untimed->respond(challenge())->octets, 20).sliced(24, 8),
             QByteArray::fromHex("00803ed5deb19d01"));
}

void NtlmTest::onlyTheProofsAreSecret()
{
    const auto client = make();
    QVERIFY(client->respond({})->secrets.isEmpty());
    const auto message = client->respond(challenge());
    QCOMPARE(message->secrets.size(), 1);
    const auto span = message->secrets.first();
    QCOMPARE(message->octets.sliced(span.offset, span.length),
             field(message->octets, 12) + field(message->octets, 20));
}

void NtlmTest::badChallengesAreRefused_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const auto with = [](qsizetype at, const char *hex) {
        return challenge().replace(at, qsizetype(qstrlen(hex)) / 2, QByteArray::fromHex(hex));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("ntlm supported");
    QTest::newRow("cut short") << challenge().first(47);
    QTest::newRow("another kind of message") << with(8, "03000000");
    QTest::newRow("a target beyond the end") << with(16, "ffff0000");
    QTest::newRow("a target that begins before the beginning") << with(16, "ffffffff");
    QTest::newRow("target information longer than the message") << with(40, "ffff");
}

void NtlmTest::badChallengesAreRefused()
{
    QFETCH(QByteArray, challenge);
    const auto client = make();
    QVERIFY(client->respond({}));
    const auto answer = client->respond(challenge);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(answer.error().fact("problem"_L1), u"malformed-challenge"_s);
}

QTEST_APPLESS_MAIN(NtlmTest)
#include "ntlm.moc"

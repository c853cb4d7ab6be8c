// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"
#include "scramserver.h"

#include <QTest>

#include <gsasl.h>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<sasl::Mechanism> make(const QByteArray &name, const QString &user = u"user"_s,
                                      const QString &password = u"pencil"_s)
{
    return sasl::create(name, {.user = user, .secret = base::Secret::fromText(password)});
}

} // namespace

class ScramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOracleGivesTheExamplesOfTheRfcs_data();
    void theOracleGivesTheExamplesOfTheRfcs();
    void aWholeExchangeProvesBothSides_data();
    void aWholeExchangeProvesBothSides();
    void onlyTheProofIsSecret();
    void stringsArePreparedBeforeTheyAreHashed();
    void aNameWithCommaAndEqualsSignIsEscaped();
    void anotherIdentityIsAskedForInTheHeader();
    void gnuSaslAcceptsUsAsItsClient_data();
    void gnuSaslAcceptsUsAsItsClient();
    void everyNonceIsNew();
    void aWrongServerSignatureIsRefused_data();
    void aWrongServerSignatureIsRefused();
    void badChallengesAreRefusedBeforeAnythingIsComputed_data();
    void badChallengesAreRefusedBeforeAnythingIsComputed();
    void onlyTheServersOwnProofIsHidden();
    void theServersRefusalIsLeftToItsReply();
    void nothingIsSaidAfterTheProof();
};

void ScramTest::theOracleGivesTheExamplesOfTheRfcs_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("clientFirst");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("serverFirst");
    QTest::addColumn<QByteArray>("clientFinal");
    QTest::addColumn<QByteArray>("serverFinal");

    QTest::newRow("RFC 5802 §5")
        << QCryptographicHash::Sha1 << QByteArray::fromBase64("QSXCR+Q6sek8bf92")
        << QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL") << QByteArray("3rfcNHYJY1ZVvWVs7j")
        << QByteArray("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")
        << QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
        << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("RFC 7677 §3")
        << QCryptographicHash::Sha256 << QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")
        << QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO") << QByteArray("%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0")
        << QByteArray(
               "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
        << QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                      "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
        << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

void ScramTest::theOracleGivesTheExamplesOfTheRfcs()
{
    QFETCH(QCryptographicHash::Algorithm, hash);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, clientFirst);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, serverFirst);
    QFETCH(QByteArray, clientFinal);
    QFETCH(QByteArray, serverFinal);
    ScramServer server(hash, "pencil", salt, 4096);

    QCOMPARE(server.first(clientFirst, nonce), serverFirst);
    QCOMPARE(server.expectedFinal(), clientFinal);
    QCOMPARE(server.serverFinal(), serverFinal);
}

void ScramTest::aWholeExchangeProvesBothSides_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("iterations");

    QTest::newRow("SCRAM-SHA-1") << QByteArray("SCRAM-SHA-1") << 4096;
    QTest::newRow("SCRAM-SHA-256") << QByteArray("SCRAM-SHA-256") << 4096;
    QTest::newRow("SCRAM-SHA-512") << QByteArray("SCRAM-SHA-512") << 10000;
    QTest::newRow("a single iteration is weak but no reason to stop") << QByteArray("SCRAM-SHA-256") << 1;
}

void ScramTest::aWholeExchangeProvesBothSides()
{
    QFETCH(QByteArray, name);
    QFETCH(int, iterations);
    auto server = serverFor(name, "pencil", iterations);
    const auto client = make(name);
    QVERIFY(client->clientFirst());

    const auto first = client->respond({});
    QVERIFY(first);
    QVERIFY(first->octets.startsWith("n,,n=user,r="));
    const auto final = client->respond(server.first(first->octets, "abc"));
    QVERIFY(final);
    QCOMPARE(final->octets, server.expectedFinal());
    QVERIFY(!client->serverProven());
    const auto done = client->respond(server.serverFinal());
    QVERIFY(done);
    QVERIFY(done->octets.isEmpty());
    QVERIFY(client->serverProven());
}

void ScramTest::onlyTheProofIsSecret()
{
    auto server = serverFor("SCRAM-SHA-256");
    const auto client = make("SCRAM-SHA-256");

    const auto first = client->respond({});
    QVERIFY(first && first->secrets.isEmpty());
    const auto final = client->respond(server.first(first->octets, "p=x"));
    QVERIFY(final);
    const auto expected = server.expectedFinal();
    const auto proof = expected.sliced(expected.lastIndexOf(",p=") + 3);
    QCOMPARE(proof.size(), 44); // 32 octets in base64
    QCOMPARE(final->secrets, (base::Spans{{final->octets.size() - proof.size(), proof.size()}}));
}

void ScramTest::stringsArePreparedBeforeTheyAreHashed()
{
    // RFC 4013 §3: a soft hyphen is mapped to nothing, U+2168 to IX
    auto server = serverFor("SCRAM-SHA-1", "IX");
    const auto client = make("SCRAM-SHA-1", u"I\u00adX"_s, u"Ⅸ"_s);

    const auto first = client->respond({});
    QVERIFY(first);
    QVERIFY(first->octets.startsWith("n,,n=IX,r="));
    const auto final = client->respond(server.first(first->octets, "abc"));
    QVERIFY(final);
    QCOMPARE(final->octets, server.expectedFinal());
}

void ScramTest::aNameWithCommaAndEqualsSignIsEscaped()
{
    const auto first = make("SCRAM-SHA-256", u"a,b=c"_s)->respond({});

    QVERIFY(first);
    QVERIFY(first->octets.startsWith("n,,n=a=2Cb=3Dc,r="));
}

void ScramTest::anotherIdentityIsAskedForInTheHeader()
{
    const auto client = sasl::create(
        "SCRAM-SHA-256",
        {.user = u"jana"_s, .secret = base::Secret::fromText(u"x"_s), .authorizationId = u"office"_s});

    const auto first = client->respond({});

    QVERIFY(first);
    QVERIFY(first->octets.startsWith("n,a=office,n=jana,r="));
}

void ScramTest::gnuSaslAcceptsUsAsItsClient_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("right");

    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256"}) {
        QTest::addRow("%s", name) << QByteArray(name) << u"pencil"_s << true;
        QTest::addRow("%s, wrong password", name) << QByteArray(name) << u"pen"_s << false;
    }
}

void ScramTest::gnuSaslAcceptsUsAsItsClient()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, password);
    QFETCH(bool, right);
    Gsasl *library = nullptr;
    QCOMPARE(gsasl_init(&library), int(GSASL_OK));
    const auto freeLibrary = qScopeGuard([&] { gsasl_done(library); });
    Gsasl_session *server = nullptr;
    QCOMPARE(gsasl_server_start(library, name.constData(), &server), int(GSASL_OK));
    const auto freeServer = qScopeGuard([&] { gsasl_finish(server); });
    gsasl_property_set(server, GSASL_PASSWORD, "pencil");
    const auto hears = [&](const QByteArray &octets, int result) {
        char *out = nullptr;
        size_t length = 0;
        const int code = gsasl_step(server, octets.constData(), size_t(octets.size()), &out, &length);
        QByteArray answer(out, qsizetype(length));
        gsasl_free(out);
        return code == result ? std::optional(answer) : std::nullopt;
    };

    const auto client = make(name, u"jürgen"_s, password);
    const auto challenge = hears(client->respond({})->octets, GSASL_NEEDS_MORE);
    QVERIFY(challenge);
    const auto proof = client->respond(*challenge);
    QVERIFY(proof);
    const auto signature = hears(proof->octets, right ? GSASL_OK : GSASL_AUTHENTICATION_ERROR);
    QVERIFY(signature);
    if (right)
        QVERIFY(client->respond(*signature));
    QCOMPARE(client->serverProven(), right);
}

void ScramTest::everyNonceIsNew()
{
    QVERIFY(make("SCRAM-SHA-256")->respond({})->octets != make("SCRAM-SHA-256")->respond({})->octets);
}

void ScramTest::aWrongServerSignatureIsRefused_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("problem");

    QTest::newRow("another signature")
        << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") << u"signature"_s;
    QTest::newRow("too short a one") << QByteArray("v=AA==") << u"signature"_s;
    QTest::newRow("none") << QByteArray() << u"malformed-challenge"_s;
    QTest::newRow("something else") << QByteArray("x=y") << u"malformed-challenge"_s;
    QTest::newRow("NUL") << QByteArray("v=\0", 3) << u"malformed-challenge"_s;
}

void ScramTest::aWrongServerSignatureIsRefused()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, problem);
    auto server = serverFor("SCRAM-SHA-256");
    const auto client = make("SCRAM-SHA-256");
    QVERIFY(client->respond(server.first(client->respond({})->octets, "abc")));

    const auto done = client->respond(challenge);

    QVERIFY(!done);
    QCOMPARE(done.error().fault, base::Fault::AuthServerUnproven);
    QCOMPARE(done.error().phase, base::Phase::Auth);
    QCOMPARE(done.error().fact("mechanism"_L1), u"SCRAM-SHA-256"_s);
    QCOMPARE(done.error().fact("problem"_L1), problem);
    QVERIFY(!client->serverProven());
    QVERIFY(!client->respond(server.serverFinal())); // no second chance
}

void ScramTest::badChallengesAreRefusedBeforeAnythingIsComputed_data()
{
    QTest::addColumn<QByteArray>("challenge"); // %1: the client's nonce
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const QByteArray &challenge, const QString &problem,
                        const QString &value = {}) { QTest::newRow(name) << challenge << problem << value; };
    row("iterations that take minutes", "r=%1x,s=QSXCR+Q6sek8bf92,i=2147483647", u"iterations"_s,
        u"2147483647"_s);
    row("one above the limit", "r=%1x,s=QSXCR+Q6sek8bf92,i=1000001", u"iterations"_s, u"1000001"_s);
    row("more than an integer holds", "r=%1x,s=QSXCR+Q6sek8bf92,i=18446744073709551617", u"iterations"_s,
        u"18446744073709551617"_s);
    row("thousands of digits", "r=%1x,s=QSXCR+Q6sek8bf92,i=" + QByteArray(5000, '9'), u"iterations"_s,
        u"99999999999999999999"_s);
    row("none", "r=%1x,s=QSXCR+Q6sek8bf92,i=0", u"iterations"_s, u"0"_s);
    row("fewer than none", "r=%1x,s=QSXCR+Q6sek8bf92,i=-1", u"malformed-challenge"_s);
    row("a count followed by words", "r=%1x,s=QSXCR+Q6sek8bf92,i=4096x", u"malformed-challenge"_s);
    row("another's nonce", "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096", u"nonce"_s);
    row("a nonce without the server's part", "r=%1,s=QSXCR+Q6sek8bf92,i=4096", u"nonce"_s);
    row("a salt that is no base64", "r=%1x,s=*,i=4096", u"malformed-challenge"_s);
    row("an extension that must be understood", "m=ext,r=%1x,s=QSXCR+Q6sek8bf92,i=4096",
        u"malformed-challenge"_s);
    row("two counts, the first where none belongs", "i=4096,r=%1x,s=QSXCR+Q6sek8bf92,i=2147483647",
        u"malformed-challenge"_s);
    row("empty", "", u"malformed-challenge"_s);
    row("NUL in it", QByteArray("r=%1x,s=QSXCR+Q6sek8bf92,i=4096\0", 33), u"malformed-challenge"_s);
}

void ScramTest::badChallengesAreRefusedBeforeAnythingIsComputed()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, problem);
    QFETCH(QString, value);
    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512"}) {
        const auto client = make(name);
        const auto first = client->respond({})->octets;
        const auto nonce = first.sliced(first.lastIndexOf("r=") + 2);

        const auto answer = client->respond(QByteArray(challenge).replace("%1", nonce));

        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, base::Fault::AuthServerUnproven);
        QCOMPARE(answer.error().fact("mechanism"_L1), QString::fromLatin1(name));
        QCOMPARE(answer.error().fact("problem"_L1), problem);
        QCOMPARE(answer.error().fact("value"_L1), value);
        QVERIFY(!client->serverProven());
    }
}

void ScramTest::onlyTheServersOwnProofIsHidden()
{
    const auto client = make("SCRAM-SHA-256");
    QCOMPARE(client->secretsIn("r=abc,s=QSXCR+Q6sek8bf92,i=4096"), base::Spans{});
    QCOMPARE(client->secretsIn("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="), (base::Spans{{2, 28}}));
}

void ScramTest::theServersRefusalIsLeftToItsReply()
{
    auto server = serverFor("SCRAM-SHA-256");
    const auto client = make("SCRAM-SHA-256");
    QVERIFY(client->respond(server.first(client->respond({})->octets, "abc")));

    const auto answer = client->respond("e=invalid-proof");

    QVERIFY(answer);
    QVERIFY(answer->octets.isEmpty());
    QVERIFY(!client->serverProven());
    QVERIFY(!client->respond(server.serverFinal()));
    QVERIFY(!client->serverProven());
}

void ScramTest::nothingIsSaidAfterTheProof()
{
    auto server = serverFor("SCRAM-SHA-1");
    const auto client = make("SCRAM-SHA-1");
    QVERIFY(client->respond(server.first(client->respond({})->octets, "abc")));
    QVERIFY(client->respond(server.serverFinal()));

    const auto surplus = client->respond(server.serverFinal());

    QVERIFY(!surplus);
    QCOMPARE(surplus.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(surplus.error().fact("problem"_L1), u"unexpected-challenge"_s);
}

QTEST_APPLESS_MAIN(ScramTest)
#include "scram.moc"

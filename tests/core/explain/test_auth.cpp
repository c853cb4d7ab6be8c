// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using base::Phase;
using explain::Severity;

namespace {

// What the recorder leaves of a message whose octets from `secret` on are secret.
QByteArray maskedBase64(const QByteArray &octets, qsizetype secret)
{
    const base::Span span = base::base64Span({secret, octets.size() - secret});
    return octets.toBase64().first(span.offset) + transcript::maskOctets;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainShowsTheUserAndHidesThePassword_data();
    void plainShowsTheUserAndHidesThePassword();
    void plainCanActForSomebodyElse();
    void loginIsToldStepByStep();
    void cramMd5ShowsTheUserAndTheChallenge();
    void scramIsDecodedAttributeByAttribute();
    void aScramUserNameWithACommaIsRead();
    void aScramRefusalIsPutIntoWords();
    void aTokenIsHiddenAndItsRefusalIsRead();
    void oauthBearerShowsUserServerAndPort();
    void scramRoundsAreJudged_data();
    void scramRoundsAreJudged();
    void theServersProofIsHiddenAndItsCheckIsTold_data();
    void theServersProofIsHiddenAndItsCheckIsTold();
    void channelBindingIsToldInWords();
    void digestMd5IsDecodedDirectiveByDirective();
    void ntlmIsToldInThreeMessages();
    void kerberosTokensAreNamed();
    void kerberosLayersAreRead();
    void whoProvesNothingIsToldSo();
    void anUnknownMechanismIsShownDecoded();
};

void TestAuth::plainShowsTheUserAndHidesThePassword_data()
{
    QTest::addColumn<QByteArray>("user");
    for (const char *user : {"demo", "jana", "jana.keller", "jana@example.org", "j\xc3\xa4na"})
        QTest::newRow(user) << QByteArray(user);
}

void TestAuth::plainShowsTheUserAndHidesThePassword()
{
    QFETCH(QByteArray, user);
    Story story;
    story.tls = true;
    const QByteArray before = QByteArray(1, '\0') + user + QByteArray(1, '\0');
    story.we(Phase::Auth, "AUTH PLAIN " + maskedBase64(before + "wonderland", before.size()));
    QCOMPARE(story.lastMeaning(), text("User name and password"));
    QCOMPARE(story.valueOf(text("User")), QString::fromUtf8(user));
    QCOMPARE(story.octetsOf(text("Password")), QByteArray(transcript::maskOctets));
    QVERIFY(story.last().fields.last().secret);
    QCOMPARE(story.last().reference.label, text("RFC 4616"));
    story.they(Phase::Auth, "235 2.7.0 Authentication successful");
    QCOMPARE(story.lastMeaning(), text("Signed in as %1").arg(QString::fromUtf8(user)));
    QCOMPARE(story.last().severity, Severity::Good);
}

void TestAuth::plainCanActForSomebodyElse()
{
    Story story;
    story.tls = true;
    const QByteArray before("boss\0demo\0", 10);
    story.we(Phase::Auth, "AUTH PLAIN " + maskedBase64(before + "pw", before.size()));
    QCOMPARE(story.valueOf(text("Acts for")), text("boss"));
    QCOMPARE(story.valueOf(text("User")), text("demo"));
}

void TestAuth::loginIsToldStepByStep()
{
    Story story;
    story.tls = true;
    story.we(Phase::Auth, "AUTH LOGIN");
    QCOMPARE(story.lastMeaning(), text("May we sign in with LOGIN?"));
    story.they(Phase::Auth, "334 VXNlcm5hbWU6");
    QCOMPARE(story.lastMeaning(), text("The server asks for the user name"));
    QCOMPARE(story.valueOf(text("Asks")), text("Username:"));
    story.we(Phase::Auth, QByteArray("demo").toBase64());
    QCOMPARE(story.lastMeaning(), text("User name"));
    QCOMPARE(story.octetsOf(text("User")), QByteArray("ZGVtbw"));
    story.they(Phase::Auth, "334 UGFzc3dvcmQ6");
    QCOMPARE(story.lastMeaning(), text("The server asks for the password"));
    story.we(Phase::Auth, transcript::maskOctets);
    QCOMPARE(story.lastMeaning(), text("Password"));
    QVERIFY(story.last().fields.last().secret);
    story.they(Phase::Auth, "235 ok");
    QCOMPARE(story.lastMeaning(), text("Signed in as demo"));
}

void TestAuth::cramMd5ShowsTheUserAndTheChallenge()
{
    Story story;
    story.we(Phase::Auth, "AUTH CRAM-MD5");
    story.they(Phase::Auth, "334 " + QByteArray("<1896.697170952@mail.example.org>").toBase64());
    QCOMPARE(story.valueOf(text("Challenge")), text("<1896.697170952@mail.example.org>"));
    const QByteArray before = "tim ";
    story.we(Phase::Auth, maskedBase64(before + "b913a602c7eda7a495b4e6e7334d3890", before.size()));
    QCOMPARE(story.lastMeaning(), text("Proof that we know the password"));
    QCOMPARE(story.valueOf(text("User")), text("tim"));
    QCOMPARE(story.octetsOf(text("Digest")), QByteArray(transcript::maskOctets));
    story.they(Phase::Auth, "235 ok");
    QCOMPARE(story.lastMeaning(), text("Signed in as tim"));
}

void TestAuth::scramIsDecodedAttributeByAttribute()
{
    Story story;
    story.tls = true;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-256 " + QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO").toBase64());
    QCOMPARE(story.lastMeaning(), text("User name and our random number"));
    QCOMPARE(story.valueOf(text("User")), text("user"));
    QCOMPARE(story.valueOf(text("Random number")), text("rOprNGfwEbeRWgbNEkqO"));

    story.they(
        Phase::Auth,
        "334 " +
            QByteArray("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCA,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096").toBase64());
    QCOMPARE(story.lastMeaning(), text("Salt, and 4096 rounds"));
    QCOMPARE(story.valueOf(text("Salt")), text("W22ZaJ0SNY7soEsUEjb6gQ=="));
    QVERIFY(story.valueOf(text("Rounds")).contains(text("the usual")));

    const QByteArray before = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCA,p=";
    story.we(Phase::Auth,
             maskedBase64(before + "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=", before.size()));
    QCOMPARE(story.lastMeaning(), text("Proof that we know the password"));
    QCOMPARE(story.valueOf(text("Channel binding")), text("none"));
    QCOMPARE(story.octetsOf(text("Proof")), QByteArray(transcript::maskOctets));

    story.they(Phase::Auth, "334 " + QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").toBase64());
    QCOMPARE(story.lastMeaning(), text("The server’s proof"));
    story.we(Phase::Auth, "");
    QCOMPARE(story.lastMeaning(), text("We accept the server’s proof"));
    story.they(Phase::Auth, "235 2.7.0 ok");
    QCOMPARE(story.lastMeaning(), text("Signed in as user"));
}

void TestAuth::aScramUserNameWithACommaIsRead()
{
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-1 " + QByteArray("n,,n=a=2Cb=3Dc,r=xyz").toBase64());
    story.they(Phase::Auth, "235 ok");
    QCOMPARE(story.lastMeaning(), text("Signed in as a,b=c"));
}

void TestAuth::aScramRefusalIsPutIntoWords()
{
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-1 " + QByteArray("n,,n=user,r=xyz").toBase64());
    story.they(Phase::Auth, "334 " + QByteArray("e=invalid-proof").toBase64());
    QCOMPARE(story.lastMeaning(), text("The server refuses: invalid-proof"));
    QCOMPARE(story.last().severity, Severity::Warning);
}

void TestAuth::aTokenIsHiddenAndItsRefusalIsRead()
{
    Story story;
    story.tls = true;
    const QByteArray before = "user=jana@example.org\1auth=Bearer ";
    story.we(Phase::Auth,
             "AUTH XOAUTH2 " + maskedBase64(before + "ya29.vF9dft4qmTc2Nvb3Rl\1\1", before.size()));
    QCOMPARE(story.lastMeaning(), text("User name and access token"));
    QCOMPARE(story.valueOf(text("User")), text("jana@example.org"));
    QCOMPARE(story.octetsOf(text("Token")), QByteArray(transcript::maskOctets));
    story.they(Phase::Auth,
               "334 " +
                   QByteArray(R"({"status":"401","schemes":"bearer","scope":"https://mail.example.org/"})")
                       .toBase64());
    QCOMPARE(story.lastMeaning(), text("The token was refused: status 401"));
    QCOMPARE(story.valueOf(text("scope")), text("https://mail.example.org/"));
    story.we(Phase::Auth, "");
    QCOMPARE(story.lastMeaning(), text("We have read the server’s reason"));
    story.they(Phase::Auth, "535 5.7.8 Authentication failed");
    QCOMPARE(story.lastMeaning(), text("Sign-in refused: access token not accepted"));
    QVERIFY(story.last().nextStep.startsWith(text("Get a new token")));
}

void TestAuth::oauthBearerShowsUserServerAndPort()
{
    Story story;
    story.tls = true;
    const QByteArray before = "n,a=jana@example.org,\1host=mail.example.org\1port=587\1auth=Bearer ";
    story.we(Phase::Auth,
             "AUTH OAUTHBEARER " + maskedBase64(before + "vF9dft4qmTc2Nvb3Rl\1\1", before.size()));
    QCOMPARE(story.valueOf(text("Server")), text("mail.example.org"));
    QCOMPARE(story.valueOf(text("Port")), text("587"));
    story.they(Phase::Auth, "235 ok");
    QCOMPARE(story.lastMeaning(), text("Signed in as jana@example.org"));
}

void TestAuth::scramRoundsAreJudged_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("too few") << 1000 << Severity::Warning;
    QTest::newRow("the usual") << 4096 << Severity::Plain;
    QTest::newRow("many") << 600'000 << Severity::Good;
}

void TestAuth::scramRoundsAreJudged()
{
    QFETCH(int, rounds);
    QFETCH(Severity, severity);
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-512 " + QByteArray("n,,n=jana,r=abc").toBase64());
    story.they(Phase::Auth,
               "334 " + ("r=abcdef,s=QSXCR+Q6sek8bf92,i=" + QByteArray::number(rounds)).toBase64());
    QVERIFY(story.valueOf(text("Rounds")).startsWith(QLocale().toString(rounds)));
    QCOMPARE(story.last().fields.last().severity, severity);
}

void TestAuth::theServersProofIsHiddenAndItsCheckIsTold_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("right");
    for (const bool right : {true, false}) {
        QTest::addRow("SCRAM, %s", right ? "right" : "wrong")
            << QByteArray("SCRAM-SHA-256") << QByteArray("v=") << right;
        QTest::addRow("DIGEST-MD5, %s", right ? "right" : "wrong")
            << QByteArray("DIGEST-MD5") << QByteArray("rspauth=") << right;
    }
}

void TestAuth::theServersProofIsHiddenAndItsCheckIsTold()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, before);
    QFETCH(bool, right);
    Story story;
    story.we(Phase::Auth, "AUTH " + mechanism);
    story.they(Phase::Auth, "334 " + maskedBase64(before + "ea40f60335c427b5", before.size()));
    const auto proof = story.transcript.size() - 1;
    QCOMPARE(story.lastMeaning(), text("The server’s proof"));
    story.we(Phase::Auth, right ? "" : "*");
    const auto fields = explain::annotate(story.transcript, proof).fields;
    QCOMPARE(fields.last().name, text("Checked"));
    QCOMPARE(fields.last().severity, right ? Severity::Good : Severity::Error);
}

void TestAuth::channelBindingIsToldInWords()
{
    Story story;
    const auto header = QByteArray("p=tls-server-end-point,,");
    story.we(Phase::Auth, "AUTH SCRAM-SHA-256-PLUS " + (header + "n=jana,r=abc").toBase64());
    QCOMPARE(story.valueOf(text("Channel binding")),
             text("to the server’s certificate (tls-server-end-point)"));
    QCOMPARE(story.valueOf(text("User")), text("jana"));
    story.they(Phase::Auth, "334 " + QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096").toBase64());
    const auto final = "c=" + (header + "\x01\x02").toBase64() + ",r=abcdef,p=";
    story.we(Phase::Auth, maskedBase64(final + "proof", final.size()));
    QCOMPARE(story.valueOf(text("Channel binding")),
             text("to the server’s certificate (tls-server-end-point), hash 01:02"));
}

void TestAuth::digestMd5IsDecodedDirectiveByDirective()
{
    Story story;
    story.we(Phase::Auth, "AUTH DIGEST-MD5");
    story.they(Phase::Auth,
               "334 " +
                   QByteArray(R"(realm="a, b",nonce="OA6M\"G9",qop="auth",algorithm=md5-sess)").toBase64());
    QCOMPARE(story.valueOf(text("Realm")), text("a, b"));
    QCOMPARE(story.valueOf(text("Server’s random number")), text(R"(OA6M\"G9)"));
    QCOMPARE(story.valueOf(text("Protection")), text("auth"));
    const QByteArray before = R"(username="chris",realm="a, b",digest-uri="smtp/mail.example.org",response=)";
    story.we(Phase::Auth, maskedBase64(before + "d388dad90d4bbd760a152321f2143af7", before.size()));
    QCOMPARE(story.valueOf(text("User")), text("chris"));
    QCOMPARE(story.valueOf(text("Service")), text("smtp/mail.example.org"));
    QCOMPARE(story.octetsOf(text("Proof")), QByteArray(transcript::maskOctets));
}

void TestAuth::ntlmIsToldInThreeMessages()
{
    Story story;
    story.we(Phase::Auth,
             "AUTH NTLM " + QByteArray::fromHex("4e544c4d5353500001000000058288000000000000000000"
                                                "0000000000000000")
                                .toBase64());
    QCOMPARE(story.lastMeaning(), text("What we can do"));
    QVERIFY(story.valueOf(text("Flags")).contains(text("UNICODE")));
    // MS-NLMP §4.2.4.3, with a time
    const auto challenge = QByteArray::fromHex(
        "4e544c4d53535000020000000c000c0038000000338280e20123456789abcdef000000000000000030003000440000000600"
        "70170000000f530065007200760065007200"
        "02000c0044006f006d00610069006e00"
        "01000c005300650072007600650072"
        "00"
        "070008000090d336b734c301"
        "00000000");
    story.they(Phase::Auth, "334 " + challenge.toBase64());
    QCOMPARE(story.valueOf(text("Target")), text("Server"));
    QCOMPARE(story.valueOf(text("Domain")), text("Domain"));
    QCOMPARE(story.valueOf(text("Computer")), text("Server"));
    QCOMPARE(story.valueOf(text("Windows version")), text("6.0.6000"));
    QVERIFY(story.valueOf(text("Server’s time")) != text("no such field"));
    const auto proof = QByteArray::fromHex("4e544c4d535350000300000018001800520000006000600082000000080008004"
                                           "000000008000800480000000200020050000000"
                                           "000000000000000001020800"
                                           "43004f0052005000"
                                           "5500730065007200"
                                           "5700");
    story.we(Phase::Auth, maskedBase64(proof + QByteArray(120, 'x'), proof.size()));
    QCOMPARE(story.lastMeaning(), text("Proof that we know the password"));
    QCOMPARE(story.valueOf(text("Domain")), text("CORP"));
    QCOMPARE(story.valueOf(text("User")), text("User"));
    QCOMPARE(story.valueOf(text("Version")), text("NTLMv2"));
    QCOMPARE(story.octetsOf(text("Proof")), QByteArray(transcript::maskOctets));
}

void TestAuth::kerberosTokensAreNamed()
{
    Story story;
    const auto head = QByteArray::fromHex("6082020006092a864886f71201020201006e82");
    story.we(Phase::Auth, "AUTH GSSAPI " + maskedBase64(head + QByteArray(200, 'x'), head.size()));
    QCOMPARE(story.lastMeaning(), text("Our ticket for this server"));
    QCOMPARE(story.valueOf(text("Mechanism")).section(QLatin1Char(':'), 0, 0), text("GSSAPI"));
    QCOMPARE(story.octetsOf(text("Ticket")), QByteArray(transcript::maskOctets));
    QVERIFY(story.valueOf(text("Token")).startsWith(text("our ticket")));
}

void TestAuth::kerberosLayersAreRead()
{
    Story story;
    story.we(Phase::Auth, "AUTH GSSAPI");
    const auto wrap = QByteArray::fromHex("050405ff000c0000000000000000000a");
    const auto checksum = QByteArray(12, 'c');
    story.they(Phase::Auth, "334 " + (wrap + QByteArray::fromHex("07010000") + checksum).toBase64());
    QCOMPARE(story.valueOf(text("Layers offered")), text("none, signing, encryption"));
    // the checksum rotated to the front
    const auto rotated = QByteArray::fromHex("050404ff000c000c000000000000000b");
    story.we(Phase::Auth, (rotated + checksum + QByteArray::fromHex("01000000") + "office").toBase64());
    QCOMPARE(story.valueOf(text("Layer taken")), text("none"));
    QCOMPARE(story.valueOf(text("Acts for")), text("office"));
}

void TestAuth::whoProvesNothingIsToldSo()
{
    Story story;
    story.we(Phase::Auth, "AUTH EXTERNAL =");
    QCOMPARE(story.lastMeaning(), text("You know who we are"));
    Story acting;
    acting.we(Phase::Auth, "AUTH EXTERNAL " + QByteArray("office").toBase64());
    QCOMPARE(acting.valueOf(text("Acts for")), text("office"));
    Story nobody;
    nobody.we(Phase::Auth, "AUTH ANONYMOUS " + QByteArray("sirhc").toBase64());
    QCOMPARE(nobody.lastMeaning(), text("A trace of who we are"));
    QCOMPARE(nobody.valueOf(text("Trace")), text("sirhc"));
}

void TestAuth::anUnknownMechanismIsShownDecoded()
{
    Story story;
    story.we(Phase::Auth, "AUTH X-OWN " + QByteArray("hello").toBase64());
    QCOMPARE(story.lastMeaning(), text("Our part of signing in"));
    QCOMPARE(story.valueOf(text("Decoded")), text("hello"));
    story.they(Phase::Auth, "334 not base64 at all");
    QVERIFY(!story.lastMeaning().isEmpty());
}

QTEST_GUILESS_MAIN(TestAuth)
#include "test_auth.moc"

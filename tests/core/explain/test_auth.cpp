// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"

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
    void anUnknownMechanismIsShownDecoded();
    void breakingOffIsSaid();
    void aSecretInClearTextIsAWarning();
    void aProofInClearTextIsNotCalledReadable();
    void aRefusalKeepsItsReason();
    void aSecondAttemptDoesNotReadTheFirstOnesLines();
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
    QCOMPARE(story.valueOf(text("Rounds")), text("4096"));

    const QByteArray before = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCA,p=";
    story.we(Phase::Auth,
             maskedBase64(before + "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=", before.size()));
    QCOMPARE(story.lastMeaning(), text("Proof that we know the password"));
    QCOMPARE(story.valueOf(text("Channel binding")), text("biws"));
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

void TestAuth::anUnknownMechanismIsShownDecoded()
{
    Story story;
    story.we(Phase::Auth, "AUTH X-OWN " + QByteArray("hello").toBase64());
    QCOMPARE(story.lastMeaning(), text("Our part of signing in"));
    QCOMPARE(story.valueOf(text("Decoded")), text("hello"));
    story.they(Phase::Auth, "334 not base64 at all");
    QVERIFY(!story.lastMeaning().isEmpty());
}

void TestAuth::breakingOffIsSaid()
{
    Story story;
    story.we(Phase::Auth, "AUTH LOGIN");
    story.they(Phase::Auth, "334 VXNlcm5hbWU6");
    story.we(Phase::Auth, "*");
    QCOMPARE(story.lastMeaning(), text("We break off signing in"));
}

void TestAuth::aSecretInClearTextIsAWarning()
{
    Story story;
    story.we(Phase::Auth, "AUTH PLAIN ********");
    QCOMPARE(story.last().severity, Severity::Warning);
    QVERIFY(story.valueOf(text("Encryption")).contains(text("readable")));
}

void TestAuth::aProofInClearTextIsNotCalledReadable()
{
    Story story;
    story.we(Phase::Auth, "AUTH CRAM-MD5");
    story.they(Phase::Auth, "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+");
    story.we(Phase::Auth, "********");
    QCOMPARE(story.last().severity, Severity::Warning);
    QCOMPARE(story.valueOf(text("Encryption")), text("none: passwords can be tried against it"));
}

void TestAuth::aRefusalKeepsItsReason()
{
    Story story;
    story.we(Phase::Auth, "AUTH PLAIN ********");
    story.they(Phase::Auth, "535 5.7.8 Error: authentication failed");
    QCOMPARE(story.lastMeaning(), text("Sign-in refused: user name or password not accepted"));
    QCOMPARE(story.last().severity, Severity::Error);
    QCOMPARE(story.last().who, text("You"));
}

void TestAuth::aSecondAttemptDoesNotReadTheFirstOnesLines()
{
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-256 " + QByteArray("n,,n=user,r=abc").toBase64());
    story.they(Phase::Auth, "504 5.7.4 not today");
    story.we(Phase::Auth, "AUTH LOGIN");
    story.they(Phase::Auth, "334 VXNlcm5hbWU6");
    QCOMPARE(story.lastMeaning(), text("The server asks for the user name"));
}

QTEST_GUILESS_MAIN(TestAuth)
#include "test_auth.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/endings.h"
#include "core/explain/story.h"

#include <QJsonDocument>
#include <QTest>

using base::Phase;
using explain::Severity;

namespace {

void remark(Story &story, const char *facts)
{
    story.event(transcript::Event::Remark, Phase::Auth, QJsonDocument::fromJson(facts).object());
}

} // namespace

/// What is said around the messages of a mechanism: tokens and tickets, offers, clear text, refusals.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOfferThatWasTakenOutIsCalledOut();
    void aTokensClaimsAreReadBeforeItIsSent();
    void anExpiredTokenIsAWarning();
    void anOpaqueTokenIsCalledSo();
    void aMissingTicketIsNotAForbiddenPassword();
    void breakingOffIsSaid();
    void aSecretInClearTextIsAWarning();
    void aProofInClearTextIsNotCalledReadable();
    void aRefusalKeepsItsReason();
    void aSecondAttemptDoesNotReadTheFirstOnesLines();
};

void TestSignIn::anOfferThatWasTakenOutIsCalledOut()
{
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-256 " + QByteArray("y,,n=jana,r=abc").toBase64());
    QCOMPARE(story.valueOf(text("Channel binding")),
             text("none: we could, and saw no offer of the server’s"));
    story.they(Phase::Auth, "334 " + QByteArray("e=server-does-support-channel-binding").toBase64());
    QVERIFY(story.last().explanation.contains(text("somebody may be standing between")));
    QCOMPARE(story.last().severity, Severity::Warning);
}

void TestSignIn::aTokensClaimsAreReadBeforeItIsSent()
{
    Story story;
    remark(
        story,
        R"({"remark": "token", "readable": true, "issuer": "https://id.example", "audience": "smtp", "scope": "SMTP.Send", "expires": "2026-11-22T12:00:00Z"})");
    QCOMPARE(story.lastMeaning(), text("The access token, as it describes itself"));
    QCOMPARE(story.valueOf(text("Audience")), text("smtp"));
    QCOMPARE(story.valueOf(text("Scope")), text("SMTP.Send"));
    QVERIFY(story.valueOf(text("Runs out")) != text("no such field"));
    QCOMPARE(story.last().severity, Severity::Notice);
}

void TestSignIn::anExpiredTokenIsAWarning()
{
    Story story;
    remark(
        story,
        R"({"remark": "token", "readable": true, "expires": "2020-01-01T00:00:00Z", "problem": "expired"})");
    QVERIFY(story.lastMeaning().startsWith(text("The access token ran out on ")));
    QCOMPARE(story.last().severity, Severity::Warning);
    QVERIFY(!story.last().nextStep.isEmpty());
}

void TestSignIn::anOpaqueTokenIsCalledSo()
{
    Story story;
    remark(story, R"({"remark": "token", "readable": false})");
    QCOMPARE(story.lastMeaning(), text("The access token tells nothing about itself"));
}

void TestSignIn::aMissingTicketIsNotAForbiddenPassword()
{
    Story story;
    remark(
        story,
        R"({"remark": "mechanism-skipped", "mechanism": "GSSAPI", "problem": "kerberos", "words": "Server not found in Kerberos database"})");
    QCOMPARE(story.lastMeaning(), text("GSSAPI has no ticket for this server"));
    QCOMPARE(story.valueOf(text("System’s words")), text("Server not found in Kerberos database"));
}

void TestSignIn::breakingOffIsSaid()
{
    Story story;
    story.we(Phase::Auth, "AUTH LOGIN");
    story.they(Phase::Auth, "334 VXNlcm5hbWU6");
    story.we(Phase::Auth, "*");
    QCOMPARE(story.lastMeaning(), text("We break off signing in"));
}

void TestSignIn::aSecretInClearTextIsAWarning()
{
    Story story;
    story.we(Phase::Auth, "AUTH PLAIN ********");
    QCOMPARE(story.last().severity, Severity::Warning);
    QVERIFY(story.valueOf(text("Encryption")).contains(text("readable")));
}

void TestSignIn::aProofInClearTextIsNotCalledReadable()
{
    Story story;
    story.we(Phase::Auth, "AUTH CRAM-MD5");
    story.they(Phase::Auth, "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+");
    story.we(Phase::Auth, "********");
    QCOMPARE(story.last().severity, Severity::Warning);
    QCOMPARE(story.valueOf(text("Encryption")), text("none: passwords can be tried against it"));
}

void TestSignIn::aRefusalKeepsItsReason()
{
    Story story;
    story.we(Phase::Auth, "AUTH PLAIN ********");
    story.they(Phase::Auth, "535 5.7.8 Error: authentication failed");
    QCOMPARE(story.lastMeaning(), text("Sign-in refused: user name or password not accepted"));
    QCOMPARE(story.last().severity, Severity::Error);
    QCOMPARE(story.last().who, text("You"));
}

void TestSignIn::aSecondAttemptDoesNotReadTheFirstOnesLines()
{
    Story story;
    story.we(Phase::Auth, "AUTH SCRAM-SHA-256 " + QByteArray("n,,n=user,r=abc").toBase64());
    story.they(Phase::Auth, "504 5.7.4 not today");
    story.we(Phase::Auth, "AUTH LOGIN");
    story.they(Phase::Auth, "334 VXNlcm5hbWU6");
    QCOMPARE(story.lastMeaning(), text("The server asks for the user name"));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_signin.moc"

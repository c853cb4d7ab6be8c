// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

#include <QSet>
#include <QTest>

using namespace sandbox;

class SandboxFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultIsReadByItsName_data();
    void everyFaultIsReadByItsName();
    void whatIsNoFaultIsNamed_data();
    void whatIsNoFaultIsNamed();
    void everyFaultHasItsSentence();
    void aSessionGoesWrongAtThePhase_data();
    void aSessionGoesWrongAtThePhase();
    void aReplyIsMalformed_data();
    void aReplyIsMalformed();
    void severalFaultsWorkTogether();
    void aDroppedFinalReplyHidesAKeptMessage();
    void authWaitsForTls();
};

void SandboxFaults::everyFaultIsReadByItsName_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"slow-greeting",
                             "slow-greeting=30",
                             "421-at=mail",
                             "refuse-at=ehlo:550",
                             "refuse-recipient=2",
                             "refuse-recipient=2:452",
                             "refuse-chunk=1",
                             "refuse-chunk=2:451",
                             "refuse-after-data=1",
                             "refuse-after-data=3:452",
                             "refuse-sender",
                             "refuse-sender=450",
                             "refuse-message",
                             "refuse-message=451",
                             "drop-at=greeting",
                             "drop-at=tls",
                             "reset-at=body",
                             "drop-before-final-reply",
                             "never-answer=end-of-data",
                             "split-writes",
                             "split-writes=7",
                             "bad-certificate=expired",
                             "bad-certificate=wrong-name",
                             "bad-certificate=self-signed",
                             "bad-certificate=untrusted",
                             "bad-certificate=not-yet-valid",
                             "bad-certificate=missing-intermediate",
                             "bad-certificate=weak-key",
                             "bad-certificate=weak-signature",
                             "bad-certificate=revoked",
                             "no-staple",
                             "old-tls=1.0",
                             "old-tls=1.2",
                             "starttls-injection",
                             "auth-needs-tls",
                             "malformed-reply=nul",
                             "malformed-reply=http",
                             "malformed-reply=bare-lf:quit"})
        QTest::newRow(text) << QByteArray(text);
}

void SandboxFaults::everyFaultIsReadByItsName()
{
    QFETCH(QByteArray, text);
    const auto fault = parseFault(text);
    QVERIFY(fault.has_value());
    QCOMPARE(fault->argument.isEmpty() ? fault->name : fault->name + '=' + fault->argument, text);
}

void SandboxFaults::whatIsNoFaultIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *text, const char *problem) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(problem);
    };
    row("", "unknown-fault");
    row("explode", "unknown-fault");
    row("Refuse-Sender", "unknown-fault");
    row("421-at", "missing-argument");
    row("421-at=", "missing-argument");
    row("421-at=lunch", "bad-argument");
    row("421-at=lookup", "bad-argument");
    row("421-at=tls", "bad-argument");
    row("refuse-at=body", "bad-argument");
    row("refuse-at=mail:250", "bad-argument");
    row("refuse-recipient=0", "bad-argument");
    row("refuse-chunk", "missing-argument");
    row("refuse-chunk=1:200", "bad-argument");
    row("refuse-after-data=last", "bad-argument");
    row("refuse-recipient=two", "bad-argument");
    row("refuse-recipient=1:250", "bad-argument");
    row("slow-greeting=-1", "bad-argument");
    row("split-writes=0", "bad-argument");
    row("bad-certificate=good", "bad-argument");
    row("malformed-reply=rude", "bad-argument");
    row("starttls-injection=yes", "unexpected-argument");
}

void SandboxFaults::whatIsNoFaultIsNamed()
{
    QFETCH(QByteArray, text);
    const auto fault = parseFault(text);
    QVERIFY(!fault);
    QCOMPARE(fault.error().fault, base::Fault::BadInput);
    QCOMPARE(fault.error().fact(QLatin1String("field")), QStringLiteral("fault"));
    QTEST(fault.error().fact(QLatin1String("problem")), "problem");
}

void SandboxFaults::everyFaultHasItsSentence()
{
    QSet<QByteArray> names;
    for (const FaultInfo &fault : faults()) {
        QVERIFY(fault.sentence.endsWith('.'));
        names.insert(fault.name);
    }
    QCOMPARE(names.size(), faults().size());
}

namespace {

/// A session up to its end, as far as it goes; what was heard last.
QList<QByteArray> lastHeard(Peer &peer, const QByteArray &after)
{
    const QList<QByteArray> steps{"greeting",
                                  "EHLO client.example",
                                  "STARTTLS",
                                  "EHLO client.example",
                                  "AUTH PLAIN AGRlbW8Ac2VjcmV0",
                                  "MAIL FROM:<ada@example.org>",
                                  "RCPT TO:<bob@example.org>",
                                  "DATA",
                                  "hello",
                                  ".",
                                  "RSET",
                                  "NOOP",
                                  "QUIT"};
    QList<QByteArray> heard;
    for (const QByteArray &step : steps) {
        peer.heard();
        if (step == "greeting")
            peer.connects();
        else
            peer.says(step);
        heard = peer.heard();
        if (step.startsWith(after))
            break;
    }
    return heard;
}

} // namespace

void SandboxFaults::aSessionGoesWrongAtThePhase_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QList<QByteArray>>("heard");
    const QList<QList<QByteArray>> phases{
        {"greeting", "greeting", "554"}, {"ehlo", "EHLO", "550"},     {"starttls", "STARTTLS", "454"},
        {"auth", "AUTH", "535"},         {"mail", "MAIL", "550"},     {"rcpt", "RCPT", "550"},
        {"data", "DATA", "554"},         {"end-of-data", ".", "554"}, {"rset", "RSET", "550"},
        {"noop", "NOOP", "550"},         {"quit", "QUIT", "550"}};
    const auto row = [](const QByteArray &fault, const QByteArray &step, const QList<QByteArray> &heard) {
        QTest::newRow(fault.constData()) << fault << step << heard;
    };
    for (const auto &phase : phases) {
        const bool bare = phase.at(0) == "greeting" || phase.at(0) == "ehlo";
        const QByteArray closing = bare ? "S: 421 " : "S: 421 4.3.2 ";
        const QByteArray refused = "S: " + phase.at(2) + (bare ? "" : ' ' + phase.at(2).left(1) + ".7.1");
        row("421-at=" + phase.at(0), phase.at(1),
            {closing + "sandbox.test is closing, try again later", "S: (close)"});
        row("refuse-at=" + phase.at(0), phase.at(1), {refused + " Refused, as the sandbox was asked to"});
        row("drop-at=" + phase.at(0), phase.at(1), {"S: (close)"});
        row("reset-at=" + phase.at(0), phase.at(1), {"S: (reset)"});
        row("never-answer=" + phase.at(0), phase.at(1), {});
    }
    row("421-at=body", "hello", {"S: 421 4.3.2 sandbox.test is closing, try again later", "S: (close)"});
    row("drop-at=body", "hello", {"S: (close)"});
    row("never-answer=body", "hello", {"S: (stop reading)"});
    row("drop-at=tls", "STARTTLS", {"S: 220 2.0.0 Ready for the handshake", "S: (close)"});
    row("never-answer=tls", "STARTTLS", {"S: 220 2.0.0 Ready for the handshake"});
    row("refuse-sender", "MAIL", {"S: 550 5.7.1 Refused, as the sandbox was asked to"});
    row("refuse-sender=451", "MAIL", {"S: 451 4.7.1 Refused, as the sandbox was asked to"});
    row("refuse-message", ".", {"S: 554 5.7.1 Refused, as the sandbox was asked to"});
    row("refuse-recipient=1", "RCPT", {"S: 550 5.1.1 Refused, as the sandbox was asked to"});
    row("refuse-recipient=1:452", "RCPT", {"S: 452 4.2.2 Refused, as the sandbox was asked to"});
    row("refuse-recipient=2", "RCPT", {"S: 250 2.1.5 Recipient ok"});
    row("slow-greeting", "greeting", {"S: (wait 5)", "S: 220 sandbox.test ESMTP Heloscope sandbox"});
    row("drop-before-final-reply", ".", {"S: (close)"});
    row("starttls-injection", "STARTTLS",
        {"S: 220 2.0.0 Ready for the handshake",
         "S: 250 2.0.0 This came in clear text, behind the answer to STARTTLS", "S: (tls)"});
}

void SandboxFaults::aSessionGoesWrongAtThePhase()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, step);
    Peer peer(Peer::with({fault}));
    QTEST(lastHeard(peer, step), "heard");
    const bool over =
        !fault.startsWith("refuse") && !fault.startsWith("slow") && !fault.startsWith("starttls");
    QCOMPARE(peer.session.isOver(), over);
    if (!over)
        return;
    peer.says("NOOP"); // nothing is said any more
    QCOMPARE(peer.heard(), QList<QByteArray>());
}

void SandboxFaults::aReplyIsMalformed_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *fault, const char *step, const QByteArray &first,
                        const QByteArray &last) {
        QTest::newRow(fault) << QByteArray(fault) << QByteArray(step) << first << last;
    };
    row("malformed-reply=no-code:mail", "MAIL", "S: Sender ok", "S: Sender ok");
    row("malformed-reply=bare-lf:mail", "MAIL", "S: 250 2.1.0 Sender ok\n", "S: 250 2.1.0 Sender ok\n");
    row("malformed-reply=mixed-codes", "EHLO", "S: 250-sandbox.test is listening", "S: 550 another code");
    row("malformed-reply=nul:mail", "MAIL", QByteArray("S: 250 before\0after", 19),
        QByteArray("S: 250 before\0after", 19));
    row("malformed-reply=extra-reply:mail", "MAIL", "S: 250 2.1.0 Sender ok",
        "S: 250 2.0.0 And another that nobody asked for");
    row("malformed-reply=endless", "EHLO", "S: (flood 250-and so on)", "S: (flood 250-and so on)");
    row("malformed-reply=http", "greeting", "S: HTTP/1.1 400 Bad Request", "S: (close)");
}

void SandboxFaults::aReplyIsMalformed()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, step);
    Peer peer(Peer::with({fault}));
    const QList<QByteArray> heard = lastHeard(peer, step);
    QVERIFY(!heard.isEmpty());
    QTEST(heard.first(), "first");
    QTEST(heard.last(), "last");

    Peer longLine(Peer::with({"malformed-reply=long-line"}));
    QVERIFY(lastHeard(longLine, "EHLO").first().size() > 64 * 1024);
    Peer binary(Peer::with({"malformed-reply=binary"}));
    QVERIFY(uchar(lastHeard(binary, "EHLO").first().back()) >= 0x80);
}

void SandboxFaults::severalFaultsWorkTogether()
{
    Peer peer(Peer::with({"refuse-recipient=1", "refuse-recipient=3:450", "refuse-message"}));
    peer.connects();
    peer.says("EHLO client.example");
    for (int message = 0; message < 2; ++message) {
        peer.heard();
        peer.sends(
            "MAIL FROM:<>\r\nRCPT TO:<a@b>\r\nRCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\nhello\r\n.\r\n");
        QList<QByteArray> codes;
        for (const QByteArray &line : peer.heard())
            codes.append(line.mid(3, 3));
        QCOMPARE(codes, (QList<QByteArray>{"250", "550", "250", "450", "354", "554"}));
    }
    QVERIFY(peer.kept.isEmpty());
}

void SandboxFaults::aDroppedFinalReplyHidesAKeptMessage()
{
    Peer peer(Peer::with({"drop-before-final-reply"}));
    lastHeard(peer, ".");
    QCOMPARE(peer.kept.size(), 1);
}

void SandboxFaults::authWaitsForTls()
{
    Peer peer(Peer::with({"auth-needs-tls"}));
    peer.connects();
    peer.says("EHLO client.example");
    QVERIFY(!peer.heard().join(' ').contains("AUTH"));
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 538 5.7.11 TLS is needed before signing in"});
    peer.says("STARTTLS");
    peer.says("EHLO client.example");
    QVERIFY(peer.heard().join(' ').contains("AUTH"));
    peer.says("AUTH PLAIN AGRlbW8Ac2VjcmV0");
    QCOMPARE(peer.heard(), QList<QByteArray>{"S: 235 2.7.0 Welcome, demo"});
}

QTEST_GUILESS_MAIN(SandboxFaults)
#include "faults.moc"

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "explain/verdict.h"
#include "session/ending.h"

using namespace std::chrono_literals;
using smtp::Security;

/// Each way in which a server may be bad: what becomes of the session, and the sentence that a person reads.
class BadServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHasItsOutcomeAndItsSentence_data();
    void eachHasItsOutcomeAndItsSentence();
    void aPortThatWantsTlsIsSilentToClearText();
    void aPortInClearTextIsNoTlsPort();
    void oddLimitsAreSaidAndPassedOver_data();
    void oddLimitsAreSaidAndPassedOver();
    void tenThousandOffersAreCountedAndUsed();
    void whoeverDoesNotWaitIsRefused_data();
    void whoeverDoesNotWaitIsRefused();
};

namespace {

QString sentenceOf(const Run &run, const session::Endpoint &endpoint)
{
    const auto ending = session::endingOf(*run.outcome, session::Submission::Kind::Send, endpoint, {});
    return explain::verdict(ending, run.transcript).sentence;
}

} // namespace

void BadServersTest::eachHasItsOutcomeAndItsSentence_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("sentence"); // how it begins

    const auto row = [](const char *fault, const char *outcome, const char *sentence) {
        QTest::newRow(fault) << QByteArray(fault) << QByteArray(outcome) << QString::fromUtf8(sentence);
    };
    row("malformed-reply=http", "failed protocol-violation greeting malformed-reply",
        "Not sent: a web server answers at 127.0.0.1, port ");
    row("never-answer=greeting", "failed timed-out greeting",
        "Not sent: 127.0.0.1 accepts the connection but does not greet");
    row("malformed-reply=long-line", "failed protocol-violation ehlo line-too-long",
        "Not sent: the server sent a line without end");
    row("malformed-reply=endless", "failed protocol-violation ehlo reply-too-long",
        "Not sent: the server sent a reply without end");
    row("malformed-reply=no-code", "failed protocol-violation ehlo malformed-reply",
        "Not sent: the server sent something that is no SMTP reply");
    row("malformed-reply=mixed-codes:mail", "refused mail-refused mail",
        "Not sent: the server refused the sender");
    row("malformed-reply=extra-reply:mail", "failed protocol-violation rcpt unexpected-reply",
        "Not sent: the server answered more than it was asked");
    row("malformed-reply=nul:mail", "accepted", "Accepted, queued as ");
    row("malformed-reply=binary:mail", "accepted", "Accepted, queued as ");
    row("drop-at=greeting", "failed connection-lost greeting",
        "Not sent: the connection was lost while waiting for the greeting");
    row("drop-at=ehlo", "failed connection-lost ehlo",
        "Not sent: the connection was lost while asking what the server offers");
    row("drop-at=starttls", "failed connection-lost starttls",
        "Not sent: the connection was lost while asking for encryption");
    row("drop-at=mail", "failed connection-lost mail",
        "Not sent: the connection was lost while naming the sender");
    row("drop-at=rcpt", "failed connection-lost rcpt",
        "Not sent: the connection was lost while naming the recipients");
    row("drop-at=data", "failed connection-lost data",
        "Not sent: the connection was lost while asking to send the message");
    row("reset-at=body", "failed connection-lost body",
        "Not sent: the connection was lost while sending the message");
    row("refuse-chunk=2", "refused message-refused end-of-data", "Not sent: the server refused the message");
    row("drop-before-final-reply", "unknown connection-lost end-of-data",
        "Perhaps sent: the connection was lost before the server confirmed the message");
    row("never-answer=end-of-data", "unknown timed-out end-of-data",
        "Perhaps sent: the server did not confirm the message in time");
}

void BadServersTest::eachHasItsOutcomeAndItsSentence()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, sentence);
    LocalServer server(LocalServer::misbehaving(fault));
    auto submission = server.submission();
    submission.opening.conduct.pipelining = false;
    if (fault.startsWith("refuse-chunk"))
        submission.opening.conduct.chunk = 10;
    if (fault.startsWith("never-answer"))
        submission.timeouts = smtp::Timeouts(500ms);
    if (fault == "reset-at=body") { // more than fits into what lies between us
        submission.message = [] {
            return std::make_unique<support::OctetMessage>(
                QByteArray(78, 'x').append("\r\n").repeated(200'000));
        };
    }
    const auto endpoint = submission.endpoint;
    Run run(std::move(submission));
    QTEST(run.ended(), "outcome");
    const auto said = sentenceOf(run, endpoint);
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
}

void BadServersTest::aPortThatWantsTlsIsSilentToClearText()
{
    sandbox::Options options;
    options.implicitTls = true;
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.opening.security = Security::Opportunistic;
    submission.patience = 50ms;
    submission.timeouts = smtp::Timeouts(100ms);
    const auto endpoint = submission.endpoint;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed timed-out greeting"));
    const auto ending = session::endingOf(*run.outcome, session::Submission::Kind::Send, endpoint, {});
    const auto explanation = explain::verdict(ending, run.transcript).explanation;
    QVERIFY2(explanation.contains(u"expects TLS from the start"_qs), qPrintable(explanation));
}

void BadServersTest::aPortInClearTextIsNoTlsPort()
{
    LocalServer server;
    auto submission = server.submission();
    submission.opening.security = Security::Tls;
    const auto endpoint = submission.endpoint;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed tls-handshake-failed tls"));
    QCOMPARE(sentenceOf(run, endpoint), u"Not sent: this port speaks clear text first, not TLS"_qs);
}

void BadServersTest::oddLimitsAreSaidAndPassedOver_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("odd");
    QTest::addColumn<int>("messages");
    QTest::newRow("twice") << QByteArray("odd-limits=twice") << u"RCPTMAX=1"_qs << 2;
    QTest::newRow("zero") << QByteArray("odd-limits=zero") << u"RCPTMAX=0"_qs << 1;
    QTest::newRow("no number") << QByteArray("odd-limits=no-number") << u"RCPTMAX=many"_qs << 1;
    QTest::newRow("unknown") << QByteArray("odd-limits=unknown") << QString() << 1;
    QTest::newRow("not of the form") << QByteArray("odd-limits=broken") << u"RCPTMAX=1;MAILMAX=1"_qs << 1;
}

void BadServersTest::oddLimitsAreSaidAndPassedOver()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, odd);
    LocalServer server(LocalServer::misbehaving(fault));
    auto submission = server.submission();
    submission.envelope.to.append(*base::Address::parse(u"eve@sandbox.test"_qs));
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QTEST(int(server.sandbox.captured().size()), "messages");
    QString said;
    for (qsizetype i = 0; i < run.transcript.size(); ++i) {
        if (run.transcript.at(i).facts.value(u"remark"_qs) != u"limits-odd"_qs)
            continue;
        const auto annotation = explain::annotate(run.transcript, i);
        said = annotation.fields.constFirst().value;
        QVERIFY(annotation.explanation.contains(u"a number from 1 to 999999"_qs));
        QCOMPARE(annotation.title, u"Something is wrong with the server’s limits"_qs);
    }
    QCOMPARE(said, odd);
}

void BadServersTest::tenThousandOffersAreCountedAndUsed()
{
    LocalServer server(LocalServer::misbehaving("many-offers=10000"));
    Run run(server.submission());
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto offer = run.transcript.reply(1);
    QVERIFY2(explain::meaning(run.transcript, offer).startsWith(u"Offers 100"_qs),
             qPrintable(explain::meaning(run.transcript, offer)));
    const auto fields = explain::annotate(run.transcript, offer).fields;
    QVERIFY(fields.size() < 300);
    QCOMPARE(fields.constLast().name, u"And more"_qs);
}

void BadServersTest::whoeverDoesNotWaitIsRefused_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("everything"); // PIPECONNECT too
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<int>("code");
    const QByteArray refused = "failed greeting-refused greeting";
    QTest::newRow("Exim") << QByteArray("early-talk=exim") << false << false << refused << 554;
    QTest::newRow("postscreen") << QByteArray("early-talk=postscreen") << false << false << refused << 521;
    QTest::newRow("postscreen, and we wait")
        << QByteArray("early-talk=postscreen") << true << false << QByteArray("accepted") << 0;
    QTest::newRow("allowed before") << QByteArray("early-talk=exim") << false << true
                                    << QByteArray("accepted") << 0;
}

void BadServersTest::whoeverDoesNotWaitIsRefused()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, waits);
    QFETCH(bool, everything);
    QFETCH(int, code);
    auto options = LocalServer::misbehaving(fault);
    options.everything = everything;
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.opening.conduct.awaitGreeting = waits;
    const auto endpoint = submission.endpoint;
    Run run(std::move(submission));
    QTEST(run.ended(), "outcome");
    if (code == 0)
        return;
    QCOMPARE(run.outcome->failure->reply->code, code);
    QCOMPARE(sentenceOf(run, endpoint),
             u"Not sent: 127.0.0.1 refused us after we spoke before its greeting"_qs);
}

QTEST_GUILESS_MAIN(BadServersTest)
#include "badservers.moc"

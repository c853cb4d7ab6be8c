// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"
#include "net/tickets.h"
#include "session/stages.h"

#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// Postfix, with Dovecot to check passwords.
class PostfixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatArrivesIsWhatWasMeant_data();
    void whatArrivesIsWhatWasMeant();
    void everyMechanismSignsIn_data();
    void everyMechanismSignsIn();
    void digestMd5TakesTheRealmThatWasGiven();
    void nobodySignsInAnonymously();
    void theStrongestMechanismIsChosen();
    void aPasswordIsSentOverImplicitTls();
    void aWrongPasswordIsRefused_data();
    void aWrongPasswordIsRefused();
    void aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage();
    void whereEveryRecipientIsRefusedNothingIsSent();
    void aSenderWhoMustSignInIsRefusedAtTheRecipient();
    void aCertificateForAnotherHostEndsTheSessionBeforeAnyPassword();
    void anUnknownAuthorityEndsTheSession();
    void whoDemandsACertificateIsShownOne_data();
    void whoDemandsACertificateIsShownOne();
    void whoDemandsACertificateAndSeesNoneIsUnderstood();
    void aServerThatKnowsTls12AloneIsSpokenTo();
    void aTicketResumesTheNextSession_data();
    void aTicketResumesTheNextSession();
    void anAddressInUtf8IsCarried_data();
    void anAddressInUtf8IsCarried();
    void anAddressInUtf8IsNotSentWhereItIsNotOffered();
    void severalMessagesGoOverOneConnection();
    void aConnectionIsHandedOnByThePROXYProtocol_data();
    void aConnectionIsHandedOnByThePROXYProtocol();
    void aBrokenHeaderIsRefused();

private:
    RealServer m_server{u"postfix"_s};
};

void PostfixTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
}

void PostfixTest::whatArrivesIsWhatWasMeant_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("eightBit");
    QTest::addColumn<qint64>("chunk");
    for (int sample = 0; sample < samples().size(); ++sample) {
        const char *name = samples().at(sample).name;
        QTest::addRow("%s, STARTTLS and 8BITMIME", name) << sample << u"clear"_s << true << qint64(0);
        QTest::addRow("%s, in chunks", name) << sample << u"clear"_s << true << qint64(1000);
        QTest::addRow("%s, without 8BITMIME", name) << sample << u"sevenbit"_s << false << qint64(0);
        QTest::addRow("%s, with hardly an extension", name) << sample << u"bare"_s << false << qint64(0);
    }
}

void PostfixTest::whatArrivesIsWhatWasMeant()
{
    QFETCH(int, sample);
    QFETCH(QString, port);
    QFETCH(bool, eightBit);
    QFETCH(qint64, chunk);
    smtp::Conduct conduct;
    conduct.chunk = chunk;
    checkArrival(m_server, port, sample, {.eightBit = eightBit, .utf8 = eightBit}, conduct);
}

void PostfixTest::everyMechanismSignsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
        QTest::newRow(mechanism) << QByteArray(mechanism);
}

void PostfixTest::everyMechanismSignsIn()
{
    QFETCH(QByteArray, mechanism);
    const QByteArray id = newMessageId();
    const MakeSource message = samples().first().with(id);

    const Sent sent = send(
        signedIn(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, message), m_server, mechanism),
        m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH " + mechanism), sent.words());
    QVERIFY(!sent.transcript.contains(m_server.password()));
    QVERIFY(!sent.transcript.contains(m_server.password().toBase64()));
    QCOMPARE(m_server.delivered(id), octets(message, {.eightBit = true, .utf8 = true}));
}

void PostfixTest::digestMd5TakesTheRealmThatWasGiven()
{
    const QByteArray id = newMessageId();
    auto digest =
        signedIn(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, samples().first().with(id)),
                 m_server, "DIGEST-MD5");
    digest.opening.signIn.user = u"jana"_s;
    digest.opening.signIn.realm = u"example.org"_s;

    const Sent sent = send(std::move(digest), m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH DIGEST-MD5"), sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void PostfixTest::nobodySignsInAnonymously()
{
    auto anonymous = signedIn(
        submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, samples().first().with(newMessageId())),
        m_server, "ANONYMOUS");

    const Sent sent = send(std::move(anonymous));

    // it is let in, and not trusted with mail
    QVERIFY2(sent.transcript.contains("235 2.7.0"), sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 7);
    QVERIFY(!sent.asked);
}

void PostfixTest::theStrongestMechanismIsChosen()
{
    const MakeSource message = samples().first().with(newMessageId());

    const Sent sent =
        send(signedIn(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, message), m_server),
             m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH SCRAM-SHA-256"), sent.words());
}

void PostfixTest::aPasswordIsSentOverImplicitTls()
{
    const QByteArray id = newMessageId();
    const MakeSource message = samples().first().with(id);

    const Sent sent =
        send(signedIn(submission(m_server, u"tls"_s, {u"tomas@example.org"_s}, message), m_server, "PLAIN"),
             m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!sent.transcript.contains("STARTTLS"));
    QCOMPARE(m_server.delivered(id), octets(message, {.eightBit = true, .utf8 = true}));
}

void PostfixTest::aWrongPasswordIsRefused_data()
{
    everyMechanismSignsIn_data();
}

void PostfixTest::aWrongPasswordIsRefused()
{
    QFETCH(QByteArray, mechanism);
    const QByteArray id = newMessageId();

    const Sent sent = send(
        signedIn(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, samples().first().with(id)),
                 m_server, mechanism),
        "not the password");

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::AuthRefused, sent.words());
    QCOMPARE(sent.outcome.failure->reply->code, 535);
    QCOMPARE(session::exitCode(sent.outcome), 5);
    QCOMPARE(m_server.countDelivered(id), 0);
}

void PostfixTest::aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage()
{
    const QByteArray id = newMessageId();
    const MakeSource message = samples().first().with(id);

    const Sent sent = send(
        submission(m_server, u"clear"_s,
                   {u"nobody@example.org"_s, u"tomas@example.org"_s, u"x@elsewhere.example"_s}, message));

    QVERIFY2(sent.outcome.result == smtp::Result::Partial, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 8);
    QCOMPARE(sent.outcome.recipients.size(), 3);
    QCOMPARE(sent.outcome.recipients.at(0).accepted, false);
    QCOMPARE(sent.outcome.recipients.at(0).reply->enhanced, QByteArray("5.1.1"));
    QCOMPARE(sent.outcome.recipients.at(1).accepted, true);
    QCOMPARE(sent.outcome.recipients.at(2).reply->enhanced, QByteArray("5.7.1"));
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void PostfixTest::whereEveryRecipientIsRefusedNothingIsSent()
{
    const QByteArray id = newMessageId();

    const Sent sent =
        send(submission(m_server, u"clear"_s, {u"nobody@example.org"_s, u"nobody2@example.org"_s},
                        samples().first().with(id)));

    QVERIFY2(sent.outcome.result == smtp::Result::Refused, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 7);
    QCOMPARE(m_server.countDelivered(id), 0);
}

void PostfixTest::aSenderWhoMustSignInIsRefusedAtTheRecipient()
{
    const Sent sent = send(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s},
                                      samples().first().with(newMessageId())));

    QVERIFY2(sent.outcome.result == smtp::Result::Refused, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 7);
}

void PostfixTest::aCertificateForAnotherHostEndsTheSessionBeforeAnyPassword()
{
    const Sent sent = send(signedIn(submission(m_server, u"wrongname"_s, {u"tomas@example.org"_s},
                                               samples().first().with(newMessageId())),
                                    m_server),
                           m_server.password());

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::CertificateRejected,
             sent.words());
    QCOMPARE(sent.outcome.failure->fact("problem"_L1), u"wrong-name"_s);
    QVERIFY(sent.outcome.failure->fact("names"_L1).contains(u"elsewhere.example.org"_s));
    QCOMPARE(session::exitCode(sent.outcome), 4);
    QVERIFY(!sent.asked);
}

void PostfixTest::anUnknownAuthorityEndsTheSession()
{
    session::Submission submission = live::submission(m_server, u"tls"_s, {u"tomas@example.org"_s},
                                                      samples().first().with(newMessageId()));
    submission.tls.caFile.clear();

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::CertificateRejected,
             sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 4);
}

void PostfixTest::whoDemandsACertificateIsShownOne_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("demanded") << u"mutual"_s;
    QTest::newRow("asked for") << u"asking"_s;
}

void PostfixTest::whoDemandsACertificateIsShownOne()
{
    QFETCH(QString, port);
    const QByteArray id = newMessageId();
    auto submission = live::submission(m_server, port, {u"tomas@example.org"_s}, samples().first().with(id));
    submission.tls.certificateFile = m_server.clientFile();

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void PostfixTest::whoDemandsACertificateAndSeesNoneIsUnderstood()
{
    const Sent sent = send(
        submission(m_server, u"mutual"_s, {u"tomas@example.org"_s}, samples().first().with(newMessageId())));

    // Postfix lets the handshake pass and says so afterwards; Exim ends it with an alert
    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::ServiceClosing,
             sent.words());
    QVERIFY2(sent.outcome.failure->reply->text.contains("No client certificate"), sent.words());
}

void PostfixTest::aServerThatKnowsTls12AloneIsSpokenTo()
{
    auto submission = live::submission(m_server, u"tls12"_s, {u"tomas@example.org"_s},
                                       samples().first().with(newMessageId()));
    const Sent sent = send(submission);
    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("TLS started: TLSv1.2"), sent.words());

    submission.tls.minimum = u"1.3"_s;
    const Sent refused = send(std::move(submission));
    QVERIFY2(refused.outcome.failure && refused.outcome.failure->fact("alert"_L1) == u"70"_s,
             refused.words());
}

void PostfixTest::aTicketResumesTheNextSession_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("TLS 1.2") << u"tls12"_s;
    QTest::newRow("TLS 1.3") << u"clear"_s;
}

void PostfixTest::aTicketResumesTheNextSession()
{
    QFETCH(QString, port);
    auto submission =
        live::submission(m_server, port, {u"tomas@example.org"_s}, samples().first().with(newMessageId()));
    submission.tls.tickets = std::make_shared<net::Tickets>();
    const Sent first = send(submission);
    QVERIFY2(first.outcome.result == smtp::Result::Accepted, first.words());
    QVERIFY2(!first.transcript.contains("resumed"), first.words());

    const Sent second = send(std::move(submission));
    QVERIFY2(second.outcome.result == smtp::Result::Accepted, second.words());
    QVERIFY2(second.transcript.contains(", resumed"), second.words());
}

void PostfixTest::anAddressInUtf8IsCarried_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("local part") << u"grüße@example.org"_s;
    QTest::newRow("local part and domain") << u"grüße@bücher.example"_s;
    QTest::newRow("domain alone, which needs no SMTPUTF8") << u"tomas@bücher.example"_s;
}

void PostfixTest::anAddressInUtf8IsCarried()
{
    QFETCH(QString, address);
    const QByteArray id = newMessageId();

    const Sent sent = send(submission(m_server, u"clear"_s, {address}, samples().first().with(id)));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void PostfixTest::anAddressInUtf8IsNotSentWhereItIsNotOffered()
{
    const Sent sent = send(submission(m_server, u"sevenbit"_s, {u"grüße@example.org"_s},
                                      samples().first().with(newMessageId())));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::Utf8NotOffered,
             sent.words());
    QVERIFY(!sent.transcript.contains("RCPT TO"));
}

void PostfixTest::severalMessagesGoOverOneConnection()
{
    const QByteArray id = newMessageId();
    session::Submission submission =
        live::submission(m_server, u"clear"_s, {u"tomas@example.org"_s}, samples().first().with(id));
    submission.times = 3;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QCOMPARE(sent.outcome.messagesAccepted, 3);
    QVERIFY(QTest::qWaitFor([&] { return m_server.countDelivered(id) == 3; }, 20'000));
}

void PostfixTest::aConnectionIsHandedOnByThePROXYProtocol_data()
{
    addProxyVersions();
}

// The server turns one address away, which is none that this machine has: so it took us for whom we claimed.
void PostfixTest::aConnectionIsHandedOnByThePROXYProtocol()
{
    QFETCH(net::ProxyHeader::Version, version);
    const QByteArray id = newMessageId();
    session::Submission submission = handedOn(m_server, version, samples().first().with(id));
    const Sent sent = send(submission);
    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());

    submission.endpoint.header.source.address = QHostAddress(u"192.0.2.66"_s);
    const Sent refused = send(submission);
    QVERIFY2(refused.outcome.result == smtp::Result::Refused, refused.words());
    QVERIFY2(refused.transcript.contains("[192.0.2.66]"), refused.words());
}

void PostfixTest::aBrokenHeaderIsRefused()
{
    session::Submission submission = live::submission(m_server, u"proxied"_s, {u"tomas@example.org"_s},
                                                      samples().first().with(newMessageId()));
    submission.opening.security = smtp::Security::None;
    submission.endpoint.header.raw = "PROXY TCP4 192.0.2.9\r\n";
    const Sent sent = send(std::move(submission));
    QVERIFY2(sent.outcome.failure && sent.outcome.failure->phase == base::Phase::Greeting, sent.words());
}

QTEST_GUILESS_MAIN(PostfixTest)
#include "postfix.moc"

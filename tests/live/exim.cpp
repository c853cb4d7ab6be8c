// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"
#include "session/stages.h"

#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// Exim, which enforces synchronisation: it drops a client that speaks before its turn.
class EximTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatArrivesIsWhatWasMeant_data();
    void whatArrivesIsWhatWasMeant();
    void everyMechanismSignsIn_data();
    void everyMechanismSignsIn();
    void aWrongPasswordIsRefused();
    void aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage();
    void anAddressInUtf8IsCarried();
    void whoDemandsACertificateIsShownOne();
    void whoDemandsACertificateAndSeesNoneIsUnderstood();
    void aConnectionIsHandedOnByThePROXYProtocol_data();
    void aConnectionIsHandedOnByThePROXYProtocol();

private:
    RealServer m_server{u"exim"_s};
};

void EximTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
}

void EximTest::whatArrivesIsWhatWasMeant_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("port");
    QTest::addColumn<qint64>("chunk");
    for (int sample = 0; sample < samples().size(); ++sample) {
        const char *name = samples().at(sample).name;
        QTest::addRow("%s, STARTTLS", name) << sample << u"clear"_s << qint64(0);
        QTest::addRow("%s, implicit TLS", name) << sample << u"tls"_s << qint64(0);
        QTest::addRow("%s, in chunks", name) << sample << u"tls"_s << qint64(1000);
    }
}

void EximTest::whatArrivesIsWhatWasMeant()
{
    QFETCH(int, sample);
    QFETCH(QString, port);
    QFETCH(qint64, chunk);
    smtp::Conduct conduct;
    conduct.chunk = chunk;
    checkArrival(m_server, port, sample, {.eightBit = true, .utf8 = true}, conduct);
}

void EximTest::everyMechanismSignsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("port");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5"}) {
        QTest::addRow("%s, STARTTLS", mechanism) << QByteArray(mechanism) << u"starttls"_s;
        QTest::addRow("%s, implicit TLS", mechanism) << QByteArray(mechanism) << u"tls"_s;
    }
}

void EximTest::everyMechanismSignsIn()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, port);
    const MakeSource message = samples().first().with(newMessageId());

    const Sent sent =
        send(signedIn(submission(m_server, port, {u"tomas@example.org"_s}, message), m_server, mechanism),
             m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH " + mechanism), sent.words());
}

void EximTest::aWrongPasswordIsRefused()
{
    const Sent sent = send(signedIn(submission(m_server, u"starttls"_s, {u"tomas@example.org"_s},
                                               samples().first().with(newMessageId())),
                                    m_server),
                           "not the password");

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::AuthRefused, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 5);
}

void EximTest::aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage()
{
    const QByteArray id = newMessageId();

    const Sent sent = send(submission(m_server, u"clear"_s, {u"tomas@example.org"_s, u"nobody@example.org"_s},
                                      samples().first().with(id)));

    QVERIFY2(sent.outcome.result == smtp::Result::Partial, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 8);
    QCOMPARE(sent.outcome.recipients.at(1).reply->code, 550);
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void EximTest::anAddressInUtf8IsCarried()
{
    const QByteArray id = newMessageId();

    const Sent sent =
        send(submission(m_server, u"clear"_s, {u"grüße@example.org"_s}, samples().first().with(id)));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void EximTest::whoDemandsACertificateIsShownOne()
{
    const QByteArray id = newMessageId();
    auto submission =
        live::submission(m_server, u"mutual"_s, {u"tomas@example.org"_s}, samples().first().with(id));
    submission.tls.certificateFile = m_server.clientFile();

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void EximTest::whoDemandsACertificateAndSeesNoneIsUnderstood()
{
    const Sent sent = send(
        submission(m_server, u"mutual"_s, {u"tomas@example.org"_s}, samples().first().with(newMessageId())));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::TlsHandshakeFailed,
             sent.words());
    QCOMPARE(sent.outcome.failure->fact("alert"_L1), u"116"_s); // certificate_required, after our handshake
    QCOMPARE(session::exitCode(sent.outcome), 4);
}

void EximTest::aConnectionIsHandedOnByThePROXYProtocol_data()
{
    addProxyVersions();
}

// Exim greets the client in its reply to EHLO by the address that it takes it to have.
void EximTest::aConnectionIsHandedOnByThePROXYProtocol()
{
    QFETCH(net::ProxyHeader::Version, version);
    const QByteArray id = newMessageId();
    const Sent sent = send(handedOn(m_server, version, samples().first().with(id)));
    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains(" [192.0.2.9]"), sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

QTEST_GUILESS_MAIN(EximTest)
#include "exim.moc"

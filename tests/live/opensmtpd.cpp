// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"
#include "session/stages.h"

#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// OpenSMTPD, in clear text (see harness/opensmtpd.py), and without PIPELINING and SMTPUTF8.
class OpenSmtpdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatArrivesIsWhatWasMeant_data();
    void whatArrivesIsWhatWasMeant();
    void tlsThatIsRequiredAndNotOfferedEndsTheSession();
    void aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage();

private:
    RealServer m_server{u"opensmtpd"_s};
};

void OpenSmtpdTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
}

void OpenSmtpdTest::whatArrivesIsWhatWasMeant_data()
{
    QTest::addColumn<int>("sample");
    for (int sample = 0; sample < samples().size(); ++sample)
        QTest::newRow(samples().at(sample).name) << sample;
}

void OpenSmtpdTest::whatArrivesIsWhatWasMeant()
{
    QFETCH(int, sample);
    checkArrival(m_server, u"clear"_s, sample, {.eightBit = true, .utf8 = false});
}

void OpenSmtpdTest::tlsThatIsRequiredAndNotOfferedEndsTheSession()
{
    session::Submission submission = live::submission(m_server, u"clear"_s, {u"tomas@example.org"_s},
                                                      samples().first().with(newMessageId()));
    submission.opening.security = smtp::Security::StartTls;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::TlsNotOffered, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 4);
    QVERIFY(!sent.transcript.contains("MAIL FROM"));
}

void OpenSmtpdTest::aRefusedRecipientDoesNotKeepTheOthersFromTheirMessage()
{
    const QByteArray id = newMessageId();

    const Sent sent = send(submission(m_server, u"clear"_s, {u"nobody@example.org"_s, u"tomas@example.org"_s},
                                      samples().first().with(id)));

    QVERIFY2(sent.outcome.result == smtp::Result::Partial, sent.words());
    QCOMPARE(session::exitCode(sent.outcome), 8);
    QCOMPARE(sent.outcome.recipients.at(0).reply->code, 550);
    QVERIFY(!m_server.delivered(id).isEmpty());
}

QTEST_GUILESS_MAIN(OpenSmtpdTest)
#include "opensmtpd.moc"

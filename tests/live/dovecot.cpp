// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"

#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// Dovecot: the mailboxes' side, by LMTP, and a submission server that offers more once one has signed in.
class DovecotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatArrivesByLmtpIsWhatWasMeant_data();
    void whatArrivesByLmtpIsWhatWasMeant();
    void eachRecipientHasAReplyOfItsOwn();
    void aMessageIsSubmittedOnceOneHasSignedIn_data();
    void aMessageIsSubmittedOnceOneHasSignedIn();

private:
    RealServer m_server{u"dovecot"_s};
};

void DovecotTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
}

void DovecotTest::whatArrivesByLmtpIsWhatWasMeant_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("port");
    QTest::addColumn<qint64>("chunk");
    for (int sample = 0; sample < samples().size(); ++sample) {
        const char *name = samples().at(sample).name;
        QTest::addRow("%s, STARTTLS", name) << sample << u"lmtp"_s << qint64(0);
        QTest::addRow("%s, in chunks", name) << sample << u"lmtp"_s << qint64(1000);
        QTest::addRow("%s, over a Unix socket", name) << sample << u"socket"_s << qint64(0);
    }
}

void DovecotTest::whatArrivesByLmtpIsWhatWasMeant()
{
    QFETCH(int, sample);
    QFETCH(QString, port);
    QFETCH(qint64, chunk);
    smtp::Conduct conduct;
    conduct.protocol = smtp::Protocol::Lmtp;
    conduct.chunk = chunk;
    checkArrival(m_server, port, sample, {.eightBit = true, .utf8 = false}, conduct);
}

void DovecotTest::eachRecipientHasAReplyOfItsOwn()
{
    const QByteArray id = newMessageId();
    auto submission = live::submission(
        m_server, u"lmtp"_s, {u"tomas@example.org"_s, u"nobody@example.org"_s, u"mila@example.org"_s},
        samples().first().with(id));
    submission.opening.conduct.protocol = smtp::Protocol::Lmtp;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Partial, sent.words());
    const auto &recipients = sent.outcome.recipients;
    QVERIFY(recipients.at(0).reply->text.contains("tomas@example.org"));
    QCOMPARE(recipients.at(1).reply->code, 550);
    QVERIFY(recipients.at(2).reply->text.contains("mila@example.org"));
    QTRY_COMPARE(m_server.countDelivered(id), 2);
}

void DovecotTest::aMessageIsSubmittedOnceOneHasSignedIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("port");
    QTest::newRow("PLAIN, STARTTLS") << QByteArray("PLAIN") << u"starttls"_s;
    QTest::newRow("LOGIN, implicit TLS") << QByteArray("LOGIN") << u"tls"_s;
}

void DovecotTest::aMessageIsSubmittedOnceOneHasSignedIn()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, port);
    const QByteArray id = newMessageId();

    const Sent sent =
        send(signedIn(submission(m_server, port, {u"tomas@example.org"_s}, samples().first().with(id)),
                      m_server, mechanism),
             m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY(!m_server.delivered(id).isEmpty());
}

QTEST_GUILESS_MAIN(DovecotTest)
#include "dovecot.moc"

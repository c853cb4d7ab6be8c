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
    void aBinaryMessageArrivesInItsOctets();

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

// Dovecot offers BINARYMIME to this user alone, whose mail goes on to a server that takes such messages.
void DovecotTest::aBinaryMessageArrivesInItsOctets()
{
    const QByteArray id = newMessageId();
    const auto attachment =
        std::ranges::find(samples(), QByteArrayView("an attachment"),
                          [](const Sample &sample) { return QByteArrayView(sample.name); });
    const MakeSource message = attachment->with(id);
    auto submission =
        signedIn(live::submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, message), m_server);
    submission.opening.signIn.user = u"binary@example.org"_s;
    submission.opening.conduct.binary = true;
    submission.opening.conduct.chunk = 30'000;

    const Sent sent = send(std::move(submission), m_server.password());

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("BODY=BINARYMIME"), sent.words());
    auto meant = octets(message, {.eightBit = true, .binary = true});
    QCOMPARE(m_server.delivered(id), meant.replace("\r\n", "\n").replace("\n", "\r\n"));
}

QTEST_GUILESS_MAIN(DovecotTest)
#include "dovecot.moc"

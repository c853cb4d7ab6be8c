// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/kerberos.h"

#include "live/submitting.h"

#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// Postfix and Dovecot in a Kerberos realm of their own.
class KerberosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aTicketSignsInWithoutAPassword_data();
    void aTicketSignsInWithoutAPassword();
    void theTicketOfTheUserIsTakenBeforeThePassword();
    void theTicketOfAnotherIsNotTakenUnasked();
    void aServerThatTheRealmDoesNotKnowIsNotSignedInTo();
    void withoutATicketNothingIsSent();

private:
    session::Submission toPostfix(const QByteArray &id)
    {
        return signedIn(
            submission(m_server, u"starttls"_s, {u"tomas@example.org"_s}, samples().first().with(id)),
            m_server);
    }

    RealServer m_server{u"kerberos"_s};
};

void KerberosTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
    if (!sasl::hasKerberos())
        QSKIP("No real server: this program was built without Kerberos");
    m_server.enter();
    QCOMPARE(sasl::ticketHolder(), u"jana@EXAMPLE.ORG"_s);
}

void KerberosTest::aTicketSignsInWithoutAPassword_data()
{
    QTest::addColumn<QString>("authorizationId");
    QTest::newRow("as who the ticket names") << QString();
    QTest::newRow("as another name of the user's") << u"jana"_s;
}

void KerberosTest::aTicketSignsInWithoutAPassword()
{
    QFETCH(QString, authorizationId);
    const QByteArray id = newMessageId();
    auto submission = toPostfix(id);
    submission.opening.signIn.user.clear();
    submission.opening.signIn.mechanisms = {"GSSAPI"};
    submission.opening.signIn.authorizationId = authorizationId;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH GSSAPI"), sent.words());
    QVERIFY(!sent.asked);
    QVERIFY(!m_server.delivered(id).isEmpty());
}

void KerberosTest::theTicketOfTheUserIsTakenBeforeThePassword()
{
    auto submission = toPostfix(newMessageId());
    submission.opening.signIn.user = u"jana"_s;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.result == smtp::Result::Accepted, sent.words());
    QVERIFY2(sent.transcript.contains("AUTH GSSAPI chosen"), sent.words());
    QVERIFY(!sent.asked);
}

void KerberosTest::theTicketOfAnotherIsNotTakenUnasked()
{
    auto submission = toPostfix(newMessageId());
    submission.opening.signIn.user = u"tomas@example.org"_s;

    const Sent sent = send(std::move(submission), "whatever");

    QVERIFY(sent.asked);
    QVERIFY2(!sent.transcript.contains("AUTH GSSAPI chosen"), sent.words());
}

void KerberosTest::aServerThatTheRealmDoesNotKnowIsNotSignedInTo()
{
    auto submission = toPostfix(newMessageId());
    submission.opening.signIn.mechanisms = {"GSSAPI"};
    submission.opening.signIn.host = u"elsewhere.example.org"_s;

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::CredentialMissing,
             sent.words());
    QCOMPARE(sent.outcome.failure->fact("problem"_L1), u"kerberos"_s);
    QVERIFY(!sent.outcome.failure->fact("words"_L1).isEmpty());
    QVERIFY(!sent.transcript.contains("AUTH GSSAPI chosen"));
}

void KerberosTest::withoutATicketNothingIsSent()
{
    const auto cache = qgetenv("KRB5CCNAME");
    qputenv("KRB5CCNAME", "FILE:/nonexistent/ticket");
    const auto restore = qScopeGuard([&] { qputenv("KRB5CCNAME", cache); });
    auto submission = toPostfix(newMessageId());
    submission.opening.signIn.mechanisms = {"GSSAPI"};

    const Sent sent = send(std::move(submission));

    QVERIFY2(sent.outcome.failure && sent.outcome.failure->fault == base::Fault::CredentialMissing,
             sent.words());
    QCOMPARE(sent.outcome.failure->fact("problem"_L1), u"no-ticket"_s);
}

QTEST_GUILESS_MAIN(KerberosTest)
#include "kerberos.moc"

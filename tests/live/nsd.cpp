// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/submitting.h"
#include "net/dnsclient.h"
#include "sandbox/sandbox.h"
#include "session/dispatch.h"

#include <QEventLoop>
#include <QTest>

using namespace live;
using namespace Qt::StringLiterals;

/// Exchangers found in zones of NSD, with and without signatures.
class NsdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theStateOfSignaturesIsTold_data();
    void theStateOfSignaturesIsTold();

private:
    RealServer m_server{u"nsd"_s};
};

void NsdTest::initTestCase()
{
    if (!m_server.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_server.unavailable()));
    if (!net::DnsClient::isAvailable())
        QSKIP("No real server: this build has no libunbound");
}

void NsdTest::theStateOfSignaturesIsTold_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("security");
    QTest::addColumn<bool>("delivered");
    QTest::newRow("signed") << u"ann@signed.example"_s << u"secure"_s << true;
    QTest::newRow("not signed") << u"ann@plain.example"_s << u"insecure"_s << true;
    QTest::newRow("changed after it was signed") << u"ann@tampered.example"_s << u"bogus"_s << false;
}

void NsdTest::theStateOfSignaturesIsTold()
{
    QFETCH(QString, recipient);
    QFETCH(bool, delivered);
    sandbox::Sandbox sandbox({});
    QVERIFY(sandbox.listen());
    auto submission =
        live::submission(m_server, u"dns"_s, {recipient}, samples().first().with(newMessageId()));
    submission.opening.security = smtp::Security::None;
    submission.route = session::Submission::Route::Exchangers;
    submission.endpoint.port = sandbox.port();
    submission.names = {
        .address = u"127.0.0.1"_s, .port = m_server.port(u"dns"_s), .anchors = m_server.anchorFile()};

    QString security;
    session::Dispatch delivery(std::move(submission), [&security](transcript::Entry &&entry) {
        if (entry.event == transcript::Event::LookupDone && security.isEmpty())
            security = entry.facts.value("dnssec"_L1).toString();
    });
    std::optional<smtp::Outcome> outcome;
    QEventLoop loop;
    connect(&delivery, &session::Dispatch::finished, &loop, [&](const smtp::Outcome &what) {
        outcome = what;
        loop.quit();
    });
    delivery.start();
    loop.exec();

    QTEST(security, "security");
    QCOMPARE(sandbox.captured().size(), delivered ? 1 : 0);
    if (!delivered) {
        QCOMPARE(outcome->failure->fault, base::Fault::NoExchanger);
        QCOMPARE(outcome->failure->fact("problem"_L1), u"bogus"_s);
    }
}

QTEST_GUILESS_MAIN(NsdTest)
#include "nsd.moc"

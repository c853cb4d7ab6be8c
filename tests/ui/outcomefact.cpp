// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomefact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Fault;

namespace {

QString factOf(Fault fault, const QString &problem = {}, std::optional<base::ReplyFacts> reply = {})
{
    smtp::Outcome outcome;
    outcome.result = smtp::Result::Failed;
    outcome.failure = base::Failure{.fault = fault, .reply = std::move(reply)};
    outcome.failure->facts = {{u"problem"_s, problem}, {u"extension"_s, u"DSN"_s}};
    return ui::outcomeFact(outcome, session::Submission::Kind::Send);
}

} // namespace

class TestOutcomeFact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheServerRefusedIsCalledRefused_data()
    {
        QTest::addColumn<Fault>("fault");
        for (int i = 0; i <= int(Fault::Internal); ++i)
            QTest::newRow(base::name(Fault(i)).toByteArray().constData()) << Fault(i);
    }
    void onlyWhatTheServerRefusedIsCalledRefused()
    {
        QFETCH(Fault, fault);
        const auto name = base::name(fault);
        const bool byTheServer =
            (name.endsWith("refused") && fault != Fault::AuthRefused && fault != Fault::TlsRefused) ||
            fault == Fault::ServiceClosing;
        QCOMPARE(factOf(fault) == u"refused"_s, byTheServer);
    }

    void whatTheServerSaidStandsBesideIt()
    {
        QCOMPARE(factOf(Fault::MailRefused, {}, base::ReplyFacts{550, "5.7.1", {}}),
                 u"refused · 550 5.7.1"_s);
        QCOMPARE(factOf(Fault::AuthRefused, {}, base::ReplyFacts{535, {}, {}}), u"sign-in refused · 535"_s);
    }

    void everyProblemHasWordsOfItsOwn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("tickets") << Fault::CredentialMissing
                                 << QStringList{u"none"_s,           u"locked"_s,   u"no-ticket"_s,
                                                u"ticket-expired"_s, u"kerberos"_s, u"no-kerberos"_s};
        QTest::newRow("exchangers") << Fault::NoExchanger
                                    << QStringList{u"no-such-domain"_s, u"no-address"_s, u"loop"_s,
                                                   u"bogus"_s,          u"no-answer"_s,  u"no-library"_s};
        QTest::newRow("proxies") << Fault::ProxyFailed
                                 << QStringList{u"unreachable"_s, u"refused"_s, u"auth-required"_s,
                                                u"target-unreachable"_s};
    }
    void everyProblemHasWordsOfItsOwn()
    {
        QFETCH(Fault, fault);
        QFETCH(QStringList, problems);
        QStringList words;
        for (const auto &problem : std::as_const(problems))
            words.append(factOf(fault, problem));
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeFact)
#include "outcomefact.moc"

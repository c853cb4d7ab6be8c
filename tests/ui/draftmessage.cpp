// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Draft;

namespace {

/// One that can be sent, with an envelope of its own.
Draft goodDraft()
{
    auto draft = Draft::create();
    draft.from = u"Jana Keller <jana@nordwind.example>"_s;
    draft.to = QStringList{u"tomas@nordwind.example"_s};
    draft.sender = Draft::Sender::Other;
    draft.otherSender = u"bounces@nordwind.example"_s;
    draft.otherRecipients = true;
    draft.recipients = QStringList{u"other@nordwind.example"_s};
    return draft;
}

account::Account anAccount()
{
    account::Account account;
    account.address = u"jana@nordwind.example"_s;
    return account;
}

QString fieldOf(const base::Failure &failure)
{
    return failure.fact("field"_L1);
}

} // namespace

/// What a draft becomes when it is sent: the message, its envelope, and how the session goes.
class TestDraftMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeSentNamesItsField_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QString>("field");
        const auto good = goodDraft();
        auto draft = good;
        draft.to.append(u"foo@"_s);
        QTest::newRow("to") << draft << u"to"_s;
        draft = good;
        draft.from = u"nobody"_s;
        QTest::newRow("from") << draft << u"from"_s;
        draft = good;
        draft.bcc.append(u"a@b@c"_s);
        QTest::newRow("bcc") << draft << u"bcc"_s;
        draft = good;
        draft.otherSender = u"@"_s;
        QTest::newRow("envelope sender") << draft << u"envelope-from"_s;
        draft = good;
        draft.recipients = QStringList{u"x y z"_s};
        QTest::newRow("envelope recipient") << draft << u"envelope-to"_s;
        draft = good;
        draft.recipients.clear();
        QTest::newRow("no envelope recipient") << draft << u"envelope-to"_s;
        draft = Draft::create();
        draft.from = good.from;
        QTest::newRow("nobody at all") << draft << u"to"_s;
    }
    void whatCannotBeSentNamesItsField()
    {
        QFETCH(Draft, draft);
        QFETCH(QString, field);
        const auto message = messageOf(draft, anAccount());
        if (!message) {
            QCOMPARE(fieldOf(message.error()), field);
            return;
        }
        const auto envelope = envelopeOf(draft, *message);
        QVERIFY(!envelope);
        QCOMPARE(fieldOf(envelope.error()), field);
    }

    void theEnvelopeHasEachRecipientOnce()
    {
        auto draft = Draft::create();
        draft.to = QStringList{u"ada@sandbox.test"_s, u"Ada <ada@sandbox.test>"_s};
        draft.bcc = QStringList{u"grace@sandbox.test"_s};
        const auto message = messageOf(draft, anAccount());
        QVERIFY(message);
        const auto envelope = envelopeOf(draft, *message);
        QVERIFY(envelope);
        QCOMPARE(envelope->to.size(), 2);
        QCOMPARE(envelope->from.text(), u"jana@nordwind.example"_s);
    }

    void anEmptyEnvelopeSenderIsTheNullAddress()
    {
        auto draft = Draft::create();
        draft.to = QStringList{u"ada@sandbox.test"_s};
        draft.sender = Draft::Sender::Empty;
        const auto envelope = envelopeOf(draft, *messageOf(draft, anAccount()));
        QVERIFY(envelope);
        QVERIFY(envelope->from.isNull());
    }

    void whatIsAskedForBecomesParametersOfTheirExtensions()
    {
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:ENVID"_s, {u"order 42"_s}},
                           {u"mail:REQUIRETLS"_s, {}},
                           {u"rcpt:NOTIFY"_s, {u"FAILURE"_s}}};
        smtp::Envelope envelope;
        QVERIFY(addParameters(delivery, {}, envelope));
        const QList<smtp::Parameter> mail{{.keyword = "ENVID", .value = "order+2042", .offeredBy = "DSN"},
                                          {.keyword = "REQUIRETLS", .value = {}, .offeredBy = "REQUIRETLS"}};
        QCOMPARE(envelope.mailParameters, mail);
        QCOMPARE(envelope.rcptParameters,
                 (QList<smtp::Parameter>{{.keyword = "NOTIFY", .value = "FAILURE", .offeredBy = "DSN"}}));
    }

    void whatTheServerLimitsIsHeldToIt_data()
    {
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<bool>("fits");
        QTest::newRow("below") << u"3599"_s << true;
        QTest::newRow("at the limit") << u"3600"_s << true;
        QTest::newRow("above") << u"3601"_s << false;
    }
    void whatTheServerLimitsIsHeldToIt()
    {
        QFETCH(QString, seconds);
        QFETCH(bool, fits);
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:HOLDFOR"_s, {seconds}}};
        smtp::Envelope envelope;
        const auto added =
            addParameters(delivery, {{"FUTURERELEASE", "3600 2030-01-31T18:00:00Z", {}, {}}}, envelope);
        QCOMPARE(added.has_value(), fits);
        if (!fits)
            QCOMPARE(fieldOf(added.error()), u"delivery:mail:HOLDFOR"_s);
    }

    void onlyWhatIsNotOfferedIsForced()
    {
        ui::Delivery delivery;
        delivery.force = true;
        delivery.wishes = {{u"mail:RET"_s, {u"FULL"_s}},
                           {u"mail:MT-PRIORITY"_s, {u"3"_s}},
                           {u"pieces"_s, {QString()}},
                           {u"each-reply"_s, {}}};
        const QList<ui::Offer> offers{{"DSN", {}, {}, {}}};
        smtp::Conduct conduct;
        ui::setConduct(delivery, offers, conduct);
        QCOMPARE(conduct.forced,
                 (QList<smtp::Parameter>{{.keyword = "MT-PRIORITY"}, {.keyword = "CHUNKING"}}));
        QCOMPARE(conduct.chunk, 1024 * 1024);
        QVERIFY(!conduct.pipelining);
        smtp::Envelope envelope;
        QVERIFY(addParameters(delivery, offers, envelope));
        QCOMPARE(envelope.mailParameters,
                 (QList<smtp::Parameter>{{.keyword = "MT-PRIORITY", .value = "3", .offeredBy = "MT-PRIORITY"},
                                         {.keyword = "RET", .value = "FULL", .offeredBy = "DSN"}}));
    }

    void parametersByHandAreCheckedUnlessTheyAreForced()
    {
        ui::Delivery delivery;
        delivery.mailByHand = u"XPRIVATE=1  MT-PRIORITY=12"_s;
        smtp::Envelope envelope;
        const auto added = addParameters(delivery, {}, envelope);
        QVERIFY(!added);
        QCOMPARE(fieldOf(added.error()), u"delivery:mail-by-hand"_s);
        delivery.force = true;
        QVERIFY(addParameters(delivery, {}, envelope));
        QCOMPARE(envelope.mailParameters,
                 (QList<smtp::Parameter>{
                     {.keyword = "XPRIVATE", .value = "1"},
                     {.keyword = "MT-PRIORITY", .value = "12", .offeredBy = "MT-PRIORITY", .wrong = true}}));
        QCOMPARE(unoffered(delivery, {}), QByteArrayList{"MT-PRIORITY"});
    }

    void aParameterByHandIsNotSaidBesideOneThatExcludesIt()
    {
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:HOLDFOR"_s, {u"60"_s}}};
        delivery.mailByHand = u"HOLDUNTIL=2030-01-31T18:00:00Z"_s;
        QVERIFY(ui::problemOfMailByHand(delivery));
        delivery.mailByHand.clear();
        QVERIFY(!ui::problemOfMailByHand(delivery));
    }

    void whatNeedsAnotherParameterIsNotSaidAlone()
    {
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:MTRK"_s, {u"YWJj"_s, {}}}};
        QVERIFY(ui::conflictOf(delivery, u"mail:MTRK"_s));
        delivery.mailByHand = u"ENVID=release"_s;
        QVERIFY(!ui::conflictOf(delivery, u"mail:MTRK"_s));
        delivery.wishes.clear();
        delivery.mailByHand = u"MTRK=YWJj"_s;
        QVERIFY(ui::problemOfMailByHand(delivery));
    }

    void theHeaderSaysThatTlsIsNotRequired()
    {
        auto draft = ui::Draft::create();
        draft.from = u"jana@nordwind.example"_s;
        draft.to = {u"tomas@nordwind.example"_s};
        draft.tlsNotRequired = true;
        const auto message = ui::messageOf(draft, {});
        QCOMPARE(message->headers.constLast().name, QByteArray("TLS-Required"));
        draft.delivery.wishes = {{u"mail:REQUIRETLS"_s, {}}};
        QCOMPARE(fieldOf(ui::outgoing(draft, {}).error()), u"envelope-tls"_s);
    }

    void aRecipientStandsInTheEnvelopeAsOftenAsItWasGivenThere()
    {
        auto draft = ui::Draft::create();
        draft.from = u"jana@nordwind.example"_s;
        draft.to = draft.cc = {u"tomas@nordwind.example"_s};
        QCOMPARE(ui::outgoing(draft, {})->envelope.to.size(), 1);
        draft.otherRecipients = true;
        draft.recipients = {u"li@nordwind.example"_s, u"li@nordwind.example"_s};
        QCOMPARE(ui::outgoing(draft, {})->envelope.to.size(), 2);
    }

    void nothingAskedForChangesNothing()
    {
        smtp::Conduct conduct;
        ui::setConduct({}, {}, conduct);
        QCOMPARE(conduct.chunk, 0);
        QVERIFY(conduct.pipelining);
        QVERIFY(conduct.forced.isEmpty());
    }

    void aChoiceIsTakenBackAndWhatWasTypedBesideItStays()
    {
        ui::Delivery before;
        before.wishes = {{u"mail:BY"_s, {u"60"_s, u"R"_s}}};
        auto after = before;
        after.wishes[u"mail:BY"_s] = QStringList{u"60"_s, u"N"_s};
        QCOMPARE(otherChoices(before, after), QStringList{u"mail:BY"_s});
        auto typed = after;
        typed.wishes[u"mail:BY"_s][0] = u"6000"_s;
        QCOMPARE(otherChoices(after, typed), QStringList()); // NOLINT(readability-suspicious-call-argument)
        takeChoices(typed, u"mail:BY"_s, before);
        QCOMPARE(typed.wishes.value(u"mail:BY"_s), (QStringList{u"6000"_s, u"R"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDraftMessage)
#include "draftmessage.moc"

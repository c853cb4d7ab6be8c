// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "explain/verdict.h"
#include "session/ending.h"
#include "session/stages.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// A message that broke off, and the session that goes on with it (CHECKPOINT, RFC 1845), against a server
/// that really keeps what came.
class CheckpointTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageThatBrokeOffGoesOnAndIsWhole_data();
    void aMessageThatBrokeOffGoesOnAndIsWhole();
    void whatWasTakenIsNotTakenTwice();
    void anotherTransactionBeginsAnew();
    void aMessageComposedAnewIsNotContinued();

private:
    static session::Submission submissionTo(const LocalServer &server, const QByteArray &message);
    static sandbox::Options everything();
};

namespace {

/// Lines of every kind: dots in front, none at the end, long ones.
QByteArray longMessage()
{
    QByteArray message = "Subject: long\r\n\r\n";
    for (int i = 0; i < 20000; ++i)
        message += (i % 7 == 0 ? ".line " : "line ") + QByteArray::number(i) + "\r\n";
    return message;
}

/// Never the same, as a composed one.
class Fresh : public support::OctetMessage
{
public:
    using OctetMessage::OctetMessage;
    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer offer) override
    {
        auto form = OctetMessage::prepare(offer);
        form->lasting = false;
        return form;
    }
};

} // namespace

sandbox::Options CheckpointTest::everything()
{
    sandbox::Options options;
    options.everything = true;
    return options;
}

session::Submission CheckpointTest::submissionTo(const LocalServer &server, const QByteArray &message)
{
    auto submission = server.submission();
    submission.opening.security = smtp::Security::None;
    submission.envelope.to = {*base::Address::parse(u"bob@sandbox.test"_s),
                              *base::Address::parse(u"eve@sandbox.test"_s)};
    submission.envelope.mailParameters = {{"TRANSID", "<1@client.example>", "CHECKPOINT"}};
    submission.message = [message] { return std::make_unique<support::OctetMessage>(message); };
    return submission;
}

void CheckpointTest::aMessageThatBrokeOffGoesOnAndIsWhole_data()
{
    QTest::addColumn<qint64>("chunk");
    QTest::newRow("DATA") << qint64(0);
    QTest::newRow("BDAT") << qint64(1024 * 1024);
}

void CheckpointTest::aMessageThatBrokeOffGoesOnAndIsWhole()
{
    QFETCH(qint64, chunk);
    const LocalServer server(everything());
    const auto message = longMessage();
    auto first = submissionTo(server, message);
    first.opening.conduct.chunk = chunk;
    first.opening.conduct.stop = smtp::StopPoint{smtp::StopPoint::How::DropAfter, base::Phase::Body, 150000};
    Run broken(first);
    QCOMPARE(broken.ended(), QByteArray("failed stopped body"));

    first.opening.conduct.stop.reset();
    Run again(first);
    QCOMPARE(again.ended(), QByteArray("accepted"));

    QCOMPARE(server.sandbox.captured().size(), 1);
    const auto &captured = server.sandbox.captured().constFirst();
    QVERIFY(captured.octets == message);
    QCOMPARE(captured.to, (QList<QByteArray>{"bob@sandbox.test", "eve@sandbox.test"}));
    const auto resumed = again.entries(transcript::Event::Remark).constLast();
    const auto offset = resumed.facts.value("offset"_L1).toInteger();
    QVERIFY2(offset > 0 && offset <= 150000 + 64 * 1024, QByteArray::number(offset).constData());
    QCOMPARE(resumed.facts.value("left"_L1).toInteger(), message.size() - offset);
    const auto granted = session::outcomeToJson(*again.outcome, {}).value("granted"_L1).toArray();
    QCOMPARE(granted.at(0).toObject().value("granted"_L1).toString(), QString::number(offset));
}

void CheckpointTest::whatWasTakenIsNotTakenTwice()
{
    auto options = everything();
    options.faults = {*sandbox::parseFault("drop-before-final-reply")};
    LocalServer server(options);
    const auto submission = submissionTo(server, longMessage());
    Run first(submission);
    QCOMPARE(first.ended(), QByteArray("unknown connection-lost end-of-data"));
    const auto ending =
        session::endingOf(*first.outcome, session::Submission::Kind::Send, submission.endpoint, {});
    QVERIFY(explain::verdict(ending, first.transcript).nextStep.contains("same TRANSID"_L1));

    server.sandbox.setFaults({});
    Run again(submission);
    QCOMPARE(again.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 1);
    QCOMPARE(again.outcome->queueId, server.sandbox.captured().constFirst().id);
    QVERIFY(server.sandbox.captured().constFirst().octets == longMessage());

    Run third(submission); // which knows that it was taken, and means another message
    QCOMPARE(third.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().size(), 2);
}

void CheckpointTest::anotherTransactionBeginsAnew()
{
    const LocalServer server(everything());
    auto submission = submissionTo(server, longMessage());
    submission.opening.conduct.stop =
        smtp::StopPoint{smtp::StopPoint::How::DropAfter, base::Phase::Body, 150000};
    Run broken(submission);
    QCOMPARE(broken.ended(), QByteArray("failed stopped body"));

    auto other = submissionTo(server, "another\r\n");
    other.envelope.mailParameters.first().value = "<2@client.example>";
    Run begun(other);
    QCOMPARE(begun.ended(), QByteArray("accepted"));
    QCOMPARE(server.sandbox.captured().constFirst().octets, QByteArray("another\r\n"));
}

void CheckpointTest::aMessageComposedAnewIsNotContinued()
{
    const LocalServer server(everything());
    auto submission = submissionTo(server, longMessage());
    submission.opening.conduct.stop =
        smtp::StopPoint{smtp::StopPoint::How::DropAfter, base::Phase::Body, 150000};
    Run broken(submission);
    QCOMPARE(broken.ended(), QByteArray("failed stopped body"));

    submission.opening.conduct.stop.reset();
    submission.message = [] { return std::make_unique<Fresh>(longMessage()); };
    Run again(submission);
    QCOMPARE(again.ended(), QByteArray("failed bad-input mail"));
    QVERIFY(explain::sentence(*again.outcome->failure).contains("octet for octet"_L1));
    QVERIFY(server.sandbox.captured().isEmpty());
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint.moc"

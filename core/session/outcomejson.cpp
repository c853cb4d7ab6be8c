// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/grant.h"
#include "session/stages.h"

#include <QJsonArray>

namespace session {

using base::Fault;
using base::Phase;

namespace {

QJsonObject toJson(const base::ReplyFacts &reply)
{
    return {{QStringLiteral("code"), reply.code},
            {QStringLiteral("enhanced"), QString::fromLatin1(reply.enhanced)},
            {QStringLiteral("text"), QString::fromUtf8(reply.text)}};
}

QJsonObject toJson(const base::Failure &failure)
{
    QJsonObject facts;
    for (const auto &[key, value] : failure.facts.asKeyValueRange())
        facts.insert(key, value);
    QJsonObject json{{QStringLiteral("fault"), QString::fromLatin1(base::name(failure.fault))},
                     {QStringLiteral("phase"), QString::fromLatin1(base::name(failure.phase))},
                     {QStringLiteral("facts"), facts}};
    if (failure.reply)
        json.insert(QStringLiteral("reply"), toJson(*failure.reply));
    return json;
}

/// The codes are those of the decision. A yes to RCPT that nothing came of is "provisional", and where the
/// message may have been taken nevertheless, "accepted" is null.
QJsonObject toJson(const smtp::RecipientResult &recipient, smtp::Result result)
{
    QJsonObject json;
    if (recipient.undecided())
        json.insert(QStringLiteral("provisional"), toJson(*recipient.reply));
    else if (recipient.reply)
        json = toJson(*recipient.reply);
    if (recipient.failure)
        json.insert(QStringLiteral("failure"), toJson(*recipient.failure));
    json.insert(QStringLiteral("address"), recipient.address.text());
    const bool unknown = recipient.undecided() && result == smtp::Result::Unknown;
    json.insert(QStringLiteral("accepted"), unknown ? QJsonValue() : QJsonValue(recipient.accepted));
    return json;
}

/// What the server named for the parameters that were asked for.
QJsonArray grantedIn(const smtp::Outcome &outcome)
{
    QJsonArray granted;
    for (const auto &grant : explain::grants(outcome.requests, outcome.finalReply)) {
        QJsonObject json{{QStringLiteral("parameter"), QString::fromLatin1(grant.keyword)},
                         {QStringLiteral("asked"), QString::fromUtf8(grant.asked)},
                         {QStringLiteral("granted"), QString::fromUtf8(grant.granted)}};
        if (!grant.recipient.isEmpty())
            json.insert(QStringLiteral("recipient"), grant.recipient);
        granted.append(json);
    }
    return granted;
}

int exitCodeByPhase(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
    case Phase::Connect:
        return 2;
    case Phase::Greeting:
    case Phase::Ehlo:
        return 3;
    case Phase::StartTls:
    case Phase::Tls:
        return 4;
    case Phase::Auth:
        return 5;
    case Phase::Mail:
        return 6;
    case Phase::Rcpt:
        return 7;
    case Phase::Data:
    case Phase::Body:
    case Phase::EndOfData:
    case Phase::Rset:
    case Phase::Noop:
    case Phase::Quit:
    case Phase::Turn:
        return 9;
    }
    return 70;
}

int exitCode(const base::Failure &failure)
{
    switch (failure.fault) {
    case Fault::BadInput:
    case Fault::MessageUnreadable:
        return 1;
    case Fault::NameNotFound:
    case Fault::ConnectFailed:
    case Fault::ProxyFailed:
    case Fault::SourceUnusable:
    case Fault::NullMx:
    case Fault::NoExchanger:
        return 2;
    case Fault::GreetingRefused:
    case Fault::EhloRefused:
        return 3;
    case Fault::TlsNotOffered:
    case Fault::TlsRefused:
    case Fault::TlsHandshakeFailed:
    case Fault::CertificateRejected:
        return 4;
    case Fault::AuthNotOffered:
    case Fault::AuthNoMechanism:
    case Fault::AuthCleartext:
    case Fault::CredentialMissing:
    case Fault::AuthRefused:
    case Fault::AuthServerUnproven:
        return 5;
    case Fault::CommandRefused:
        return exitCodeByPhase(failure.phase);
    case Fault::MailRefused:
        return 6;
    case Fault::RecipientsRefused:
        return 7;
    case Fault::SizeExceeded:
    case Fault::Utf8NotOffered:
    case Fault::ExtensionNotOffered:
    case Fault::MessageRefused:
        return 9;
    case Fault::ServiceClosing:
        return exitCodeByPhase(failure.phase);
    case Fault::ConnectionLost:
    case Fault::TimedOut:
        return 11;
    case Fault::ProtocolViolation:
        return 12;
    case Fault::Cancelled:
    case Fault::Stopped:
        return 13;
    case Fault::Internal:
        return 70;
    }
    return 70;
}

/// What came to us, in its order.
QJsonArray arrivedIn(const smtp::Outcome &outcome)
{
    QJsonArray arrived;
    for (const auto &message : outcome.arrived) {
        QJsonArray to;
        for (const auto &recipient : message.to)
            to.append(QString::fromUtf8(recipient));
        arrived.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(message.id)},
                                   {QStringLiteral("from"), QString::fromUtf8(message.from)},
                                   {QStringLiteral("to"), to},
                                   {QStringLiteral("size"), message.size}});
    }
    return arrived;
}

} // namespace

QJsonObject outcomeToJson(const smtp::Outcome &outcome, const QList<Stage> &stages)
{
    QJsonArray recipients;
    for (const auto &recipient : outcome.recipients)
        recipients.append(toJson(recipient, outcome.result));
    QJsonObject timings;
    for (const auto &stage : stages) {
        if (stage.end < 0)
            continue;
        const auto key =
            stage.password ? QStringLiteral("password") : QString::fromLatin1(base::name(stage.phase));
        const auto milliseconds = static_cast<double>(stage.end - stage.begin) / 1e6;
        timings.insert(key, timings.value(key).toDouble() + milliseconds); // EHLO may come twice
    }
    return {
        {QStringLiteral("type"), QStringLiteral("outcome")},
        {QStringLiteral("result"), QString::fromLatin1(smtp::name(outcome.result))},
        {QStringLiteral("recipients"), recipients},
        {QStringLiteral("granted"), grantedIn(outcome)},
        {QStringLiteral("queueId"), QString::fromLatin1(outcome.queueId)},
        {QStringLiteral("reply"),
         outcome.finalReply ? QJsonValue(toJson(*outcome.finalReply)) : QJsonValue()},
        {QStringLiteral("failure"), outcome.failure ? QJsonValue(toJson(*outcome.failure)) : QJsonValue()},
        {QStringLiteral("messages"), outcome.messages},
        {QStringLiteral("messagesAccepted"), outcome.messagesAccepted},
        {QStringLiteral("arrived"), arrivedIn(outcome)},
        {QStringLiteral("timings"), timings}};
}

int exitCode(const smtp::Outcome &outcome)
{
    switch (outcome.result) {
    case smtp::Result::Accepted:
        return 0;
    case smtp::Result::Partial:
        return 8;
    case smtp::Result::Unknown:
        return 10;
    case smtp::Result::Refused:
    case smtp::Result::Failed:
        return outcome.failure ? exitCode(*outcome.failure) : 70;
    }
    return 70;
}

} // namespace session

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ending.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

explain::Ending::Result resultOf(smtp::Result result)
{
    switch (result) {
    case smtp::Result::Accepted:
        return explain::Ending::Result::Accepted;
    case smtp::Result::Partial:
        return explain::Ending::Result::Partial;
    case smtp::Result::Refused:
        return explain::Ending::Result::Refused;
    case smtp::Result::Failed:
        return explain::Ending::Result::Failed;
    case smtp::Result::Unknown:
        return explain::Ending::Result::Unknown;
    }
    return explain::Ending::Result::Failed;
}

} // namespace

explain::Ending endingOf(const session::Session &session, const QString &user)
{
    explain::Ending ending;
    ending.probe = session.kind() == session::Submission::Kind::Probe;
    ending.host = session.endpoint().host;
    ending.port = session.endpoint().port;
    ending.user = user;
    if (!session.outcome())
        return ending;
    const auto &outcome = *session.outcome();
    ending.result = resultOf(outcome.result);
    for (const auto &recipient : outcome.recipients)
        ending.recipients.append({recipient.address.text(), recipient.accepted, recipient.reply});
    ending.queueId = QString::fromUtf8(outcome.queueId);
    ending.failure = outcome.failure;
    ending.messages = outcome.messages;
    ending.messagesAccepted = outcome.messagesAccepted;
    return ending;
}

explain::Verdict verdictOn(const session::Session &session, const QString &user)
{
    return explain::verdict(endingOf(session, user), session.transcript());
}

QByteArray refusedCertificate(const session::Session &session)
{
    const auto &outcome = session.outcome();
    if (!outcome || !outcome->failure || outcome->failure->fault != base::Fault::CertificateRejected)
        return {};
    const auto &transcript = session.transcript();
    for (auto i = transcript.size() - 1; i >= 0; --i) {
        if (transcript.event(i) != transcript::Event::TlsFailed)
            continue;
        const auto leaf = transcript.at(i).facts.value("chain"_L1).toArray().first();
        return QByteArray::fromHex(leaf["sha256"_L1].toString().toLatin1());
    }
    return {};
}

} // namespace ui

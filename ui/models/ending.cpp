// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ending.h"

#include "session/ending.h"
#include "transcript/tlsjson.h"

using namespace Qt::StringLiterals;

namespace ui {

explain::Ending endingOf(const session::Session &session, const QString &user)
{
    return session::endingOf(session.outcome().value_or(smtp::Outcome()), session.kind(), session.endpoint(),
                             user);
}

explain::Verdict verdictOn(const session::Session &session, const QString &user)
{
    return explain::verdict(endingOf(session, user), session.transcript());
}

base::TlsFacts refusedHandshake(const session::Session &session)
{
    const auto &outcome = session.outcome();
    if (!outcome || !outcome->failure || outcome->failure->fault != base::Fault::CertificateRejected)
        return {};
    const auto &transcript = session.transcript();
    for (auto i = transcript.size() - 1; i >= 0; --i) {
        if (transcript.event(i) == transcript::Event::TlsFailed)
            return transcript::tlsFromJson(transcript.at(i).facts);
    }
    return {};
}

QByteArray refusedCertificate(const session::Session &session)
{
    const auto facts = refusedHandshake(session);
    return facts.chain.isEmpty() ? QByteArray() : facts.chain.constFirst().sha256;
}

QList<base::Phase> missingPhases(const session::Session &session, const QString &user)
{
    using base::Phase;
    if (!session.outcome() || !session.outcome()->failure)
        return {};
    auto reached = Phase::Lookup;
    const auto &transcript = session.transcript();
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (transcript.phase(i) < Phase::Rset)
            reached = std::max(reached, transcript.phase(i));
    }
    QList<Phase> expected{Phase::Connect, Phase::Greeting, Phase::Ehlo};
    if (!user.isEmpty())
        expected.append(Phase::Auth);
    if (session.kind() == session::Submission::Kind::Send)
        expected.append({Phase::Mail, Phase::Rcpt, Phase::Data, Phase::EndOfData});
    expected.removeIf([reached](Phase phase) { return phase <= reached; });
    return expected;
}

} // namespace ui

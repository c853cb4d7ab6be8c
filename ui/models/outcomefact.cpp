// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomefact.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(SideRows)
};

QString withReply(const QString &words, const base::Failure &failure)
{
    if (!failure.reply)
        return words;
    const auto reply =
        QString::number(failure.reply->code) + u' ' + QString::fromUtf8(failure.reply->enhanced);
    return words + u" · "_s + reply.trimmed();
}

QString missingWords(const base::Failure &failure)
{
    const auto problem = failure.fact("problem"_L1);
    if (problem == "no-ticket"_L1)
        return FactWords::tr("not sent: no Kerberos ticket");
    if (problem == "ticket-expired"_L1)
        return FactWords::tr("not sent: Kerberos ticket expired");
    if (problem == "kerberos"_L1)
        return FactWords::tr("not sent: no ticket for this server");
    if (problem == "no-kerberos"_L1)
        return FactWords::tr("not sent: built without Kerberos");
    if (problem == "locked"_L1)
        return FactWords::tr("not sent: keychain locked");
    return failure.fact("of"_L1) == "key"_L1 ? FactWords::tr("no pass phrase") : FactWords::tr("no password");
}

QString exchangerWords(const QString &problem)
{
    if (problem == "no-such-domain"_L1)
        return FactWords::tr("not sent: no such domain");
    if (problem == "loop"_L1)
        return FactWords::tr("not sent: exchanger is ourselves");
    if (problem == "bogus"_L1)
        return FactWords::tr("not sent: DNSSEC check failed");
    if (problem == "no-answer"_L1)
        return FactWords::tr("not sent: name server silent");
    if (problem == "no-library"_L1)
        return FactWords::tr("not sent: built without libunbound");
    return FactWords::tr("not sent: no exchanger");
}

QString proxyWords(const QString &problem)
{
    if (problem == "auth-required"_L1)
        return FactWords::tr("not sent: proxy wants a sign-in");
    if (problem == "target-unreachable"_L1)
        return FactWords::tr("not sent: proxy did not reach it");
    if (problem == "refused"_L1)
        return FactWords::tr("not sent: proxy refused");
    return FactWords::tr("not sent: no proxy");
}

/// Before the server had a say, or because of how it spoke.
QString wayWords(const base::Failure &failure)
{
    switch (failure.fault) {
    case base::Fault::NameNotFound:
        return FactWords::tr("not sent: name not found");
    case base::Fault::ConnectFailed:
        return FactWords::tr("not sent: no connection");
    case base::Fault::ProxyFailed:
        return proxyWords(failure.fact("problem"_L1));
    case base::Fault::SourceUnusable:
        return FactWords::tr("not sent: own address unusable");
    case base::Fault::NullMx:
        return FactWords::tr("not sent: domain takes no mail");
    case base::Fault::NoExchanger:
        return exchangerWords(failure.fact("problem"_L1));
    case base::Fault::CertificateRejected:
        return FactWords::tr("not sent: certificate");
    case base::Fault::TlsHandshakeFailed:
    case base::Fault::TlsNotOffered:
    case base::Fault::TlsRefused:
        return FactWords::tr("not sent: TLS");
    case base::Fault::TimedOut:
        return FactWords::tr("not sent: no answer in time");
    case base::Fault::ConnectionLost:
        return FactWords::tr("not sent: connection lost");
    case base::Fault::ProtocolViolation:
        return FactWords::tr("not sent: protocol violated");
    default:
        return {};
    }
}

QString signInWords(const base::Failure &failure)
{
    switch (failure.fault) {
    case base::Fault::AuthRefused:
        return withReply(FactWords::tr("sign-in refused"), failure);
    case base::Fault::CredentialMissing:
        return missingWords(failure);
    case base::Fault::AuthNotOffered:
        return FactWords::tr("not sent: no sign-in offered");
    case base::Fault::AuthNoMechanism:
        return FactWords::tr("not sent: no common mechanism");
    case base::Fault::AuthCleartext:
        return FactWords::tr("not sent: password unprotected");
    case base::Fault::AuthServerUnproven:
        return FactWords::tr("not sent: server without proof");
    default:
        return {};
    }
}

/// What the message, or we ourselves, had to do with it.
QString messageWords(const base::Failure &failure)
{
    switch (failure.fault) {
    case base::Fault::BadInput:
        return FactWords::tr("not sent: wrong entry");
    case base::Fault::SizeExceeded:
        return FactWords::tr("not sent: too large");
    case base::Fault::Utf8NotOffered:
        return FactWords::tr("not sent: no SMTPUTF8");
    case base::Fault::ExtensionNotOffered:
        return FactWords::tr("not sent: no %1").arg(failure.fact("extension"_L1));
    case base::Fault::MessageUnreadable:
        return FactWords::tr("not sent: file unreadable");
    case base::Fault::Cancelled:
        return FactWords::tr("cancelled");
    case base::Fault::Stopped:
        return FactWords::tr("stopped as wanted");
    case base::Fault::Internal:
        return FactWords::tr("not sent: fault of this program");
    default:
        return {};
    }
}

QString failureFact(const base::Failure &failure)
{
    for (const auto words : {wayWords, signInWords, messageWords}) {
        if (auto said = words(failure); !said.isEmpty())
            return said;
    }
    return withReply(FactWords::tr("refused"), failure);
}

} // namespace

QString outcomeFact(const smtp::Outcome &outcome, session::Submission::Kind kind)
{
    using Kind = session::Submission::Kind;
    const auto accepted = std::ranges::count_if(outcome.recipients, &smtp::RecipientResult::accepted);
    switch (outcome.result) {
    case smtp::Result::Accepted:
        return kind == Kind::Send    ? FactWords::tr("accepted")
               : kind == Kind::Probe ? FactWords::tr("works")
               : kind == Kind::Fetch ? FactWords::tr("fetched")
                                     : FactWords::tr("answered");
    case smtp::Result::Partial:
        return FactWords::tr("%1 of %n accepted", nullptr, int(outcome.recipients.size()))
            .arg(QLocale().toString(qlonglong(accepted)));
    case smtp::Result::Unknown:
        return FactWords::tr("unknown: lost after the message");
    case smtp::Result::Refused:
    case smtp::Result::Failed:
        break;
    }
    return outcome.failure ? failureFact(*outcome.failure) : FactWords::tr("refused");
}

} // namespace ui

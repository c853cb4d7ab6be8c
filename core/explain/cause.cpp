// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cause.h"

#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

using base::Fault;

QString Case::fact(const char *key) const
{
    return visible(failure.fact(QLatin1String(key)));
}

QString Case::host() const
{
    QString named = fact("host");
    if (!named.isEmpty())
        return named;
    return ending.host.isEmpty() ? Text::tr("the server") : visible(ending.host);
}

quint16 Case::port() const
{
    const quint16 named = fact("port").toUShort();
    return named > 0 ? named : ending.port;
}

int Case::code() const
{
    return failure.reply ? failure.reply->code : 0;
}

Cause causeOf(const Case &which)
{
    switch (which.failure.fault) {
    case Fault::BadInput:
        return causes::badInput(which);
    case Fault::NameNotFound:
        return causes::nameNotFound(which);
    case Fault::ConnectFailed:
        return causes::connectFailed(which);
    case Fault::ProxyFailed:
        return causes::proxyFailed(which);
    case Fault::SourceUnusable:
        return causes::sourceUnusable(which);
    case Fault::NullMx:
        return causes::nullMx(which);
    case Fault::NoExchanger:
        return causes::noExchanger(which);
    case Fault::GreetingRefused:
        return causes::greetingRefused(which);
    case Fault::EhloRefused:
        return causes::ehloRefused(which);
    case Fault::TlsNotOffered:
        return causes::tlsNotOffered(which);
    case Fault::TlsRefused:
        return causes::tlsRefused(which);
    case Fault::TlsHandshakeFailed:
        return causes::tlsHandshakeFailed(which);
    case Fault::CertificateRejected:
        return causes::certificateRejected(which);
    case Fault::AuthNotOffered:
        return causes::authNotOffered(which);
    case Fault::AuthNoMechanism:
        return causes::authNoMechanism(which);
    case Fault::AuthCleartext:
        return causes::authCleartext(which);
    case Fault::CredentialMissing:
        return causes::credentialMissing(which);
    case Fault::AuthRefused:
        return causes::authRefused(which);
    case Fault::AuthServerUnproven:
        return causes::authServerUnproven(which);
    case Fault::SizeExceeded:
        return causes::sizeExceeded(which);
    case Fault::Utf8NotOffered:
        return causes::utf8NotOffered(which);
    case Fault::ExtensionNotOffered:
        return causes::extensionNotOffered(which);
    case Fault::CommandRefused:
        return causes::commandRefused(which);
    case Fault::MailRefused:
        return causes::mailRefused(which);
    case Fault::RecipientsRefused:
        return causes::recipientsRefused(which);
    case Fault::MessageRefused:
        return causes::messageRefused(which);
    case Fault::MessageUnreadable:
        return causes::messageUnreadable(which);
    case Fault::ServiceClosing:
        return causes::serviceClosing(which);
    case Fault::ConnectionLost:
        return causes::connectionLost(which);
    case Fault::TimedOut:
        return causes::timedOut(which);
    case Fault::ProtocolViolation:
        return causes::protocolViolation(which);
    case Fault::Cancelled:
        return causes::cancelled(which);
    case Fault::Stopped:
        return causes::stopped(which);
    case Fault::Internal:
        return causes::internal(which);
    }
    return {};
}

Cause refusal(const Case &which, const QString &clause, const QStringList &places)
{
    const base::ReplyFacts reply = which.failure.reply.value_or(base::ReplyFacts{});
    return refusal(which, codeMeaning(reply.code, reply.enhanced), clause, places);
}

Cause refusal(const Case &which, const CodeMeaning &means, const QString &clause, const QStringList &places)
{
    Cause cause{clause, places, {}, registry::Actor::Administrator, {}, {}};
    const base::ReplyFacts reply = which.failure.reply.value_or(base::ReplyFacts{});
    const QString said =
        visible(QByteArrayView(reply.text).first(std::min<qsizetype>(reply.text.size(), 300)));
    QStringList sentences{means.sentence, permanence(reply.code)};
    if (!said.isEmpty())
        sentences.append(Text::tr("The server said: “%1”").arg(said));
    sentences.removeAll(QString());
    cause.explanation =
        sentences.isEmpty() ? Text::tr("The server gave no reason.") : sentences.join(QLatin1Char(' '));
    cause.reference = means.reference;
    if (means.who != registry::Actor::Nobody) {
        cause.who = means.who;
        cause.nextStep = means.nextStep;
    } else {
        cause.nextStep = Text::tr("Look into the server’s log for the reason.");
    }
    return cause;
}

} // namespace explain

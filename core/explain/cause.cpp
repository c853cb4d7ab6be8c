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
    const QString named = fact("host");
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
    case Fault::NameNotFound:
    case Fault::ConnectFailed:
    case Fault::GreetingRefused:
    case Fault::EhloRefused:
    case Fault::ServiceClosing:
    case Fault::ConnectionLost:
    case Fault::TimedOut:
    case Fault::ProtocolViolation:
        return networkCause(which);
    case Fault::TlsNotOffered:
    case Fault::TlsRefused:
    case Fault::TlsHandshakeFailed:
    case Fault::CertificateRejected:
        return tlsCause(which);
    case Fault::AuthNotOffered:
    case Fault::AuthNoMechanism:
    case Fault::AuthCleartext:
    case Fault::CredentialMissing:
    case Fault::AuthRefused:
    case Fault::AuthServerUnproven:
        return authCause(which);
    case Fault::BadInput:
    case Fault::SizeExceeded:
    case Fault::Utf8NotOffered:
    case Fault::MailRefused:
    case Fault::RecipientsRefused:
    case Fault::MessageRefused:
    case Fault::MessageUnreadable:
    case Fault::Cancelled:
    case Fault::Internal:
        return messageCause(which);
    }
    return {};
}

Cause refusal(const Case &which, const QString &clause, const QStringList &places)
{
    Cause cause{clause, places, {}, registry::Actor::Administrator, {}, {}};
    const base::ReplyFacts reply = which.failure.reply.value_or(base::ReplyFacts{});
    const CodeMeaning means = codeMeaning(reply.code, reply.enhanced);
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

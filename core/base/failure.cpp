// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failure.h"

#include <array>
#include <utility>

namespace base {

namespace {

constexpr std::array<std::pair<Fault, const char *>, 34> faultNames{{
    {Fault::BadInput, "bad-input"},
    {Fault::NameNotFound, "name-not-found"},
    {Fault::ConnectFailed, "connect-failed"},
    {Fault::GreetingRefused, "greeting-refused"},
    {Fault::EhloRefused, "ehlo-refused"},
    {Fault::TlsNotOffered, "tls-not-offered"},
    {Fault::TlsRefused, "tls-refused"},
    {Fault::TlsHandshakeFailed, "tls-handshake-failed"},
    {Fault::CertificateRejected, "certificate-rejected"},
    {Fault::AuthNotOffered, "auth-not-offered"},
    {Fault::AuthNoMechanism, "auth-no-mechanism"},
    {Fault::AuthCleartext, "auth-cleartext"},
    {Fault::CredentialMissing, "credential-missing"},
    {Fault::AuthRefused, "auth-refused"},
    {Fault::AuthServerUnproven, "auth-server-unproven"},
    {Fault::SizeExceeded, "size-exceeded"},
    {Fault::Utf8NotOffered, "utf8-not-offered"},
    {Fault::ExtensionNotOffered, "extension-not-offered"},
    {Fault::CommandRefused, "command-refused"},
    {Fault::MailRefused, "mail-refused"},
    {Fault::RecipientsRefused, "recipients-refused"},
    {Fault::MessageRefused, "message-refused"},
    {Fault::MessageUnreadable, "message-unreadable"},
    {Fault::ServiceClosing, "service-closing"},
    {Fault::ConnectionLost, "connection-lost"},
    {Fault::TimedOut, "timed-out"},
    {Fault::ProtocolViolation, "protocol-violation"},
    {Fault::ProxyFailed, "proxy-failed"},
    {Fault::SourceUnusable, "source-unusable"},
    {Fault::NullMx, "null-mx"},
    {Fault::NoExchanger, "no-exchanger"},
    {Fault::Cancelled, "cancelled"},
    {Fault::Stopped, "stopped"},
    {Fault::Internal, "internal"},
}};

} // namespace

QByteArrayView name(Fault fault)
{
    return faultNames.at(static_cast<std::size_t>(fault)).second;
}

Failure badInput(QLatin1String field, QLatin1String problem, const QString &value)
{
    Failure failure{.fault = Fault::BadInput};
    failure.facts = {{QStringLiteral("field"), QString(field)},
                     {QStringLiteral("problem"), QString(problem)},
                     {QStringLiteral("value"), value}};
    return failure;
}

} // namespace base

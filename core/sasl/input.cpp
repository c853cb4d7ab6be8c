// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/input.h"

#include "sasl/hashing.h"

#include <algorithm>

namespace sasl {

namespace {

using Problem = std::optional<base::Failure>;

base::Failure refusal(QLatin1String field, QLatin1String problem, const QString &value = {})
{
    auto failure = base::badInput(field, problem, value);
    failure.phase = base::Phase::Auth;
    return failure;
}

/// Whether SASLprep takes the octets, and leaves any.
bool preparable(const QByteArray &octets)
{
    const auto text = prepared(octets);
    return text && (!text->isEmpty() || octets.isEmpty());
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~+/=").contains(c);
}

bool isControl(QChar c)
{
    return c < QChar(u' ') || c == QChar(0x7f);
}

} // namespace

std::optional<base::Failure> checkPassword(const Credential &credential)
{
    if (credential.user.isEmpty())
        return refusal(QLatin1String("user"), QLatin1String("empty"));
    if (credential.user.contains(QChar::Null) || credential.authorizationId.contains(QChar::Null))
        return refusal(QLatin1String("user"), QLatin1String("bad-character"), credential.user);
    if (credential.secret.reveal().contains('\0'))
        return refusal(QLatin1String("password"), QLatin1String("bad-character"));
    return {};
}

std::optional<base::Failure> checkPrepared(const Credential &credential)
{
    if (auto problem = checkPassword(credential))
        return problem;
    if (!preparable(credential.user.toUtf8()))
        return refusal(QLatin1String("user"), QLatin1String("saslprep"), credential.user);
    if (!preparable(credential.secret.reveal()))
        return refusal(QLatin1String("password"), QLatin1String("saslprep"));
    return {};
}

std::optional<base::Failure> checkToken(const Credential &credential)
{
    if (credential.user.isEmpty())
        return refusal(QLatin1String("user"), QLatin1String("empty"));
    if (std::ranges::any_of(credential.user, isControl) ||
        std::ranges::any_of(credential.authorizationId, isControl))
        return refusal(QLatin1String("user"), QLatin1String("bad-character"), credential.user);
    const auto &token = credential.secret.reveal();
    if (token.isEmpty())
        return refusal(QLatin1String("token"), QLatin1String("empty"));
    if (base::hasLineBreakOrNul(token))
        return refusal(QLatin1String("token"), QLatin1String("line-break"));
    if (!std::ranges::all_of(token, isTokenCharacter))
        return refusal(QLatin1String("token"), QLatin1String("bad-character"));
    return {};
}

QByteArray gs2Name(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

base::Failure serverUnproven(const QByteArray &mechanism, QLatin1String problem)
{
    return {.fault = base::Fault::AuthServerUnproven,
            .phase = base::Phase::Auth,
            .facts = {{QStringLiteral("mechanism"), QString::fromLatin1(mechanism)},
                      {QStringLiteral("problem"), problem}}};
}

base::Failure badChallenge(const QByteArray &mechanism, QLatin1String problem)
{
    auto failure = serverUnproven(mechanism, problem);
    failure.fault = base::Fault::ProtocolViolation;
    return failure;
}

base::Failure libraryFailure()
{
    return {.fault = base::Fault::Internal,
            .phase = base::Phase::Auth,
            .facts = {{QStringLiteral("problem"), QStringLiteral("gsasl")}}};
}

} // namespace sasl

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/address.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

namespace sasl {

namespace {

using Response = std::expected<ClientMessage, base::Failure>;

constexpr char separator = '\x01';

/// One message with the token in it. A challenge after that is the server's refusal as JSON; it is answered
/// so that the server can say no in its reply, and what the JSON says is for whoever reads the transcript.
class TokenMechanism : public Mechanism
{
public:
    explicit TokenMechanism(Credential credential)
        : m_credential(std::move(credential))
    {
    }

    [[nodiscard]] bool clientFirst() const override { return true; }

    Response respond(const QByteArray &) override
    {
        switch (m_step) {
        case Step::Token:
            if (auto problem = checkToken(m_credential))
                return std::unexpected(*std::move(problem));
            m_step = Step::Refused;
            return tokenMessage();
        case Step::Refused:
            m_step = Step::Over;
            return ClientMessage{acknowledgement(), {}};
        case Step::Over:
            break;
        }
        return std::unexpected(badChallenge(name(), QLatin1String("unexpected-challenge")));
    }

protected:
    [[nodiscard]] virtual QByteArray beforeToken() const = 0;
    [[nodiscard]] virtual QByteArray acknowledgement() const = 0;

    Credential m_credential;

private:
    enum class Step { Token, Refused, Over };

    [[nodiscard]] ClientMessage tokenMessage() const
    {
        const auto &token = m_credential.secret.reveal();
        QByteArray octets = beforeToken() + "auth=Bearer ";
        const base::Span span{octets.size(), token.size()};
        octets += token;
        octets += separator;
        octets += separator;
        return {std::move(octets), {span}};
    }

    Step m_step = Step::Token;
};

/// RFC 7628 §3.1. Host and port are hints for the server and left out where they are not known.
class OAuthBearer final : public TokenMechanism
{
public:
    using TokenMechanism::TokenMechanism;
    [[nodiscard]] QByteArray name() const override { return "OAUTHBEARER"; }

protected:
    [[nodiscard]] QByteArray beforeToken() const override
    {
        const auto &who =
            m_credential.authorizationId.isEmpty() ? m_credential.user : m_credential.authorizationId;
        QByteArray octets = "n,a=" + gs2Name(who.toUtf8()) + ',' + separator;
        if (!m_credential.host.isEmpty())
            octets += "host=" + base::asciiHost(m_credential.host).toLatin1() + separator;
        if (m_credential.port != 0)
            octets += "port=" + QByteArray::number(m_credential.port) + separator;
        return octets;
    }

    [[nodiscard]] QByteArray acknowledgement() const override { return QByteArray(1, separator); } // §3.2.3
};

/// Google's and Microsoft's forerunner of it: https://developers.google.com/gmail/imap/xoauth2-protocol
class XOAuth2 final : public TokenMechanism
{
public:
    using TokenMechanism::TokenMechanism;
    [[nodiscard]] QByteArray name() const override { return "XOAUTH2"; }

protected:
    [[nodiscard]] QByteArray beforeToken() const override
    {
        return "user=" + m_credential.user.toUtf8() + separator;
    }

    [[nodiscard]] QByteArray acknowledgement() const override { return {}; }
};

} // namespace

std::unique_ptr<Mechanism> makeOAuthBearer(const QByteArray &, Credential credential)
{
    return std::make_unique<OAuthBearer>(std::move(credential));
}

std::unique_ptr<Mechanism> makeXOAuth2(const QByteArray &, Credential credential)
{
    return std::make_unique<XOAuth2>(std::move(credential));
}

} // namespace sasl

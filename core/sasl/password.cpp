// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/exchange.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

namespace sasl {

namespace {

using Response = std::expected<ClientMessage, base::Failure>;

base::Spans tail(const QByteArray &octets, qsizetype length)
{
    return length == 0 ? base::Spans{} : base::Spans{{octets.size() - length, length}};
}

/// What the mechanisms with a bare password share: the credential, the session and how its troubles are told.
class PasswordMechanism : public Mechanism
{
public:
    PasswordMechanism(const char *name, Credential credential)
        : m_credential(std::move(credential))
        , m_name(name)
        , m_exchange(name)
    {
        m_exchange.setUser(m_credential.user, m_credential.authorizationId);
    }

    [[nodiscard]] QByteArray name() const override { return m_name; }

protected:
    std::expected<QByteArray, base::Failure> step(const QByteArray &challenge)
    {
        auto octets = m_exchange.step(challenge, &m_credential.secret);
        if (octets)
            return *std::move(octets);
        switch (octets.error()) {
        case Trouble::Surplus:
            return std::unexpected(badChallenge(m_name, QLatin1String("unexpected-challenge")));
        case Trouble::Malformed:
        case Trouble::Mismatch:
            return std::unexpected(badChallenge(m_name, QLatin1String("malformed-challenge")));
        case Trouble::Input:
            return std::unexpected(base::badInput(QLatin1String("password"), QLatin1String("saslprep"), {}));
        case Trouble::Library:
            break;
        }
        return std::unexpected(libraryFailure());
    }

    Credential m_credential;

private:
    QByteArray m_name;
    Exchange m_exchange;
};

/// RFC 4616: all in one message, which may ride on the AUTH command.
class Plain final : public PasswordMechanism
{
public:
    explicit Plain(Credential credential)
        : PasswordMechanism("PLAIN", std::move(credential))
    {
    }

    [[nodiscard]] bool clientFirst() const override { return true; }

    Response respond(const QByteArray &) override
    {
        if (auto problem = checkPassword(m_credential))
            return std::unexpected(*std::move(problem));
        if (std::exchange(m_done, true))
            return std::unexpected(badChallenge(name(), QLatin1String("unexpected-challenge")));
        auto octets = step({});
        if (!octets)
            return std::unexpected(std::move(octets.error()));
        auto secrets = tail(*octets, m_credential.secret.reveal().size());
        return ClientMessage{*std::move(octets), std::move(secrets)};
    }

private:
    bool m_done = false;
};

/// draft-murchison-sasl-login: the server asks twice. What it asks in words ("Username:", "User Name")
/// differs between servers and is not looked at.
class Login final : public PasswordMechanism
{
public:
    explicit Login(Credential credential)
        : PasswordMechanism("LOGIN", std::move(credential))
    {
    }

    [[nodiscard]] bool clientFirst() const override { return false; }

    Response respond(const QByteArray &challenge) override
    {
        if (auto problem = checkPassword(m_credential))
            return std::unexpected(*std::move(problem));
        auto octets = step(challenge);
        if (!octets)
            return std::unexpected(std::move(octets.error()));
        const bool isUser = !std::exchange(m_userSent, true);
        auto secrets = tail(*octets, isUser ? 0 : octets->size());
        return ClientMessage{*std::move(octets), std::move(secrets)};
    }

private:
    bool m_userSent = false;
};

} // namespace

std::unique_ptr<Mechanism> makePlain(const QByteArray &, Credential credential)
{
    return std::make_unique<Plain>(std::move(credential));
}

std::unique_ptr<Mechanism> makeLogin(const QByteArray &, Credential credential)
{
    return std::make_unique<Login>(std::move(credential));
}

} // namespace sasl

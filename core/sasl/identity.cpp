// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/input.h"
#include "sasl/mechanisms.h"

namespace sasl {

namespace {

/// One message that names somebody and proves nothing: whatever proves it lies elsewhere, or nowhere.
class Identity final : public Mechanism
{
public:
    Identity(QByteArray name, const QString &identity)
        : m_name(std::move(name))
        , m_identity(identity)
    {
    }

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] bool clientFirst() const override { return true; }

    std::expected<ClientMessage, base::Failure> respond(const QByteArray &) override
    {
        if (m_identity.contains(QChar::Null))
            return std::unexpected(
                base::badInput(QLatin1String("user"), QLatin1String("bad-character"), m_identity));
        if (std::exchange(m_done, true))
            return std::unexpected(badChallenge(m_name, QLatin1String("unexpected-challenge")));
        return ClientMessage{m_identity.toUtf8(), {}};
    }

private:
    QByteArray m_name;
    QString m_identity;
    bool m_done = false;
};

} // namespace

// The identity to act as; the certificate says who one is, so it is mostly empty (RFC 4422, appendix A).
std::unique_ptr<Mechanism> makeExternal(const QByteArray &name, Credential credential)
{
    return std::make_unique<Identity>(name, credential.authorizationId);
}

// A trace, for the server's log: an address or a name, or nothing (RFC 4505 §2).
std::unique_ptr<Mechanism> makeAnonymous(const QByteArray &name, Credential credential)
{
    return std::make_unique<Identity>(name, credential.user);
}

} // namespace sasl

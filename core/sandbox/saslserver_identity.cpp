// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

namespace sandbox {

namespace {

/// EXTERNAL (RFC 4422, appendix A): the certificate says who it is, the message whom he acts for, and nobody
/// may act for another. ANONYMOUS (RFC 4505): anybody, with a trace for the log.
class IdentityServer : public SaslServer
{
public:
    IdentityServer(bool anonymous, const SignInFacts &facts)
        : m_anonymous(anonymous)
        , m_facts(facts)
    {
    }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return Step{Step::Kind::Challenge};
        constexpr qsizetype longestTrace = 255; // RFC 4505 §2
        if (response->contains('\0') || (m_anonymous && response->size() > longestTrace))
            return Step{Step::Kind::Malformed};
        const bool himself = response->isEmpty() || *response == m_facts.client;
        return Step{m_anonymous || himself ? Step::Kind::Accepted : Step::Kind::Refused};
    }

    [[nodiscard]] QByteArray user(const SignInFacts &facts) const override
    {
        return m_anonymous ? QByteArray("anonymous") : facts.client;
    }

private:
    bool m_anonymous;
    SignInFacts m_facts;
};

} // namespace

std::unique_ptr<SaslServer> makeIdentityServer(const QByteArray &name, const SignInFacts &facts)
{
    return std::make_unique<IdentityServer>(name == "ANONYMOUS", facts);
}

} // namespace sandbox

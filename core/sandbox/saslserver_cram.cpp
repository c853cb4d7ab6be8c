// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace sandbox {

namespace {

/// RFC 2195, and the same with two other hashes.
class CramServer : public SaslServer
{
public:
    CramServer(const QByteArray &name, const SignInFacts &facts)
        : m_hash(name == "CRAM-SHA256" ? QCryptographicHash::Sha256
                 : name == "CRAM-SHA1" ? QCryptographicHash::Sha1
                                       : QCryptographicHash::Md5)
        , m_facts(facts)
    {
    }

    [[nodiscard]] bool takesInitialResponse() const override { return false; }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (!response) {
            m_challenge =
                '<' + QByteArray::number(QRandomGenerator::system()->generate64()) + '@' + m_facts.host + '>';
            return Step{Step::Kind::Challenge, m_challenge};
        }
        const auto space = response->lastIndexOf(' ');
        if (space < 1)
            return Step{Step::Kind::Malformed};
        const auto right =
            QMessageAuthenticationCode::hash(m_challenge, prepared(m_facts.password), m_hash).toHex();
        const bool same =
            response->first(space) == m_facts.user && response->sliced(space + 1).toLower() == right;
        return Step{same ? Step::Kind::Accepted : Step::Kind::Refused};
    }

private:
    QCryptographicHash::Algorithm m_hash;
    SignInFacts m_facts;
    QByteArray m_challenge;
};

} // namespace

std::unique_ptr<SaslServer> makeCramServer(const QByteArray &name, const SignInFacts &facts)
{
    return std::make_unique<CramServer>(name, facts);
}

} // namespace sandbox

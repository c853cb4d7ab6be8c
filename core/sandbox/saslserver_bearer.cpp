// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

namespace sandbox {

namespace {

/// XOAUTH2 (Google's and Microsoft's) and OAUTHBEARER (RFC 7628): one message with a token. A refusal is
/// first told in a challenge with JSON, which the client has to acknowledge.
class BearerServer : public SaslServer
{
public:
    BearerServer(bool standard, const SignInFacts &facts)
        : m_standard(standard)
        , m_user(facts.user)
        , m_token(facts.password)
    {
    }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (m_refused)
            return Step{Step::Kind::Refused};
        if (!response)
            return Step{Step::Kind::Challenge};
        QByteArray user;
        QByteArray authorization;
        if (!parse(*response, user, authorization))
            return Step{Step::Kind::Malformed};
        const qsizetype scheme = 7; // "Bearer " in any case: RFC 6750 §2.1, RFC 7235 §2.1
        if (user == m_user && authorization.left(scheme).toLower() == "bearer " &&
            authorization.mid(scheme) == m_token)
            return Step{Step::Kind::Accepted};
        m_refused = true;
        return Step{Step::Kind::Challenge, R"({"status":"invalid_token","schemes":"bearer","scope":"smtp"})"};
    }

private:
    [[nodiscard]] bool parse(QByteArray message, QByteArray &user, QByteArray &authorization) const
    {
        if (!message.endsWith("\1\1"))
            return false;
        message.chop(2);
        QList<QByteArray> fields = message.split('\1');
        if (m_standard) {
            // gs2-header: "n,a=user," (RFC 5801 §4); commas and equals signs in the name are =2C and =3D
            const QList<QByteArray> header = fields.takeFirst().split(',');
            if (header.size() != 3 || header.at(0) != "n" || !header.at(2).isEmpty())
                return false;
            if (header.at(1).startsWith("a="))
                user = header.at(1).mid(2).replace("=2C", ",").replace("=3D", "=");
        }
        for (const QByteArray &field : fields) {
            if (!m_standard && field.startsWith("user="))
                user = field.mid(5);
            else if (field.startsWith("auth="))
                authorization = field.mid(5);
        }
        return !authorization.isEmpty();
    }

    bool m_standard;
    QByteArray m_user;
    QByteArray m_token;
    bool m_refused = false;
};

} // namespace

std::unique_ptr<SaslServer> makeBearerServer(const QByteArray &name, const SignInFacts &facts)
{
    return std::make_unique<BearerServer>(name == "OAUTHBEARER", facts);
}

} // namespace sandbox

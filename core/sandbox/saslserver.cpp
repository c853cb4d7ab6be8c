// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslserver.h"

#include <gsasl.h>

namespace sandbox {

namespace {

/// PLAIN, LOGIN, CRAM-MD5 and SCRAM by GNU SASL, which calls back for the password or to have one checked.
class GsaslServer : public SaslServer
{
public:
    GsaslServer(const QByteArray &mechanism, const QByteArray &user, const QByteArray &password)
        : m_mechanism(mechanism)
        , m_user(user)
        , m_password(password)
    {
        if (gsasl_init(&m_context) != GSASL_OK)
            return;
        gsasl_callback_hook_set(m_context, this);
        gsasl_callback_set(m_context, [](Gsasl *context, Gsasl_session *session, Gsasl_property property) {
            return static_cast<GsaslServer *>(gsasl_callback_hook_get(context))->answer(session, property);
        });
        gsasl_server_start(m_context, mechanism.constData(), &m_session);
    }
    ~GsaslServer() override
    {
        if (m_session)
            gsasl_finish(m_session);
        if (m_context)
            gsasl_done(m_context);
    }
    GsaslServer(const GsaslServer &) = delete;
    GsaslServer &operator=(const GsaslServer &) = delete;

    [[nodiscard]] bool takesInitialResponse() const override { return m_mechanism != "CRAM-MD5"; }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (m_proven) // the client's empty answer to SCRAM's last message
            return Step{response && response->isEmpty() ? Step::Kind::Accepted : Step::Kind::Malformed};
        if (!m_session)
            return Step{Step::Kind::Refused};
        // LOGIN has no initial response, yet clients send the user name as one: ask the library for the
        // prompt first.
        if (m_mechanism == "LOGIN" && response && !std::exchange(m_started, true)) {
            if (const Step prompt = advance({}); prompt.kind != Step::Kind::Challenge)
                return prompt;
        }
        m_started = true;
        return advance(response.value_or(QByteArray()));
    }

private:
    Step advance(const QByteArray &response)
    {
        char *output = nullptr;
        size_t length = 0;
        const int result =
            gsasl_step(m_session, response.constData(), size_t(response.size()), &output, &length);
        const QByteArray challenge(output, qsizetype(length));
        gsasl_free(output);
        switch (result) {
        case GSASL_NEEDS_MORE:
            return Step{Step::Kind::Challenge, challenge};
        case GSASL_OK:
            if (!mayActAsAsked())
                return Step{Step::Kind::Refused};
            m_proven = !challenge.isEmpty();
            return m_proven ? Step{Step::Kind::Challenge, challenge} : Step{Step::Kind::Accepted};
        case GSASL_MECHANISM_PARSE_ERROR:
        case GSASL_BASE64_ERROR:
            return Step{Step::Kind::Malformed};
        default:
            return Step{Step::Kind::Refused};
        }
    }

    [[nodiscard]] bool isUser(Gsasl_session *session) const
    {
        const char *name = gsasl_property_fast(session, GSASL_AUTHID);
        return name && m_user == name;
    }

    /// Only as himself: there is nobody else here.
    [[nodiscard]] bool mayActAsAsked() const
    {
        const char *name = gsasl_property_fast(m_session, GSASL_AUTHZID);
        return !name || !*name || m_user == name;
    }

    int answer(Gsasl_session *session, Gsasl_property property)
    {
        switch (int(property)) {
        case GSASL_VALIDATE_SIMPLE: {
            const char *password = gsasl_property_fast(session, GSASL_PASSWORD);
            return isUser(session) && password && m_password == password ? GSASL_OK
                                                                         : GSASL_AUTHENTICATION_ERROR;
        }
        case GSASL_PASSWORD:
            if (!isUser(session))
                return GSASL_AUTHENTICATION_ERROR;
            return gsasl_property_set(session, GSASL_PASSWORD, m_password.constData());
        default:
            return GSASL_NO_CALLBACK;
        }
    }

    QByteArray m_mechanism;
    QByteArray m_user;
    QByteArray m_password;
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
    bool m_started = false;
    bool m_proven = false;
};

/// XOAUTH2 (Google's and Microsoft's) and OAUTHBEARER (RFC 7628): one message with a token. A refusal is
/// first told in a challenge with JSON, which the client has to acknowledge.
class BearerServer : public SaslServer
{
public:
    BearerServer(bool standard, const QByteArray &user, const QByteArray &token)
        : m_standard(standard)
        , m_user(user)
        , m_token(token)
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

const QList<QByteArray> &SaslServer::mechanisms()
{
    static const QList<QByteArray> list{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5",   "PLAIN",
                                        "LOGIN",         "XOAUTH2",     "OAUTHBEARER"};
    return list;
}

std::unique_ptr<SaslServer> SaslServer::create(const QByteArray &mechanism, const QByteArray &user,
                                               const QByteArray &password)
{
    if (!mechanisms().contains(mechanism))
        return {};
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return std::make_unique<BearerServer>(mechanism == "OAUTHBEARER", user, password);
    return std::make_unique<GsaslServer>(mechanism, user, password);
}

} // namespace sandbox

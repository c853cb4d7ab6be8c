// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

#include <gsasl.h>

namespace sandbox {

namespace {

/// PLAIN, LOGIN and DIGEST-MD5 by GNU SASL, which calls back for the password or to have one checked.
class GsaslServer : public SaslServer
{
public:
    GsaslServer(const QByteArray &mechanism, const SignInFacts &facts)
        : m_mechanism(mechanism)
        , m_user(facts.user)
        , m_password(facts.password)
    {
        if (gsasl_init(&m_context) != GSASL_OK)
            return;
        gsasl_callback_hook_set(m_context, this);
        gsasl_callback_set(m_context, [](Gsasl *context, Gsasl_session *session, Gsasl_property property) {
            return static_cast<GsaslServer *>(gsasl_callback_hook_get(context))->answer(session, property);
        });
        if (gsasl_server_start(m_context, mechanism.constData(), &m_session) != GSASL_OK)
            return;
        gsasl_property_set(m_session, GSASL_SERVICE, "smtp");
        gsasl_property_set(m_session, GSASL_HOSTNAME, facts.host.constData());
        gsasl_property_set(m_session, GSASL_REALM, facts.host.constData());
        gsasl_property_set(m_session, GSASL_QOPS, "qop-auth");
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

    [[nodiscard]] bool takesInitialResponse() const override { return m_mechanism != "DIGEST-MD5"; }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (m_proven) // the client's empty answer to the last message
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

} // namespace

std::unique_ptr<SaslServer> makeGsaslServer(const QByteArray &name, const SignInFacts &facts)
{
    return std::make_unique<GsaslServer>(name, facts);
}

QByteArray prepared(const QByteArray &text)
{
    char *out = nullptr;
    if (gsasl_saslprep(text.constData(), GSASL_ALLOW_UNASSIGNED, &out, nullptr) != GSASL_OK)
        return text;
    const QByteArray octets(out);
    gsasl_free(out);
    return octets;
}

} // namespace sandbox

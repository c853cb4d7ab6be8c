// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/exchange.h"

#include <span>

#include <gsasl.h>

namespace sasl {

namespace {

/// The library frees its properties without wiping them. What it hands out here is its own buffer, so this
/// wipes it.
void wipeProperty(Gsasl_session *session, Gsasl_property property)
{
    if (const char *value = gsasl_property_fast(session, property)) {
        base::wipe(std::span(const_cast<char *>(value), qstrlen(value)));
        gsasl_property_free(session, property);
    }
}

Trouble trouble(int code)
{
    switch (code) {
    case GSASL_MECHANISM_PARSE_ERROR:
    case GSASL_BASE64_ERROR:
        return Trouble::Malformed;
    case GSASL_AUTHENTICATION_ERROR:
        return Trouble::Mismatch;
    case GSASL_SASLPREP_ERROR:
        return Trouble::Input;
    case GSASL_MECHANISM_CALLED_TOO_MANY_TIMES:
        return Trouble::Surplus;
    default: // the library's codes are ints and may grow
        return Trouble::Library;
    }
}

} // namespace

Exchange::Exchange(const char *mechanism)
{
    if (gsasl_init(&m_context) == GSASL_OK)
        gsasl_client_start(m_context, mechanism, &m_session);
}

Exchange::~Exchange()
{
    if (m_session)
        gsasl_finish(m_session);
    if (m_context)
        gsasl_done(m_context);
}

void Exchange::setUser(const QString &user, const QString &authorizationId)
{
    if (!m_session)
        return;
    gsasl_property_set(m_session, GSASL_AUTHID, user.toUtf8().constData());
    if (!authorizationId.isEmpty())
        gsasl_property_set(m_session, GSASL_AUTHZID, authorizationId.toUtf8().constData());
}

std::expected<QByteArray, Trouble> Exchange::step(const QByteArray &challenge, const base::Secret *password)
{
    if (!m_session)
        return std::unexpected(Trouble::Library);
    if (password)
        gsasl_property_set(m_session, GSASL_PASSWORD, password->reveal().constData());

    char *output = nullptr;
    size_t length = 0;
    const int code =
        gsasl_step(m_session, challenge.constData(), static_cast<size_t>(challenge.size()), &output, &length);
    wipeProperty(m_session, GSASL_PASSWORD);

    QByteArray octets(output, static_cast<qsizetype>(length));
    if (output) {
        base::wipe(std::span(output, length));
        gsasl_free(output);
    }
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE)
        return std::unexpected(trouble(code));
    return octets;
}

} // namespace sasl

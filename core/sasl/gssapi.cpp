// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/input.h"
#include "sasl/kerberos.h"
#include "sasl/mechanisms.h"

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_krb5.h>

namespace sasl {

namespace {

using Response = std::expected<ClientMessage, base::Failure>;

/// A buffer that the library gave us, or a view of octets of ours for it.
class Buffer
{
public:
    Buffer() = default;
    ~Buffer()
    {
        OM_uint32 minor = 0;
        gss_release_buffer(&minor, &m_desc);
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    gss_buffer_t operator&()
    {
        return &m_desc;
    } // NOLINT(google-runtime-operator): as the library asks for it
    [[nodiscard]] QByteArray octets() const
    {
        return {static_cast<const char *>(m_desc.value), static_cast<qsizetype>(m_desc.length)};
    }

private:
    gss_buffer_desc m_desc = GSS_C_EMPTY_BUFFER;
};

gss_buffer_desc viewOf(const QByteArray &octets)
{
    return {static_cast<std::size_t>(octets.size()), const_cast<char *>(octets.constData())};
}

class Name
{
public:
    Name(const QByteArray &text, gss_OID type)
    {
        OM_uint32 minor = 0;
        auto view = viewOf(text);
        gss_import_name(&minor, &view, type, &m_name);
    }
    ~Name()
    {
        OM_uint32 minor = 0;
        gss_release_name(&minor, &m_name);
    }
    Name(const Name &) = delete;
    Name &operator=(const Name &) = delete;
    [[nodiscard]] gss_name_t get() const { return m_name; }

private:
    gss_name_t m_name = GSS_C_NO_NAME;
};

/// The library's own sentence for a mechanism's code; it is in the language of the system.
QString wordsFor(OM_uint32 code, int kind)
{
    OM_uint32 minor = 0;
    OM_uint32 more = 0;
    Buffer text;
    gss_display_status(&minor, code, kind, GSS_C_NO_OID, &more, &text);
    return QString::fromLocal8Bit(text.octets());
}

/// RFC 4752. The tokens of the mechanism go to and fro until both sides know each other; then the server says
/// which layers of protection it can do, and we take none, since TLS is there for that.
///
/// The library speaks with the realm's own servers by itself, and waits for them as long as its configuration
/// says.
class Gssapi final : public Mechanism
{
public:
    explicit Gssapi(Credential credential)
        : m_credential(std::move(credential))
        , m_server("smtp@" + m_credential.host.toUtf8(), GSS_C_NT_HOSTBASED_SERVICE)
    {
    }
    ~Gssapi() override
    {
        OM_uint32 minor = 0;
        gss_delete_sec_context(&minor, &m_context, GSS_C_NO_BUFFER);
        gss_release_cred(&minor, &m_ticket);
    }
    Gssapi(const Gssapi &) = delete;
    Gssapi &operator=(const Gssapi &) = delete;

    [[nodiscard]] QByteArray name() const override { return "GSSAPI"; }
    [[nodiscard]] bool clientFirst() const override { return true; }
    [[nodiscard]] bool serverProven() const override { return m_step == Step::Over && m_proven; }

    Response respond(const QByteArray &challenge) override
    {
        switch (std::exchange(m_step, Step::Over)) {
        case Step::First:
            if (auto failure = takeTicket())
                return std::unexpected(*std::move(failure));
            return token({});
        case Step::Tokens:
            return token(challenge);
        case Step::Layers:
            return layers(challenge);
        case Step::Over:
            break;
        }
        return std::unexpected(badChallenge(name(), QLatin1String("unexpected-challenge")));
    }

private:
    enum class Step { First, Tokens, Layers, Over };

    /// The ticket of the default cache, or that of the user in the realm that was named.
    std::optional<base::Failure> takeTicket()
    {
        if (m_credential.realm.isEmpty())
            return {};
        const Name principal(m_credential.user.toUtf8() + '@' + m_credential.realm.toUtf8(),
                             GSS_C_NT_USER_NAME);
        OM_uint32 minor = 0;
        const auto major = gss_acquire_cred(&minor, principal.get(), GSS_C_INDEFINITE, GSS_C_NO_OID_SET,
                                            GSS_C_INITIATE, &m_ticket, nullptr, nullptr);
        if (GSS_ERROR(major))
            return refused(major, minor);
        return {};
    }

    Response token(const QByteArray &challenge)
    {
        auto input = viewOf(challenge);
        Buffer output;
        OM_uint32 minor = 0;
        OM_uint32 granted = 0;
        const auto major = gss_init_sec_context(
            &minor, m_ticket, &m_context, m_server.get(), const_cast<gss_OID>(gss_mech_krb5),
            GSS_C_MUTUAL_FLAG | GSS_C_INTEG_FLAG | GSS_C_SEQUENCE_FLAG, 0, GSS_C_NO_CHANNEL_BINDINGS,
            challenge.isEmpty() ? GSS_C_NO_BUFFER : &input, nullptr, &output, &granted, nullptr);
        if (GSS_ERROR(major))
            return std::unexpected(challenge.isEmpty() ? refused(major, minor)
                                                       : serverUnproven(name(), QLatin1String("signature")));
        m_step = major == GSS_S_CONTINUE_NEEDED ? Step::Tokens : Step::Layers;
        m_proven = major == GSS_S_COMPLETE && (granted & GSS_C_MUTUAL_FLAG) != 0;
        return ClientMessage{output.octets(), secretOf(output.octets())};
    }

    /// RFC 4752 §3.1: a bit mask of layers and the largest message; the answer is what we take of it, and
    /// whom we act for.
    Response layers(const QByteArray &challenge)
    {
        constexpr char none = 1;
        auto wrapped = viewOf(challenge);
        Buffer offer;
        OM_uint32 minor = 0;
        if (GSS_ERROR(gss_unwrap(&minor, m_context, &wrapped, &offer, nullptr, nullptr)))
            return std::unexpected(serverUnproven(name(), QLatin1String("signature")));
        if (offer.octets().size() != 4 || (offer.octets().at(0) & none) == 0)
            return std::unexpected(badChallenge(name(), QLatin1String("malformed-challenge")));
        const QByteArray answer =
            QByteArray(1, none) + QByteArray(3, '\0') + m_credential.authorizationId.toUtf8();
        auto plain = viewOf(answer);
        Buffer output;
        if (GSS_ERROR(gss_wrap(&minor, m_context, 0, GSS_C_QOP_DEFAULT, &plain, nullptr, &output)))
            return std::unexpected(libraryFailure());
        return ClientMessage{output.octets(), {}};
    }

    /// The ticket and the proof that it is ours: all after the mechanism's name, the kind of token (RFC 4121
    /// §4.1) and two octets more, as in base64 the last of those before it goes too.
    static base::Spans secretOf(const QByteArray &octets)
    {
        const QByteArray mark = QByteArray::fromHex("2a864886f712010202"); // 1.2.840.113554.1.2.2
        const auto at = octets.indexOf(mark);
        const auto begin = at < 0 ? 0 : qMin(at + mark.size() + 4, octets.size());
        return octets.isEmpty() ? base::Spans{} : base::Spans{{begin, octets.size() - begin}};
    }

    [[nodiscard]] static base::Failure refused(OM_uint32 major, OM_uint32 minor)
    {
        const auto error = GSS_ROUTINE_ERROR(major);
        const auto problem = error == GSS_S_NO_CRED               ? QStringLiteral("no-ticket")
                             : error == GSS_S_CREDENTIALS_EXPIRED ? QStringLiteral("ticket-expired")
                                                                  : QStringLiteral("kerberos");
        return {.fault = base::Fault::CredentialMissing,
                .phase = base::Phase::Auth,
                .facts = {{QStringLiteral("problem"), problem},
                          {QStringLiteral("words"), wordsFor(minor, GSS_C_MECH_CODE)}}};
    }

    Credential m_credential;
    Name m_server;
    gss_cred_id_t m_ticket = GSS_C_NO_CREDENTIAL;
    gss_ctx_id_t m_context = GSS_C_NO_CONTEXT;
    Step m_step = Step::First;
    bool m_proven = false;
};

} // namespace

std::unique_ptr<Mechanism> makeGssapi(const QByteArray &, Credential credential)
{
    return std::make_unique<Gssapi>(std::move(credential));
}

bool hasKerberos()
{
    return true;
}

QString ticketHolder()
{
    OM_uint32 minor = 0;
    OM_uint32 left = 0;
    gss_name_t holder = GSS_C_NO_NAME;
    if (GSS_ERROR(gss_inquire_cred(&minor, GSS_C_NO_CREDENTIAL, &holder, &left, nullptr, nullptr)) ||
        left == 0)
        return {};
    Buffer text;
    gss_display_name(&minor, holder, &text, nullptr);
    gss_release_name(&minor, &holder);
    return QString::fromUtf8(text.octets());
}

} // namespace sasl

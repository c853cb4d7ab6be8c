// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/exchange.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

#include <algorithm>
#include <optional>

namespace sasl {

namespace {

using Response = std::expected<ClientMessage, base::Failure>;

/// The value of a SCRAM attribute when the field is that attribute: "i=4096" has the value "4096" for 'i'.
std::optional<QByteArray> attribute(const QByteArray &field, char name)
{
    if (field.size() < 3 || field[0] != name || field[1] != '=')
        return {};
    return field.sliced(2);
}

/// A server-first-message whose fields stand where RFC 5802 §7 has them. Read by us although GNU SASL reads
/// it again, because that one computes as many iterations as it is told. A mandatory extension ("m=…" first)
/// is not known to us and thus not read.
struct ServerFirst
{
    QByteArray nonce;
    QByteArray iterations;

    static std::optional<ServerFirst> read(const QByteArray &message)
    {
        const auto fields = message.split(',');
        if (fields.size() < 3 || message.contains('\0'))
            return {};
        const auto nonce = attribute(fields[0], 'r');
        const auto salt = attribute(fields[1], 's');
        const auto iterations = attribute(fields[2], 'i');
        if (!nonce || !salt || !iterations || !isNumber(*iterations))
            return {};
        return ServerFirst{*nonce, *iterations};
    }

    /// The count, or nothing where it is absurd; also where it would not fit any integer.
    [[nodiscard]] bool acceptable() const
    {
        bool fits = false;
        const int count = iterations.toInt(&fits);
        return fits && count >= 1 && count <= maxScramIterations;
    }

private:
    static bool isNumber(const QByteArray &text)
    {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }
};

/// RFC 5802 and 7677. Three messages of ours: who, the proof, and the empty answer to the server's own proof,
/// which in SMTP comes as a challenge (RFC 4954 §4 allows no data with the 235).
class Scram final : public Mechanism
{
public:
    Scram(const char *name, Credential credential)
        : m_credential(std::move(credential))
        , m_name(name)
        , m_exchange(name)
    {
        m_exchange.setUser(m_credential.user, m_credential.authorizationId);
    }

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] bool clientFirst() const override { return true; }
    [[nodiscard]] bool serverProven() const override { return m_step == Step::Proven; }
    [[nodiscard]] std::optional<base::Failure> objection() const override
    {
        return checkPrepared(m_credential);
    }

    Response respond(const QByteArray &challenge) override
    {
        // "e=invalid-proof": the server says no inside the exchange. Its reply says so with a code and words
        // that are worth more to the reader than ours, so we let it come (RFC 5802 §5.1).
        if (challenge.startsWith("e=") && (m_step == Step::Proof || m_step == Step::Verify)) {
            m_step = Step::Over;
            return ClientMessage{};
        }
        switch (std::exchange(m_step, Step::Over)) {
        case Step::First:
            return first();
        case Step::Proof:
            return proof(challenge);
        case Step::Verify:
            return verify(challenge);
        case Step::Proven:
        case Step::Over:
            break;
        }
        return std::unexpected(badChallenge(m_name, QLatin1String("unexpected-challenge")));
    }

private:
    enum class Step { First, Proof, Verify, Proven, Over };

    Response first()
    {
        if (auto problem = objection())
            return std::unexpected(*std::move(problem));
        auto octets = m_exchange.step({});
        if (!octets)
            return std::unexpected(refused(octets.error(), QLatin1String("malformed-challenge")));
        m_nonce = octets->sliced(octets->lastIndexOf("r=") + 2);
        m_step = Step::Proof;
        return ClientMessage{*std::move(octets), {}};
    }

    Response proof(const QByteArray &challenge)
    {
        const auto server = ServerFirst::read(challenge);
        if (!server)
            return std::unexpected(serverUnproven(m_name, QLatin1String("malformed-challenge")));
        if (!server->nonce.startsWith(m_nonce) || server->nonce.size() == m_nonce.size())
            return std::unexpected(serverUnproven(m_name, QLatin1String("nonce")));
        if (!server->acceptable())
            return std::unexpected(absurd(server->iterations));
        auto octets = m_exchange.step(challenge, &m_credential.secret);
        if (!octets)
            return std::unexpected(refused(octets.error(), QLatin1String("nonce")));
        const auto begin = octets->lastIndexOf(",p=") + 3;
        const base::Span span{begin, octets->size() - begin};
        m_step = Step::Verify;
        return ClientMessage{*std::move(octets), {span}};
    }

    Response verify(const QByteArray &challenge)
    {
        if (challenge.contains('\0'))
            return std::unexpected(serverUnproven(m_name, QLatin1String("malformed-challenge")));
        if (const auto done = m_exchange.step(challenge); !done)
            return std::unexpected(refused(done.error(), QLatin1String("signature")));
        m_step = Step::Proven;
        return ClientMessage{};
    }

    /// `mismatch` names what did not match.
    [[nodiscard]] base::Failure refused(Trouble trouble, QLatin1String mismatch) const
    {
        switch (trouble) {
        case Trouble::Mismatch:
            return serverUnproven(m_name, mismatch);
        case Trouble::Malformed:
        case Trouble::Surplus:
            return serverUnproven(m_name, QLatin1String("malformed-challenge"));
        case Trouble::Input:
            return base::badInput(QLatin1String("password"), QLatin1String("saslprep"), {});
        case Trouble::Library:
            break;
        }
        return libraryFailure();
    }

    [[nodiscard]] base::Failure absurd(const QByteArray &iterations) const
    {
        constexpr qsizetype enoughToShow = 20;
        auto failure = serverUnproven(m_name, QLatin1String("iterations"));
        failure.facts.insert(QStringLiteral("value"),
                             QString::fromLatin1(iterations.first(qMin(iterations.size(), enoughToShow))));
        failure.facts.insert(QStringLiteral("limit"), QString::number(maxScramIterations));
        return failure;
    }

    Credential m_credential;
    QByteArray m_name;
    Exchange m_exchange;
    QByteArray m_nonce;
    Step m_step = Step::First;
};

} // namespace

std::unique_ptr<Mechanism> makeScram(ScramHash hash, Credential credential)
{
    switch (hash) {
    case ScramHash::Sha1:
        return std::make_unique<Scram>("SCRAM-SHA-1", std::move(credential));
    case ScramHash::Sha256:
        return std::make_unique<Scram>("SCRAM-SHA-256", std::move(credential));
    }
    Q_UNREACHABLE();
}

} // namespace sasl

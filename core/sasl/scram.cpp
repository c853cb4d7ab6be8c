// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/channelbinding.h"
#include "sasl/hashing.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

#include <QRandomGenerator>

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

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return std::move(decoded.decoded);
}

QByteArray exclusiveOr(QByteArray one, const QByteArray &other)
{
    std::ranges::transform(one, other, one.begin(), [](char a, char b) { return static_cast<char>(a ^ b); });
    return one;
}

/// Printable and without a comma (RFC 5802 §5.1): 144 bits in base64.
QByteArray newNonce()
{
    QByteArray octets(18, '\0');
    for (char &octet : octets)
        octet = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return octets.toBase64();
}

/// A server-first-message whose fields stand where RFC 5802 §7 has them. A mandatory extension ("m=…" first)
/// is not known to us and thus not read.
struct ServerFirst
{
    QByteArray nonce;
    QByteArray salt;
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
        const auto octets = fromBase64(*salt);
        if (!octets)
            return {};
        return ServerFirst{*nonce, *octets, *iterations};
    }

    /// The count, or nothing where it is absurd; also where it would not fit any integer.
    [[nodiscard]] std::optional<int> acceptable() const
    {
        bool fits = false;
        const int count = iterations.toInt(&fits);
        return fits && count >= 1 && count <= maxScramIterations ? std::optional(count) : std::nullopt;
    }

private:
    static bool isNumber(const QByteArray &text)
    {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }
};

/// RFC 5802 and 7677. Three messages of ours: who, the proof, and the empty answer to the server's own proof,
/// which in SMTP comes as a challenge (RFC 4954 §4 allows no data with the 235).
///
/// Ours and not GNU SASL's, because that one knows neither SHA-512 nor the channel binding of a certificate,
/// and computes as many iterations as it is told.
class Scram final : public Mechanism
{
public:
    Scram(QByteArray name, Hash hash, Credential credential)
        : m_credential(std::move(credential))
        , m_name(std::move(name))
        , m_hash(hash)
    {
        m_binding = serverEndPoint(m_credential.certificate);
    }

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] bool clientFirst() const override { return true; }
    [[nodiscard]] bool serverProven() const override { return m_step == Step::Proven; }
    [[nodiscard]] std::optional<base::Failure> objection() const override
    {
        return checkPrepared(m_credential);
    }

    /// The server's signature allows guessing the password as well as our own proof does.
    [[nodiscard]] base::Spans secretsIn(const QByteArray &challenge) const override
    {
        if (!challenge.startsWith("v="))
            return {};
        return {{2, challenge.size() - 2}};
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

    [[nodiscard]] bool binds() const { return m_name.endsWith("-PLUS"); }

    /// RFC 5802 §6. With "y" a server that does offer binding learns that somebody took the offer out of its
    /// list on the way; so "n" where it is offered and the user wants it otherwise.
    [[nodiscard]] QByteArray header() const
    {
        QByteArray flag = "n";
        if (binds())
            flag = "p=tls-server-end-point";
        else if (!m_binding.isEmpty() && !m_credential.bindingIsOffered)
            flag = "y";
        const auto &who = m_credential.authorizationId;
        return flag + (who.isEmpty() ? QByteArray(",") : ",a=" + gs2Name(who.toUtf8())) + ',';
    }

    Response first()
    {
        if (auto problem = objection())
            return std::unexpected(*std::move(problem));
        if (binds() && m_binding.isEmpty())
            return std::unexpected(badChallenge(m_name, QLatin1String("no-binding")));
        m_nonce = newNonce();
        m_bare = "n=" + gs2Name(prepared(m_credential.user.toUtf8())->reveal()) + ",r=" + m_nonce;
        m_step = Step::Proof;
        return ClientMessage{header() + m_bare, {}};
    }

    Response proof(const QByteArray &challenge)
    {
        const auto server = ServerFirst::read(challenge);
        if (!server)
            return std::unexpected(serverUnproven(m_name, QLatin1String("malformed-challenge")));
        if (!server->nonce.startsWith(m_nonce) || server->nonce.size() == m_nonce.size())
            return std::unexpected(serverUnproven(m_name, QLatin1String("nonce")));
        const auto iterations = server->acceptable();
        if (!iterations)
            return std::unexpected(absurd(server->iterations));

        const QByteArray bound = header() + (binds() ? m_binding : QByteArray());
        QByteArray octets = "c=" + bound.toBase64() + ",r=" + server->nonce;
        const QByteArray all = m_bare + ',' + challenge + ',' + octets;
        const auto salted =
            pbkdf2(m_hash, prepared(m_credential.secret.reveal())->reveal(), server->salt, *iterations);
        if (salted.isEmpty())
            return std::unexpected(libraryFailure());
        const QByteArray key = hmac(m_hash, salted.reveal(), "Client Key");
        const QByteArray stored = QCryptographicHash::hash(key, m_hash);
        const QByteArray proof = exclusiveOr(key, hmac(m_hash, stored, all)).toBase64();
        m_signature = hmac(m_hash, hmac(m_hash, salted.reveal(), "Server Key"), all);

        octets += ",p=";
        const base::Span span{octets.size(), proof.size()};
        m_step = Step::Verify;
        return ClientMessage{octets + proof, {span}};
    }

    Response verify(const QByteArray &challenge)
    {
        const auto verifier = attribute(challenge.split(',').constFirst(), 'v');
        const auto signature = verifier ? fromBase64(*verifier) : std::nullopt;
        if (!signature)
            return std::unexpected(serverUnproven(m_name, QLatin1String("malformed-challenge")));
        if (*signature != m_signature)
            return std::unexpected(serverUnproven(m_name, QLatin1String("signature")));
        m_step = Step::Proven;
        return ClientMessage{};
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
    Hash m_hash;
    QByteArray m_binding;
    QByteArray m_nonce;
    QByteArray m_bare; ///< client-first-message-bare
    QByteArray m_signature;
    Step m_step = Step::First;
};

} // namespace

std::unique_ptr<Mechanism> makeScram(const QByteArray &name, Credential credential)
{
    const auto hash = name.startsWith("SCRAM-SHA-512")   ? Hash::Sha512
                      : name.startsWith("SCRAM-SHA-256") ? Hash::Sha256
                                                         : Hash::Sha1;
    return std::make_unique<Scram>(name, hash, std::move(credential));
}

} // namespace sasl

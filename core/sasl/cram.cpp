// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/hashing.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

namespace sasl {

namespace {

/// RFC 2195: the user name and the keyed digest of the server's challenge. CRAM-SHA1 and CRAM-SHA256 are the
/// same with another hash; no standard has them, some servers and swaks do. The digest counts as secret: with
/// the challenge, which is in the transcript, it allows guessing passwords offline.
class Cram final : public Mechanism
{
public:
    Cram(QByteArray name, Hash hash, Credential credential)
        : m_credential(std::move(credential))
        , m_name(std::move(name))
        , m_hash(hash)
    {
    }

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] bool clientFirst() const override { return false; }
    [[nodiscard]] std::optional<base::Failure> objection() const override
    {
        return checkPrepared(m_credential);
    }

    std::expected<ClientMessage, base::Failure> respond(const QByteArray &challenge) override
    {
        if (auto problem = objection())
            return std::unexpected(*std::move(problem));
        if (std::exchange(m_done, true))
            return std::unexpected(badChallenge(m_name, QLatin1String("unexpected-challenge")));
        if (challenge.isEmpty()) // a digest of nothing is the same every time and could be replayed
            return std::unexpected(badChallenge(m_name, QLatin1String("malformed-challenge")));
        QByteArray octets = prepared(m_credential.user.toUtf8())->reveal() + ' ';
        const auto digest = hmac(m_hash, prepared(m_credential.secret.reveal())->reveal(), challenge).toHex();
        const base::Span span{octets.size(), digest.size()};
        return ClientMessage{octets + digest, {span}};
    }

private:
    Credential m_credential;
    QByteArray m_name;
    Hash m_hash;
    bool m_done = false;
};

} // namespace

std::unique_ptr<Mechanism> makeCram(const QByteArray &name, Credential credential)
{
    const auto hash = name == "CRAM-SHA256" ? Hash::Sha256 : name == "CRAM-SHA1" ? Hash::Sha1 : Hash::Md5;
    return std::make_unique<Cram>(name, hash, std::move(credential));
}

} // namespace sasl

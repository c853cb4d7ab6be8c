// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/hashing.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace sasl {

namespace {

QByteArray md5(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, Hash::Md5);
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// A digest-challenge (RFC 2831 §2.1.1): what of it counts.
struct DigestChallenge
{
    QByteArray nonce;
    QList<QByteArray> realms;
    bool utf8 = false;

    static std::optional<DigestChallenge> read(const QByteArray &message)
    {
        constexpr qsizetype longest = 2048; // RFC 2831 §2.1.1
        if (message.size() > longest || message.contains('\0'))
            return {};
        DigestChallenge challenge;
        int nonces = 0;
        int algorithms = 0;
        bool authOnly = true;
        for (qsizetype at = 0; at < message.size();) {
            const auto directive = next(message, at);
            if (!directive)
                return {};
            const auto &[name, value] = *directive;
            if (name == "nonce" && ++nonces == 1)
                challenge.nonce = value;
            else if (name == "realm")
                challenge.realms.append(value);
            else if (name == "charset")
                challenge.utf8 = value.toLower() == "utf-8";
            else if (name == "algorithm")
                algorithms += value.toLower() == "md5-sess" ? 1 : 2;
            else if (name == "qop")
                authOnly = value.toLower().replace(' ', "").split(',').contains("auth");
        }
        const bool clear = nonces == 1 && algorithms == 1 && authOnly && !challenge.nonce.isEmpty();
        return clear ? std::optional(challenge) : std::nullopt;
    }

private:
    using Directive = std::pair<QByteArray, QByteArray>;

    /// name=value or name="value" from `at` on, which moves behind the comma after it.
    static std::optional<Directive> next(const QByteArray &message, qsizetype &at)
    {
        const auto equals = message.indexOf('=', at);
        if (equals < 0)
            return {};
        Directive directive{message.mid(at, equals - at).trimmed().toLower(), {}};
        at = equals + 1;
        const bool inQuotes = at < message.size() && message.at(at) == '"';
        at += inQuotes ? 1 : 0;
        while (at < message.size() && message.at(at) != (inQuotes ? '"' : ',')) {
            if (inQuotes && message.at(at) == '\\' && at + 1 < message.size())
                ++at;
            directive.second += message.at(at++);
        }
        if (inQuotes && at++ >= message.size())
            return {};
        const auto comma = message.indexOf(',', at);
        const auto end = comma < 0 ? message.size() : comma;
        if (!message.mid(at, end - at).trimmed().isEmpty())
            return {};
        at = end + 1;
        return directive;
    }
};

/// RFC 2831, with qop=auth: who we are, and no layer of its own over the connection. Both sides prove that
/// they know the password; the server's proof comes as a second challenge, answered by nothing.
///
/// Ours and not GNU SASL's, because that one always takes the first realm.
class DigestMd5 final : public Mechanism
{
public:
    explicit DigestMd5(Credential credential)
        : m_credential(std::move(credential))
    {
    }

    [[nodiscard]] QByteArray name() const override { return "DIGEST-MD5"; }
    [[nodiscard]] bool clientFirst() const override { return false; }
    [[nodiscard]] bool serverProven() const override { return m_step == Step::Proven; }
    [[nodiscard]] std::optional<base::Failure> objection() const override
    {
        return checkPassword(m_credential);
    }

    /// The server's proof allows guessing the password as well as our own does.
    [[nodiscard]] base::Spans secretsIn(const QByteArray &challenge) const override
    {
        const QByteArray directive("rspauth=");
        const auto at = challenge.indexOf(directive);
        return at < 0 ? base::Spans{}
                      : base::Spans{{at + directive.size(), challenge.size() - at - directive.size()}};
    }

    std::expected<ClientMessage, base::Failure> respond(const QByteArray &challenge) override
    {
        switch (std::exchange(m_step, Step::Over)) {
        case Step::Proof:
            if (auto problem = objection())
                return std::unexpected(*std::move(problem));
            if (const auto server = DigestChallenge::read(challenge))
                return proof(*server);
            return std::unexpected(badChallenge(name(), QLatin1String("malformed-challenge")));
        case Step::Verify:
            return verify(challenge);
        case Step::Proven:
        case Step::Over:
            break;
        }
        return std::unexpected(badChallenge(name(), QLatin1String("unexpected-challenge")));
    }

private:
    enum class Step { Proof, Verify, Proven, Over };

    ClientMessage proof(const DigestChallenge &server)
    {
        const auto realm =
            !m_credential.realm.isEmpty() ? m_credential.realm.toUtf8() : server.realms.value(0);
        const auto user = server.utf8 ? m_credential.user.toUtf8() : m_credential.user.toLatin1();
        const QByteArray cnonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16) +
                                  QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        const QByteArray uri = "smtp/" + m_credential.host.toUtf8();
        const auto authorizationId = m_credential.authorizationId.toUtf8();

        const base::Secret who(QByteArray(hashable(m_credential.user) + ':' +
                                          hashable(QString::fromUtf8(realm)) + ':' +
                                          hashable(QString::fromUtf8(m_credential.secret.reveal()))));
        const base::Secret a1(QByteArray(md5(who.reveal()) + ':' + server.nonce + ':' + cnonce +
                                         (authorizationId.isEmpty() ? QByteArray() : ':' + authorizationId)));
        const auto prove = [&](const QByteArray &method) {
            return md5(md5(a1.reveal()).toHex() + ':' + server.nonce + ":00000001:" + cnonce +
                       ":auth:" + md5(method + ':' + uri).toHex())
                .toHex();
        };
        m_expected = prove({});

        QByteArray octets = "username=" + quoted(user);
        if (!realm.isEmpty() || !server.realms.isEmpty())
            octets += ",realm=" + quoted(realm);
        octets += ",nonce=" + quoted(server.nonce) + ",cnonce=" + quoted(cnonce) +
                  ",nc=00000001,qop=auth,digest-uri=" + quoted(uri);
        if (server.utf8)
            octets += ",charset=utf-8";
        if (!authorizationId.isEmpty())
            octets += ",authzid=" + quoted(authorizationId);
        octets += ",response=";
        const auto response = prove("AUTHENTICATE");
        const base::Span span{octets.size(), response.size()};
        m_step = Step::Verify;
        return {octets + response, {span}};
    }

    std::expected<ClientMessage, base::Failure> verify(const QByteArray &challenge)
    {
        const QByteArray directive("rspauth=");
        if (!challenge.startsWith(directive))
            return std::unexpected(serverUnproven(name(), QLatin1String("malformed-challenge")));
        if (challenge.sliced(directive.size()).toLower() != m_expected)
            return std::unexpected(serverUnproven(name(), QLatin1String("signature")));
        m_step = Step::Proven;
        return ClientMessage{};
    }

    /// What ISO 8859-1 can say is hashed in it, also under charset=utf-8 (RFC 2831 §2.1.2.1).
    static QByteArray hashable(const QString &text)
    {
        const bool isLatin1 = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 256; });
        return isLatin1 ? text.toLatin1() : text.toUtf8();
    }

    Credential m_credential;
    QByteArray m_expected; ///< the server's proof
    Step m_step = Step::Proof;
};

} // namespace

std::unique_ptr<Mechanism> makeDigestMd5(const QByteArray &, Credential credential)
{
    return std::make_unique<DigestMd5>(std::move(credential));
}

} // namespace sasl

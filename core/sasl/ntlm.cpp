// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/hashing.h"
#include "sasl/input.h"
#include "sasl/mechanisms.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <optional>

namespace sasl {

namespace {

using Response = std::expected<ClientMessage, base::Failure>;

const char *const signature = "NTLMSSP"; // with the NUL after it
constexpr qsizetype signatureLength = 8;

// MS-NLMP §2.2.2.5
constexpr quint32 negotiateUnicode = 0x00000001;
constexpr quint32 requestTarget = 0x00000004;
constexpr quint32 negotiateNtlm = 0x00000200;
constexpr quint32 alwaysSign = 0x00008000;
constexpr quint32 targetIsDomain = 0x00010000;
constexpr quint32 extendedSecurity = 0x00080000; // NTLMv2 needs it
constexpr quint32 targetInfo = 0x00800000;

void append16(QByteArray &octets, qsizetype number)
{
    const auto little = qToLittleEndian(static_cast<quint16>(number));
    octets.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append32(QByteArray &octets, quint32 number)
{
    const auto little = qToLittleEndian(number);
    octets.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append64(QByteArray &octets, quint64 number)
{
    const auto little = qToLittleEndian(number);
    octets.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// UTF-16 in little endian without an end mark.
QByteArray utf16(const QString &text)
{
    QByteArray octets;
    octets.reserve(text.size() * 2);
    for (const QChar c : text)
        append16(octets, c.unicode());
    return octets;
}

QString fromUtf16(const QByteArray &octets)
{
    QString text;
    for (qsizetype i = 0; i + 1 < octets.size(); i += 2)
        text += QChar(qFromLittleEndian<quint16>(octets.constData() + i));
    return text;
}

/// 100 nanoseconds since 1601: Windows' file time.
quint64 fileTime(const QDateTime &when)
{
    constexpr qint64 from1601to1970 = 11'644'473'600'000; // milliseconds
    return static_cast<quint64>(when.toMSecsSinceEpoch() + from1601to1970) * 10'000;
}

/// What of the server's CHALLENGE (MS-NLMP §2.2.1.2) counts.
struct Challenge
{
    quint32 flags = 0;
    QByteArray nonce;  ///< 8 octets
    QByteArray target; ///< domain or host, in the server's encoding
    QByteArray info;   ///< list of attributes (§2.2.2.1)

    static std::optional<Challenge> read(const QByteArray &message)
    {
        constexpr qsizetype fixed = 48; // up to the target information's place
        if (message.size() < fixed || !message.startsWith(QByteArray(signature, signatureLength)) ||
            number(message, 8) != 2)
            return {};
        Challenge challenge{number(message, 20), message.sliced(24, 8), {}, {}};
        const auto target = field(message, 12);
        const auto info = challenge.flags & targetInfo ? field(message, 40) : QByteArray();
        if (!target || !info)
            return {};
        challenge.target = *target;
        challenge.info = *info;
        return challenge;
    }

    /// The server's time, which it gives so that a wrong clock here does no harm; nothing where it gives
    /// none, or the list is broken.
    [[nodiscard]] std::optional<quint64> time() const
    {
        constexpr quint16 end = 0;
        constexpr quint16 timestamp = 7;
        for (qsizetype i = 0; i + 4 <= info.size();) {
            const auto id = qFromLittleEndian<quint16>(info.constData() + i);
            const auto length = qFromLittleEndian<quint16>(info.constData() + i + 2);
            if (id == end || i + 4 + length > info.size())
                break;
            if (id == timestamp && length == sizeof(quint64))
                return qFromLittleEndian<quint64>(info.constData() + i + 4);
            i += 4 + length;
        }
        return {};
    }

private:
    static quint32 number(const QByteArray &message, qsizetype at)
    {
        return qFromLittleEndian<quint32>(message.constData() + at);
    }

    /// Length, room and offset, and what lies there.
    static std::optional<QByteArray> field(const QByteArray &message, qsizetype at)
    {
        const auto length = qFromLittleEndian<quint16>(message.constData() + at);
        const auto offset = static_cast<qsizetype>(number(message, at + 4));
        if (length == 0)
            return QByteArray();
        if (offset > message.size() || length > message.size() - offset)
            return {};
        return message.sliced(offset, length);
    }
};

/// MS-NLMP with NTLMv2 responses, and no others: NTLMv1 and LM can be turned back into the password in hours.
/// No session key and no message integrity code are negotiated, since nothing is signed or sealed with them.
class Ntlm final : public Mechanism
{
public:
    explicit Ntlm(Credential credential)
        : m_credential(std::move(credential))
    {
    }

    [[nodiscard]] QByteArray name() const override { return "NTLM"; }
    [[nodiscard]] bool clientFirst() const override { return true; }
    [[nodiscard]] std::optional<base::Failure> objection() const override
    {
        return checkPassword(m_credential);
    }

    Response respond(const QByteArray &challenge) override
    {
        switch (std::exchange(m_step, Step::Over)) {
        case Step::Negotiate:
            if (auto problem = objection())
                return std::unexpected(*std::move(problem));
            m_step = Step::Authenticate;
            return negotiate();
        case Step::Authenticate:
            if (const auto server = Challenge::read(challenge))
                return authenticate(*server);
            return std::unexpected(badChallenge(name(), QLatin1String("malformed-challenge")));
        case Step::Over:
            break;
        }
        return std::unexpected(badChallenge(name(), QLatin1String("unexpected-challenge")));
    }

private:
    enum class Step { Negotiate, Authenticate, Over };
    static constexpr quint32 wanted =
        negotiateUnicode | requestTarget | negotiateNtlm | alwaysSign | extendedSecurity | targetInfo;

    static ClientMessage negotiate()
    {
        QByteArray octets(signature, signatureLength);
        append32(octets, 1);
        append32(octets, wanted);
        octets.append(16, '\0'); // neither domain nor workstation: the server does not need them yet
        return {octets, {}};
    }

    /// User and domain: given apart, or as DOMAIN\user; of user@domain the domain stays with the user.
    [[nodiscard]] std::pair<QString, QString> who(const Challenge &server) const
    {
        const auto &user = m_credential.user;
        const auto backslash = user.indexOf(u'\\');
        if (!m_credential.domain.isEmpty())
            return {user.sliced(backslash + 1), m_credential.domain};
        if (backslash >= 0)
            return {user.sliced(backslash + 1), user.first(backslash)};
        const bool named = (server.flags & targetIsDomain) && (server.flags & negotiateUnicode);
        return {user, named && !user.contains(u'@') ? fromUtf16(server.target) : QString()};
    }

    /// MS-NLMP §3.3.2: a proof over the server's nonce, ours, the time and what the server said about itself.
    [[nodiscard]] std::pair<QByteArray, QByteArray> proofs(const Challenge &server, const QString &user,
                                                           const QString &domain) const
    {
        QByteArray password = utf16(QString::fromUtf8(m_credential.secret.reveal()));
        const base::Secret hash(QCryptographicHash::hash(password, Hash::Md4));
        base::wipe(password);
        const base::Secret key(hmac(Hash::Md5, hash.reveal(), utf16(user.toUpper()) + utf16(domain)));
        QByteArray nonce;
        append64(nonce, QRandomGenerator::system()->generate64());

        QByteArray blob = QByteArray::fromHex("0101000000000000");
        append64(blob, server.time().value_or(fileTime(m_credential.now)));
        blob += nonce + QByteArray(4, '\0') + server.info + QByteArray(4, '\0');
        const QByteArray proof = hmac(Hash::Md5, key.reveal(), server.nonce + blob);
        const QByteArray old = hmac(Hash::Md5, key.reveal(), server.nonce + nonce) + nonce;
        // a server that tells the time takes no LM response beside (§3.1.5.1.2)
        return {server.time() ? QByteArray(24, '\0') : old, proof + blob};
    }

    [[nodiscard]] ClientMessage authenticate(const Challenge &server) const
    {
        constexpr qsizetype fixed = 64;
        const auto [user, domain] = who(server);
        const auto [lm, nt] = proofs(server, user, domain);
        const bool unicode = server.flags & negotiateUnicode;
        const auto encoded = [unicode](const QString &text) {
            return unicode ? utf16(text) : text.toUpper().toLatin1();
        };
        // the proofs come last, so that what is masked leaves the rest readable
        const std::array<QByteArray, 5> payload{encoded(domain), encoded(user), {}, lm, nt};
        std::array<qsizetype, 5> place{};
        qsizetype end = fixed;
        for (std::size_t i = 0; i < payload.size(); ++i) {
            place[i] = end;
            end += payload[i].size();
        }

        QByteArray octets(signature, signatureLength);
        append32(octets, 3);
        const auto field = [&](std::size_t i) {
            append16(octets, payload[i].size());
            append16(octets, payload[i].size());
            append32(octets, static_cast<quint32>(place[i]));
        };
        for (const std::size_t i : {3U, 4U, 0U, 1U, 2U}) // LM, NT, domain, user, workstation
            field(i);
        append16(octets, 0); // no session key
        append16(octets, 0);
        append32(octets, static_cast<quint32>(end));
        append32(octets, server.flags & wanted);
        for (const auto &part : payload)
            octets += part;
        return {octets, {{place[3], end - place[3]}}};
    }

    Credential m_credential;
    Step m_step = Step::Negotiate;
};

} // namespace

std::unique_ptr<Mechanism> makeNtlm(const QByteArray &, Credential credential)
{
    return std::make_unique<Ntlm>(std::move(credential));
}

} // namespace sasl

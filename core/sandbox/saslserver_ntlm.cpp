// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <memory>

#include <openssl/evp.h>

namespace sandbox {

namespace {

// MS-NLMP §2.2.2.5: UTF-16, target, NTLM, target is a server, extended security, target information
constexpr quint32 ntlmFlags = 0x00000001 | 0x00000004 | 0x00000200 | 0x00020000 | 0x00080000 | 0x00800000;
constexpr quint32 ntlmExtendedSecurity = 0x00080000;

QByteArray little(quint64 number, int octets)
{
    const auto all = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&all), octets};
}

QByteArray wide(const QString &text)
{
    QByteArray octets;
    for (const QChar c : text)
        octets += little(c.unicode(), 2);
    return octets;
}

QString narrow(const QByteArray &octets)
{
    QString text;
    for (qsizetype i = 0; i + 1 < octets.size(); i += 2)
        text += QChar(qFromLittleEndian<quint16>(octets.constData() + i));
    return text;
}

/// DES with a key of 7 octets, as 3DES with the same key three times: plain DES has left OpenSSL's default
/// set.
QByteArray des(const QByteArray &key, const QByteArray &block)
{
    QByteArray spread;
    quint64 bits = 0;
    for (const char octet : key)
        bits = bits << 8 | quint8(octet);
    for (int i = 7; i >= 0; --i)
        spread += char((bits >> (7 * i) & 0x7f) << 1);
    const QByteArray thrice = spread.repeated(3);
    QByteArray out(block.size(), '\0');
    int length = 0;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    EVP_EncryptInit_ex(context.get(), EVP_des_ede3_ecb(), nullptr,
                       reinterpret_cast<const unsigned char *>(thrice.constData()), nullptr);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(out.data()), &length,
                      reinterpret_cast<const unsigned char *>(block.constData()), int(block.size()));
    return out;
}

/// Microsoft's NTLM (MS-NLMP, MS-SMTPNTLM): NTLMv2, and NTLMv1 for clients that know no other.
class NtlmServer : public SaslServer
{
public:
    explicit NtlmServer(const SignInFacts &facts)
        : m_facts(facts)
        , m_nonce(little(QRandomGenerator::system()->generate64(), 8))
    {
    }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return Step{Step::Kind::Challenge};
        if (!response->startsWith(QByteArray("NTLMSSP\0", 8)) || response->size() < 16)
            return Step{Step::Kind::Malformed};
        const auto type = qFromLittleEndian<quint32>(response->constData() + 8);
        if (type != (m_asked ? 3U : 1U))
            return Step{Step::Kind::Malformed};
        if (!std::exchange(m_asked, true)) {
            m_flags =
                ntlmFlags & (qFromLittleEndian<quint32>(response->constData() + 12) | ~ntlmExtendedSecurity);
            return Step{Step::Kind::Challenge, challenge()};
        }
        return verdict(*response);
    }

private:
    [[nodiscard]] QByteArray challenge() const
    {
        constexpr qint64 from1601to1970 = 11'644'473'600'000; // milliseconds
        constexpr quint32 fixed = 56;
        const QByteArray name = wide(QStringLiteral("SANDBOX"));
        const auto attribute = [](int id, const QByteArray &value) {
            return little(quint64(id), 2) + little(quint64(value.size()), 2) + value;
        };
        const auto now = quint64(QDateTime::currentMSecsSinceEpoch() + from1601to1970) * 10'000;
        const QByteArray info = attribute(2, name) + attribute(1, name) +
                                attribute(3, wide(QString::fromLatin1(m_facts.host))) +
                                attribute(7, little(now, 8)) + attribute(0, {});
        const auto place = [](const QByteArray &value, quint32 at) {
            return little(quint64(value.size()), 2).repeated(2) + little(at, 4);
        };
        return QByteArray("NTLMSSP\0", 8) + little(2, 4) + place(name, fixed) + little(m_flags, 4) + m_nonce +
               QByteArray(8, '\0') + place(info, fixed + quint32(name.size())) + QByteArray(8, '\0') + name +
               info;
    }

    [[nodiscard]] Step verdict(const QByteArray &message) const
    {
        constexpr qsizetype shortest = 52; // up to the workstation's place
        const auto field = [&](qsizetype at) -> std::optional<QByteArray> {
            const auto length = qFromLittleEndian<quint16>(message.constData() + at);
            const auto offset = qsizetype(qFromLittleEndian<quint32>(message.constData() + at + 4));
            if (offset > message.size() || length > message.size() - offset)
                return {};
            return message.sliced(offset, length);
        };
        if (message.size() < shortest)
            return Step{Step::Kind::Malformed};
        const auto lm = field(12);
        const auto nt = field(20);
        const auto domain = field(28);
        const auto user = field(36);
        if (!lm || !nt || !domain || !user)
            return Step{Step::Kind::Malformed};
        const bool right =
            narrow(*user) == QString::fromUtf8(m_facts.user) && isRight(*lm, *nt, *domain, *user);
        return Step{right ? Step::Kind::Accepted : Step::Kind::Refused};
    }

    [[nodiscard]] bool isRight(const QByteArray &lm, const QByteArray &nt, const QByteArray &domain,
                               const QByteArray &user) const
    {
        constexpr qsizetype firstVersion = 24;
        constexpr qsizetype proofLength = 16;
        const auto md5 = [](const QByteArray &key, const QByteArray &text) {
            return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Md5);
        };
        const QByteArray hash =
            QCryptographicHash::hash(wide(QString::fromUtf8(m_facts.password)), QCryptographicHash::Md4);
        if (nt.size() == firstVersion)
            return nt == firstVersionProof(hash, lm);
        if (nt.size() < proofLength)
            return false;
        const QByteArray key = md5(hash, wide(narrow(user).toUpper()) + domain);
        return nt.first(proofLength) == md5(key, m_nonce + nt.sliced(proofLength));
    }

    /// MS-NLMP §3.3.1; with extended security the client's nonce, in place of the LM response, is mixed in.
    [[nodiscard]] QByteArray firstVersionProof(const QByteArray &hash, const QByteArray &lm) const
    {
        constexpr qsizetype nonceLength = 8;
        const QByteArray key = hash + QByteArray(5, '\0');
        const bool extended = m_flags & ntlmExtendedSecurity;
        const QByteArray block =
            extended ? QCryptographicHash::hash(m_nonce + lm.first(qMin(nonceLength, lm.size())),
                                                QCryptographicHash::Md5)
                           .first(nonceLength)
                     : m_nonce;
        return des(key.first(7), block) + des(key.sliced(7, 7), block) + des(key.sliced(14), block);
    }

    SignInFacts m_facts;
    QByteArray m_nonce;
    quint32 m_flags = 0;
    bool m_asked = false;
};

} // namespace

std::unique_ptr<SaslServer> makeNtlmServer(const QByteArray &, const SignInFacts &facts)
{
    return std::make_unique<NtlmServer>(facts);
}

} // namespace sandbox

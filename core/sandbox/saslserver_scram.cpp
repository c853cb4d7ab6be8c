// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslservers.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

#include <openssl/evp.h>

namespace sandbox {

namespace {

using Hash = QCryptographicHash::Algorithm;

QByteArray randomOctets(qsizetype size)
{
    QByteArray octets(size, '\0');
    for (char &octet : octets)
        octet = char(QRandomGenerator::system()->bounded(256));
    return octets;
}

QByteArray keyed(Hash hash, const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, hash);
}

QByteArray stretched(Hash hash, const QByteArray &password, const QByteArray &salt, int rounds)
{
    const EVP_MD *digest = hash == Hash::Sha512   ? EVP_sha512()
                           : hash == Hash::Sha256 ? EVP_sha256()
                                                  : EVP_sha1();
    QByteArray key(QCryptographicHash::hashLength(hash), '\0');
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), rounds,
                      digest, int(key.size()), reinterpret_cast<unsigned char *>(key.data()));
    return key;
}

/// The sandbox signs its certificates with SHA-256 alone, so that is their binding (RFC 5929 §4.1).
QByteArray endPoint(const QByteArray &certificate)
{
    return QCryptographicHash::hash(certificate, Hash::Sha256);
}

/// RFC 5802 with the hashes of RFC 7677 and SHA-512, and with -PLUS, bound to the server's certificate.
class ScramServer : public SaslServer
{
public:
    ScramServer(const QByteArray &name, const SignInFacts &facts)
        : m_hash(name.startsWith("SCRAM-SHA-512")   ? Hash::Sha512
                 : name.startsWith("SCRAM-SHA-256") ? Hash::Sha256
                                                    : Hash::Sha1)
        , m_plus(name.endsWith("-PLUS"))
        , m_facts(facts)
    {
    }

    Step step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return Step{Step::Kind::Challenge};
        switch (std::exchange(m_next, Next::End)) {
        case Next::First:
            m_next = Next::Final;
            return first(*response);
        case Next::Final:
            return final(*response);
        case Next::End:
            break;
        }
        return Step{m_proven && response->isEmpty() ? Step::Kind::Accepted : Step::Kind::Malformed};
    }

private:
    enum class Next { First, Final, End };

    Step first(const QByteArray &message)
    {
        const auto fields = message.split(',');
        if (fields.size() < 4 || !fields.at(2).startsWith("n=") || !fields.at(3).startsWith("r=") ||
            fields.at(3).size() < 3 || !(fields.at(1).isEmpty() || fields.at(1).startsWith("a=")))
            return Step{Step::Kind::Malformed};
        const QByteArray &flag = fields.at(0);
        // with "y" the client says that it saw no offer to bind: somebody has taken it out on the way
        if (m_plus ? flag != "p=tls-server-end-point" : flag != "n" && (flag != "y" || m_facts.offersBinding))
            return Step{Step::Kind::Refused};
        m_header = flag + ',' + fields.at(1) + ',';
        m_bare = message.sliced(m_header.size());
        m_rightUser = named(fields.at(2)) == m_facts.user &&
                      (fields.at(1).isEmpty() || named(fields.at(1)) == m_facts.user);
        m_nonce = fields.at(3).sliced(2) + randomOctets(18).toBase64();
        m_salt = randomOctets(16);
        m_serverFirst =
            "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(m_facts.rounds);
        return Step{Step::Kind::Challenge, m_serverFirst};
    }

    Step final(const QByteArray &message)
    {
        const auto proofAt = message.lastIndexOf(",p=");
        const QByteArray bound = m_header + (m_plus ? endPoint(m_facts.certificate) : QByteArray());
        const QByteArray expected = "c=" + bound.toBase64() + ",r=" + m_nonce;
        if (proofAt < 0)
            return Step{Step::Kind::Malformed};
        const auto all = m_bare + ',' + m_serverFirst + ',' + expected;
        const auto salted =
            stretched(m_hash, prepared(m_facts.password), m_salt, std::min(m_facts.rounds, 1'000'000));
        const auto clientKey = keyed(m_hash, salted, "Client Key");
        QByteArray proof = keyed(m_hash, QCryptographicHash::hash(clientKey, m_hash), all);
        std::ranges::transform(proof, clientKey, proof.begin(), [](char a, char b) { return char(a ^ b); });
        if (!m_rightUser || message.first(proofAt) != expected ||
            message.sliced(proofAt + 3) != proof.toBase64())
            return Step{Step::Kind::Refused};
        m_proven = true;
        const QByteArray serverKey = keyed(m_hash, salted, m_facts.badProof ? "Another Key" : "Server Key");
        return Step{Step::Kind::Challenge, "v=" + keyed(m_hash, serverKey, all).toBase64()};
    }

    static QByteArray named(const QByteArray &field)
    {
        return field.sliced(2).replace("=2C", ",").replace("=3D", "=");
    }

    Hash m_hash;
    bool m_plus;
    SignInFacts m_facts;
    Next m_next = Next::First;
    QByteArray m_header;
    QByteArray m_bare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    QByteArray m_salt;
    bool m_rightUser = false;
    bool m_proven = false;
};

} // namespace

std::unique_ptr<SaslServer> makeScramServer(const QByteArray &name, const SignInFacts &facts)
{
    return std::make_unique<ScramServer>(name, facts);
}

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientidentity.h"

#include "net/x509.h"

#include <QDateTime>
#include <QFile>

#include <cstring>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace net {

namespace {

constexpr qint64 maxFile = 1024 * 1024; // a chain with its key has a few thousand octets

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

/// What the files hold, in the library's terms.
struct Found
{
    QList<QSslCertificate> chain;
    Key key;
};
using Answer = std::expected<Found, base::Failure>;

std::unexpected<base::Failure> wrong(const char *field, const char *problem, const QString &file)
{
    ERR_clear_error(); // it is per thread, and QSslSocket would take it for its own
    return std::unexpected(base::badInput(QLatin1String(field), QLatin1String(problem), file));
}

/// The octets of a file that may hold a key.
class Contents
{
public:
    Contents() = default;
    ~Contents() { base::wipe(octets); }
    Contents(const Contents &) = delete;
    Contents &operator=(const Contents &) = delete;

    std::expected<void, base::Failure> read(const char *field, const QString &name)
    {
        QFile file(name);
        if (!file.exists())
            return wrong(field, "not-found", name);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(field, "unreadable", name);
        octets = file.read(maxFile);
        return {};
    }
    [[nodiscard]] Bio bio() const { return Bio(BIO_new_mem_buf(octets.constData(), int(octets.size()))); }
    [[nodiscard]] bool isPem() const { return octets.contains("-----BEGIN "); }

    QByteArray octets;
};

/// What OpenSSL asks for the pass phrase with.
struct Asked
{
    const base::Secret *phrase;
    bool was = false;

    static int answer(char *buffer, int size, int, void *self)
    {
        auto &asked = *static_cast<Asked *>(self);
        asked.was = true;
        if (!asked.phrase || asked.phrase->reveal().size() > size)
            return -1;
        std::memcpy(buffer, asked.phrase->reveal().constData(), std::size_t(asked.phrase->reveal().size()));
        return int(asked.phrase->reveal().size());
    }
};

Answer fromPem(const TlsPolicy &policy, const Contents &certificates, const base::Secret *phrase)
{
    Found found;
    found.chain = QSslCertificate::fromData(certificates.octets);
    if (found.chain.isEmpty())
        return wrong("tlsCertificate", "no-certificate", policy.certificateFile);
    Contents other;
    const bool apart = !policy.keyFile.isEmpty();
    const char *field = apart ? "tlsKey" : "tlsCertificate";
    if (apart) {
        if (auto read = other.read(field, policy.keyFile); !read)
            return std::unexpected(read.error());
    }
    const auto &name = apart ? policy.keyFile : policy.certificateFile;
    Asked asked{phrase};
    found.key.reset(
        PEM_read_bio_PrivateKey((apart ? other : certificates).bio().get(), nullptr, &Asked::answer, &asked));
    if (!found.key && asked.was)
        return wrong(field, phrase ? "wrong-phrase" : "phrase-needed", name);
    if (!found.key)
        return wrong(field, "no-key", name);
    return found;
}

QSslCertificate certificateOf(X509 *x509)
{
    QByteArray der(i2d_X509(x509, nullptr), Qt::Uninitialized);
    auto *octets = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(x509, &octets);
    return QSslCertificate(der, QSsl::Der);
}

Answer fromPkcs12(const TlsPolicy &policy, const Contents &contents, const base::Secret *phrase)
{
    const char *field = "tlsCertificate";
    const Pkcs12 bag(d2i_PKCS12_bio(contents.bio().get(), nullptr));
    if (!bag)
        return wrong(field, "no-certificate", policy.certificateFile);
    const bool open = PKCS12_verify_mac(bag.get(), "", 0) || PKCS12_verify_mac(bag.get(), nullptr, 0);
    if (!open && !phrase)
        return wrong(field, "phrase-needed", policy.certificateFile);
    const char *words = open ? "" : phrase->reveal().constData();
    if (!open && !PKCS12_verify_mac(bag.get(), words, -1))
        return wrong(field, "wrong-phrase", policy.certificateFile);
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    // old files are locked with ciphers that the library has put aside
    if (!PKCS12_parse(bag.get(), words, &key, &leaf, &others))
        return wrong(field, "unsupported-key", policy.certificateFile);
    Found found{{}, Key(key)};
    const X509Pointer own(leaf);
    const std::unique_ptr<STACK_OF(X509), decltype(&freeStack)> rest(others, &freeStack);
    if (!own)
        return wrong(field, "no-certificate", policy.certificateFile);
    if (!found.key)
        return wrong(field, "no-key", policy.certificateFile);
    found.chain.append(certificateOf(own.get()));
    for (int i = 0; i < sk_X509_num(rest.get()); ++i)
        found.chain.append(certificateOf(sk_X509_value(rest.get(), i)));
    return found;
}

bool belongTogether(const QSslCertificate &certificate, EVP_PKEY *key)
{
    const auto x509 = parsed(certificate);
    return x509 && X509_check_private_key(x509.get(), key) == 1;
}

/// Null for a kind that QSslSocket cannot use.
QSslKey keyFrom(EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC && kind != EVP_PKEY_DSA)
        return {};
    QByteArray der(i2d_PrivateKey(key, nullptr), Qt::Uninitialized);
    auto *octets = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(key, &octets);
    const auto algorithm = kind == EVP_PKEY_RSA ? QSsl::Rsa : kind == EVP_PKEY_EC ? QSsl::Ec : QSsl::Dsa;
    QSslKey result(der, algorithm, QSsl::Der);
    base::wipe(der);
    return result;
}

std::optional<base::Failure> outsideItsTime(const TlsPolicy &policy, const QSslCertificate &certificate)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const bool over = certificate.expiryDate() < now;
    if (policy.insecure || (!over && certificate.effectiveDate() <= now))
        return {};
    auto failure =
        base::badInput(QLatin1String("tlsCertificate"),
                       QLatin1String(over ? "own-expired" : "own-not-yet-valid"), policy.certificateFile);
    const auto day = over ? certificate.expiryDate() : certificate.effectiveDate();
    failure.facts.insert(QStringLiteral("day"), day.toUTC().toString(Qt::ISODate));
    return failure;
}

} // namespace

std::expected<std::shared_ptr<const ClientIdentity>, base::Failure> readIdentity(const TlsPolicy &policy,
                                                                                 const base::Secret *phrase)
{
    Contents contents;
    if (auto read = contents.read("tlsCertificate", policy.certificateFile); !read)
        return std::unexpected(read.error());
    const auto found =
        contents.isPem() ? fromPem(policy, contents, phrase) : fromPkcs12(policy, contents, phrase);
    if (!found)
        return std::unexpected(found.error());
    if (!belongTogether(found->chain.constFirst(), found->key.get()))
        return wrong("tlsKey", "other-key",
                     policy.keyFile.isEmpty() ? policy.certificateFile : policy.keyFile);
    if (const auto failure = outsideItsTime(policy, found->chain.constFirst()))
        return std::unexpected(*failure);
    auto identity = std::make_shared<ClientIdentity>(ClientIdentity{found->chain, keyFrom(found->key.get())});
    if (identity->key.isNull())
        return wrong("tlsKey", "unsupported-key", policy.keyFile);
    return identity;
}

} // namespace net

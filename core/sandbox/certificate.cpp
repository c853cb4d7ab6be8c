// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/certificate.h"

#include <memory>
#include <stdexcept>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace sandbox {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

template <typename T>
T *need(T *object)
{
    if (!object)
        throw std::runtime_error("libcrypto could not make a certificate");
    return object;
}

void need(int success)
{
    if (success <= 0)
        throw std::runtime_error("libcrypto could not make a certificate");
}

constexpr long day = 24 * 60 * 60;

Key newKey()
{
    return Key(need(EVP_EC_gen("P-256")));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(need(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())));
    need(X509_add_ext(certificate, extension.get(), -1));
}

/// Version, serial number, names, validity and public key; neither extensions nor signature yet.
Certificate blank(const QByteArray &commonName, EVP_PKEY *key, long fromSeconds, long untilSeconds)
{
    Certificate certificate(need(X509_new()));
    need(X509_set_version(certificate.get(), X509_VERSION_3));
    // RFC 5280 §4.1.2.2: positive and unique; 64 random bits, the top one clear.
    quint64 serial = 0;
    need(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial));
    need(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), (serial >> 1) | 1));
    need(X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromSeconds));
    need(X509_gmtime_adj(X509_getm_notAfter(certificate.get()), untilSeconds));
    auto *name = X509_get_subject_name(certificate.get());
    const auto add = [&](const char *field, const QByteArray &value) {
        need(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                        reinterpret_cast<const unsigned char *>(value.constData()),
                                        int(value.size()), -1, 0));
    };
    add("O", "Heloscope");
    add("CN", commonName.left(64)); // ub-common-name, RFC 5280 appendix A.1
    need(X509_set_pubkey(certificate.get(), key));
    return certificate;
}

QByteArray text(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return QByteArray(data, length);
}

QByteArray encode(X509 *certificate)
{
    const Bio bio(need(BIO_new(BIO_s_mem())));
    need(PEM_write_bio_X509(bio.get(), certificate));
    return text(bio.get());
}

QByteArray encode(EVP_PKEY *key)
{
    const Bio bio(need(BIO_new(BIO_s_mem())));
    need(PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr));
    return text(bio.get());
}

Bio reading(const QByteArray &bytes)
{
    return Bio(need(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))));
}

QByteArray alternativeNames(const QByteArray &host, CertificateKind kind)
{
    if (kind == CertificateKind::WrongName)
        return "DNS:somewhere-else.test";
    return "DNS:" + host + (host == "localhost" ? "" : ",DNS:localhost") + ",IP:127.0.0.1,IP:::1";
}

/// Who signs: an authority with its key.
struct Signer
{
    Certificate certificate;
    Key key;
};

Signer signerOf(const QByteArray &certificate, const QByteArray &key)
{
    return {Certificate(need(PEM_read_bio_X509(reading(certificate).get(), nullptr, nullptr, nullptr))),
            Key(need(PEM_read_bio_PrivateKey(reading(key).get(), nullptr, nullptr, nullptr)))};
}

/// From when until when, in seconds from now.
struct Validity
{
    long from;
    long until;
};

Validity validityOf(CertificateKind kind)
{
    if (kind == CertificateKind::Expired)
        return {-30 * day, -day};
    if (kind == CertificateKind::NotYetValid)
        return {day, 90 * day};
    return {-day, 90 * day};
}

/// Between the authority and the leaf, and good but for what the kind wants weak.
Signer intermediate(const Signer &root, CertificateKind kind)
{
    const bool weak = kind == CertificateKind::WeakKey;
    Signer middle{nullptr, weak ? Key(need(EVP_RSA_gen(1024))) : newKey()};
    middle.certificate = blank("Heloscope sandbox intermediate authority", middle.key.get(), -day, 90 * day);
    X509 *certificate = middle.certificate.get();
    X509 *issuer = root.certificate.get();
    need(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)));
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    need(X509_sign(certificate, root.key.get(),
                   kind == CertificateKind::WeakSignature ? EVP_sha1() : EVP_sha256()));
    return middle;
}

bool hasIntermediate(CertificateKind kind)
{
    return kind == CertificateKind::MissingIntermediate || kind == CertificateKind::WeakKey ||
           kind == CertificateKind::WeakSignature;
}

using Response = std::unique_ptr<OCSP_RESPONSE, Release<OCSP_RESPONSE_free>>;
using Basic = std::unique_ptr<OCSP_BASICRESP, Release<OCSP_BASICRESP_free>>;
using CertificateId = std::unique_ptr<OCSP_CERTID, Release<OCSP_CERTID_free>>;
using Time = std::unique_ptr<ASN1_TIME, Release<ASN1_STRING_free>>;

Time fromNow(long seconds)
{
    return Time(need(X509_gmtime_adj(nullptr, seconds)));
}

/// What the authority says of the certificate, good for a day (RFC 6960 §4.2).
QByteArray answerAbout(X509 *certificate, const Signer &signer, bool revoked)
{
    const Basic basic(need(OCSP_BASICRESP_new()));
    const CertificateId id(need(OCSP_cert_to_id(nullptr, certificate, signer.certificate.get())));
    const Time when = fromNow(-3600);
    const Time from = fromNow(-3600);
    const Time until = fromNow(day);
    need(OCSP_basic_add1_status(basic.get(), id.get(),
                                revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                                revoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0,
                                revoked ? when.get() : nullptr, from.get(), until.get()));
    need(OCSP_basic_sign(basic.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), nullptr, 0));
    const Response response(need(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get())));
    QByteArray der(i2d_OCSP_RESPONSE(response.get(), nullptr), Qt::Uninitialized);
    auto *octets = reinterpret_cast<unsigned char *>(der.data());
    i2d_OCSP_RESPONSE(response.get(), &octets);
    return der;
}

} // namespace

Authority::Authority(const QByteArray &name)
{
    const Key key = newKey();
    const Certificate certificate = blank(name, key.get(), -day, 3650 * day);
    X509 *self = certificate.get();
    need(X509_set_issuer_name(self, X509_get_subject_name(self)));
    addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:1");
    addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(self, self, NID_subject_key_identifier, "hash");
    need(X509_sign(self, key.get(), EVP_sha256()));
    m_certificate = encode(self);
    m_key = encode(key.get());
}

Identity Authority::issue(const QByteArray &host, CertificateKind kind) const
{
    if (kind == CertificateKind::Untrusted)
        return Authority("Authority unknown to everybody").issue(host, CertificateKind::Good);

    const Key key = newKey();
    const auto [from, until] = validityOf(kind);
    const Certificate leaf =
        blank(kind == CertificateKind::WrongName ? QByteArray("somewhere-else.test") : host, key.get(), from,
              until);

    const bool selfSigned = kind == CertificateKind::SelfSigned;
    const bool indirect = hasIntermediate(kind);
    Signer signer = signerOf(m_certificate, m_key);
    if (indirect)
        signer = intermediate(signer, kind);
    X509 *issuer = selfSigned ? leaf.get() : signer.certificate.get();

    need(X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer)));
    addExtension(leaf.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(leaf.get(), issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(leaf.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(leaf.get(), issuer, NID_subject_alt_name, alternativeNames(host, kind));
    addExtension(leaf.get(), issuer, NID_subject_key_identifier, "hash");
    if (!selfSigned)
        addExtension(leaf.get(), issuer, NID_authority_key_identifier, "keyid:always");
    if (indirect)
        addExtension(leaf.get(), issuer, NID_info_access,
                     "caIssuers;URI:http://sandbox.test/intermediate.crt");
    need(X509_sign(leaf.get(), selfSigned ? key.get() : signer.key.get(), EVP_sha256()));

    Identity identity{encode(leaf.get()), encode(key.get())};
    if (indirect && kind != CertificateKind::MissingIntermediate)
        identity.chain += encode(signer.certificate.get());
    if (!selfSigned && kind != CertificateKind::MissingIntermediate)
        identity.chain += m_certificate;
    if (!selfSigned)
        identity.stapled = answerAbout(leaf.get(), signer, kind == CertificateKind::Revoked);
    return identity;
}

Identity Authority::issueToClient(const QByteArray &name, CertificateKind kind) const
{
    const Key key = newKey();
    const auto [from, until] = validityOf(kind);
    const Certificate leaf = blank(name, key.get(), from, until);
    const Signer signer = signerOf(m_certificate, m_key);
    X509 *issuer = signer.certificate.get();
    need(X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer)));
    addExtension(leaf.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(leaf.get(), issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(leaf.get(), issuer, NID_ext_key_usage, "clientAuth");
    need(X509_sign(leaf.get(), signer.key.get(), EVP_sha256()));
    return {encode(leaf.get()), encode(key.get())};
}

} // namespace sandbox

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/chain.h"

#include "net/x509.h"

#include <algorithm>

#include <openssl/x509v3.h>

namespace net {

namespace {

constexpr int enough = 112; // bits, OpenSSL's security level 2

using Access = std::unique_ptr<AUTHORITY_INFO_ACCESS, Freed<AUTHORITY_INFO_ACCESS_free>>;
using KeyId = std::unique_ptr<AUTHORITY_KEYID, Freed<AUTHORITY_KEYID_free>>;

/// By its names: one that may not sign anything else (its key usage says so) still signed itself.
bool isOwnIssuer(const X509 *certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
}

bool isSigner(X509 *issuer, X509 *certificate)
{
    return X509_check_issued(issuer, certificate) == X509_V_OK;
}

/// Whether it names a place to fetch its issuer's certificate from.
bool saysWhereItsIssuerIs(const X509 *certificate)
{
    const Access access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_ca_issuers)
            return true;
    }
    return false;
}

/// Whether its issuer was itself issued by somebody else.
bool saysThatItsIssuerHasOne(const X509 *certificate)
{
    const KeyId keyId(static_cast<AUTHORITY_KEYID *>(
        X509_get_ext_d2i(certificate, NID_authority_key_identifier, nullptr, nullptr)));
    if (!keyId || !keyId->issuer)
        return false;
    for (int i = 0; i < sk_GENERAL_NAME_num(keyId->issuer); ++i) {
        const auto *name = sk_GENERAL_NAME_value(keyId->issuer, i);
        if (name->type == GEN_DIRNAME &&
            X509_NAME_cmp(name->d.directoryName, X509_get_issuer_name(certificate)) != 0)
            return true;
    }
    return false;
}

/// How many of the chain lead up from its leaf, and the last of them.
struct Climbed
{
    qsizetype steps;
    X509Pointer top;
};

Climbed climb(const QList<QSslCertificate> &chain)
{
    Climbed climbed{1, parsed(chain.constFirst())};
    for (bool found = true; found && climbed.top && climbed.steps < chain.size();) {
        found = false;
        for (const auto &candidate : chain) {
            auto issuer = parsed(candidate);
            if (!issuer || X509_cmp(issuer.get(), climbed.top.get()) == 0 ||
                !isSigner(issuer.get(), climbed.top.get()))
                continue;
            climbed.top = std::move(issuer);
            ++climbed.steps;
            found = true;
            break;
        }
    }
    return climbed;
}

} // namespace

QString whyUntrusted(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &known)
{
    auto unknown = QStringLiteral("unknown-authority");
    auto gap = QStringLiteral("missing-intermediate");
    const auto leaf = chain.isEmpty() ? X509Pointer() : parsed(chain.constFirst());
    if (!leaf)
        return unknown;
    if (isOwnIssuer(leaf.get()))
        return QStringLiteral("self-signed");
    const auto climbed = climb(chain);
    const auto *top = climbed.top.get();
    if (!top || isOwnIssuer(top))
        return unknown;
    const bool issuerIsKnown = std::ranges::any_of(known, [top](const auto &root) {
        const auto x509 = parsed(root);
        return x509 && X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(top)) == 0;
    });
    if (issuerIsKnown) // by name; but the signature is not his
        return unknown;
    if (climbed.steps < chain.size())
        return gap;
    const bool alone = chain.size() == 1;
    return alone && (saysWhereItsIssuerIs(top) || saysThatItsIssuerHasOne(top)) ? gap : unknown;
}

QString weaknessOf(const QSslCertificate &certificate)
{
    const auto x509 = parsed(certificate);
    if (!x509)
        return {};
    const auto *key = X509_get0_pubkey(x509.get());
    if (key && EVP_PKEY_get_security_bits(key) < enough)
        return QString::fromLatin1(EVP_PKEY_get0_type_name(key)) + u' ' +
               QString::number(EVP_PKEY_get_bits(key));
    int digest = 0;
    int bits = 0;
    const bool known = X509_get_signature_info(x509.get(), &digest, nullptr, &bits, nullptr) == 1;
    // nobody relies on the signature that a root makes on itself
    if (known && bits < enough && !certificate.isSelfSigned())
        return QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(x509.get())));
    return {};
}

} // namespace net

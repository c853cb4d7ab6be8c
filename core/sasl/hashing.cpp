// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/hashing.h"

#include <QMessageAuthenticationCode>

#include <gsasl.h>
#include <openssl/evp.h>

namespace sasl {

namespace {

const EVP_MD *digest(Hash hash)
{
    switch (hash) {
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha256:
        return EVP_sha256();
    case Hash::Sha512:
        return EVP_sha512();
    default: // no mechanism stretches a password with another
        return nullptr;
    }
}

} // namespace

QByteArray hmac(Hash hash, const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, hash);
}

base::Secret pbkdf2(Hash hash, const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key(QCryptographicHash::hashLength(hash), '\0');
    if (PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()),
                          reinterpret_cast<const unsigned char *>(salt.constData()),
                          static_cast<int>(salt.size()), iterations, digest(hash),
                          static_cast<int>(key.size()), reinterpret_cast<unsigned char *>(key.data())) != 1)
        key.clear();
    return base::Secret(std::move(key));
}

std::optional<base::Secret> prepared(const QByteArray &octets)
{
    char *text = nullptr;
    if (gsasl_saslprep(octets.constData(), GSASL_ALLOW_UNASSIGNED, &text, nullptr) != GSASL_OK)
        return {};
    const auto length = qstrlen(text);
    base::Secret secret(QByteArray(text, static_cast<qsizetype>(length)));
    base::wipe(std::span(text, length));
    gsasl_free(text);
    return secret;
}

} // namespace sasl

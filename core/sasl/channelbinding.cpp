// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/channelbinding.h"

#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace sasl {

QByteArray serverEndPoint(const QByteArray &certificate)
{
    const auto *der = reinterpret_cast<const unsigned char *>(certificate.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(
        d2i_X509(nullptr, &der, static_cast<long>(certificate.size())), &X509_free);
    int hash = NID_undef;
    if (!parsed || X509_get_signature_info(parsed.get(), &hash, nullptr, nullptr, nullptr) != 1)
        return {};
    if (hash == NID_md5 || hash == NID_sha1)
        hash = NID_sha256;
    const EVP_MD *digest = EVP_get_digestbynid(hash);
    std::array<unsigned char, EVP_MAX_MD_SIZE> octets{};
    unsigned int length = 0;
    if (digest == nullptr || EVP_Digest(certificate.constData(), static_cast<std::size_t>(certificate.size()),
                                        octets.data(), &length, digest, nullptr) != 1)
        return {};
    return {reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(length)};
}

} // namespace sasl

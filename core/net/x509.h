// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>

#include <memory>

#include <openssl/x509.h>

namespace net {

template <auto release>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;

/// The certificate in libcrypto's terms, for what Qt does not tell; null when it cannot be read.
inline X509Pointer parsed(const QSslCertificate &certificate)
{
    const auto der = certificate.toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Pointer(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
}

} // namespace net

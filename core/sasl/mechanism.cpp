// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include "sasl/mechanisms.h"

namespace sasl {

std::unique_ptr<Mechanism> create(QByteArrayView mechanism, Credential credential)
{
    const QByteArray name = mechanism.toByteArray().toUpper();
    if (name == "SCRAM-SHA-256")
        return makeScram(ScramHash::Sha256, std::move(credential));
    if (name == "SCRAM-SHA-1")
        return makeScram(ScramHash::Sha1, std::move(credential));
    if (name == "CRAM-MD5")
        return makeCramMd5(std::move(credential));
    if (name == "OAUTHBEARER")
        return makeOAuthBearer(std::move(credential));
    if (name == "XOAUTH2")
        return makeXOAuth2(std::move(credential));
    if (name == "PLAIN")
        return makePlain(std::move(credential));
    if (name == "LOGIN")
        return makeLogin(std::move(credential));
    return nullptr;
}

} // namespace sasl

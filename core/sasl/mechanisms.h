// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/mechanism.h"

/// The room's own list of what create() can make; callers use create(). `name` is the registered one.
namespace sasl {

std::unique_ptr<Mechanism> makePlain(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeLogin(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeCram(const QByteArray &name, Credential credential); ///< of three hashes
std::unique_ptr<Mechanism> makeScram(const QByteArray &name,
                                     Credential credential); ///< three, and -PLUS of each
std::unique_ptr<Mechanism> makeDigestMd5(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeNtlm(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeGssapi(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeExternal(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeAnonymous(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeOAuthBearer(const QByteArray &name, Credential credential);
std::unique_ptr<Mechanism> makeXOAuth2(const QByteArray &name, Credential credential);

} // namespace sasl

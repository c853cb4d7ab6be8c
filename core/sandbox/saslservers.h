// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/saslserver.h"

/// What SaslServer::create() can make. `name` is the mechanism's, in upper case.
namespace sandbox {

std::unique_ptr<SaslServer> makeGsaslServer(const QByteArray &name, const SignInFacts &facts);
std::unique_ptr<SaslServer> makeScramServer(const QByteArray &name, const SignInFacts &facts);
std::unique_ptr<SaslServer> makeCramServer(const QByteArray &name, const SignInFacts &facts);
std::unique_ptr<SaslServer> makeNtlmServer(const QByteArray &name, const SignInFacts &facts);
std::unique_ptr<SaslServer> makeBearerServer(const QByteArray &name, const SignInFacts &facts);
std::unique_ptr<SaslServer> makeIdentityServer(const QByteArray &name, const SignInFacts &facts);

/// SASLprep (RFC 4013); what it refuses comes back as it is, and will not match.
QByteArray prepared(const QByteArray &text);

} // namespace sandbox

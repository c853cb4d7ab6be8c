// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

namespace ui {

/// What is kept for an account.
enum class Credential {
    Password,
    Token,        ///< an OAuth access token
    KeyPhrase,    ///< opens the private key of the own certificate
    ProxyPassword ///< of the proxy's user
};

/// "Password"
QString credentialName(Credential credential);

/// Where an account's password, token or pass phrase is, in words for the account's page. The four states
/// never share words; without a keychain, `held` says whether it was given in this session.
QString credentialWords(keychain::State state, bool held, const QString &backend, Credential credential);

/// Why what was given is not kept, or what was to be forgotten is still there: the state after the attempt.
QString notKeptWords(keychain::State state, const QString &backend);
QString notForgottenWords(keychain::State state, const QString &backend);

/// Why a person is asked in the middle of a session.
QString credentialQuestion(keychain::State state, const QString &backend, Credential credential);

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

namespace ui {

/// Where an account's password (or access token) is, in words for the account's page. The four states never
/// share words.
QString credentialWords(keychain::State state, const QString &backend, bool token);

/// Why a person is asked in the middle of a session.
QString credentialQuestion(keychain::State state, const QString &backend, bool token);

} // namespace ui

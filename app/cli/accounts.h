// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountstore.h"
#include "cli/stop.h"

namespace cli {

/// The accounts that the window has too. A damaged file has been put aside by then, and standard error says
/// where.
account::AccountStore loadAccounts();

/// Fails with the system's words; what was there before is unchanged.
Or<void> saveAccounts(const account::AccountStore &store);

/// The account of that name, or a sentence with the nearest one.
Or<account::Account> findAccount(const account::AccountStore &store, const QString &name);

} // namespace cli

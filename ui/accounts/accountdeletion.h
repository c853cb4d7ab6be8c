// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/workspace.h"

namespace ui {

/// Asks first; true when the account is gone, and with it what the keychain held for it.
bool deleteAccount(Workspace &workspace, const QString &id, QWidget *over);

} // namespace ui

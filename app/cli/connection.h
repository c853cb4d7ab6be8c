// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "cli/arguments.h"
#include "cli/stop.h"

#include <optional>

namespace cli {

/// Whether it is a host name, or an address with brackets or without.
bool isHost(const QString &text);

/// HOST, HOST:PORT, [IPv6] or [IPv6]:PORT as typed; a bare IPv6 address is one without a port.
struct Server
{
    QString host;
    std::optional<quint16> port;
};
Or<Server> parseServer(const QString &text);

/// The account that the options describe, on top of one that is there already or of a fresh one. Files it
/// names are looked at, so that what is wrong is said before anything connects.
Or<account::Account> describedAccount(const Arguments &arguments, account::Account start);

/// Where to and how: the account's part of a submission, and the options that no account has.
Or<session::Submission> connection(const Arguments &arguments, const account::Account &account);

} // namespace cli

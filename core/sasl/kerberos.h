// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sasl {

/// Whether this program was built with a GSS-API library: without one GSSAPI is known and refused.
bool hasKerberos();

/// The principal of the Kerberos ticket that is at hand, "jana@EXAMPLE.ORG"; empty where there is none or it
/// has run out. Reads the user's credential cache.
QString ticketHolder();

} // namespace sasl

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sasl {

/// Whether this program was built with a GSS-API library: without one GSSAPI is known and refused.
bool hasKerberos();

/// Whether we can speak a mechanism that we know: all but GSSAPI without that library.
inline bool isBuiltIn(QByteArrayView mechanism)
{
    return mechanism != "GSSAPI" || hasKerberos();
}

/// The principal of the Kerberos ticket that is at hand, "jana@EXAMPLE.ORG"; empty where there is none or it
/// has run out. Reads the user's credential cache.
QString ticketHolder();

} // namespace sasl

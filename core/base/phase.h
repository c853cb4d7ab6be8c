// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace base {

/// Where in a session something happens. The order is that of a plain submission; a session may visit some
/// more than once (EHLO again after STARTTLS) and leave others out. Time-outs, the stage bar and the exit
/// codes go by it.
enum class Phase {
    Lookup,   ///< name to addresses
    Connect,  ///< TCP
    Greeting, ///< waiting for the 220 line
    Ehlo,     ///< EHLO or HELO
    StartTls, ///< the STARTTLS command and its reply
    Tls,      ///< the TLS handshake
    Auth,     ///< the AUTH exchange
    Mail,
    Rcpt,
    Data,      ///< the DATA command and its 354
    Body,      ///< the message on its way
    EndOfData, ///< the final dot sent, its reply awaited
    Rset,
    Noop,
    Quit,
    Turn, ///< ATRN, and all that is said once the roles have turned (RFC 2645)
};

/// The stable lower-case name used in exports ("end-of-data").
QByteArrayView name(Phase phase);

/// The phase of that name; none for a word that names none.
std::optional<Phase> phaseFromName(QByteArrayView name);

} // namespace base

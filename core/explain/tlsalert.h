// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace explain {

/// An alert of TLS (RFC 8446 §6) that the server ended the handshake with, in words.
struct TlsAlert
{
    enum class About {
        OurCertificate, ///< the one that we showed, or did not
        Agreement,      ///< versions, ciphers, extensions: the two have nothing in common
        Name,           ///< that we asked for
        Trouble,        ///< something went wrong on the way, or at one of the ends
    };
    int number;
    QString name; ///< "certificate_required"
    About about;
    QString sentence; ///< what the server says with it
};

/// A number without a row is Trouble, and said to be unknown.
TlsAlert tlsAlert(int number);

} // namespace explain

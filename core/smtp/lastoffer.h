// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace smtp {

/// What a server offered that protects a session. Kept from one session to the next, so that an offer which
/// somebody on the way took out of the list is missed (RFC 3207 §6). Holds no secret.
struct LastOffer
{
    bool startTls = false;
    QList<QByteArray> inClear;  ///< AUTH mechanisms before TLS, upper case
    QList<QByteArray> underTls; ///< AUTH mechanisms under TLS

    bool operator==(const LastOffer &) const = default;
};

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QList>

namespace sandbox {

constexpr int longestHold = 7 * 24 * 3600; ///< seconds, for FUTURERELEASE
constexpr int shortestDeadline = 60;       ///< seconds, for DELIVERBY with return
constexpr int highestPriority =
    4; ///< that MT-PRIORITY grants, to those who signed in; to others none above 0
constexpr int ownedSinceYear = 2010; ///< since its first day every mailbox has had one owner, for RRVS
inline const QByteArray unwantedMail = "net.example:ADV"; ///< the label that NO-SOLICITING names

/// Whether the extension is offered only where everything is: few servers have it.
bool isRare(QByteArrayView keyword);

/// The lines of EHLO for the rare extensions, in clear text or under TLS.
QList<QByteArray> rareOffers(bool tls);

/// What follows LIMITS in EHLO (RFC 9422); empty where there are none.
QByteArray inWords(const Limits &limits);

} // namespace sandbox

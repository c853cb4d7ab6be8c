// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sasl {

/// When a mechanism is taken without having been asked for.
enum class Automatic {
    Always,
    WithCertificate, ///< the client shows one in TLS
    WithTicket,      ///< there is a Kerberos ticket of the very user
    Never,
};

/// One row of the ranking: strongest first.
struct Rank
{
    QByteArray mechanism;
    bool sendsPassword = false; ///< the password or token itself crosses the wire: refused in clear text
    bool needsToken = false;    ///< takes an OAuth access token instead of a password
    bool needsSecret = true;    ///< takes a password or token at all, and a user name
    bool needsBinding = false;  ///< to the TLS channel
    Automatic automatic = Automatic::Always;
    QByteArray reason; ///< why it stands where it stands: a key, its sentence is in core/registry
};

/// What is at hand to sign in with.
struct Means
{
    bool user = true;         ///< a user name, and thus a password or a token
    bool token = false;       ///< it is a token
    bool certificate = false; ///< the client shows one in TLS
    bool ticket = false;      ///< a Kerberos ticket of the user
    bool binding = false;     ///< the channel can be bound to
};

/// The one table of all mechanisms that we speak, strongest first.
const QList<Rank> &ranking();

/// The row of a mechanism; nullptr for one that is not ours.
const Rank *rankOf(QByteArrayView mechanism);

/// Which to try, strongest first: those in `offered` that we speak, that `wanted` names, and for which there
/// are the means. Where `wanted` is empty, those that are taken without having been asked for. A mechanism
/// that is in `wanted` keeps the order of the table, not of `wanted`.
QList<QByteArray> choose(const QList<QByteArray> &offered, const QList<QByteArray> &wanted,
                         const Means &means);

} // namespace sasl

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dnsclient.h"
#include "smtp/flows.h"

namespace session {

/// The recipients whose mail goes the same way.
struct Destination
{
    QString domain;                ///< in ASCII and lower case, or an address literal with its brackets
    QList<qsizetype> recipients{}; ///< their places in the envelope
};

/// One for each domain, in the order in which the domains first appear.
QList<Destination> destinations(const QList<smtp::Recipient> &recipients);

/// A host that takes mail for a domain.
struct Exchanger
{
    QString name;
    quint16 preference = 0; ///< the lower goes first
};

/// Where the mail of one domain goes (RFC 5321 §5.1): made before anything connects.
struct Route
{
    enum class How {
        Mx,      ///< the domain names its exchangers
        Address, ///< it names none, and is its own
        Literal, ///< it is an address
    };
    /// What an MX record names and cannot be used, and why: mx-is-address, mx-is-root.
    struct Ignored
    {
        QString name;
        QByteArray why;
    };
    QString domain;
    How how = How::Mx;
    QList<Exchanger> exchangers = {}; ///< in the order in which to try them
    net::DnsAnswer::Security security = net::DnsAnswer::Security::Unchecked;
    QList<Ignored> ignored = {};
};

/// The stable lower-case name used in exports.
QByteArrayView name(Route::How how);

/// What the answer to the question for MX records comes to: those of equal preference in an order by chance.
/// Fails with NullMx or NoExchanger.
std::expected<Route, base::Failure> routeFor(const QString &domain, const net::DnsAnswer &answer);

/// NoExchanger with domain and problem, and where they are known exchanger and words.
base::Failure noExchanger(const QString &domain, QLatin1String problem, const QString &exchanger = {},
                          const QString &words = {});

/// Whether the next exchanger has its turn after this: no connection came about, or the server had no time
/// before it was asked for anything. Never after a decision about the sender, a recipient or the message.
bool nextHasItsTurn(const smtp::Outcome &outcome);

/// What several sessions came to, each for some recipients of the one envelope. A session whose message may
/// have been taken makes the whole Unknown, whatever the others say: who sends again must know of it.
smtp::Outcome joined(const smtp::Envelope &envelope, int messages, const QList<Destination> &destinations,
                     const QList<smtp::Outcome> &outcomes);

} // namespace session

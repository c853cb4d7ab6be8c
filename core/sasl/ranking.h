// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sasl {

/// One row of the ranking: strongest first.
struct Rank
{
    QByteArray mechanism;
    bool sendsPassword; ///< the password or token itself crosses the wire: refused in clear text
    bool needsToken;    ///< takes an OAuth access token instead of a password
    QByteArray reason;  ///< why it stands where it stands: a key, its sentence is in core/registry
};

/// The one table of all mechanisms that we speak, strongest first.
const QList<Rank> &ranking();

/// The row of a mechanism; nullptr for one that is not ours.
const Rank *rankOf(QByteArrayView mechanism);

/// Which to try, strongest first: those in `offered` that we speak, that `wanted` names (empty: any), and
/// that fit the kind of credential. A mechanism that is in `wanted` keeps the order of the table, not of
/// `wanted`.
QList<QByteArray> choose(const QList<QByteArray> &offered, const QList<QByteArray> &wanted, bool haveToken);

} // namespace sasl

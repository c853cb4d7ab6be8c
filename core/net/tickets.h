// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace net {

/// Tickets that servers gave, for the next session with each (RFC 5077, RFC 8446 §4.6.1): in memory only, for
/// a ticket is as good as the session's keys. Safe to use from several threads.
class Tickets
{
public:
    /// Beyond this the oldest go: more servers than a person tests in one sitting.
    static constexpr qsizetype most = 100;

    struct Kept
    {
        QByteArray ticket;
        base::TlsFacts facts; ///< of the session that it came from: a resumed one shows no certificate
    };

    /// `whom`: the server and everything that its certificate was judged by. What was judged leniently must
    /// not be resumed where it would be judged strictly.
    void keep(const QByteArray &whom, const Kept &kept);

    /// Once only (RFC 8446 appendix C.4); none whose certificate has run out meanwhile.
    std::optional<Kept> take(const QByteArray &whom);

private:
    QMutex m_mutex;
    QHash<QByteArray, Kept> m_kept;
    QList<QByteArray> m_order; ///< oldest first
};

} // namespace net

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace smtp {

/// What a server's LIMITS announces (RFC 9422 §4); 0: no such limit.
struct Limits
{
    int mails = 0;         ///< MAILMAX: transactions in a session
    int recipients = 0;    ///< RCPTMAX: recipients of a transaction
    int domains = 0;       ///< RCPTDOMAINMAX: different domains of recipients in a session
    QList<QByteArray> odd; ///< words that have no value as it must be, or contradict one before them

    [[nodiscard]] bool isEmpty() const { return mails == 0 && recipients == 0 && domains == 0; }

    /// Takes in what one LIMITS line says after the keyword. A line that is not of the form is passed over
    /// whole, a limit that is no number is no limit, as is one that nobody knows (RFC 9422 §3.7); of two that
    /// contradict each other the smaller one counts.
    void read(const QByteArray &parameters);

private:
    void take(int &limit, const QByteArray &value, const QByteArray &word);
};

} // namespace smtp

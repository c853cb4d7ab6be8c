// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/timeouts.h"

namespace smtp {

std::chrono::milliseconds Timeouts::limit(base::Phase phase) const
{
    using namespace std::chrono_literals;
    using base::Phase;

    if (m_all)
        return *m_all;
    switch (phase) {
    case Phase::Lookup:  // resolvers give up by themselves sooner
    case Phase::Connect: // for each address; a silent firewall would hold us for minutes
        return 30s;
    case Phase::Greeting: // §4.5.3.2.1
    case Phase::Ehlo:
        return 5min;
    case Phase::StartTls:
        return 2min;
    case Phase::Tls:
        return 1min;
    case Phase::Auth: // a person may have to unlock a keyring or type
    case Phase::Mail: // §4.5.3.2.2
    case Phase::Rcpt: // §4.5.3.2.3
        return 5min;
    case Phase::Data:
        return 2min; // §4.5.3.2.4
    case Phase::Body:
        return 3min; // §4.5.3.2.5, for each block
    case Phase::EndOfData:
        return 10min; // §4.5.3.2.6
    case Phase::Rset:
    case Phase::Noop:
        return 5min;
    case Phase::Quit:
        return 10s; // the outcome is known: a farewell is worth little
    case Phase::Turn:
        return 10min; // RFC 2645 §5.2.1
    }
    return 5min;
}

std::chrono::milliseconds Timeouts::asServer() const
{
    return m_all.value_or(std::chrono::minutes(5));
}

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/entry.h"

namespace transcript {

QByteArrayView name(Event event)
{
    switch (event) {
    case Event::Line:
        return "line";
    case Event::Body:
        return "body";
    case Event::LookupStarted:
        return "lookup-started";
    case Event::LookupDone:
        return "lookup-done";
    case Event::ConnectStarted:
        return "connect-started";
    case Event::Connected:
        return "connected";
    case Event::ConnectFailed:
        return "connect-failed";
    case Event::TlsStarted:
        return "tls-started";
    case Event::TlsEstablished:
        return "tls-established";
    case Event::TlsFailed:
        return "tls-failed";
    case Event::StayedClear:
        return "stayed-clear";
    case Event::MechanismChosen:
        return "mechanism-chosen";
    case Event::TransactionPlanned:
        return "transaction-planned";
    case Event::RoutePlanned:
        return "route-planned";
    case Event::ExchangerChosen:
        return "exchanger-chosen";
    case Event::ProxyHeader:
        return "proxy-header";
    case Event::Closed:
        return "closed";
    case Event::Failed:
        return "failed";
    case Event::Remark:
        return "remark";
    }
    return {};
}

QByteArrayView name(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return "none";
    case Direction::Sent:
        return "sent";
    case Direction::Received:
        return "received";
    }
    return {};
}

} // namespace transcript

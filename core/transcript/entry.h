// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/line.h"
#include "base/phase.h"

#include <QJsonObject>

namespace transcript {

enum class Direction { None, Sent, Received };

/// What an entry tells. Lines are what was on the wire; everything else is a fact about it, with `facts`.
enum class Event {
    Line, ///< one line of a command or reply, octets with their line end
    Body, ///< the message: octets hold its first lines. facts: size, lines, stuffed (lines that got a dot),
          ///< complete
    LookupStarted,   ///< facts: host, [type] (MX, A, AAAA where we asked for it ourselves)
    LookupDone,      ///< facts: host, addresses (array) | problem, [type, dnssec (secure, insecure, bogus,
                     ///< unchecked), answers (array of objects: name, type, ttl in seconds, data)]
    ConnectStarted,  ///< facts: address, port, [proxy]
    Connected,       ///< facts: address, port, localAddress, localPort
    ConnectFailed,   ///< facts: address, port, problem
    TlsStarted,      ///< facts: name, implicit
    TlsEstablished,  ///< facts: TlsFacts as object (see tlsjson.h)
    TlsFailed,       ///< facts: TlsFacts as object, problem, words, [speaks], [alert]
    StayedClear,     ///< opportunistic TLS, and it stayed in clear text. facts: reason (not-offered, refused)
    MechanismChosen, ///< facts: mechanism, offered, reason (key of the ranking)
    TransactionPlanned, ///< facts: size, eightBit, utf8, recipients
    RoutePlanned,    ///< where a domain's mail goes. facts: domain, recipients, exchangers (array of objects:
                     ///< name, preference), how (mx, address, literal), dnssec
    ExchangerChosen, ///< facts: domain, exchanger, preference, number, of, [after] (why not the one before)
    ProxyHeader,     ///< octets of the PROXY protocol. facts: version, command, family, source, sourcePort,
                     ///< destination, destinationPort | byHand
    Closed,          ///< facts: by (us, them), how (orderly, aborted), [words]
    Failed,          ///< the failure that ended the session. facts: fault, phase, …
    Remark,          ///< anything else worth a line. facts: remark (key)
};

/// One thing that happened. Octets are already masked: a secret never enters.
struct Entry
{
    qint64 wallTime = 0; ///< microseconds since 1970-01-01 UTC
    qint64 time = 0;     ///< nanoseconds since the session began, monotonic
    qint64 took = -1; ///< nanoseconds: a reply since its command was sent, a stage since it began; -1 unknown
    quint32 connection = 0; ///< 1 for the session's first connection; 0 before it
    quint32 command = 0; ///< number of the command within the session that this line is or answers; 0: none
    quint32 group = 0;   ///< number of the pipelined group that its command is of; 0: sent alone
    base::Phase phase = base::Phase::Lookup;
    Direction direction = Direction::None;
    Event event = Event::Line;
    base::Part part = base::Part::Only;
    bool tls = false; ///< crossed under TLS
    base::Oddities odd = {};
    base::Breaches breaches = {}; ///< rules that a sent line breaks
    QByteArray bytes = {};        ///< as on the wire, secrets replaced by `maskOctets`
    base::Spans secrets = {};     ///< where the masks stand in `bytes`
    QJsonObject facts = {};       ///< of every event but Line

    bool operator==(const Entry &) const = default;
};

/// What stands for a secret, always eight octets so that its length is not told.
inline constexpr char maskOctets[] = "********";

/// The stable lower-case names used in exports ("tls-established", "sent").
QByteArrayView name(Event event);
QByteArrayView name(Direction direction);

} // namespace transcript

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace base {

/// A message that came to us.
struct Arrival
{
    QByteArray id;        ///< as our reply named it
    QByteArray from;      ///< reverse-path as sent, without brackets
    QList<QByteArray> to; ///< the forward-paths that were accepted
    qint64 size = 0;      ///< octets
};

/// The server's side of a connection whose roles have turned (RFC 2645 §5.3): octets of whoever is the client
/// now go in, what is answered comes out by pull. It keeps to its own limits of line, message and session.
class MailReceiver
{
public:
    enum class Reason { TimedOut, Cancelled };

    virtual ~MailReceiver() = default;

    /// The roles have turned, under TLS or in clear text: greets, with this name.
    virtual void begin(const QByteArray &hostName, bool tls) = 0;
    virtual void received(QByteArrayView octets) = 0;
    virtual void leave(Reason why) = 0; ///< says 421 and is over (RFC 5321 §3.8)

    /// What is to be sent now, whole lines; empty when there is nothing to say.
    [[nodiscard]] virtual QByteArray answer() = 0;

    /// What the next octets are: of a command (0), of a message up to its final dot (-1), or so many of a
    /// chunk.
    [[nodiscard]] virtual qint64 contentLeft() const = 0;

    /// Said goodbye: nothing more is taken.
    [[nodiscard]] virtual bool isOver() const = 0;

    /// What was taken so far.
    [[nodiscard]] virtual QList<Arrival> arrived() const = 0;
};

} // namespace base

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "explain/context.h"

namespace explain {

/// A base64 run of a line, decoded as far as it can be read: up to a mask, a stray character or the end.
class Decoded
{
public:
    Decoded(QByteArrayView line, base::Span run);

    [[nodiscard]] const QByteArray &octets() const { return m_octets; }
    [[nodiscard]] bool whole() const { return m_whole; } ///< every octet could be read

    /// The run of the line that carries these of the decoded octets.
    [[nodiscard]] base::Span span(base::Span octets) const;

private:
    base::Span m_run;
    QByteArray m_octets;
    bool m_whole;
};

/// One message of a SASL exchange: what it means and its parts.
struct SaslMessage
{
    QString meaning;
    QString explanation;
    QString user; ///< who signs in, where the message tells it
    QList<Field> fields;
    bool refusal = false; ///< the server's reason for a refusal rather than a challenge
};

/// The client's message `number` (from 0) of that mechanism, in the run of the entry's octets.
SaslMessage clientMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run);

/// The server's challenge `number` (from 0).
SaslMessage serverMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run);

/// Who signs in by the exchange, found in its first messages; empty where it cannot be read.
QString signedInUser(const transcript::Transcript &transcript, const Context::Exchange &exchange);

} // namespace explain

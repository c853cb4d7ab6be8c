// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "explain/wire.h"

namespace explain {

/// A base64 run of a line, decoded as far as it can be read: up to a mask, a stray character or the end.
class Decoded
{
public:
    Decoded(QByteArrayView line, base::Span run);

    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

    /// The run of the line that carries these of the decoded octets.
    [[nodiscard]] base::Span span(base::Span octets) const;

    /// All of it as a field; none where nothing could be read.
    [[nodiscard]] QList<Field> asField(const QString &name) const;

private:
    base::Span m_run;
    QByteArray m_octets;
};

/// What stands between the separators of a decoded message; there is always one part, if an empty one.
class Parts
{
public:
    Parts(const Decoded &decoded, char separator);

    [[nodiscard]] qsizetype size() const { return m_spans.size(); }
    [[nodiscard]] QByteArray at(qsizetype i) const; ///< empty where there is none

    /// Part `i` without its first `skip` octets.
    [[nodiscard]] Field field(const QString &name, qsizetype i, qsizetype skip = 0) const;

private:
    const Decoded &m_decoded;
    QList<base::Span> m_spans;
};

/// A user name of SCRAM and OAUTHBEARER: commas and equals signs are written =2C and =3D (RFC 5802 §5.1).
QString scramName(QByteArray name);

} // namespace explain

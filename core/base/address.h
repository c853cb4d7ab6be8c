// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QString>

#include <expected>

namespace base {

/// An address as the envelope and headers use it: local part and domain (RFC 5321 §4.1.2 Mailbox, RFC 6531
/// §3.3). The null reverse-path is the address with neither.
class Address
{
public:
    Address() = default;

    /// Reads `local@domain`, `"quoted"@domain`, `local@[192.0.2.1]`, `local@[IPv6:::1]`, `postmaster`, and ""
    /// or "<>" as the null address. Surrounding white space and one pair of angle brackets are allowed. Fails
    /// with BadInput; the fact `problem` is one of: no-at-sign, empty-local, empty-domain, bad-character,
    /// line-break, too-long, bad-domain, unbalanced-quote, trailing-text. `field` is copied to the fact
    /// `field`.
    static std::expected<Address, Failure> parse(const QString &text,
                                                 QLatin1String field = QLatin1String("address"));

    [[nodiscard]] bool isNull() const { return m_local.isEmpty() && m_domain.isEmpty(); }
    [[nodiscard]] const QString &local() const { return m_local; } ///< with its quotes, if any
    [[nodiscard]] const QString &domain() const
    {
        return m_domain;
    } ///< as written (U-label or A-label), empty for postmaster
    [[nodiscard]] QString text() const; ///< local@domain as written

    /// Whether only SMTPUTF8 can carry it: its local part is not ASCII. A domain alone never needs it
    /// (A-labels).
    [[nodiscard]] bool needsUtf8() const;

    /// Octets for a path, without brackets: the domain as A-labels unless `utf8` (SMTPUTF8 in use), then as
    /// written.
    [[nodiscard]] QByteArray wire(bool utf8) const;

    bool operator==(const Address &) const = default;

private:
    QString m_local;
    QString m_domain;
};

/// A host name as DNS and certificates know it: A-labels, lower case; empty when it cannot be one. Address
/// literals pass.
QString asciiHost(const QString &host);

} // namespace base

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/address.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace mime {

/// A name and an address (RFC 5322 §3.4 mailbox).
struct Mailbox
{
    QString name;
    base::Address address;
    bool operator==(const Mailbox &) const = default;

    /// As a person writes it: Jana Keller <jana@example.org>. parseMailboxes() reads it back as it was.
    [[nodiscard]] QString text() const;
};

/// Reads a list as a person writes or pastes it: commas, semicolons or line breaks between, or only spaces
/// between bare addresses; groups are opened, so that a pasted "To: …" works too; "mailto:", single quotes
/// around an address and invisible characters beside it are taken off. A comma inside an unquoted name
/// ("Keller, Jana <jana@example.org>") is understood. Fails with BadInput: field as given, facts problem (see
/// base::Address::parse, and unbalanced-quote, unclosed-bracket, trailing-text), value (the one item), item
/// (its number, from 1).
std::expected<QList<Mailbox>, base::Failure> parseMailboxes(const QString &text, QLatin1String field);

/// A file to attach, or octets at hand (pasted).
struct Attachment
{
    QString path = {}; ///< a file, read when sent; empty: `content` holds the octets
    QByteArray content = {};
    QString name = {};         ///< shown to the recipient; empty: the file's own name
    QByteArray mediaType = {}; ///< type/subtype; empty: found by name and content
};

struct Header
{
    QByteArray name; ///< RFC 5322 §2.2 ftext
    QString value;   ///< unfolded; CR, LF and NUL are refused
};

/// A message as it is written, before any encoding. Value semantics: a draft, a copy for the engine's thread.
struct Message
{
    Mailbox from;
    QList<Mailbox> to, cc, bcc; ///< bcc is for the envelope only and never in the header
    QString subject;
    QString text; ///< LF line ends; empty with html: no text part
    QString html;
    QList<Attachment> attachments;
    QList<Header>
        headers;         ///< further ones, in this order; replace ours of the same name (Date, Message-ID, …)
    QDateTime date = {}; ///< invalid: now, when composed
    QByteArray messageId = {};    ///< with angle brackets; empty: made when composed
    QByteArray boundarySeed = {}; ///< letters and digits, for tests that compare octets; empty: random
};

} // namespace mime

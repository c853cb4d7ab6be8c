// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace registry {

/// Where a fact comes from: "RFC 5321 §4.2.3" and its page.
struct Reference
{
    QString label;
    QString url;
    [[nodiscard]] bool isEmpty() const { return label.isEmpty(); }
};

/// A reply code (RFC 5321 §4.2.2, §4.2.3 and those added since).
struct ReplyCode
{
    int code = 0;
    QString title;       ///< "no such mailbox", fits a table cell
    QString sentence;    ///< what it means, in plain words
    QString nextStep;    ///< who acts and how; empty where nobody needs to
    Reference reference;
};

/// A registered enhanced code (IANA SMTP Enhanced Status Codes, RFC 3463, 5248).
struct EnhancedCode
{
    QByteArray code;     ///< "5.1.1", or "X.1.1" where the class does not matter
    QString title;
    QString sentence;
    QString nextStep;
    QList<int> basicCodes; ///< reply codes it is registered with
    Reference reference;
};

/// An EHLO keyword.
struct Extension
{
    QByteArray keyword;
    QString title;       ///< "8-bit text"
    QString sentence;
    QString status;      ///< standard, historic, vendor, experimental, obsolete, not-for-submission
    QString parameters;  ///< what its EHLO parameters mean, in a sentence; empty where it has none
    Reference reference;
};

/// A command.
struct Verb
{
    QByteArray verb;
    QString title;
    QString sentence;
    QString status;
    Reference reference;
};

/// A SASL mechanism, with the reason for its place in the ranking.
struct SaslMechanism
{
    QByteArray name;
    QString title;
    QString sentence;
    QString reason;
    Reference reference;
};

/// The sentences come translated for the current locale. All return nullptr for what is not in the data.
/// The data files are embedded, read at first use and never written.
const ReplyCode *replyCode(int code);
const EnhancedCode *enhancedCode(QByteArrayView code); ///< falls back to the row of "X.subject.detail"
const Extension *extension(QByteArrayView keyword);    ///< any case
const Verb *verb(QByteArrayView verb);                 ///< any case
const SaslMechanism *mechanism(QByteArrayView name);

QList<ReplyCode> replyCodes();
QList<EnhancedCode> enhancedCodes();
QList<Extension> extensions();
QList<Verb> verbs();
QList<SaslMechanism> mechanisms();

} // namespace registry

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/parameter.h"

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

/// The reference to a section ("4.2.3", "F.1", or empty for the whole) of an RFC.
Reference rfc(int number, QLatin1String section = {});

/// Whose move it is. The words for it are in explain/.
enum class Actor { Nobody, You, Administrator, Provider, Recipient };

/// A reply code (RFC 5321 §4.2.2, §4.2.3 and those added since).
struct ReplyCode
{
    int code = 0;
    QString title;    ///< "no such mailbox", fits a table cell
    QString sentence; ///< what it means, in plain words
    Actor who = Actor::Nobody;
    QString nextStep; ///< what they do; empty where nobody needs to
    Reference reference;
};

/// A registered enhanced code (IANA SMTP Enhanced Status Codes, RFC 3463, 5248), or a vendor's that many
/// meet.
struct EnhancedCode
{
    QByteArray code; ///< "X.1.1": the class is the reply's business
    QString title;
    QString sentence;
    Actor who = Actor::Nobody;
    QString nextStep;
    QList<int> basicCodes; ///< reply codes it is registered with
    Reference reference;
};

/// An EHLO keyword, and what it lets a client say.
struct Extension
{
    QByteArray keyword;
    QString title; ///< "8-bit text"
    QString sentence;
    QString status;        ///< standard, historic, vendor, experimental, obsolete, not-for-submission
    QString parameters;    ///< what its EHLO parameters mean, in a sentence; empty where it has none
    QString later;         ///< what to expect after it was used; empty where nothing follows
    QList<Parameter> mail; ///< what it adds to MAIL
    QList<Parameter> rcpt; ///< what it adds to each RCPT
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

/// The sentences come translated for the language at first use. All return nullptr for what is not in the
/// data. The data files are embedded, read at first use and never written. Call from one thread.
const ReplyCode *replyCode(int code);
const EnhancedCode *enhancedCode(QByteArrayView code); ///< "5.1.1": finds the row "X.1.1"
const Extension *extension(QByteArrayView keyword);    ///< any case
const Verb *verb(QByteArrayView verb);                 ///< any case

/// A parameter of MAIL or RCPT by its keyword, in any case, and the extension that it belongs to.
struct KnownParameter
{
    const Extension *extension = nullptr;
    const Parameter *parameter = nullptr;
    explicit operator bool() const { return parameter != nullptr; }
};
KnownParameter mailParameter(QByteArrayView keyword);
KnownParameter rcptParameter(QByteArrayView keyword);

/// Why these parameters of one MAIL, by their keywords in any case, cannot stand together; none where they
/// can.
std::optional<ValueProblem> conflictAmong(const QList<QByteArray> &mailKeywords);
const SaslMechanism *mechanism(QByteArrayView name); ///< any case, so that a ranking's reason finds it too

const QList<ReplyCode> &replyCodes();
const QList<EnhancedCode> &enhancedCodes();
const QList<Extension> &extensions();
const QList<Verb> &verbs();
const QList<SaslMechanism> &mechanisms();

/// After the language changed: the next use reads the rows again. Pointers and references given out before
/// are dead.
void retranslate();

} // namespace registry

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"
#include "explain/context.h"

namespace explain {

// What annotate() is made of, one function for each kind of entry.
Annotation sentLine(const Context &context);
Annotation authLine(const Context &context); ///< sent, of an AUTH exchange
Annotation receivedLine(const Context &context);
Annotation authReply(const Context &context);  ///< received, of an AUTH exchange
Annotation ehloLine(const Context &context);   ///< received, of a positive reply to EHLO
Annotation turnedLine(const Context &context); ///< said after ATRN, in the other role
Annotation eventOf(const Context &context);
Annotation wayEvent(
    const Context &context); ///< RoutePlanned, ExchangerChosen, ProxyHeader, and lookups that have a type
Annotation remark(const Context &context);
Annotation tokenRemark(const Context &context); ///< what an access token says about itself
Annotation tlsEvent(const Context &context);    ///< TlsStarted, TlsEstablished, TlsFailed, StayedClear

/// An answer to VRFY, EXPN, HELP, ETRN or ATRN that has a meaning of its own there: what it tells, over what
/// `annotation` says. Whether it is one.
bool answersInquiry(const Context &context, int code, Annotation &annotation);

/// One parameter of MAIL or RCPT as a field: its keyword, and its value in words.
Field parameterField(QByteArrayView line, const KeywordValue &parameter);

/// Code, enhanced code and text of a reply, and what was odd about it.
QList<Field> replyFields(const Context &context, const ReplyLine &reply);

/// What a reply's codes mean: the enhanced code's row where it is to be trusted, else the reply code's.
struct CodeMeaning
{
    QString title; ///< lower case, no full stop; never empty
    QString sentence;
    registry::Actor who = registry::Actor::Nobody;
    QString nextStep;
    registry::Reference reference;
};
CodeMeaning codeMeaning(int code, QByteArrayView enhanced);

/// What they mean after AUTH, where the mechanism decides what it was that the server did not accept.
CodeMeaning signInRefused(int code, QByteArrayView enhanced, const QByteArray &mechanism);

/// "for now" (4xx), "for good" (5xx), in a sentence.
QString permanence(int code);

/// A field without octets of its own.
Field fact(const QString &name, const QString &value, Severity severity = Severity::Plain);

} // namespace explain

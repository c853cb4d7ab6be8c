// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace registry {

/// A word that stands for a choice: FULL, "the whole message".
struct Choice
{
    QByteArray word;
    QString title;
};

/// One piece of a parameter's value (RFC 5321 §4.1.2, esmtp-value): of BY=120;R the number, and the letter.
struct ValuePart
{
    enum class Kind {
        Number,   ///< decimal, with a sign where `least` is negative
        Word,     ///< one of `choices`, in any case
        Words,    ///< several of `choices`, with commas; `alone` stands for itself
        Xtext,    ///< any octets, encoded (RFC 3461 §4)
        DateTime, ///< RFC 3339, with an offset from UTC
        Text,     ///< printable ASCII without "="
    };
    Kind kind = Kind::Text;
    QString title;     ///< "seconds", for a form's field
    QByteArray before; ///< what separates it from the part before it: ";"
    bool optional = false;
    qint64 least = 0;          ///< of a number
    qint64 most = 0;           ///< of a number
    qsizetype longest = 0;     ///< in octets as encoded; 0: no limit of its own
    QList<Choice> choices;     ///< of words
    QByteArray alone;          ///< of words: NEVER does not go with others (RFC 3461 §4.1)
    int atMostOffer = -1;      ///< which of the EHLO parameters, from 0, bounds it from above
    QByteArray boundWith;      ///< of a number: where the next part begins with this, it is above zero …
    int atLeastOffer = -1;     ///< … and as large as this one of the EHLO parameters, from 0
    bool utc = false;          ///< of a date: in UTC, written with Z
    bool wholeSeconds = false; ///< of a date: without a fraction
};

/// What the replies say about a parameter that was asked for.
struct Grant
{
    enum class Form {
        None,      ///< no value: it is taken as asked, or refused
        FirstWord, ///< the text begins with it: "4 is the priority"
        Named,     ///< KEYWORD=value, among the words
        Lines,     ///< behind the keyword, on lines of its own
    };
    Form form = Form::None;
    QString title;             ///< "priority granted", for the value
    QByteArray enhanced;       ///< only in a reply with this enhanced code ("X.3.6"); empty: in any
    int code = 0;              ///< only in a reply with this code; 0: in any
    bool inRecipients = false; ///< of MAIL: the reply to a RCPT may name it as well
    bool inMessage = false;    ///< of MAIL: the reply to the message may
    QString sentence;          ///< what a yes means; empty where there is nothing to say about it
};

/// A parameter of MAIL or RCPT that an extension adds.
struct Parameter
{
    QByteArray keyword;
    QString title;            ///< "envelope identifier"
    QString sentence;         ///< what it asks for
    QList<ValuePart> value;   ///< empty: a bare keyword
    bool automatic = false;   ///< the client says it by itself where it is due
    QByteArray excludes = {}; ///< another parameter, which must not stand beside it
    QByteArray needs = {};    ///< another parameter, which must stand beside it
    Grant granted = {};
};

/// Why a value cannot be sent, in one sentence for the person who gave it.
using ValueProblem = QString;

/// The value on the wire from what a person gave for each part ("" leaves an optional one out). `offer` is
/// what the server's EHLO said after the keyword, where it is known: the bounds in it count too.
std::expected<QByteArray, ValueProblem> encode(const Parameter &parameter, const QStringList &parts,
                                               QByteArrayView offer = {});

/// What is wrong with a value that is encoded already; none where nothing is.
std::optional<ValueProblem> problemWith(const Parameter &parameter, QByteArrayView value,
                                        QByteArrayView offer = {});

/// How it is written, with what a person puts in for each part: "BY=seconds;R|N|RT|NT". What is in brackets
/// may be left out.
QString form(const Parameter &parameter);

/// What each part of a value may be, in words: "seconds: a number from 1 to 999999999". Empty where it takes
/// none.
QStringList whatFits(const Parameter &parameter);

/// Why the parameter cannot stand beside these of the same command, by their keywords in any case: one that
/// it needs is not among them.
std::optional<ValueProblem> missingBeside(const Parameter &parameter, const QList<QByteArray> &keywords);

/// The value that a reply names for the parameter; none where it names none.
std::optional<QByteArray> grantedIn(const Parameter &parameter, const base::ReplyFacts &reply);

/// A value taken apart: what each part says in words. Empty where it does not have the form.
QStringList inWords(const Parameter &parameter, QByteArrayView value);

} // namespace registry

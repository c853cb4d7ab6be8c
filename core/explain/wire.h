// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QList>

namespace explain {

/// Reads what is on the wire for showing: total, for any octets whatever. Spans are runs of the line that was
/// given.

/// The octets of a span.
inline QByteArrayView at(QByteArrayView line, base::Span span)
{
    return line.sliced(span.offset, span.length);
}

/// A keyword, and the value after its equals sign where there is one.
struct KeywordValue
{
    base::Span keyword;
    base::Span value; ///< length 0 where there is none
    [[nodiscard]] base::Span whole() const
    {
        return {keyword.offset, value.length > 0 ? value.end() - keyword.offset : keyword.length};
    }
};

/// A command: its verb and what stands after it, without the line end.
struct CommandLine
{
    base::Span verb;
    base::Span argument;

    static CommandLine read(QByteArrayView line);
};

/// The argument of MAIL or RCPT: the path without its brackets, and the parameters.
struct PathArgument
{
    base::Span path;
    QList<KeywordValue> parameters;

    static PathArgument read(QByteArrayView line, base::Span argument);
};

/// A line of a reply.
struct ReplyLine
{
    int number = 0; ///< 0 where the line does not begin with three digits
    base::Span code;
    base::Span enhanced; ///< length 0 where there is none
    base::Span text;     ///< what is left for people

    [[nodiscard]] bool isReply() const { return number > 0; }
    static ReplyLine read(QByteArrayView line);
};

/// The words of a run, separated by spaces.
QList<base::Span> words(QByteArrayView line, base::Span run);

/// Where the identifier of the queued message stands in a line; see base::queueIdIn().
base::Span queueId(QByteArrayView line, base::Span text);

} // namespace explain

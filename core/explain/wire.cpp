// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/wire.h"

#include "base/queueid.h"

#include <algorithm>

namespace explain {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype lengthWithoutLineEnd(QByteArrayView line)
{
    qsizetype length = line.size();
    if (length > 0 && line[length - 1] == '\n')
        --length;
    if (length > 0 && line[length - 1] == '\r')
        --length;
    return length;
}

qsizetype skipSpaces(QByteArrayView line, qsizetype from, qsizetype end)
{
    while (from < end && line[from] == ' ')
        ++from;
    return from;
}

qsizetype digitsAt(QByteArrayView line, qsizetype from, qsizetype end)
{
    qsizetype at = from;
    while (at < end && isDigit(line[at]))
        ++at;
    return at - from;
}

// class.subject.detail, each of at most three digits (RFC 3463 §2), and then a space or the end
base::Span enhancedAt(QByteArrayView line, qsizetype from, qsizetype end)
{
    const base::Span none{from, 0};
    if (from >= end || (line[from] != '2' && line[from] != '4' && line[from] != '5'))
        return none;
    qsizetype at = from + 1;
    for (int part = 0; part < 2; ++part) {
        if (at >= end || line[at] != '.')
            return none;
        const qsizetype digits = digitsAt(line, at + 1, end);
        if (digits < 1 || digits > 3)
            return none;
        at += 1 + digits;
    }
    return at == end || line[at] == ' ' ? base::Span{from, at - from} : none;
}

// Where the path ends that begins at `from`: at an unquoted bracket (RFC 5321 §4.1.2, Quoted-string)
qsizetype endOfPath(QByteArrayView line, qsizetype from, qsizetype end)
{
    bool quoted = false;
    for (qsizetype at = from; at < end; ++at) {
        if (line[at] == '\\' && quoted)
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == '>' && !quoted)
            return at;
    }
    return end;
}

} // namespace

QList<base::Span> words(QByteArrayView line, base::Span run)
{
    QList<base::Span> found;
    for (qsizetype at = skipSpaces(line, run.offset, run.end()); at < run.end();) {
        qsizetype end = line.indexOf(' ', at);
        end = end < 0 ? run.end() : std::min(end, run.end());
        found.append({at, end - at});
        at = skipSpaces(line, end, run.end());
    }
    return found;
}

CommandLine CommandLine::read(QByteArrayView line)
{
    const qsizetype end = lengthWithoutLineEnd(line);
    const qsizetype space = line.indexOf(' ');
    if (space < 0 || space >= end)
        return {{0, end}, {end, 0}};
    const qsizetype argument = skipSpaces(line, space, end);
    return {{0, space}, {argument, end - argument}};
}

PathArgument PathArgument::read(QByteArrayView line, base::Span argument)
{
    const qsizetype end = argument.end();
    const qsizetype open = line.indexOf('<', argument.offset);
    if (open < 0 || open >= end) {
        const qsizetype colon = line.indexOf(':', argument.offset);
        const qsizetype from = colon < 0 || colon >= end ? argument.offset : colon + 1;
        return {{from, end - from}, {}};
    }
    const qsizetype close = endOfPath(line, open + 1, end);
    PathArgument result{{open + 1, close - open - 1}, {}};
    const qsizetype rest = std::min(close + 1, end);
    for (const base::Span word : words(line, {rest, end - rest})) {
        const qsizetype equals = at(line, word).indexOf('=');
        if (equals < 0)
            result.parameters.append(KeywordValue{word, {word.end(), 0}});
        else
            result.parameters.append(
                KeywordValue{{word.offset, equals}, {word.offset + equals + 1, word.length - equals - 1}});
    }
    return result;
}

ReplyLine ReplyLine::read(QByteArrayView line)
{
    const qsizetype end = lengthWithoutLineEnd(line);
    if (digitsAt(line, 0, std::min<qsizetype>(end, 3)) != 3)
        return {0, {0, 0}, {0, 0}, {0, end}};
    ReplyLine reply{at(line, {0, 3}).toInt(), {0, 3}, {3, 0}, {}};
    // code 000 is no code
    if (reply.number == 0)
        return {0, {0, 0}, {0, 0}, {0, end}};
    const qsizetype text = std::min<qsizetype>(4, end);
    reply.enhanced = enhancedAt(line, text, end);
    const qsizetype rest = skipSpaces(line, reply.enhanced.end(), end);
    const qsizetype from = reply.enhanced.length > 0 ? rest : text;
    reply.text = {from, end - from};
    return reply;
}

base::Span queueId(QByteArrayView line, base::Span text)
{
    const auto id = base::queueIdIn(at(line, text));
    return {text.offset + id.offset, id.length};
}

} // namespace explain

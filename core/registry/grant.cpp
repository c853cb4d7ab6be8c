// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reply grants, read as the parameter's row says.
#include "registry/parameter.h"

#include <optional>

namespace registry {

namespace {

using Found = std::optional<QByteArray>;

/// "5.3.6" fits "X.3.6".
bool fits(const QByteArray &enhanced, const QByteArray &wanted)
{
    return wanted.isEmpty() || (enhanced.size() > 1 && enhanced.sliced(1) == wanted.sliced(1));
}

Found present(const QByteArray &value)
{
    return value.isEmpty() ? Found() : Found(value);
}

bool begins(const QByteArray &whole, const QByteArray &mark)
{
    return whole.first(qMin(whole.size(), mark.size())).compare(mark, Qt::CaseInsensitive) == 0;
}

Found named(const QByteArray &text, const QByteArray &keyword)
{
    const auto mark = keyword + '=';
    for (const auto &word : text.simplified().split(' ')) {
        if (begins(word, mark))
            return present(word.sliced(mark.size()));
    }
    return {};
}

/// RFC 4141 §5.2: the list is cut into lines anywhere between its words.
Found lines(const QByteArray &text, const QByteArray &keyword)
{
    const auto mark = keyword + ' ';
    QByteArray joined;
    for (const auto &line : text.split('\n')) {
        if (begins(line, mark))
            joined += line.sliced(mark.size()) + ' ';
    }
    return present(joined.simplified());
}

} // namespace

std::optional<QByteArray> grantedIn(const Parameter &parameter, const base::ReplyFacts &reply)
{
    const auto &grant = parameter.granted;
    if ((grant.code != 0 && reply.code != grant.code) || !fits(reply.enhanced, grant.enhanced))
        return {};
    switch (grant.form) {
    case Grant::Form::None:
        return {};
    case Grant::Form::FirstWord:
        return present(reply.text.simplified().split(' ').first());
    case Grant::Form::Named:
        return named(reply.text, parameter.keyword);
    case Grant::Form::Lines:
        return lines(reply.text, parameter.keyword);
    }
    return {};
}

} // namespace registry

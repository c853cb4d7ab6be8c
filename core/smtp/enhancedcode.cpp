// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/enhancedcode.h"

namespace smtp {

namespace {

/// One to three digits at `at`, moved behind them; none where there are none or more.
std::optional<int> number(QByteArrayView text, qsizetype &at)
{
    int value = 0;
    const auto begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 4)
        value = value * 10 + (text[at++] - '0');
    if (at == begin || at - begin > 3)
        return std::nullopt;
    return value;
}

bool dot(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size())
        return false;
    return text[at++] == '.';
}

} // namespace

QByteArray EnhancedCode::text() const
{
    return QByteArray::number(klass) + '.' + QByteArray::number(subject) + '.' + QByteArray::number(detail);
}

std::optional<EnhancedCode> EnhancedCode::parse(QByteArrayView text, qsizetype *length)
{
    qsizetype at = 0;
    const auto klass = number(text, at);
    if (!klass || (*klass != 2 && *klass != 4 && *klass != 5) || !dot(text, at))
        return std::nullopt;
    const auto subject = number(text, at);
    if (!subject || !dot(text, at))
        return std::nullopt;
    const auto detail = number(text, at);
    const bool ends = at == text.size() || text[at] == ' ' || text[at] == '\t';
    if (!detail || !ends)
        return std::nullopt;
    if (length)
        *length = at;
    return EnhancedCode{*klass, *subject, *detail};
}

} // namespace smtp

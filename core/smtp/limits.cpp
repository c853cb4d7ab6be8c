// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/limits.h"

#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype mostDigits = 6; // RFC 9422 §4
constexpr qsizetype mostOdd = 20;   // what a reader can take in

/// One to six digits, the first of which is no zero; 0 where it is not that.
int limitIn(const QByteArray &value)
{
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    return digits && value.size() <= mostDigits && !value.startsWith('0') ? value.toInt() : 0;
}

} // namespace

void Limits::read(const QByteArray &parameters)
{
    for (const auto &word : parameters.simplified().split(' ')) {
        const auto equals = word.indexOf('=');
        const auto name = (equals < 0 ? word : word.first(equals)).toUpper();
        const auto value = equals < 0 ? QByteArray() : word.sliced(equals + 1);
        if (name == "MAILMAX")
            take(mails, value, word);
        else if (name == "RCPTMAX")
            take(recipients, value, word);
        else if (name == "RCPTDOMAINMAX")
            take(domains, value, word);
    }
}

void Limits::take(int &limit, const QByteArray &value, const QByteArray &word)
{
    const int announced = limitIn(value);
    if ((announced == 0 || (limit > 0 && limit != announced)) && odd.size() < mostOdd)
        odd.append(word);
    if (announced > 0 && (limit == 0 || announced < limit))
        limit = announced;
}

} // namespace smtp

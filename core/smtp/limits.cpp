// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/limits.h"

#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype mostDigits = 6; // RFC 9422 §4
constexpr qsizetype mostOdd = 20;   // what a reader can take in

/// A name, and a value where there is one (RFC 9422 §3).
bool isWord(const QByteArray &word)
{
    const auto equals = word.indexOf('=');
    const auto name = equals < 0 ? word : word.first(equals);
    const auto value = equals < 0 ? QByteArray("none") : word.sliced(equals + 1);
    const auto inName = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    const auto inValue = [](char c) { return c > ' ' && c <= '~' && c != ';'; };
    return !name.isEmpty() && std::ranges::all_of(name, inName) && !value.isEmpty() &&
           std::ranges::all_of(value, inValue);
}

/// One to six digits, the first of which is no zero; 0 where it is not that.
int limitIn(const QByteArray &value)
{
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    return digits && value.size() <= mostDigits && !value.startsWith('0') ? value.toInt() : 0;
}

} // namespace

void Limits::read(const QByteArray &parameters)
{
    const auto words = parameters.simplified().split(' ');
    const auto wrong = std::ranges::find_if_not(words, isWord);
    if (wrong != words.end() && odd.size() < mostOdd)
        odd.append(*wrong);
    if (wrong != words.end())
        return;
    for (const auto &word : words) {
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

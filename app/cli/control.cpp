// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/control.h"

#include "cli/tr.h"

#include <cmath>

namespace cli {
namespace {

// Large enough that the commands between do not count, small enough for a progress that moves.
constexpr qint64 usualChunk = 1024 * 1024;

Or<void> setTimes(const Arguments &arguments, session::Submission &submission)
{
    if (!arguments.has(Option::Messages))
        return {};
    bool isNumber = false;
    submission.times = arguments.value(Option::Messages).toInt(&isNumber);
    if (!isNumber || submission.times < 1 || submission.times > 1'000'000)
        return stop(Tr::tr("--messages needs a whole number from 1 to 1000000."));
    return {};
}

Or<void> setChunk(const Arguments &arguments, smtp::Conduct &conduct)
{
    if (!arguments.has(Option::Bdat))
        return {};
    const QString size = arguments.value(Option::Bdat);
    bool isNumber = true;
    conduct.chunk = size.isEmpty() ? usualChunk : size.toLongLong(&isNumber);
    if (!isNumber || conduct.chunk < 1)
        return stop(
            Tr::tr("--bdat=SIZE needs a whole number of bytes, 1 or more; \"%1\" is none.").arg(size));
    return {};
}

} // namespace

Or<void> addControl(const Arguments &arguments, session::Submission &submission)
{
    smtp::Conduct &conduct = submission.opening.conduct;
    conduct.pipelining = !arguments.has(Option::NoPipelining);
    if (arguments.value(Option::Protocol) == QLatin1String("lmtp"))
        conduct.protocol = smtp::Protocol::Lmtp;
    for (const QString &keyword : arguments.values(Option::Mask))
        conduct.masked += keyword.toUtf8();
    for (const QString &offer : arguments.values(Option::Force))
        conduct.forced += smtp::Parameter{.keyword = offer.section(QLatin1Char('='), 0, 0).toUtf8(),
                                          .value = offer.section(QLatin1Char('='), 1).toUtf8()};
    if (auto chunk = setChunk(arguments, conduct); !chunk)
        return chunk;
    return setTimes(arguments, submission);
}

} // namespace cli

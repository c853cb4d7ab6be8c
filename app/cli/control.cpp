// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/control.h"

#include "cli/tr.h"
#include "explain/verdict.h"
#include "smtp/attributes.h"

#include <array>

namespace cli {
namespace {

// Large enough that the commands between do not count, small enough for a progress that moves.
constexpr qint64 usualChunk = 1024 * 1024;

Or<void> setTimes(const Arguments &arguments, session::Submission &submission)
{
    if (arguments.has(Option::RsetBetween) && !arguments.has(Option::Messages))
        return stop(Tr::tr("--rset-between says nothing without --messages."));
    submission.opening.conduct.resetBetween = arguments.has(Option::RsetBetween);
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

Or<QList<QByteArray>> attributes(const Arguments &arguments, Option option)
{
    QList<QByteArray> lines;
    for (const QString &text : arguments.values(option)) {
        const auto encoded = smtp::encodeAttributes(text);
        if (!encoded && encoded.error().isEmpty())
            return stop(Tr::tr("%1 needs an attribute, such as NAME=host.example.").arg(typed(option)));
        if (!encoded)
            return stop(Tr::tr("%1 needs attributes such as NAME=host.example, with blanks between them; "
                               "\"%2\" is none.")
                            .arg(typed(option), encoded.error()));
        lines += *encoded;
    }
    return lines;
}

/// A whole number from `least` to `most`; `unset` where the option was not given.
Or<qint64> number(const Arguments &arguments, Option option, qint64 least, qint64 most, qint64 unset)
{
    if (!arguments.has(option))
        return unset;
    bool isNumber = false;
    const qint64 value = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return stop(Tr::tr("%1 needs a whole number from %2 to %3.").arg(typed(option)).arg(least).arg(most));
    return value;
}

Or<void> setPace(const Arguments &arguments, smtp::Conduct &conduct)
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 anyRate = 1'000'000'000'000;
    constexpr qint64 largestPacket = 65'535;
    const auto delay = number(arguments, Option::Delay, 1, hour, 0);
    const auto rate = number(arguments, Option::Rate, 1, anyRate, 0);
    const auto split = number(arguments, Option::Split, 1, largestPacket, 0);
    for (const auto &one : {delay, rate, split}) {
        if (!one)
            return std::unexpected(one.error());
    }
    conduct.pace = {.delay = std::chrono::milliseconds(*delay),
                    .rate = *rate,
                    .split = *split,
                    .join = arguments.has(Option::Join)};
    if (*split > 0 && conduct.pace.join)
        return stop(Tr::tr("--split and --join exclude each other."));
    if (*delay > 0 && conduct.pace.join)
        return stop(
            Tr::tr("--delay waits before each command, and --join sends several at once: they exclude "
                   "each other."));
    return {};
}

Or<void> setSaid(const Arguments &arguments, smtp::Conduct &conduct)
{
    for (const QString &line : arguments.values(Option::Say)) {
        conduct.said += line.toUtf8();
        try {
            smtp::said(conduct.said.constLast());
        } catch (const base::Failure &failure) {
            return stop(typed(Option::Say) + QLatin1String(": ") + explain::sentence(failure));
        }
    }
    return {};
}

base::Phase phaseOf(const QString &stage)
{
    if (stage == QLatin1String("dot"))
        return base::Phase::EndOfData;
    return base::phaseFromName(stage.toLatin1()).value_or(base::Phase::Connect);
}

Or<void> setStop(const Arguments &arguments, smtp::Conduct &conduct)
{
    using How = smtp::StopPoint::How;
    constexpr std::array stops{std::pair{Option::QuitAfter, How::QuitAfter},
                               std::pair{Option::DropAfter, How::DropAfter},
                               std::pair{Option::DropAfterSend, How::DropAfterSend}};
    for (const auto &[option, how] : stops) {
        if (!arguments.has(option))
            continue;
        if (conduct.stop)
            return stop(Tr::tr("A session ends once: give one of --quit-after, --drop-after and "
                               "--drop-after-send."));
        const QString stage = arguments.value(option).section(QLatin1Char('='), 0, 0);
        const QString nth = arguments.value(option).section(QLatin1Char('='), 1);
        bool isNumber = true;
        conduct.stop = {how, phaseOf(stage), nth.isEmpty() ? 1 : nth.toLongLong(&isNumber)};
        if (!isNumber || conduct.stop->nth < 1)
            return stop(Tr::tr("%1 %2: after the \"=\" comes a whole number, 1 or more; \"%3\" is none.")
                            .arg(typed(option), stage, nth));
        conduct.pipelining = false; // what was sent ahead could not be stopped
    }
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
    conduct.awaitGreeting = !arguments.has(Option::NoWaitGreeting);
    conduct.keepLimits = !arguments.has(Option::IgnoreLimits);
    conduct.binary = arguments.has(Option::BinaryMime);
    conduct.asIs = arguments.has(Option::AsIs);
    if (auto chunk = setChunk(arguments, conduct); !chunk)
        return chunk;
    if (auto lines = setSaid(arguments, conduct); !lines)
        return lines;
    if (auto pace = setPace(arguments, conduct); !pace)
        return pace;
    const auto client = attributes(arguments, Option::Xclient);
    const auto origin = attributes(arguments, Option::Xforward);
    if (!client)
        return std::unexpected(client.error());
    if (!origin)
        return std::unexpected(origin.error());
    conduct.xclient = *client;
    conduct.xforward = *origin;
    if (auto point = setStop(arguments, conduct); !point)
        return point;
    return setTimes(arguments, submission);
}

} // namespace cli

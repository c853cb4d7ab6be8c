// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parameters.h"

#include "base/address.h"
#include "base/xtext.h"
#include "cli/tr.h"
#include "explain/verdict.h"
#include "registry/registry.h"
#include "smtp/attributes.h"

#include <algorithm>

namespace cli {
namespace {

bool isForced(const Arguments &arguments, const QByteArray &keyword)
{
    return std::ranges::any_of(arguments.values(Option::Force), [&](const QString &offer) {
        return keyword.compare(offer.section(QLatin1Char('='), 0, 0).toUtf8(), Qt::CaseInsensitive) == 0;
    });
}

/// KEYWORD[=VALUE] as it will stand in the command.
Or<smtp::Parameter> parameter(const Arguments &arguments, Option option, const QString &text)
{
    const auto read = smtp::readParameter(text);
    const QString keyword = text.section(QLatin1Char('='), 0, 0);
    if (!read && read.error() == smtp::ParameterProblem::Keyword)
        return stop(Tr::tr("%1: a keyword is made of letters, digits and hyphens, and \"%2\" is not.")
                        .arg(typed(option), keyword.simplified()));
    if (!read)
        return stop(Tr::tr("%1: the value of %2 cannot be empty or hold blanks, control characters or \"=\". "
                           "Where the parameter is xtext (RFC 3461 §4), write them as +20, +3D and so on.")
                        .arg(typed(option), keyword));
    smtp::Parameter result = *read;
    const auto known = option == Option::RcptParam ? registry::rcptParameter(result.keyword)
                                                   : registry::mailParameter(result.keyword);
    if (!known)
        return result;
    const auto problem = registry::problemWith(*known.parameter, result.value);
    if (problem && !isForced(arguments, known.extension->keyword))
        return stop(Tr::tr("%1: %2 (To send it all the same, give --force %3.)")
                        .arg(typed(option), *problem, QString::fromLatin1(known.extension->keyword)));
    result.offeredBy = known.extension->keyword;
    result.wrong = problem.has_value();
    return result;
}

Or<QList<smtp::Parameter>> byHand(const Arguments &arguments, Option option)
{
    QList<smtp::Parameter> result;
    for (const QString &text : arguments.values(option)) {
        const auto one = parameter(arguments, option, text);
        if (!one)
            return std::unexpected(one.error());
        result += *one;
    }
    return result;
}

/// An option of its own for one parameter: what the user gave, encoded.
Or<QList<smtp::Parameter>> byName(const Arguments &arguments, Option option,
                                  const registry::KnownParameter &known)
{
    if (!arguments.has(option))
        return QList<smtp::Parameter>();
    const auto value = registry::encode(*known.parameter, {arguments.value(option)});
    if (!value)
        return stop(typed(option) + QLatin1String(": ") + value.error());
    return QList{smtp::Parameter{
        .keyword = known.parameter->keyword, .value = *value, .offeredBy = known.extension->keyword}};
}

/// Parameters that have an option of their own without being a value as the registry has it.
Or<QList<smtp::Parameter>> ofSender(const Arguments &arguments)
{
    QList<smtp::Parameter> result;
    if (arguments.has(Option::AuthSender)) {
        const QString given = arguments.value(Option::AuthSender);
        const auto address = base::Address::parse(given, QLatin1String("auth-sender"));
        if (given != QLatin1String("<>") && !address)
            return stop(typed(Option::AuthSender) + QLatin1String(": ") + explain::sentence(address.error()));
        // RFC 4954 §5: xtext of the address, or the octets "<>" as they are
        result += smtp::Parameter{.keyword = "AUTH",
                                  .value = address && !address->isNull()
                                               ? base::toXtext(address->wire(address->needsUtf8()))
                                               : QByteArray("<>"),
                                  .offeredBy = "AUTH"};
    }
    if (arguments.has(Option::RequireTls))
        result += smtp::Parameter{.keyword = "REQUIRETLS", .value = {}, .offeredBy = "REQUIRETLS"};
    return result;
}

/// What the RFCs let nobody ask for at once.
Or<void> checkTogether(const Arguments &arguments, const smtp::Envelope &envelope)
{
    QList<QByteArray> keywords;
    for (const smtp::Parameter &parameter : envelope.mailParameters)
        keywords += parameter.keyword.toUpper();
    if (const auto problem = registry::conflictAmong(keywords);
        problem && !isForced(arguments, "FUTURERELEASE"))
        return stop(typed(Option::MailParam) + QLatin1String(": ") + *problem);
    for (const QByteArray &keyword : std::as_const(keywords)) {
        const auto known = registry::mailParameter(keyword);
        const auto missing = known ? registry::missingBeside(*known.parameter, keywords) : std::nullopt;
        if (missing && !isForced(arguments, known.extension->keyword))
            return stop(typed(Option::MailParam) + QLatin1String(": ") + *missing);
    }
    if (keywords.contains("REQUIRETLS") && arguments.has(Option::TlsRequiredNo))
        return stop(Tr::tr("--require-tls wants TLS all the way and --tls-required-no does without it: with "
                           "both, servers heed the first alone (RFC 8689). Give one of them."));
    return {};
}

} // namespace

Or<void> addParameters(const Arguments &arguments, smtp::Envelope &envelope)
{
    for (const auto &made : {byName(arguments, Option::Ret, registry::mailParameter("RET")),
                             byName(arguments, Option::Envid, registry::mailParameter("ENVID")),
                             ofSender(arguments), byHand(arguments, Option::MailParam)}) {
        if (!made)
            return std::unexpected(made.error());
        envelope.mailParameters += *made;
    }
    for (const auto &made : {byName(arguments, Option::Notify, registry::rcptParameter("NOTIFY")),
                             byHand(arguments, Option::RcptParam)}) {
        if (!made)
            return std::unexpected(made.error());
        envelope.rcptParameters += *made;
    }
    return checkTogether(arguments, envelope);
}

} // namespace cli

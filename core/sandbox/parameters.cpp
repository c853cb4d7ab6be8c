// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/parameters.h"

#include <QSet>

#include <algorithm>

namespace sandbox {

namespace {

struct Parameter
{
    QByteArray keyword; ///< upper case
    QByteArray value;
    bool hasValue;
};

Reply bad(const QByteArray &why)
{
    return Reply(501, "5.5.4", why);
}

bool isKeyword(QByteArrayView text)
{
    const auto alphanumeric = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !text.isEmpty() && text.front() != '-' &&
           std::ranges::all_of(text, [&](char c) { return alphanumeric(c) || c == '-'; });
}

std::expected<QList<Parameter>, Reply> split(const QByteArray &text)
{
    QList<Parameter> parameters;
    QSet<QByteArray> seen;
    for (const QByteArray &word : text.split(' ')) {
        if (word.isEmpty())
            continue;
        const auto equals = word.indexOf('=');
        const QByteArray keyword = (equals < 0 ? word : word.left(equals)).toUpper();
        if (!isKeyword(keyword))
            return std::unexpected(bad("This is no parameter"));
        if (seen.contains(keyword))
            return std::unexpected(bad(keyword + " is given twice"));
        seen.insert(keyword);
        parameters.append(Parameter{keyword, equals < 0 ? QByteArray() : word.mid(equals + 1), equals >= 0});
    }
    return parameters;
}

bool isOneOf(const QByteArray &value, std::initializer_list<QByteArrayView> choices)
{
    return std::ranges::any_of(
        choices, [&](QByteArrayView choice) { return value.compare(choice, Qt::CaseInsensitive) == 0; });
}

bool isNotify(const QByteArray &value)
{
    if (isOneOf(value, {"NEVER"}))
        return true;
    QSet<QByteArray> seen;
    for (const QByteArray &word : value.toUpper().split(',')) {
        if (!isOneOf(word, {"SUCCESS", "FAILURE", "DELAY"}) || seen.contains(word))
            return false;
        seen.insert(word);
    }
    return true;
}

/// RFC 3461 §4.2: an address type and the address as xtext, or as utf-8-addr-xtext (RFC 6533 §3), at most 500
/// octets.
bool isOriginalRecipient(const QByteArray &value)
{
    const auto semicolon = value.indexOf(';');
    if (semicolon < 1 || semicolon + 1 == value.size() || value.size() > 500)
        return false;
    const QByteArray address = value.mid(semicolon + 1);
    const bool utf8 = value.left(semicolon).compare("utf-8", Qt::CaseInsensitive) == 0;
    return isXtext(value.left(semicolon)) &&
           (utf8 ? std::ranges::none_of(address, [](char c) { return uchar(c) <= ' '; }) : isXtext(address));
}

bool isSize(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= 20 &&
           std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isXtext(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '+') {
            if (i + 2 >= text.size() || !isHex(text.at(i + 1)) || !isHex(text.at(i + 2)))
                return false;
            i += 2;
        } else if (c < '!' || c > '~' || c == '=') {
            return false;
        }
    }
    return true;
}

std::expected<MailParameters, Reply> parseMailParameters(const QByteArray &text, const Offers &offers)
{
    const auto parameters = split(text);
    if (!parameters)
        return std::unexpected(parameters.error());
    MailParameters result;
    for (const auto &[keyword, value, hasValue] : *parameters) {
        if (keyword == "SIZE" && offers("SIZE")) {
            if (!isSize(value))
                return std::unexpected(bad("SIZE takes a number of octets"));
            bool fits = false;
            result.size = value.toLongLong(&fits);
            if (!fits) // 20 digits are allowed and more than 63 bits hold
                result.size = std::numeric_limits<qint64>::max();
        } else if (keyword == "BODY" && (offers("8BITMIME") || offers("BINARYMIME"))) {
            result.binary = isOneOf(value, {"BINARYMIME"}) && offers("BINARYMIME");
            const bool eightBit = isOneOf(value, {"8BITMIME"}) && offers("8BITMIME");
            if (!result.binary && !eightBit && !isOneOf(value, {"7BIT"}))
                return std::unexpected(bad("BODY is none of the kinds that are offered"));
        } else if (keyword == "SMTPUTF8" && offers("SMTPUTF8")) {
            if (hasValue)
                return std::unexpected(bad("SMTPUTF8 takes no value"));
            result.utf8 = true;
        } else if (keyword == "RET" && offers("DSN")) {
            if (!isOneOf(value, {"FULL", "HDRS"}))
                return std::unexpected(bad("RET is FULL or HDRS"));
        } else if (keyword == "ENVID" && offers("DSN")) {
            if (value.isEmpty() || value.size() > 100 || !isXtext(value))
                return std::unexpected(bad("ENVID takes up to 100 octets of xtext"));
        } else if (keyword == "AUTH" && offers("AUTH")) {
            if (value.isEmpty() || (value != "<>" && !isXtext(value)))
                return std::unexpected(bad("AUTH takes a mailbox in xtext or <>"));
        } else {
            return std::unexpected(
                Reply(555, "5.5.4", keyword + " is not a parameter of MAIL that is offered"));
        }
    }
    return result;
}

std::expected<void, Reply> parseRcptParameters(const QByteArray &text, const Offers &offers)
{
    const auto parameters = split(text);
    if (!parameters)
        return std::unexpected(parameters.error());
    for (const auto &[keyword, value, hasValue] : *parameters) {
        if (keyword == "NOTIFY" && offers("DSN")) {
            if (!isNotify(value))
                return std::unexpected(bad("NOTIFY is NEVER or a list of SUCCESS, FAILURE and DELAY"));
        } else if (keyword == "ORCPT" && offers("DSN")) {
            if (!isOriginalRecipient(value))
                return std::unexpected(bad("ORCPT takes a type, a semicolon and an address in xtext"));
        } else {
            return std::unexpected(
                Reply(555, "5.5.4", keyword + " is not a parameter of RCPT that is offered"));
        }
    }
    return {};
}

} // namespace sandbox

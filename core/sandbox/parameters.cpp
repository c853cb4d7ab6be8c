// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/parameters.h"

#include "sandbox/extensions.h"
#include "sandbox/path.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr qsizetype longestEcho = 64; ///< of what the client said, so that a reply keeps to its 512 octets

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
            return std::unexpected(bad(keyword.left(longestEcho) + " is given twice"));
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

/// A date and time with its offset (RFC 3339 §5.6); not valid where it is none.
QDateTime dateTime(const QByteArray &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(value);
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
}

QRegularExpressionMatch match(const char *form, const QByteArray &value)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(form)),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromLatin1(value));
}

/// What a check may look at, and where it puts what it learned.
struct Reading
{
    const Offers &offers;
    bool tls;
    Parameters said;
};

/// Nothing where the parameter is as it should be, else the reply to it.
using Checked = std::optional<Reply>;

Checked unless(bool good, const char *why)
{
    return good ? Checked() : bad(why);
}

Checked checkSize(const Parameter &given, Reading &reading)
{
    if (!match("\\d{1,20}", given.value).hasMatch())
        return bad("SIZE takes a number of octets");
    bool fits = false;
    reading.said.size = given.value.toLongLong(&fits);
    if (!fits) // 20 digits are allowed and more than 63 bits hold
        reading.said.size = std::numeric_limits<qint64>::max();
    return {};
}

Checked checkBody(const Parameter &given, Reading &reading)
{
    const auto is = [&](QByteArrayView kind) { return isOneOf(given.value, {kind}) && reading.offers(kind); };
    reading.said.binary = is("BINARYMIME");
    return unless(reading.said.binary || is("8BITMIME") || isOneOf(given.value, {"7BIT"}),
                  "BODY is none of the kinds that are offered");
}

Checked checkBare(const Parameter &given, Reading &)
{
    return given.hasValue ? Checked(bad(given.keyword + " takes no value")) : Checked();
}

Checked checkUtf8(const Parameter &given, Reading &reading)
{
    reading.said.utf8 = true;
    return checkBare(given, reading);
}

Checked checkRet(const Parameter &given, Reading &)
{
    return unless(isOneOf(given.value, {"FULL", "HDRS"}), "RET is FULL or HDRS");
}

Checked checkEnvelopeId(const Parameter &given, Reading &)
{
    return unless(!given.value.isEmpty() && given.value.size() <= 100 && isXtext(given.value),
                  "ENVID takes up to 100 octets of xtext");
}

Checked checkSubmittedBy(const Parameter &given, Reading &)
{
    return unless(given.value == "<>" || (!given.value.isEmpty() && isXtext(given.value)),
                  "AUTH takes a mailbox in xtext or <>");
}

// RFC 8689 §2: never without TLS
Checked checkRequireTls(const Parameter &given, Reading &reading)
{
    if (!reading.tls)
        return Reply(530, "5.7.10", "REQUIRETLS needs TLS on this connection first");
    return checkBare(given, reading);
}

// RFC 4865 §4: one of the two, within what EHLO said
Checked checkHoldFor(const Parameter &given, Reading &reading)
{
    if (std::exchange(reading.said.held, true))
        return bad("HOLDFOR and HOLDUNTIL exclude each other");
    if (!match("[1-9]\\d{0,8}", given.value).hasMatch())
        return bad("HOLDFOR takes a number of seconds");
    return unless(given.value.toInt() <= longestHold, "No message is held for so long");
}

Checked checkHoldUntil(const Parameter &given, Reading &reading)
{
    if (std::exchange(reading.said.held, true))
        return bad("HOLDFOR and HOLDUNTIL exclude each other");
    const QDateTime until = dateTime(given.value);
    if (!until.isValid())
        return bad("HOLDUNTIL takes a date and time with its offset");
    return unless(QDateTime::currentDateTimeUtc().secsTo(until) <= longestHold,
                  "No message is held for so long");
}

// RFC 2852 §4: a deadline that is past can only be told of, not returned for
Checked checkDeliverBy(const Parameter &given, Reading &)
{
    const auto by = match("([+-]?\\d{1,9});([RN])T?", given.value);
    if (!by.hasMatch())
        return bad("BY takes seconds, a semicolon, and R or N with a T where wanted");
    const bool returned = by.captured(2).compare(QLatin1String("R"), Qt::CaseInsensitive) == 0;
    return unless(!returned || by.captured(1).toInt() >= shortestDeadline,
                  "The time is shorter than EHLO says");
}

Checked checkPriority(const Parameter &given, Reading &reading)
{
    if (!match("0|-?[1-9]", given.value).hasMatch())
        return bad("MT-PRIORITY takes a number from -9 to 9");
    reading.said.priority = given.value.toInt();
    return {};
}

// RFC 3885 §4: the base64 of a SHA-1 hash, without padding since "=" cannot stand in a value
Checked checkTracking(const Parameter &given, Reading &)
{
    return unless(match("[A-Z0-9+/]{27}(:\\d{1,9})?", given.value).hasMatch(),
                  "MTRK takes the base64 of a hash, and seconds behind a colon");
}

// RFC 3865 §2: labels that were said to be unwanted are refused with their name
Checked checkSolicitation(const Parameter &given, Reading &)
{
    static const char *const labels =
        "[A-Z0-9][A-Z0-9.-]*(:[A-Z0-9._-]+)*(,[A-Z0-9][A-Z0-9.-]*(:[A-Z0-9._-]+)*)*";
    if (given.value.size() > 1000 || !match(labels, given.value).hasMatch())
        return bad("SOLICIT takes labels with commas between them");
    if (given.value.toUpper().split(',').contains(unwantedMail.toUpper()))
        return Reply(550, "5.7.1", "SOLICIT=" + unwantedMail);
    return {};
}

// RFC 4405 §4: a mailbox in xtext
Checked checkSubmitter(const Parameter &given, Reading &)
{
    if (!isXtext(given.value))
        return bad("SUBMITTER takes a mailbox in xtext");
    const QByteArray mailbox = QByteArray(given.value).replace('+', '%');
    const auto path = parsePath('<' + QByteArray::fromPercentEncoding(mailbox) + '>');
    return unless(path && !path->address.isEmpty() && path->rest.isEmpty(),
                  "SUBMITTER takes a mailbox in xtext");
}

// RFC 1845 §4.1: at most 80 octets; nothing broken off is kept, so every transaction begins at its start
Checked checkTransaction(const Parameter &given, Reading &)
{
    return unless(given.value.size() <= 80 && match("<[^<>@\\s]+@[^<>@\\s]+>", given.value).hasMatch(),
                  "TRANSID takes <identifier@domain>");
}

Checked checkReplyForEach(const Parameter &given, Reading &reading)
{
    reading.said.replyForEach = true;
    return checkBare(given, reading);
}

Checked checkVerp(const Parameter &given, Reading &)
{
    return unless(!given.hasValue || match("[-+=]{2}", given.value).hasMatch(),
                  "XVERP takes two delimiters of -, + and =");
}

Checked checkNotify(const Parameter &given, Reading &)
{
    return unless(isNotify(given.value), "NOTIFY is NEVER or a list of SUCCESS, FAILURE and DELAY");
}

Checked checkOriginalRecipient(const Parameter &given, Reading &)
{
    return unless(isOriginalRecipient(given.value),
                  "ORCPT takes a type, a semicolon and an address in xtext");
}

Checked checkSameOwnerSince(const Parameter &given, Reading &)
{
    const auto semicolon = given.value.indexOf(';');
    const bool choice = semicolon < 0 || isOneOf(given.value.mid(semicolon + 1), {"C", "R"});
    const QByteArray since = semicolon < 0 ? given.value : given.value.left(semicolon);
    return unless(choice && dateTime(since).isValid(),
                  "RRVS takes a date and time with its offset, and C or R behind a semicolon");
}

Checked checkWhatIsShown(const Parameter &given, Reading &reading)
{
    reading.said.asksWhatIsShown = true;
    return checkBare(given, reading);
}

enum class Command { Mail, Rcpt };

struct ParameterRow
{
    Command command;
    const char *keyword;
    std::array<const char *, 2> extensions; ///< one of them must be offered
    Checked (*check)(const Parameter &, Reading &);
};

constexpr std::array parameterTable{
    ParameterRow{Command::Mail, "SIZE", {"SIZE"}, checkSize},
    ParameterRow{Command::Mail, "BODY", {"8BITMIME", "BINARYMIME"}, checkBody},
    ParameterRow{Command::Mail, "SMTPUTF8", {"SMTPUTF8"}, checkUtf8},
    ParameterRow{Command::Mail, "RET", {"DSN"}, checkRet},
    ParameterRow{Command::Mail, "ENVID", {"DSN"}, checkEnvelopeId},
    ParameterRow{Command::Mail, "AUTH", {"AUTH"}, checkSubmittedBy},
    ParameterRow{Command::Mail, "REQUIRETLS", {"REQUIRETLS"}, checkRequireTls},
    ParameterRow{Command::Mail, "HOLDFOR", {"FUTURERELEASE"}, checkHoldFor},
    ParameterRow{Command::Mail, "HOLDUNTIL", {"FUTURERELEASE"}, checkHoldUntil},
    ParameterRow{Command::Mail, "BY", {"DELIVERBY"}, checkDeliverBy},
    ParameterRow{Command::Mail, "MT-PRIORITY", {"MT-PRIORITY"}, checkPriority},
    ParameterRow{Command::Mail, "MTRK", {"MTRK"}, checkTracking},
    ParameterRow{Command::Mail, "SOLICIT", {"NO-SOLICITING"}, checkSolicitation},
    ParameterRow{Command::Mail, "CONPERM", {"CONPERM"}, checkBare},
    ParameterRow{Command::Mail, "SUBMITTER", {"SUBMITTER"}, checkSubmitter},
    ParameterRow{Command::Mail, "TRANSID", {"CHECKPOINT"}, checkTransaction},
    ParameterRow{Command::Mail, "PRDR", {"PRDR"}, checkReplyForEach},
    ParameterRow{Command::Mail, "XVERP", {"XVERP"}, checkVerp},
    ParameterRow{Command::Rcpt, "NOTIFY", {"DSN"}, checkNotify},
    ParameterRow{Command::Rcpt, "ORCPT", {"DSN"}, checkOriginalRecipient},
    ParameterRow{Command::Rcpt, "RRVS", {"RRVS"}, checkSameOwnerSince},
    ParameterRow{Command::Rcpt, "CONNEG", {"CONNEG"}, checkWhatIsShown},
};

std::expected<Parameters, Reply> parse(Command command, const QByteArray &text, const Offers &offers,
                                       bool tls)
{
    const auto parameters = split(text);
    if (!parameters)
        return std::unexpected(parameters.error());
    Reading reading{offers, tls, {}};
    for (const Parameter &given : *parameters) {
        const auto row = std::ranges::find_if(parameterTable, [&](const ParameterRow &candidate) {
            return candidate.command == command && given.keyword == candidate.keyword;
        });
        if (row == parameterTable.end() || !std::ranges::any_of(row->extensions, [&](const char *extension) {
                return extension && offers(extension);
            }))
            return std::unexpected(Reply(555, "5.5.4",
                                         given.keyword.left(longestEcho) + " is not a parameter of " +
                                             (command == Command::Mail ? "MAIL" : "RCPT") +
                                             " that is offered"));
        if (const Checked refusal = row->check(given, reading))
            return std::unexpected(*refusal);
    }
    return reading.said;
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

std::expected<Parameters, Reply> parseMailParameters(const QByteArray &text, const Offers &offers, bool tls)
{
    return parse(Command::Mail, text, offers, tls);
}

std::expected<Parameters, Reply> parseRcptParameters(const QByteArray &text, const Offers &offers)
{
    return parse(Command::Rcpt, text, offers, false);
}

} // namespace sandbox

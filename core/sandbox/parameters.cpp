// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/parameters.h"

#include "sandbox/extensions.h"
#include "sandbox/parametervalues.h"
#include "sandbox/path.h"

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

/// What a check may look at, and where it puts what it learned.
struct Reading
{
    const Offers &offers;
    bool tls;
    Parameters said;
    std::optional<qint64> heldFor;  ///< seconds from now, by HOLDFOR or HOLDUNTIL
    std::optional<qint64> deadline; ///< seconds from now, by BY
    bool tracked = false;           ///< MTRK
    bool identified = false;        ///< ENVID
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

Checked checkEnvelopeId(const Parameter &given, Reading &reading)
{
    reading.identified = true;
    return unless(!given.value.isEmpty() && given.value.size() <= 100 && isXtext(given.value),
                  "ENVID takes up to 100 octets of xtext");
}

Checked checkSubmittedBy(const Parameter &given, Reading &)
{
    return unless(given.value == "<>" || (!given.value.isEmpty() && isXtext(given.value)),
                  "AUTH takes a mailbox in xtext or <>");
}

// RFC 8689 §2: never without TLS; the code is the one that §4.2.1 has for a session without it
Checked checkRequireTls(const Parameter &given, Reading &reading)
{
    if (!reading.tls)
        return Reply(530, "5.7.10", "REQUIRETLS needs TLS on this connection first");
    return checkBare(given, reading);
}

// RFC 4865 §4.2: one of the two, within what EHLO said, and 501 5.5.4 for what is not
Checked checkHoldFor(const Parameter &given, Reading &reading)
{
    if (reading.heldFor)
        return bad("HOLDFOR and HOLDUNTIL exclude each other");
    if (!match("[1-9]\\d{0,8}", given.value).hasMatch())
        return bad("HOLDFOR takes a number of seconds");
    reading.heldFor = given.value.toInt();
    return unless(*reading.heldFor <= longestHold, "No message is held for so long");
}

Checked checkHoldUntil(const Parameter &given, Reading &reading)
{
    if (reading.heldFor)
        return bad("HOLDFOR and HOLDUNTIL exclude each other");
    const QDateTime until = dateTime(given.value);
    if (!until.isValid() || until.offsetFromUtc() != 0) // RFC 4865 §3 (4): normalized to UTC
        return bad("HOLDUNTIL takes a date and time in UTC");
    reading.heldFor = QDateTime::currentDateTimeUtc().secsTo(until);
    return unless(*reading.heldFor <= longestHold, "No message is held for so long");
}

// RFC 2852 §4: nothing can be returned for a deadline that is past; §3: nor for one before what EHLO says
Checked checkDeliverBy(const Parameter &given, Reading &reading)
{
    const auto by = match("([+-]?\\d{1,9});([RN])T?", given.value);
    if (!by.hasMatch())
        return bad("BY takes seconds, a semicolon, and R or N with a T where wanted");
    reading.deadline = by.captured(1).toInt();
    if (by.captured(2).compare(QLatin1String("R"), Qt::CaseInsensitive) != 0)
        return {};
    if (*reading.deadline <= 0)
        return bad("This deadline is past");
    return *reading.deadline >= shortestDeadline ? Checked()
                                                 : Reply(555, "5.5.4", "The time is shorter than EHLO says");
}

// RFC 6710 §4.1 (1)
Checked checkPriority(const Parameter &given, Reading &reading)
{
    if (!match("0|-?[1-9]", given.value).hasMatch())
        return Reply(501, "5.5.2", "MT-PRIORITY takes a number from -9 to 9");
    reading.said.priority = given.value.toInt();
    return {};
}

// RFC 3885 §3.1: the base64 of a SHA-1 hash, without padding since "=" cannot stand in a value
Checked checkTracking(const Parameter &given, Reading &reading)
{
    reading.tracked = true;
    return unless(match("[A-Z0-9+/]{27}(:\\d{1,9})?", given.value).hasMatch(),
                  "MTRK takes the base64 of a hash, and seconds behind a colon");
}

// RFC 3865 §2.2; §2.4: labels that EHLO said to be unwanted are refused with their name
Checked checkSolicitation(const Parameter &given, Reading &reading)
{
    static const char *const labels = "[A-Z][A-Z0-9._:-]*(,[A-Z][A-Z0-9._:-]*)*";
    reading.said.solicits = true;
    if (given.value.size() > 1000 || !match(labels, given.value).hasMatch())
        return bad("SOLICIT takes labels with commas between them");
    if (given.value.toUpper().split(',').contains(unwantedMail.toUpper()))
        return Reply(550, "5.7.1", "SOLICIT=" + unwantedMail);
    return {};
}

// RFC 4405 §4: a mailbox, with xtext for what cannot stand in a value
Checked checkSubmitter(const Parameter &given, Reading &reading)
{
    if (!isXtext(given.value))
        return bad("SUBMITTER takes a mailbox in xtext");
    const QByteArray mailbox = QByteArray(given.value).replace('+', '%');
    const auto path = parsePath('<' + QByteArray::fromPercentEncoding(mailbox) + '>');
    if (!path || path->address.isEmpty() || !path->rest.isEmpty())
        return bad("SUBMITTER takes a mailbox in xtext");
    reading.said.submitter = path->address;
    return {};
}

// RFC 1845 §2 (4): at most 80 octets, and made of the atoms of a Message-ID
Checked checkTransaction(const Parameter &given, Reading &reading)
{
    static const char *const identifier = R"(<[^<>()@,;:\\"/\[\]?=\s]+@[^<>()@,;:\\"/\[\]?=\s]+>)";
    if (given.value.size() > 80 || !match(identifier, given.value).hasMatch())
        return bad("TRANSID takes <identifier@domain>");
    reading.said.transaction = given.value;
    return {};
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

// RFC 7293 §3.1: no fraction of a second
Checked checkSameOwnerSince(const Parameter &given, Reading &reading)
{
    const auto semicolon = given.value.indexOf(';');
    const bool choice = semicolon < 0 || isOneOf(given.value.mid(semicolon + 1), {"C", "R"});
    const QByteArray since = semicolon < 0 ? given.value : given.value.left(semicolon);
    reading.said.ownedSince = dateTime(since);
    return unless(choice && reading.said.ownedSince.isValid() && !since.contains('.'),
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
    int notOffered = 555; ///< the reply where none of them is
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
    ParameterRow{Command::Mail, "CONPERM", {"CONPERM"}, checkBare, 504}, // RFC 4141 §4.2
    ParameterRow{Command::Mail, "SUBMITTER", {"SUBMITTER"}, checkSubmitter},
    ParameterRow{Command::Mail, "TRANSID", {"CHECKPOINT"}, checkTransaction},
    ParameterRow{Command::Mail, "PRDR", {"PRDR"}, checkReplyForEach},
    ParameterRow{Command::Mail, "XVERP", {"XVERP"}, checkVerp},
    ParameterRow{Command::Rcpt, "NOTIFY", {"DSN"}, checkNotify},
    ParameterRow{Command::Rcpt, "ORCPT", {"DSN"}, checkOriginalRecipient},
    ParameterRow{Command::Rcpt, "RRVS", {"RRVS"}, checkSameOwnerSince},
    ParameterRow{Command::Rcpt, "CONNEG", {"CONNEG"}, checkWhatIsShown, 504}, // RFC 4141 §5.2
};

Reply notOffered(const ParameterRow *row, Command command, const QByteArray &keyword)
{
    return {row ? row->notOffered : 555, "5.5.4",
            keyword.left(longestEcho) + " is not a parameter of " +
                (command == Command::Mail ? "MAIL" : "RCPT") + " that is offered"};
}

/// What single parameters cannot know of each other.
Checked checkTogether(const Reading &reading)
{
    if (reading.heldFor && reading.deadline && *reading.heldFor > *reading.deadline) // RFC 4865 §5.2.2
        return bad("The deadline is over before the message is sent on");
    if (reading.tracked && !reading.identified) // RFC 3885 §3.2
        return bad("MTRK goes with ENVID");
    return {};
}

std::expected<Parameters, Reply> parse(Command command, const QByteArray &text, const Offers &offers,
                                       bool tls)
{
    const auto parameters = split(text);
    if (!parameters)
        return std::unexpected(parameters.error());
    Reading reading{offers, tls, {}, {}, {}};
    for (const Parameter &given : *parameters) {
        const auto row = std::ranges::find_if(parameterTable, [&](const ParameterRow &candidate) {
            return candidate.command == command && given.keyword == candidate.keyword;
        });
        const bool known = row != parameterTable.end();
        if (!known || !std::ranges::any_of(row->extensions, [&](const char *extension) {
                return extension && offers(extension);
            }))
            return std::unexpected(notOffered(known ? &*row : nullptr, command, given.keyword));
        if (const Checked refusal = row->check(given, reading))
            return std::unexpected(*refusal);
    }
    if (const Checked refusal = checkTogether(reading))
        return std::unexpected(*refusal);
    return reading.said;
}

} // namespace

std::expected<Parameters, Reply> parseMailParameters(const QByteArray &text, const Offers &offers, bool tls)
{
    return parse(Command::Mail, text, offers, tls);
}

std::expected<Parameters, Reply> parseRcptParameters(const QByteArray &text, const Offers &offers)
{
    return parse(Command::Rcpt, text, offers, false);
}

} // namespace sandbox

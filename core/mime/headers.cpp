// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/headers.h"

#include "base/bytes.h"
#include "mime/scanner.h"

#include <QLocale>

#include <algorithm>

namespace mime {

namespace {

using Problem = QLatin1String;

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(
        names, [name](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool hasAddresses(const Header &header)
{
    return isOneOf(header.name, {"From", "Sender", "Reply-To", "To", "Cc", "Resent-From", "Resent-Sender",
                                 "Resent-To", "Resent-Cc", "Disposition-Notification-To", "Return-Receipt-To",
                                 "Errors-To", "Mail-Followup-To", "Mail-Reply-To"});
}

/// Encoded words have no place in these (RFC 2047 §5).
bool takesAsciiOnly(const Header &header)
{
    return isOneOf(header.name,
                   {"Date", "Resent-Date", "Message-ID", "Resent-Message-ID", "In-Reply-To", "References",
                    "Return-Path", "Received", "MIME-Version", "Content-ID", "Content-MD5"});
}

bool isAscii(const QString &text)
{
    return base::isAscii(text.toUtf8());
}

/// Addresses in a header of the user's, where they matter: an ASCII value goes out as it was typed.
QList<Mailbox> mailboxesOf(const Header &header)
{
    if (!hasAddresses(header) || isAscii(header.value))
        return {};
    return parseMailboxes(header.value, QLatin1String("header")).value_or(QList<Mailbox>());
}

Utf8Need needOf(const QList<Mailbox> &mailboxes)
{
    const auto found =
        std::ranges::find_if(mailboxes, [](const Mailbox &one) { return one.address.needsUtf8(); });
    return found == mailboxes.end() ? Utf8Need{} : Utf8Need{true, found->address.text()};
}

Utf8Need headerNeed(const Message &message)
{
    const auto ours = [&](QByteArrayView name, const QList<Mailbox> &list) {
        return isOverridden(message, name) ? Utf8Need{} : needOf(list);
    };
    for (const auto &need : {ours("From", {message.from}), ours("To", message.to), ours("Cc", message.cc)}) {
        if (need.needed)
            return need;
    }
    for (const auto &header : message.headers) {
        if (const auto need = needOf(mailboxesOf(header)); need.needed)
            return need;
    }
    return {};
}

/// CR, LF or NUL in what goes into a header.
std::optional<base::Failure> checkText(QLatin1String field, const QString &text)
{
    const auto has = [&text](char16_t c) { return text.contains(QChar(c)); };
    if (has(u'\r') || has(u'\n'))
        return base::badInput(field, Problem("line-break"), text);
    if (has(u'\0'))
        return base::badInput(field, Problem("bad-character"), text);
    return {};
}

std::optional<base::Failure> checkNames(const char *field, const QList<Mailbox> &mailboxes)
{
    for (const auto &mailbox : mailboxes) {
        if (auto problem = checkText(QLatin1String(field), mailbox.name))
            return problem;
    }
    return {};
}

bool isFieldName(QByteArrayView name) // RFC 5322 §2.2; the limit leaves room for a value on the line
{
    constexpr qsizetype longest = 100;
    return !name.isEmpty() && name.size() <= longest &&
           std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~' && c != ':'; });
}

QByteArray userField(const Header &header, Charset charset)
{
    if (charset == Charset::Utf8 || isAscii(header.value))
        return verbatimField(header.name, header.value.toUtf8());
    if (hasAddresses(header))
        return mailboxField(header.name, mailboxesOf(header), charset);
    return textField(header.name, header.value, charset);
}

std::optional<base::Failure> checkHeader(const Header &header, Charset charset)
{
    const auto field = "header:" + header.name;
    const auto refuse = [&](Problem problem) {
        return base::badInput(QLatin1String(field), problem, header.value);
    };
    if (!isFieldName(header.name))
        return refuse(Problem("bad-name"));
    if (isOneOf(header.name, {"Bcc", "Resent-Bcc", "Content-Type", "Content-Transfer-Encoding"}))
        return refuse(Problem("not-allowed"));
    if (auto problem = checkText(QLatin1String(field), header.value))
        return problem;
    if (!isAscii(header.value) && takesAsciiOnly(header))
        return refuse(Problem("bad-character"));
    if (!isAscii(header.value) && hasAddresses(header)) {
        if (auto parsed = parseMailboxes(header.value, QLatin1String(field)); !parsed)
            return std::move(parsed.error());
    }
    if (scan(userField(header, charset)).longestLine > maxLine)
        return refuse(Problem("too-long"));
    return {};
}

/// RFC 5322 §3.3, in the zone that the date was given in.
QByteArray dateText(const QDateTime &date)
{
    const int offset = date.offsetFromUtc() / 60;
    const auto minutes = qAbs(offset);
    const auto zone = QString::asprintf("%c%02d%02d", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return (QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss ") + zone).toLatin1();
}

} // namespace

Charset headerCharset(const Message &message)
{
    return headerNeed(message).needed ? Charset::Utf8 : Charset::Ascii;
}

Utf8Need needsUtf8(const Message &message)
{
    const auto need = headerNeed(message);
    return need.needed ? need : needOf(message.bcc);
}

bool isOverridden(const Message &message, QByteArrayView name)
{
    return std::ranges::any_of(message.headers,
                               [name](const Header &one) { return isOneOf(one.name, {name}); });
}

std::optional<base::Failure> checkFields(const Message &message)
{
    if (message.from.address.isNull() && !isOverridden(message, "From"))
        return base::badInput(QLatin1String("from"), Problem("empty"), {});
    for (const auto &[field, list] :
         {std::pair{"from", QList{message.from}}, {"to", message.to}, {"cc", message.cc}}) {
        if (auto problem = checkNames(field, list))
            return problem;
    }
    if (auto problem = checkText(QLatin1String("subject"), message.subject))
        return problem;
    const auto id = QString::fromUtf8(message.messageId);
    if (auto problem = checkText(QLatin1String("message-id"), id))
        return problem;
    if (!isAscii(id) || message.messageId.size() > maxLine - 20)
        return base::badInput(QLatin1String("message-id"), Problem("bad-character"), id);
    const auto charset = headerCharset(message);
    for (const auto &header : message.headers) {
        if (auto problem = checkHeader(header, charset))
            return problem;
    }
    return {};
}

QByteArray headerFields(const Message &message)
{
    const auto charset = headerCharset(message);
    QByteArray out;
    const auto add = [&](QByteArrayView name, const QByteArray &field) {
        if (!isOverridden(message, name))
            out += field;
    };
    add("Date", "Date: " + dateText(message.date) + "\r\n");
    add("From", mailboxField("From", {message.from}, charset));
    if (!message.to.isEmpty())
        add("To", mailboxField("To", message.to, charset));
    if (!message.cc.isEmpty())
        add("Cc", mailboxField("Cc", message.cc, charset));
    add("Subject", textField("Subject", message.subject, charset));
    add("Message-ID", verbatimField("Message-ID", message.messageId));
    for (const auto &header : message.headers)
        out += userField(header, charset);
    add("MIME-Version", "MIME-Version: 1.0\r\n");
    return out;
}

} // namespace mime

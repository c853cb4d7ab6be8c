// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/path.h"

#include "base/bytes.h"

#include <QHostAddress>

#include <algorithm>

namespace sandbox {

namespace {

constexpr qsizetype maxLocal = 64;   // RFC 5321 §4.5.3.1.1
constexpr qsizetype maxDomain = 255; // §4.5.3.1.2
constexpr qsizetype maxPath = 254;   // §4.5.3.1.3, without the brackets

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAtext(char c)
{
    return isAlphanumeric(c) || uchar(c) >= 0x80 || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

/// Labels joined by single dots, each of characters that `allowed` takes.
bool isDotted(QByteArrayView text, bool (*allowed)(char))
{
    char before = '.';
    for (const char c : text) {
        if (c == '.' ? before == '.' : !allowed(c))
            return false;
        before = c;
    }
    return before != '.';
}

bool isDomain(QByteArrayView text)
{
    if (text.startsWith('[') && text.endsWith(']')) {
        QByteArrayView literal = text.sliced(1, text.size() - 2);
        const bool v6 = literal.size() > 5 && literal.first(5).compare("IPv6:", Qt::CaseInsensitive) == 0;
        if (v6)
            literal = literal.sliced(5);
        if (!v6 && std::ranges::count(literal, '.') != 3)
            return false; // QHostAddress also reads the short forms of inet_aton(3)
        const QHostAddress address(QString::fromLatin1(literal));
        return address.protocol() == (v6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol);
    }
    return text.size() <= maxDomain &&
           isDotted(text, [](char c) { return isAlphanumeric(c) || c == '-' || uchar(c) >= 0x80; });
}

/// The length of the quoted string that `text` begins with; 0 when it is not closed or holds what it must
/// not.
qsizetype quotedLength(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == '"')
            return i + 1;
        if (text.at(i) == '\\')
            ++i;
        if (i < text.size() && (uchar(text.at(i)) < ' ' || text.at(i) == 0x7f))
            return 0;
    }
    return 0;
}

std::expected<void, QByteArray> checkMailbox(QByteArrayView mailbox)
{
    const bool quoted = mailbox.startsWith('"');
    const qsizetype local = quoted ? quotedLength(mailbox) : std::max(mailbox.indexOf('@'), qsizetype(0));
    if (mailbox.compare("postmaster", Qt::CaseInsensitive) == 0)
        return {}; // the one mailbox without a domain: RFC 5321 §4.5.1
    if (local == 0)
        return std::unexpected(
            QByteArray(quoted ? "quoted string is not closed" : "local part or @ is missing"));
    if (local > maxLocal)
        return std::unexpected("local part is longer than 64 octets");
    if (!quoted && !isDotted(mailbox.first(local), isAtext))
        return std::unexpected("local part has a character that needs quotes");
    if (local >= mailbox.size() || mailbox.at(local) != '@')
        return std::unexpected("no @ after the local part");
    if (!isDomain(mailbox.sliced(local + 1)))
        return std::unexpected("domain is not well-formed");
    if (mailbox.size() > maxPath)
        return std::unexpected("path is longer than 256 octets");
    return {};
}

/// Where the path's closing bracket is, minding quoted strings; -1 when there is none.
qsizetype closingBracket(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == '>')
            return i;
        if (text.at(i) == '"') {
            const qsizetype length = quotedLength(text.sliced(i));
            if (length == 0)
                return -1;
            i += length - 1;
        }
    }
    return -1;
}

} // namespace

std::expected<Path, QByteArray> parsePath(QByteArrayView text)
{
    if (text.startsWith(' '))
        return std::unexpected("no space may follow the colon");
    if (!text.startsWith('<'))
        return std::unexpected("the address must stand in angle brackets");
    const qsizetype end = closingBracket(text);
    if (end < 0)
        return std::unexpected("no closing angle bracket");
    QByteArrayView mailbox = text.sliced(1, end - 1);
    const QByteArrayView rest = text.sliced(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return std::unexpected("a space must follow the address");
    // A source route is taken and ignored: RFC 5321 appendix C.
    if (const auto colon = mailbox.indexOf(':'); mailbox.startsWith('@') && colon > 0)
        mailbox = mailbox.sliced(colon + 1);

    Path path{mailbox.toByteArray(), !base::isAscii(mailbox), rest.trimmed().toByteArray()};
    if (!mailbox.isValidUtf8())
        return std::unexpected("address is not UTF-8");
    if (!mailbox.isEmpty())
        if (const auto checked = checkMailbox(mailbox); !checked)
            return std::unexpected(checked.error());
    return path;
}

bool isHelloName(QByteArrayView text)
{
    // Names with an underscore are common among desktops; the syntax forbids them, servers do not.
    const auto allowed = [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || uchar(c) >= 0x80; };
    return text.startsWith('[') ? isDomain(text) : text.size() <= maxDomain && isDotted(text, allowed);
}

} // namespace sandbox

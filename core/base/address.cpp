// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/address.h"

#include "base/bytes.h"

#include <QUrl>

#include <algorithm>

namespace base {

namespace {

using Problem = QLatin1String;

// RFC 5321 §4.5.3.1.1 and §4.5.3.1.2
constexpr qsizetype maxLocal = 64;
constexpr qsizetype maxDomain = 255;

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

bool isAtext(QChar c)
{
    // RFC 5322 §3.2.3, widened by RFC 6531 §3.3 to everything above ASCII
    return (c.unicode() > 0x7f && !isControl(c)) || c.isLetterOrNumber() ||
           QLatin1String("!#$%&'*+-/=?^_`{|}~").contains(c);
}

std::optional<Problem> problemOfDotString(QStringView local)
{
    for (const auto atom : local.split(u'.')) {
        if (atom.isEmpty() || !std::ranges::all_of(atom, isAtext))
            return Problem("bad-character");
    }
    return std::nullopt;
}

std::optional<Problem> problemOfQuotedString(QStringView local)
{
    for (qsizetype i = 1; i < local.size() - 1; ++i) {
        if (isControl(local[i]))
            return Problem("bad-character");
        if (local[i] == u'\\')
            ++i;
        else if (local[i] == u'"')
            return Problem("unbalanced-quote");
        if (i >= local.size() - 1)
            return Problem("unbalanced-quote");
    }
    return std::nullopt;
}

std::optional<Problem> problemOfLocal(QStringView local)
{
    if (local.isEmpty())
        return Problem("empty-local");
    if (local.toUtf8().size() > maxLocal)
        return Problem("too-long");
    if (!local.startsWith(u'"'))
        return problemOfDotString(local);
    if (local.size() < 2 || !local.endsWith(u'"'))
        return Problem("unbalanced-quote");
    return problemOfQuotedString(local);
}

bool isIpv6(QStringView text)
{
    const auto belongs = [](QChar c) { return c == u':' || c == u'.' || isxdigit(c.toLatin1()); };
    return text.contains(u':') && text.size() <= 45 && std::ranges::all_of(text, belongs);
}

bool isAddressLiteral(QStringView domain)
{
    if (!domain.startsWith(u'[') || !domain.endsWith(u']'))
        return false;
    auto inside = domain.sliced(1, domain.size() - 2);
    const bool v6 = inside.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive);
    if (v6)
        inside = inside.sliced(5);
    // a general address literal (RFC 5321 §4.1.3) has a tag that we do not know; only the two real kinds are
    // taken
    const auto text = inside.toString();
    if (v6)
        return isIpv6(text);
    return text.count(u'.') == 3 &&
           std::ranges::all_of(text, [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

std::optional<Problem> problemOfDomain(QStringView domain)
{
    if (domain.isEmpty())
        return Problem("empty-domain");
    if (domain.startsWith(u'['))
        return isAddressLiteral(domain) ? std::nullopt : std::optional(Problem("bad-domain"));
    if (asciiHost(domain.toString()).isEmpty())
        return Problem("bad-domain");
    return std::nullopt;
}

/// Where the local part ends: the @ after its closing quote, or the only @ of a dot-string.
qsizetype splitAt(QStringView text)
{
    if (!text.startsWith(u'"'))
        return text.indexOf(u'@');
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return text.indexOf(u'@', i);
    }
    return -1;
}

QStringView withoutBrackets(QStringView text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'<') && text.endsWith(u'>'))
        return text.sliced(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

std::expected<Address, Failure> Address::parse(const QString &text, QLatin1String field)
{
    const auto refuse = [&](Problem problem) { return std::unexpected(badInput(field, problem, text)); };

    if (std::ranges::any_of(text, [](QChar c) { return c == u'\r' || c == u'\n' || c.isNull(); }))
        return refuse(Problem("line-break"));
    const auto path = withoutBrackets(text);
    Address address;
    if (path.isEmpty())
        return address;
    if (path.compare(QLatin1String("postmaster"), Qt::CaseInsensitive) == 0) {
        address.m_local = path.toString(); // the one address without a domain (RFC 5321 §4.5.1)
        return address;
    }

    const auto at = splitAt(path);
    if (at < 0)
        return refuse(path.startsWith(u'"') ? Problem("unbalanced-quote") : Problem("no-at-sign"));
    const auto local = path.first(at);
    const auto domain = path.sliced(at + 1);
    if (domain.contains(u' ') || domain.contains(u'>') || domain.contains(u'<') || domain.contains(u','))
        return refuse(Problem("trailing-text"));
    if (const auto problem = problemOfLocal(local))
        return refuse(*problem);
    if (const auto problem = problemOfDomain(domain))
        return refuse(domain.size() > maxDomain ? Problem("too-long") : *problem);
    address.m_local = local.toString();
    address.m_domain = domain.toString();
    return address;
}

QString Address::text() const
{
    return m_domain.isEmpty() ? m_local : m_local + u'@' + m_domain;
}

bool Address::needsUtf8() const
{
    return !isAscii(m_local.toUtf8());
}

QByteArray Address::wire(bool utf8) const
{
    if (m_domain.isEmpty())
        return m_local.toUtf8();
    const auto domain =
        utf8 || m_domain.startsWith(u'[') || isAscii(m_domain.toUtf8()) ? m_domain : asciiHost(m_domain);
    return m_local.toUtf8() + '@' + domain.toUtf8();
}

QString asciiHost(const QString &host)
{
    if (isIpv6(host) || isAddressLiteral(host))
        return host;
    auto name = host;
    if (name.endsWith(u'.'))
        name.chop(1); // the root's dot
    if (name.isEmpty())
        return {};
    auto ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (ascii.size() > maxDomain)
        return {};
    for (const auto label : QStringView(ascii).split(u'.')) {
        if (label.isEmpty() || label.size() > 63)
            return {};
        const auto usual = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
        if (!std::ranges::all_of(label, usual))
            return {};
    }
    return ascii;
}

} // namespace base

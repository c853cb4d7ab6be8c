// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/command.h"

#include <algorithm>
#include <array>

namespace smtp {

namespace {

using base::Phase;

Command line(Phase phase, const QByteArray &text, const base::Spans &secrets = {})
{
    // Data was checked where it came in (addresses, host names, parameters); this is the last door before the
    // wire.
    if (base::hasLineBreakOrNul(text))
        throw base::badInput(QLatin1String("command"), QLatin1String("line-break"),
                             QString::fromUtf8(text.left(40)));
    return {phase, text + "\r\n", secrets};
}

Command needing(Command command, const QByteArray &extension)
{
    command.needs.append(extension);
    return command;
}

/// A command with parameters, and what they say about it.
Command withParameters(Phase phase, QByteArray text, const QList<Parameter> &parameters)
{
    QList<QByteArray> needs;
    base::Breaches breaches;
    for (const auto &parameter : parameters) {
        text += ' ' + parameter.keyword;
        if (!parameter.value.isEmpty())
            text += '=' + parameter.value;
        // one that nobody knows is allowed by a keyword of its own name at most (RFC 5321 §2.2.1)
        needs.append(parameter.offeredBy.isEmpty() ? parameter.keyword.toUpper() : parameter.offeredBy);
        breaches.setFlag(base::Breach::Malformed,
                         parameter.wrong || breaches.testFlag(base::Breach::Malformed));
    }
    auto command = line(phase, text);
    command.needs = std::move(needs);
    command.breaches = breaches;
    return command;
}

struct SpokenVerb
{
    QByteArrayView verb;
    Phase phase;
};

// RFC 5321 §4.5.1 and §4.1: what needs no extension
constexpr std::array plainVerbs{SpokenVerb{"EHLO", Phase::Ehlo}, SpokenVerb{"HELO", Phase::Ehlo},
                                SpokenVerb{"LHLO", Phase::Ehlo}, SpokenVerb{"MAIL", Phase::Mail},
                                SpokenVerb{"RCPT", Phase::Rcpt}, SpokenVerb{"RSET", Phase::Rset},
                                SpokenVerb{"NOOP", Phase::Noop}, SpokenVerb{"VRFY", Phase::Noop},
                                SpokenVerb{"EXPN", Phase::Noop}, SpokenVerb{"HELP", Phase::Noop}};

// after these the server takes something else than a command, or nothing at all
constexpr std::array<QByteArrayView, 7> ownWay{"STARTTLS", "AUTH", "DATA", "BDAT", "BURL", "ATRN", "QUIT"};

constexpr qsizetype longestLine = 512; // RFC 5321 §4.5.3.1.4, with the CRLF

QByteArray path(const base::Address &address, bool utf8)
{
    return '<' + address.wire(utf8) + '>';
}

base::Spans encodedSecrets(const base::Spans &plain, qsizetype offset)
{
    base::Spans spans;
    for (const auto &span : plain) {
        const auto encoded = base::base64Span(span);
        spans.append({offset + encoded.offset, encoded.length});
    }
    return spans;
}

} // namespace

Command ehlo(const QByteArray &domain)
{
    return line(Phase::Ehlo, "EHLO " + domain);
}
Command helo(const QByteArray &domain)
{
    return line(Phase::Ehlo, "HELO " + domain);
}
Command lhlo(const QByteArray &domain)
{
    return line(Phase::Ehlo, "LHLO " + domain);
}
Command starttls()
{
    return needing(line(Phase::StartTls, "STARTTLS"), "STARTTLS");
}
Command data()
{
    return line(Phase::Data, "DATA");
}
Command bdat(qint64 octets, bool last)
{
    const QByteArray text = "BDAT " + QByteArray::number(octets);
    return needing(last ? line(Phase::EndOfData, text + " LAST") : line(Phase::Body, text), "CHUNKING");
}
Command xclient(const QByteArray &attributes)
{
    return needing(line(Phase::Ehlo, "XCLIENT " + attributes), "XCLIENT");
}
Command xforward(const QByteArray &attributes)
{
    return needing(line(Phase::Mail, "XFORWARD " + attributes), "XFORWARD");
}
Command burl(const MessageUrl &url)
{
    const QByteArray before = "BURL " + url.place;
    if (!url.token)
        return needing(line(Phase::EndOfData, before + " LAST"), "BURL");
    const auto &token = url.token->reveal();
    return needing(line(Phase::EndOfData, before + token + " LAST", {{before.size(), token.size()}}), "BURL");
}
Command atrn(const QList<QByteArray> &domains)
{
    const QByteArray text = domains.isEmpty() ? QByteArray("ATRN") : "ATRN " + domains.join(',');
    return needing(line(Phase::Turn, text), "ATRN");
}
Command rset()
{
    return line(Phase::Rset, "RSET");
}
Command noop()
{
    return line(Phase::Noop, "NOOP");
}
Command quit()
{
    return line(Phase::Quit, "QUIT");
}

Command mail(const base::Address &from, bool utf8, const QList<Parameter> &parameters)
{
    return withParameters(Phase::Mail, "MAIL FROM:" + path(from, utf8), parameters);
}

Command rcpt(const base::Address &to, bool utf8, const QList<Parameter> &parameters)
{
    return withParameters(Phase::Rcpt, "RCPT TO:" + path(to, utf8), parameters);
}

Command said(const QByteArray &text)
{
    const auto space = text.indexOf(' ');
    const auto verb = (space < 0 ? text : text.first(space)).toUpper();
    const auto words = QString::fromUtf8(text.first(qMin(text.size(), qsizetype(40))));
    if (base::hasLineBreakOrNul(text))
        throw base::badInput(QLatin1String("say"), QLatin1String("line-break"), words);
    if (text.trimmed().isEmpty())
        throw base::badInput(QLatin1String("say"), QLatin1String("empty"), words);
    if (std::ranges::find(ownWay, verb) != ownWay.end())
        throw base::badInput(QLatin1String("say"), QLatin1String("own-way"), QString::fromUtf8(verb));
    const auto *const plain = std::ranges::find(plainVerbs, verb, &SpokenVerb::verb);
    const bool known = plain != plainVerbs.end();
    auto command = line(known ? plain->phase : Phase::Noop, text);
    if (!known)
        command.needs.append(verb);
    command.breaches.setFlag(base::Breach::Malformed,
                             command.line.size() > longestLine || !base::isAscii(text));
    return command;
}

Command endOfNothing()
{
    return line(Phase::Data, "."); // no message, so nothing can be in doubt
}

Command auth(const QByteArray &mechanism)
{
    return needing(line(Phase::Auth, "AUTH " + mechanism), "AUTH");
}

Command auth(const QByteArray &mechanism, const QByteArray &initial, const base::Spans &secrets)
{
    const QByteArray verb = "AUTH " + mechanism + ' ';
    if (initial.isEmpty())
        return needing(line(Phase::Auth, verb + '='), "AUTH");
    return needing(line(Phase::Auth, verb + initial.toBase64(), encodedSecrets(secrets, verb.size())),
                   "AUTH");
}

Command authResponse(const QByteArray &octets, const base::Spans &secrets)
{
    return line(Phase::Auth, octets.toBase64(), encodedSecrets(secrets, 0));
}

Command authAbort()
{
    return line(Phase::Auth, "*");
}

} // namespace smtp

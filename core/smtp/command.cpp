// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/command.h"

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

QByteArray path(const base::Address &address, bool utf8)
{
    return '<' + address.wire(utf8) + '>';
}

QByteArray joined(const QList<Parameter> &parameters)
{
    QByteArray text;
    for (const auto &[keyword, value, offeredBy] : parameters)
        text += ' ' + keyword + (value.isEmpty() ? QByteArray() : '=' + value);
    return text;
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
    return line(Phase::StartTls, "STARTTLS");
}
Command data()
{
    return line(Phase::Data, "DATA");
}
Command bdat(qint64 octets, bool last)
{
    const QByteArray text = "BDAT " + QByteArray::number(octets);
    return last ? line(Phase::EndOfData, text + " LAST") : line(Phase::Body, text);
}
Command xclient(const QByteArray &attributes)
{
    return line(Phase::Ehlo, "XCLIENT " + attributes);
}
Command xforward(const QByteArray &attributes)
{
    return line(Phase::Mail, "XFORWARD " + attributes);
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
    return line(Phase::Mail, "MAIL FROM:" + path(from, utf8) + joined(parameters));
}

Command rcpt(const base::Address &to, bool utf8, const QList<Parameter> &parameters)
{
    return line(Phase::Rcpt, "RCPT TO:" + path(to, utf8) + joined(parameters));
}

Command endOfNothing()
{
    return line(Phase::Data, "."); // no message, so nothing can be in doubt
}

Command auth(const QByteArray &mechanism)
{
    return line(Phase::Auth, "AUTH " + mechanism);
}

Command auth(const QByteArray &mechanism, const QByteArray &initial, const base::Spans &secrets)
{
    const QByteArray verb = "AUTH " + mechanism + ' ';
    if (initial.isEmpty())
        return line(Phase::Auth, verb + '=');
    return line(Phase::Auth, verb + initial.toBase64(), encodedSecrets(secrets, verb.size()));
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

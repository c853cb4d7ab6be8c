// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/address.h"
#include "base/bytes.h"
#include "base/line.h"
#include "base/phase.h"
#include "smtp/messageurl.h"

#include <QList>

namespace smtp {

/// A parameter of MAIL or RCPT (RFC 5321 §4.1.1.11): SIZE=4318, or a bare keyword.
struct Parameter
{
    QByteArray keyword;
    QByteArray value = {}; ///< esmtp-value, already encoded; empty for a bare keyword
    QByteArray offeredBy =
        {};             ///< the EHLO keyword without which it must not be sent; empty: sent in any case
    bool wrong = false; ///< the value is known to be wrong, and sent on purpose
    bool operator==(const Parameter &) const = default;
};

/// One command line, ready to be sent, with its CRLF. Made by the functions below only, which never let CR,
/// LF or NUL in: they throw a base::Failure (BadInput) instead.
struct Command
{
    base::Phase phase = base::Phase::Noop;
    QByteArray line;              ///< octets with CRLF
    base::Spans secrets;          ///< runs of `line` that must not be stored
    QList<QByteArray> needs = {}; ///< EHLO keywords that allow it
    base::Breaches breaches = {}; ///< of rules that it breaks by itself
};

Command ehlo(const QByteArray &domain);
Command helo(const QByteArray &domain);
Command lhlo(const QByteArray &domain); ///< LMTP (RFC 2033 §4.1)
Command starttls();
Command mail(const base::Address &from, bool utf8, const QList<Parameter> &parameters);
Command rcpt(const base::Address &to, bool utf8, const QList<Parameter> &parameters);
Command data();
Command burl(const MessageUrl &url);    ///< the whole message, so with LAST (RFC 4468 §3.5)
Command bdat(qint64 octets, bool last); ///< RFC 3030 §2; the octets follow without a line of their own
Command
xclient(const QByteArray &attributes); ///< encoded: "NAME=spike ADDR=192.0.2.1" (Postfix XCLIENT_README)
Command xforward(const QByteArray &attributes); ///< in the same form (Postfix XFORWARD_README)
Command atrn(const QList<QByteArray> &domains); ///< RFC 2645 §5.2.1; none: all that the user may have
Command rset();
Command noop();
Command quit();

/// A line that a user wants said before the transaction, as it is, without its line end. Throws BadInput,
/// field `say`: problem `line-break`, `empty`, or `own-way` for a verb that only a flow of ours can follow
/// up.
Command said(const QByteArray &line);

Command endOfNothing(); ///< a lone dot: ends data that was let in for no recipient (RFC 2920 §3.1)

/// AUTH with the octets of its initial response, or none; and a further line of the exchange. `secrets` are
/// runs of the octets before base64. An empty initial response is sent as "=" (RFC 4954 §4).
Command auth(const QByteArray &mechanism);
Command auth(const QByteArray &mechanism, const QByteArray &initial, const base::Spans &secrets);
Command authResponse(const QByteArray &octets, const base::Spans &secrets);
Command authAbort(); ///< "*"

} // namespace smtp

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phase.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QStringList>

namespace explain {

/// Where this room's sentences are translated: Text::tr("…"), context "explain".
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explain)
};

/// "You", "Your mail administrator"…; empty for nobody.
QString who(registry::Actor actor);

/// What we were doing in that phase: "while waiting for the greeting".
QString doing(base::Phase phase);

/// Untrusted octets as text that cannot do anything to a reader: control characters are written out.
QString visible(QByteArrayView octets);
QString visible(QStringView text);

/// A number as people of this locale write it, and one of octets: "4,318 bytes", "35.9 MB".
QString number(qint64 value);
QString bytes(qint64 count);
QString roughSize(qint64 count);

/// "refused: no such mailbox" from "no such mailbox" begins a sentence as "No such mailbox".
QString capitalised(const QString &text);

/// The part of an address before the @ sign, for a table cell; the whole where that says nothing.
QString shortAddress(const QString &address);

/// `text` with its middle left out where it is longer than `limit`.
QString shortened(const QString &text, qsizetype limit);

/// `pattern` with its arguments, the longest of them shortened until the whole has at most `limit`
/// characters.
QString fitted(const QString &pattern, QStringList arguments, qsizetype limit);

} // namespace explain

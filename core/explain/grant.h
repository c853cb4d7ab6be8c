// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/request.h"
#include "explain/annotation.h"

namespace explain {

class Context;
struct ReplyLine;

/// A value that a server named for a parameter that was asked for.
struct Grant
{
    QByteArray keyword;
    QByteArray asked;   ///< empty for a bare keyword
    QByteArray granted; ///< untrusted, as the server wrote it
    QString recipient;  ///< empty: for the whole message
    bool other = false; ///< it is not what was asked for

    /// "MT-PRIORITY, priority granted: 4 instead of 7".
    [[nodiscard]] QString inWords() const;
};

/// What the replies named, read as the registry's rows say. The reply to the message may still name something
/// else than the one to MAIL (RFC 6710 §4.1).
QList<Grant> grants(const QList<base::Request> &requests, const std::optional<base::ReplyFacts> &finalReply);

/// Adds what the reply to a MAIL, a RCPT or the message says about the parameters that were asked for.
void addGrants(const Context &context, const ReplyLine &reply, Annotation &annotation);

} // namespace explain

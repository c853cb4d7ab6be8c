// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/queueid.h"

#include <QRegularExpression>

namespace base {

Span queueIdIn(QByteArrayView replyText)
{
    // Postfix; Exim; Sendmail and OpenSMTPD; qmail; Dovecot's LMTP
    static const QRegularExpression forms(
        QStringLiteral(
            R"(queued as ([A-Za-z0-9._-]{4,64})|\bid=([A-Za-z0-9-]{6,64})|)"
            R"(\b([A-Za-z0-9]{6,64}) Message accepted for delivery|\bok \d+ qp (\d+)|> ([A-Za-z0-9+/]{16,64}) Saved\b)"),
        QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps one character an octet, so that the places fit; an identifier stands near the start
    constexpr qsizetype enough = 512;
    const auto match = forms.match(QString::fromLatin1(replyText.first(qMin(replyText.size(), enough))));
    if (!match.hasMatch())
        return {};
    const int group = match.lastCapturedIndex();
    return {match.capturedStart(group), match.capturedLength(group)};
}

} // namespace base

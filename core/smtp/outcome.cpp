// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/outcome.h"

#include <QRegularExpression>

namespace smtp {

QByteArrayView name(Result result)
{
    switch (result) {
    case Result::Accepted:
        return "accepted";
    case Result::Partial:
        return "partial";
    case Result::Refused:
        return "refused";
    case Result::Failed:
        return "failed";
    case Result::Unknown:
        return "unknown";
    }
    return {};
}

QByteArray queueIdIn(QByteArrayView finalReplyText)
{
    // Postfix, Exim, OpenSMTPD and Sendmail, qmail, in this order
    static const QRegularExpression forms(
        QStringLiteral(R"(queued as ([A-Za-z0-9._-]{4,64})|\bid=([A-Za-z0-9-]{6,64})|)"
                       R"(\b([A-Za-z0-9]{6,64}) Message accepted for delivery|\bok \d+ qp (\d+))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match =
        forms.match(QString::fromUtf8(finalReplyText.first(qMin(finalReplyText.size(), qsizetype(512)))));
    if (!match.hasMatch())
        return {};
    return match.captured(match.lastCapturedIndex()).toLatin1();
}

} // namespace smtp

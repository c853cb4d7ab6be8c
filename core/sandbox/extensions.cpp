// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/extensions.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

struct Rare
{
    const char *keyword;
    QByteArray (*argument)();
    bool needsTls = false;
};

QByteArray nothing()
{
    return {};
}

/// RFC 4865 §4: the longest interval, and the latest date.
QByteArray hold()
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(longestHold);
    return QByteArray::number(longestHold) + ' ' + latest.toString(Qt::ISODate).toLatin1();
}

QByteArray deadline()
{
    return QByteArray::number(shortestDeadline);
}

QByteArray unwanted()
{
    return unwantedMail;
}

QByteArray clientAttributes()
{
    return "NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT";
}

QByteArray forwardAttributes()
{
    return "NAME ADDR PORT PROTO HELO IDENT SOURCE";
}

constexpr std::array rareExtensions{
    Rare{"REQUIRETLS", nothing, true}, // RFC 8689 §2: only under TLS
    Rare{"FUTURERELEASE", hold},
    Rare{"DELIVERBY", deadline},
    Rare{"MT-PRIORITY", nothing},
    Rare{"RRVS", nothing},
    Rare{"MTRK", nothing},
    Rare{"NO-SOLICITING", unwanted},
    Rare{"CONPERM", nothing},
    Rare{"CONNEG", nothing},
    Rare{"SUBMITTER", nothing},
    Rare{"CHECKPOINT", nothing},
    Rare{"PRDR", nothing},
    Rare{"XVERP", nothing},
    Rare{"ETRN", nothing},
    Rare{"ATRN", nothing},
    Rare{"PIPECONNECT", nothing},
    Rare{"XCLIENT", clientAttributes},
    Rare{"XFORWARD", forwardAttributes},
};

} // namespace

bool isRare(QByteArrayView keyword)
{
    if (keyword == "BURL") // what follows it depends on who has signed in
        return true;
    return std::ranges::any_of(rareExtensions, [&](const Rare &rare) { return keyword == rare.keyword; });
}

QList<QByteArray> rareOffers(bool tls)
{
    QList<QByteArray> lines;
    for (const Rare &rare : rareExtensions) {
        if (rare.needsTls && !tls)
            continue;
        const QByteArray argument = rare.argument();
        lines.append(argument.isEmpty() ? QByteArray(rare.keyword) : rare.keyword + (' ' + argument));
    }
    return lines;
}

QByteArray inWords(const Limits &limits)
{
    QList<QByteArray> words;
    const auto add = [&](const char *name, int limit) {
        if (limit > 0)
            words.append(name + QByteArray::number(limit));
    };
    add("MAILMAX=", limits.mails);
    add("RCPTMAX=", limits.recipients);
    add("RCPTDOMAINMAX=", limits.domains);
    return words.join(' ');
}

} // namespace sandbox

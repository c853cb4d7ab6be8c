// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/submitter.h"

namespace sandbox {

namespace {

/// The values of the fields of that name in the header, unfolded; empty ones do not count.
QList<QByteArray> fields(QByteArrayView message, QByteArrayView name)
{
    QList<QByteArray> values;
    bool ours = false;
    const qsizetype end = message.indexOf("\r\n\r\n");
    const auto header = (end < 0 ? message : message.first(end)).toByteArray();
    for (const QByteArray &line : QByteArray(header).replace("\r\n", "\n").split('\n')) {
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (folded && ours)
            values.last() += line;
        if (folded)
            continue;
        const qsizetype colon = line.indexOf(':');
        ours = colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        if (ours)
            values.append(line.sliced(colon + 1));
    }
    values.removeIf([](const QByteArray &value) { return value.trimmed().isEmpty(); });
    return values;
}

/// The address of the one mailbox; empty where there are several or it has no domain.
QByteArray addressIn(const QByteArray &value)
{
    const qsizetype open = value.lastIndexOf('<');
    const qsizetype close = value.indexOf('>', open);
    const bool bracketed = open >= 0 && close > open;
    const QByteArray address = (bracketed ? value.sliced(open + 1, close - open - 1) : value).trimmed();
    const bool several = address.contains(',') || value.count('<') > 1;
    return several || address.indexOf('@') < 1 || address.endsWith('@') ? QByteArray() : address;
}

} // namespace

QByteArray responsibleAddress(QByteArrayView message)
{
    for (const char *resent : {"Resent-Sender", "Resent-From"}) {
        if (const auto values = fields(message, resent); !values.isEmpty())
            return addressIn(values.first());
    }
    for (const char *single : {"Sender", "From"}) {
        if (const auto values = fields(message, single); !values.isEmpty())
            return values.size() == 1 ? addressIn(values.first()) : QByteArray();
    }
    return {};
}

std::optional<Reply> submitterProblem(const QByteArray &submitter, QByteArrayView message)
{
    if (submitter.isEmpty())
        return {};
    const auto responsible = responsibleAddress(message);
    if (responsible.isEmpty())
        return Reply(554, "5.7.7", "Cannot verify submitter address");
    if (responsible.compare(submitter, Qt::CaseInsensitive) != 0)
        return Reply(550, "5.7.1", "Submitter does not match header");
    return {};
}

} // namespace sandbox

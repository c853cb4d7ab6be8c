// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/siderows.h"

#include "ui/models/outcomefact.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideRows)
};

QString dot()
{
    return u" · "_s;
}

void showSeverity(Row &row, explain::Severity severity)
{
    switch (severity) {
    case explain::Severity::Plain:
    case explain::Severity::Good:
        row.icon = "ok"_L1;
        row.iconRole = Role::Received;
        row.spoken = Words::tr("went well");
        return;
    case explain::Severity::Notice:
    case explain::Severity::Warning:
        row.icon = "warning"_L1;
        row.iconRole = Role::Warning;
        row.spoken = Words::tr("with a warning");
        return;
    case explain::Severity::Error:
        row.icon = "error"_L1;
        row.iconRole = Role::Error;
        row.subtitleRole = Role::Error;
        row.spoken = Words::tr("did not go well");
        return;
    }
}

Row historyRow(const SessionRecord &record)
{
    Row row;
    row.id = record.id;
    row.title = record.title;
    row.trailing = QLocale().toString(record.session->started().toLocalTime().time(), QLocale::ShortFormat);
    const auto &outcome = record.session->outcome();
    if (!outcome || !record.verdict) {
        row.icon = "repeat"_L1;
        row.iconRole = Role::Sent;
        row.subtitle = Words::tr("running…");
        return row;
    }
    const auto &transcript = record.session->transcript();
    const auto took = transcript.isEmpty() ? 0 : transcript.at(transcript.size() - 1).time;
    row.subtitle = outcomeFact(*outcome, record.session->kind()) + dot() + durationWords(took) + dot() +
                   record.accountName;
    showSeverity(row, record.verdict->severity);
    if (outcome->result == smtp::Result::Unknown) {
        row.icon = "unknown"_L1;
        row.iconRole = Role::Warning;
    }
    return row;
}

} // namespace

QString durationWords(qint64 nanoseconds)
{
    constexpr qint64 second = 1'000'000'000;
    const QLocale locale;
    if (nanoseconds < second)
        return Words::tr("%1 ms").arg(locale.toString(nanoseconds / 1'000'000));
    return Words::tr("%1 s").arg(locale.toString(double(nanoseconds) / double(second), 'f', 1));
}

QString securityWords(smtp::Security security)
{
    switch (security) {
    case smtp::Security::None:
        return Words::tr("Clear text");
    case smtp::Security::Opportunistic:
        return Words::tr("STARTTLS if offered");
    case smtp::Security::StartTls:
        return Words::tr("STARTTLS required");
    case smtp::Security::Tls:
        return Words::tr("TLS from the start");
    }
    return {};
}

QLatin1String securityIcon(smtp::Security security)
{
    const bool sure = security == smtp::Security::StartTls || security == smtp::Security::Tls;
    return sure ? "lock"_L1 : "lock-open"_L1;
}

Role securityRole(smtp::Security security)
{
    const bool sure = security == smtp::Security::StartTls || security == smtp::Security::Tls;
    return sure ? Role::Tls : Role::Warning;
}

QList<Row> accountRows(const Accounts &accounts)
{
    QList<Row> rows;
    for (const auto &account : accounts.all()) {
        Row row;
        row.id = account.id;
        row.title = account.name.isEmpty() ? Words::tr("Account without a name") : account.name;
        if (Accounts::isBuiltIn(account.id)) {
            row.icon = "sandbox"_L1;
            row.trailing = Words::tr("built in");
        } else {
            row.icon = "server"_L1;
            row.trailingIcon = securityIcon(account.security);
            row.trailingIconRole = securityRole(account.security);
            row.spoken = securityWords(account.security);
        }
        rows.append(row);
    }
    return rows;
}

QList<Row> draftRows(const Drafts &drafts)
{
    QList<Row> rows;
    for (const auto &draft : drafts.all()) {
        Row row;
        row.id = draft.id;
        row.title = draft.title();
        row.icon = draft.id == drafts.current().id ? "draft"_L1 : "envelope"_L1;
        rows.append(row);
    }
    return rows;
}

QList<Row> historyRows(const Sessions &sessions)
{
    QList<Row> rows;
    for (const auto &record : sessions.all())
        rows.prepend(historyRow(record));
    return rows;
}

} // namespace ui

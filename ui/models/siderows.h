// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/accounts.h"
#include "ui/main/drafts.h"
#include "ui/main/sessions.h"
#include "ui/models/rowmodel.h"

namespace ui {

/// What the side bar shows, newest session first.
QList<Row> accountRows(const Accounts &accounts);
QList<Row> draftRows(const Drafts &drafts);
QList<Row> historyRows(const Sessions &sessions);

/// How a session is protected, in the words of the chooser, and its sign.
QString securityWords(smtp::Security security);
QLatin1String securityIcon(smtp::Security security);
Role securityRole(smtp::Security security);

/// "596 ms" or "12.4 s", as the locale writes it.
QString durationWords(qint64 nanoseconds);

} // namespace ui

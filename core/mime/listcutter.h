// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mime {

/// What stands between two separators, as it was given.
struct ListItem
{
    QString text;
    QChar separator;       ///< the one behind it; null at the end of the list
    QLatin1String problem; ///< why the list cannot be read on from here; empty where it can
};

/// Cuts a list of mailboxes into items that are not empty. Separators inside quotes, angle brackets and
/// comments do not count; "Name:" opens a group and is dropped, its ";" separates like any other. An item
/// with a problem (unbalanced-quote, unclosed-bracket) is the last.
QList<ListItem> cutList(const QString &text);

/// Without what is not seen at its ends: spaces, and the marks that programs put around an address that is
/// copied from them.
QString trimmedAddress(QStringView text);

bool isListLineBreak(QChar c);

} // namespace mime

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// Cuts a paragraph at blanks into lines of at most `width` columns; a longer word keeps a line of its own.
QStringList wrapped(const QString &paragraph, qsizetype width);

/// The same as one text, each line indented.
QString paragraph(const QString &text, qsizetype width, qsizetype indent = 0);

/// Columns that a text takes in a terminal: wide letters of East Asia two, combining marks none.
qsizetype columns(const QString &text);

/// Untrusted text for a terminal: control characters are shown as \xNN, so that none can move the cursor.
QString printable(const QString &text);

} // namespace cli

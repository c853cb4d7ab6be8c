// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QLatin1String>

namespace ui {

/// What a colour says. Text roles keep 7:1 on Base and Alternate in every scheme; on Selection and on tints
/// `Muted` gives way to `Text`.
enum class Role {
    Base,
    Alternate,
    Selection,
    Text,
    Muted,
    Sent,
    Received,
    Tls,
    Warning,
    Error,
    Hairline,
    ControlBorder
};

/// Which colours the window wears. System follows the desktop, also while the program runs.
enum class Scheme { System, Light, Dark, HighContrast };

/// The colour of a role in the scheme in use now. Ask when painting; never keep it.
QColor color(Role role);

/// The role laid thinly over Base: verdict bars and error rows.
QColor tint(Role role);

/// One of our line drawings (resources/icons), tinted when it is painted, so that a change of scheme reaches
/// it.
QIcon icon(QLatin1String name, Role role = Role::Text);

QFont wireFont();         ///< monospace, for what is on the wire
QFont bytesFont();        ///< monospace, one step smaller, for hex views
QFont smallFont();        ///< hints, counts, headers
QFont verdictFont();      ///< the verdict alone
QFont strong(QFont font); ///< the same at weight 600: chosen, verb or reply code, label of a finding

/// Measures of the 4 px grid.
inline constexpr int gap = 8;
inline constexpr int margin = 16;
inline constexpr int rowGap = 4;
inline constexpr int smallIcon = 16;

/// Puts style, fonts and the scheme on the application. Call once, after QApplication is made.
void installTheme(Scheme scheme = Scheme::System);

/// Changes the scheme of the running program.
void setScheme(Scheme scheme);
Scheme scheme();

} // namespace ui

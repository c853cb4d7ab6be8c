// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>

namespace ui {

namespace {

/// What installTheme() made. There is one application, so there is one of it.
struct Installed
{
    SystemScheme *system = nullptr;
    Scheme wanted = Scheme::Light;
    Scheme worn = Scheme::Light;
};

Installed &installed()
{
    static Installed theme;
    return theme;
}

constexpr int textSize = 13;
constexpr int smallSize = 12;
constexpr int bytesSize = 11;
constexpr int verdictSize = 16;

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

/// Marked text must stand out more than a selected row does.
QPalette editorPalette(const Colors &colors)
{
    auto palette = paletteOf(colors);
    palette.setColor(QPalette::Highlight, colors[Role::Sent]);
    palette.setColor(QPalette::HighlightedText, colors[Role::Base]);
    return palette;
}

void wear()
{
    auto &theme = installed();
    theme.worn = theme.wanted == Scheme::System && theme.system ? theme.system->current() : theme.wanted;
    const auto &colors = colorsOf(theme.worn);
    QApplication::setPalette(paletteOf(colors));
    for (const auto *editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
        QApplication::setPalette(editorPalette(colors), editor);
}

} // namespace

QColor color(Role role)
{
    return colorsOf(installed().worn)[role];
}

QColor tint(Role role)
{
    return colorsOf(installed().worn).tint(role);
}

QFont wireFont()
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), smallSize);
}

QFont bytesFont()
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), bytesSize);
}

QFont smallFont()
{
    return sized(QApplication::font(), smallSize);
}

QFont verdictFont()
{
    return strong(sized(QApplication::font(), verdictSize));
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void installTheme(Scheme scheme)
{
    auto &theme = installed();
    theme.system = new SystemScheme(qApp);
    QObject::connect(theme.system, &SystemScheme::changed, qApp, wear);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    QApplication::setStyle(new Style);
#endif
    QApplication::setFont(sized(QApplication::font(), textSize));
    setScheme(scheme);
}

void setScheme(Scheme scheme)
{
    installed().wanted = scheme;
    wear();
}

Scheme scheme()
{
    return installed().wanted;
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <cmath>

namespace ui {

namespace {

// Base, Alternate, Selection, Text, Muted, Sent, Received, Tls, Warning, Error, Hairline, ControlBorder
constexpr Colors light{{0xffffff, 0xf4f6f8, 0xe3ecf9, 0x1b1f24, 0x4a5058, 0x0b3d91, 0x14532d, 0x4c1d95,
                        0x6b3e00, 0x8b0000, 0xdce1e6, 0x858d97},
                       0.09};
constexpr Colors dark{{0x15181c, 0x1d2126, 0x22344f, 0xe8eaed, 0xb4bac2, 0x9cc4ff, 0x8fe3b0, 0xd3b8ff,
                       0xffd08a, 0xffb3ad, 0x30363d, 0x6b747f},
                      0.13};
constexpr Colors highContrast{{0x000000, 0x0a0a0a, 0x12306b, 0xffffff, 0xf0f0f0, 0x8fdcff, 0x8affa8, 0xe6c8ff,
                               0xffe066, 0xffb8b0, 0xd0d0d0, 0xffffff},
                              0.16};

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor &over, const QColor &under, qreal strength)
{
    const auto channel = [strength](float a, float b) { return float(strength * a + (1 - strength) * b); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

QColor Colors::tint(Role role) const
{
    return mixed((*this)[role], (*this)[Role::Base], tintStrength);
}

const Colors &colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette, &colors](QPalette::ColorRole where, Role role) {
        palette.setColor(where, colors[role]);
    };
    set(QPalette::Window, Role::Alternate);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Alternate);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Base);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Sent);
    set(QPalette::LinkVisited, Role::Tls);
    set(QPalette::ToolTipBase, Role::Base);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Base);
    set(QPalette::Midlight, Role::Alternate);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Dark, Role::ControlBorder);
    set(QPalette::Shadow, Role::ControlBorder);
    const auto faint = mixed(colors[Role::Text], colors[Role::Base], 0.5);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors[Role::Alternate]);
    return palette;
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto first = luminance(one);
    const auto second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ui

// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

#include <array>

namespace ui {

/// A scheme as data: a colour for each role, and how strongly a tint covers the base.
struct Colors
{
    std::array<QRgb, 12> roles;
    qreal tintStrength;

    [[nodiscard]] QColor operator[](Role role) const { return QColor::fromRgb(roles.at(size_t(role))); }
    [[nodiscard]] QColor tint(Role role) const;
};

/// The table of a scheme; System is not one and gives Light.
const Colors &colorsOf(Scheme scheme);

/// The same for widgets that know only QPalette.
QPalette paletteOf(const Colors &colors);

/// How far apart two colours are (WCAG 2.1 contrast ratio, 1 to 21).
qreal contrast(const QColor &one, const QColor &other);

/// `over` laid on `under` with the strength 0 to 1.
QColor mixed(const QColor &over, const QColor &under, qreal strength);

} // namespace ui

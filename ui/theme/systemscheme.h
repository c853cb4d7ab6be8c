// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace ui {

/// What the desktop asks for: the settings portal's colour scheme and contrast where there is one, else the
/// lightness of the platform's own palette. Qt 6.4 has no call for it.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme current() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key);

private:
    void ask(const QString &key);

    bool m_darkPalette = false;
    unsigned m_colorScheme = 0; ///< org.freedesktop.appearance color-scheme: 0 no preference, 1 dark, 2 light
    unsigned m_contrast = 0;    ///< org.freedesktop.appearance contrast: 1 higher
};

} // namespace ui
